import * as v from "valibot";
import { isAfter, type CalendarDate } from "../../calendar-date";
import { ownWordsProblems } from "./own-words-problems";
import { didYouMean, type PolicyProblem } from "./problem";
import { repealedLawIn } from "./repealed-law";
import { conditionProblems, ruleProblems, type Setting } from "./rule-problems";
import { exception, note, policySchema, rule } from "./schema";
import { placeInOrder } from "./to-policy";

type Tell = (path: string, reason: string, suggestion: string) => void;

/**
 * What a policy file may say piece by piece, and yet cannot mean as a whole. Every piece that can be read is judged, also
 * when others cannot, so that everything is told at once.
 *
 * @param today for what expires; not looked at when absent
 */
export function fileProblems(json: unknown, today?: CalendarDate): readonly PolicyProblem[] {
  if (typeof json !== "object" || json === null) return [];
  const file = json as Readonly<Record<string, unknown>>;
  const problems: PolicyProblem[] = [];
  const tell: Tell = (path, reason, suggestion) => void problems.push({ path, reason, suggestion });
  const setting = readSetting(file);
  const rules = entriesOf(file.rules, rule);
  const ruleIds = rules.map(({ entry }) => entry.id);

  for (const { entry, path } of rules) problems.push(...ruleProblems(entry, setting, `rules${path}`));
  for (const key of ["rules", "exceptions", "notes", "subjectTags"]) twice(file[key], key, "id", tell);
  twice(file.reasons, "reasons", "code", tell);

  for (const { entry, path } of entriesOf(file.exceptions, exception)) {
    const at = `exceptions${path}`;
    problems.push(...conditionProblems(entry.when, setting, `${at}.when`));
    namedRules(entry.lifts, ruleIds, `${at}.lifts`, tell);
    if (!entry.enabled) continue;
    if (entry.decision === null) {
      tell(
        `${at}.decision`,
        "is missing, and the exception is enabled",
        "Name the decision it rests on and its date; without one it must stay off.",
      );
    }
    if (entry.expires === null) {
      tell(`${at}.expires`, "is missing, and the exception is enabled", "Say the last day it applies.");
    } else if (today !== undefined && isBefore(entry.expires, today)) {
      tell(`${at}.expires`, `has passed: ${entry.expires}`, "Decide anew, or switch the exception off.");
    }
  }
  for (const { entry, path } of entriesOf(file.notes, note)) {
    namedRules(entry.when.rules ?? [], ruleIds, `notes${path}.when.rules`, tell);
  }
  labelProblems(file, tell);
  const texts = v.safeParse(policySchema.entries.texts.wrapped, file.texts);
  if (texts.success) problems.push(...ownWordsProblems(texts.output));
  for (const { code, path, words } of reasonsOf(file)) {
    if (/samty[ck]+|consent/i.test(`${code} ${words}`)) {
      tell(
        path,
        "offers consent as a reason, which waives no security requirement (IMY 2022-11-15, I-01)",
        "Take it out.",
      );
    }
  }
  repealed(json, "", tell);
  return problems;
}

/** Texts that nobody is shown as law in force: what a source said in its time. */
const MAY_QUOTE: readonly string[] = ["quote", "document"];

/** Looks for repealed law in every text that is shown to somebody (S-16). */
function repealed(value: unknown, path: string, tell: Tell): void {
  if (typeof value === "string") {
    const law = repealedLawIn(value);
    if (law !== null) {
      tell(
        path,
        `refers to ${law.name}, which ceased to apply on ${law.since}`,
        `Refer to ${law.now} instead.`,
      );
    }
  } else if (Array.isArray(value)) {
    value.forEach((entry, index) => repealed(entry, `${path}[${index}]`, tell));
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) {
      if (!MAY_QUOTE.includes(key)) repealed(value[key], path === "" ? key : `${path}.${key}`, tell);
    }
  }
}

function labelProblems(file: Readonly<Record<string, unknown>>, tell: Tell): void {
  const label = v.safeParse(policySchema.entries.label, file.label);
  const order = v.safeParse(policySchema.entries.labelOrder.wrapped, file.labelOrder);
  if (!label.success || !order.success) return;
  if (label.output === null) {
    tell(
      "labelOrder",
      "puts labels in order, and the policy has no label",
      'Fill in "label", or take it out.',
    );
  } else if (placeInOrder(label.output, order.output) < 0) {
    tell(
      "label",
      "is not in the order of labels",
      "Add it to labelOrder, by its GUID or one of its names, where it belongs.",
    );
  }
}

function namedRules(named: readonly string[], known: readonly string[], path: string, tell: Tell): void {
  named.forEach((id, index) => {
    if (known.includes(id)) return;
    tell(`${path}[${index}]`, `"${id}" is no rule of this policy`, didYouMean(id, known, "Correct it."));
  });
}

function twice(entries: unknown, key: string, name: "id" | "code", tell: Tell): void {
  if (!Array.isArray(entries)) return;
  const ids = entries.map((entry: unknown) => (isRecord(entry) ? entry[name] : undefined));
  ids.forEach((id, index) => {
    const first = ids.indexOf(id);
    if (typeof id !== "string" || first === index) return;
    tell(
      `${key}[${index}].${name}`,
      `"${id}" is already the ${name} of ${key}[${first}]`,
      name === "id"
        ? "Give each an id of its own: the helpdesk finds it by that."
        : "Give each reason a code of its own.",
    );
  });
}

function reasonsOf(file: Readonly<Record<string, unknown>>): { code: string; path: string; words: string }[] {
  if (!Array.isArray(file.reasons)) return [];
  return file.reasons.map((entry: unknown, index) => ({
    code: isRecord(entry) && typeof entry.code === "string" ? entry.code : "",
    path: `reasons[${index}]`,
    words: JSON.stringify(isRecord(entry) ? entry.label : ""),
  }));
}

/** What can be read of the whole, entry by entry. */
function readSetting(file: Readonly<Record<string, unknown>>): Setting {
  const { channels, subjectTags, label, categories, mode, functionMailboxes, reasons } = policySchema.entries;
  const read = <S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : undefined;
  };
  return {
    channels: read(channels, file.channels),
    subjectTags: read(subjectTags.wrapped, file.subjectTags),
    label: read(label, file.label),
    categories: read(categories, file.categories),
    mode: read(mode.wrapped, file.mode),
    functionMailboxes: read(functionMailboxes.wrapped, file.functionMailboxes),
    reasons: read(reasons.wrapped, file.reasons),
  };
}

/** The entries of a list that have the shape they should, with where they stand. */
function entriesOf<S extends v.GenericSchema>(
  list: unknown,
  schema: S,
): { readonly entry: v.InferOutput<S>; readonly path: string }[] {
  const entries: { readonly entry: v.InferOutput<S>; readonly path: string }[] = [];
  if (!Array.isArray(list)) return entries;
  list.forEach((entry: unknown, index) => {
    const parsed = v.safeParse(schema, entry);
    if (parsed.success) entries.push({ entry: parsed.output, path: `[${index}]` });
  });
  return entries;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isBefore(date: string, today: CalendarDate): boolean {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return isAfter(today, { year, month, day });
}

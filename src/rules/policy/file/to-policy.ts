import type {
  GridCell,
  LabelName,
  Policy,
  PolicyException,
  PolicyLabel,
  PolicyNote,
  PolicyRule,
  RuleOutcome,
} from "../policy";
import type { PolicyFile, PolicyFileRule } from "./schema";

type FileLabelName = NonNullable<PolicyFile["labelOrder"]>[number];
type FileLabel = NonNullable<PolicyFile["label"]>;

/** A checked policy file → the policy the check uses: without what only administrators read. */
export function toPolicy(file: PolicyFile): Policy {
  const { $schema: _schema, label, labelOrder, rules, exceptions, notes, categories, ...rest } = file;
  const [first, ...others] = rules;
  return {
    ...rest,
    label: label === null ? null : toLabel(label, labelOrder ?? [], file.language),
    categories,
    rules: [toRule(first), ...others.map(toRule)],
    ...(exceptions === undefined
      ? {}
      : {
          exceptions: exceptions.map(({ id, enabled, lifts, when, title, expires }): PolicyException => ({
            id,
            enabled,
            lifts,
            when,
            title,
            expires,
          })),
        }),
    ...(notes === undefined ? {} : { notes: notes.map(({ source: _source, ...note }): PolicyNote => note) }),
  };
}

function toRule({ rationale: _why, source: _source, outcome, grid, ...rest }: PolicyFileRule): PolicyRule {
  if (grid === undefined) return { ...rest, outcome: outcome ?? "block" };
  const [first, ...others] = grid;
  return { ...rest, outcome: strictestOf(grid), grid: [toCell(first), ...others.map(toCell)] };
}

function toCell({ persons, recipients, outcome }: NonNullable<PolicyFileRule["grid"]>[number]): GridCell {
  return { persons, recipients, outcome };
}

/** What a table asks for at its strictest: held, or labelled where nothing is held, or asked about. */
function strictestOf(grid: readonly { readonly outcome: string }[]): RuleOutcome {
  const order: readonly RuleOutcome[] = ["block", "label", "ask"];
  return order.find((outcome) => grid.some((cell) => cell.outcome === outcome)) ?? "ask";
}

/** The label with all its names, and those that stand above it in the organisation's order. */
function toLabel(label: FileLabel, order: readonly FileLabelName[], language: string): PolicyLabel {
  const at = placeInOrder(label, order);
  const above = at < 0 ? [] : order.slice(at + 1).map((one) => toName(one, language));
  return {
    ...toName(label, language),
    ...(above.length === 0 ? {} : { atLeastAsHigh: above }),
    ...(label.byHand === undefined ? {} : { byHand: label.byHand }),
  };
}

/** Where a label stands in the order: the one with its GUID, or one of its names. -1 when it does not. */
export function placeInOrder(label: FileLabelName, order: readonly FileLabelName[]): number {
  const names = namesOf(label, "");
  return order.findIndex(
    (one) =>
      (one.id !== null && one.id.toLowerCase() === label.id?.toLowerCase()) ||
      namesOf(one, "").some((name) => names.includes(name)),
  );
}

function toName(label: FileLabelName, language: string): LabelName {
  const [first = "", ...others] = namesOf(label, language);
  return { id: label.id, names: [first, ...others] };
}

/** All names of a label, each once; the one in the policy's language first, since it is the one spoken. */
function namesOf({ names }: FileLabelName, language: string): string[] {
  if (Array.isArray(names)) return names;
  const locales = Object.keys(names).sort(
    (a, b) => Number(b.startsWith(language)) - Number(a.startsWith(language)),
  );
  return Array.from(new Set(locales.map((locale) => names[locale] ?? "")));
}

import * as v from "valibot";
import { SENSITIVE_ALWAYS, SENSITIVE_SOMETIMES } from "../finding";
import type { Policy } from "./policy";

/** One thing wrong with a policy file: where, what, and what to write instead. */
export interface PolicyProblem {
  /** Where it stands, such as `rules[2].when.places[0]`; `(file)` for the whole. */
  readonly path: string;
  readonly reason: string;
  readonly suggestion: string;
}

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

const ID = /^[a-z][a-z0-9-]{0,39}$/;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const HEADER = /^x-[a-z0-9-]{1,60}$/;
/** A word or the part of an address before @, with `*` for anything at either end. */
const PATTERN = /^\*?[^*@\s]{2,60}\*?$/;
const DOMAIN = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty("is empty"));
const localText = v.strictObject({ sv: text, da: text });
const localSteps = v.strictObject({ sv: list(text), da: list(text) });
const id = v.pipe(
  v.string(),
  v.regex(ID, "is no id: small letters, digits and hyphens, a letter first, at most 40"),
);

const trustedPattern = v.strictObject({
  domain: v.pipe(v.string(), v.regex(DOMAIN, "is no domain, such as nyborg.dk or *.nyborg.dk")),
  justification: text,
});

const legalReference = v.strictObject({
  text: localText,
  checked: v.pipe(v.string(), v.regex(DATE, "is no date, such as 2026-11-21")),
});

const category = v.picklist([
  "national-id",
  "organisation-id",
  "person-name",
  ...SENSITIVE_ALWAYS,
  ...SENSITIVE_SOMETIMES,
]);
const place = v.picklist(["subject", "body", "quoted", "signature", "to", "cc", "bcc", "attachment-name"]);

const condition = v.strictObject({
  categories: list(category),
  places: list(place),
  confidence: v.exactOptional(v.picklist(["low", "medium", "high"])),
  roles: v.exactOptional(
    list(v.picklist(["data-subject", "sender", "recipient", "colleague", "public-figure", "other"])),
  ),
  linked: v.exactOptional(v.boolean()),
  channels: v.exactOptional(list(v.picklist(["internal", "secure-gateway", "open", "unknown"]))),
  frames: v.exactOptional(list(text)),
  unlessProtected: v.exactOptional(v.boolean()),
});

const rule = v.strictObject({
  id,
  when: condition,
  outcome: v.picklist(["label", "ask", "block"]),
  askBy: v.exactOptional(v.picklist(["dialog", "reason"])),
  title: localText,
  rationale: text,
  source: text,
  legalBasis: v.array(legalReference),
});

const labelName = {
  id: v.nullable(v.pipe(v.string(), v.regex(GUID, "is no GUID"))),
  names: list(text),
};

const pattern = v.pipe(
  v.string(),
  v.regex(
    PATTERN,
    "is no word, such as info or *brevlåda, of two letters or more, with * at either end only",
  ),
);

const functionMailboxes = v.strictObject({
  addresses: v.array(pattern),
  names: v.array(pattern),
  atSend: v.picklist(["allow", "ask"]),
});

const stamp = v.strictObject({
  header: v.pipe(v.string(), v.regex(HEADER, "is no header's name, such as x-kuvert, in small letters")),
});

const answer = v.picklist(["allow", "ask", "block"]);

/** The shape of a policy file; policies/policy.schema.json is made from it (`npm run policy-schema`). */
export const policySchema = v.strictObject({
  /** Editors find the published JSON Schema by it; it means nothing to the check. */
  $schema: v.exactOptional(v.string()),
  id,
  version: text,
  language: v.picklist(["sv", "da"]),
  organisation: text,
  contact: localText,
  label: v.nullable(
    v.strictObject({ ...labelName, atLeastAsHigh: v.exactOptional(v.array(v.strictObject(labelName))) }),
  ),
  secureChannel: localSteps,
  channels: v.strictObject({ internal: v.array(trustedPattern), secureGateway: v.array(trustedPattern) }),
  whenUnreadable: v.strictObject({
    subject: answer,
    body: answer,
    from: answer,
    recipients: answer,
    attachments: answer,
    label: answer,
    composeType: answer,
  }),
  whenUnfinished: v.picklist(["ask", "block"]),
  maxBodyLength: v.pipe(v.number(), v.integer("is no whole number"), v.minValue(1000, "is less than 1000")),
  reasons: v.exactOptional(v.array(v.strictObject({ code: id, label: localText }))),
  stamp: v.exactOptional(v.nullable(stamp)),
  functionMailboxes: v.exactOptional(functionMailboxes),
  rules: list(rule),
});

/**
 * Reads a policy file's JSON. Never throws: everything that is wrong with it is reported at once, each problem
 * with its path, the reason and a suggestion.
 *
 * @param json what `JSON.parse` gave
 */
export function parsePolicy(json: unknown): ParsedPolicy {
  const parsed = v.safeParse(policySchema, json);
  const problems = [
    ...(parsed.issues ?? []).map(problemOf),
    ...contradictions(json),
    ...unanswerable(json),
    ...reasonsTwice(json),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const { $schema: _schema, ...policy } = parsed.output;
  return { ok: true, policy };
}

/** What each rule may say in itself, and yet cannot mean: looked for in every rule that can be read at all. */
function contradictions(json: unknown): PolicyProblem[] {
  const rules = v.safeParse(v.looseObject({ rules: v.array(v.unknown()) }), json);
  if (!rules.success) return [];
  const problems: PolicyProblem[] = [];
  const firstAt = new Map<string, number>();
  rules.output.rules.forEach((entry, index) => {
    const parsed = v.safeParse(rule, entry);
    if (!parsed.success) return;
    const { id: ruleId, when } = parsed.output;
    const path = `rules[${index}]`;
    const first = firstAt.get(ruleId);
    if (first === undefined) firstAt.set(ruleId, index);
    else {
      problems.push({
        path: `${path}.id`,
        reason: `"${ruleId}" is already the id of rules[${first}]`,
        suggestion: "Give each rule an id of its own: the helpdesk finds the rule by it.",
      });
    }
    if (when.roles !== undefined && when.categories.some((name) => name !== "person-name")) {
      problems.push({
        path: `${path}.when.roles`,
        reason: "only names have roles, so the rule's other categories would never match",
        suggestion: "Make two rules of it: one for person-name with roles, one for the rest without.",
      });
    }
  });
  return problems;
}

/** Rules that ask for a reason where there is none to choose, and rules that say how to ask and do not ask. */
function unanswerable(json: unknown): PolicyProblem[] {
  const parsed = v.safeParse(
    v.looseObject({ rules: v.array(v.unknown()), reasons: v.optional(v.array(v.unknown()), []) }),
    json,
  );
  if (!parsed.success) return [];
  const { rules, reasons } = parsed.output;
  const problems: PolicyProblem[] = [];
  rules.forEach((entry, index) => {
    const asks = v.safeParse(v.looseObject({ outcome: v.string(), askBy: v.string() }), entry);
    if (!asks.success) return;
    const path = `rules[${index}].askBy`;
    if (asks.output.outcome !== "ask") {
      problems.push({
        path,
        reason: "says how to ask in a rule that does not ask",
        suggestion: 'Take it out, or make the outcome "ask".',
      });
    } else if (asks.output.askBy === "reason" && reasons.length === 0) {
      problems.push({
        path,
        reason: "asks for a reason, and the policy has none to choose among",
        suggestion: 'Add `reasons` to the policy, or ask by "dialog".',
      });
    }
  });
  return problems;
}

function reasonsTwice(json: unknown): PolicyProblem[] {
  const parsed = v.safeParse(v.looseObject({ reasons: v.array(v.looseObject({ code: v.string() })) }), json);
  if (!parsed.success) return [];
  const codes = parsed.output.reasons.map(({ code }) => code);
  const problems: PolicyProblem[] = [];
  codes.forEach((code, index) => {
    const first = codes.indexOf(code);
    if (first === index) return;
    problems.push({
      path: `reasons[${index}].code`,
      reason: `"${code}" is already the code of reasons[${first}]`,
      suggestion: "Give each reason a code of its own.",
    });
  });
  return problems;
}

/** A list with at least one entry. */
function list<const S extends v.GenericSchema>(entry: S) {
  return v.tupleWithRest([entry], entry);
}

function problemOf(issue: v.BaseIssue<unknown>): PolicyProblem {
  return { path: pathOf(issue), reason: reasonOf(issue), suggestion: suggestionFor(issue) };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("");
  return path === "" ? "(file)" : path.replace(/^\./, "");
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (isUnknownKey(issue)) return "is no key that a policy knows";
  if (isMissing(issue)) return "is missing";
  if (issue.type === "picklist") return `is ${issue.received}, which is none of the choices`;
  return issue.kind === "schema"
    ? `is ${issue.received}, not ${issue.expected ?? "what is wanted"}`
    : issue.message;
}

function suggestionFor(issue: v.BaseIssue<unknown>): string {
  if (isUnknownKey(issue)) return "Check the spelling, or take it out.";
  if (isMissing(issue)) return "Add it; docs/policy.md tells what stands there.";
  if (issue.type === "picklist" && issue.expected !== null) {
    return `Write one of ${issue.expected.replace(/[()"]/g, "").split(" | ").join(", ")}.`;
  }
  return issue.expected === null || issue.kind === "validation" ? "Correct it." : `Write ${issue.expected}.`;
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === "strict_object" && issue.expected === "never";
}

function isMissing(issue: v.BaseIssue<unknown>): boolean {
  return issue.received === "undefined";
}

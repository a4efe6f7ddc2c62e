import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { evaluate, explain, reasonsOf, requiredLabel, REMARK_KINDS, type CalendarDate } from "../../rules";
import type { Policy } from "../../rules/policy/policy";
import { parseDraft } from "../draft-json";
import { troubleOf } from "../file-trouble";
import { POLICIES } from "../policy-file";
import { UsageError } from "../usage";

const words = v.exactOptional(v.array(v.string()));

const goldenCase = v.strictObject({
  /** The requirement's id, such as `N-05`. */
  requirement: v.pipe(v.string(), v.regex(/^[GSINA]-\d{2}$/)),
  /** What the case is, in a few words. */
  name: v.string(),
  /** The sentence of the source that it comes from; absent for Kuvert's own default. */
  quote: v.exactOptional(v.string()),
  /** A draft, as `npm run check` reads it. */
  mail: v.looseObject({ subject: v.string() }),
  outcome: v.picklist(["allow", "label", "ask", "block"]),
  /** Rules that must be among the reasons. */
  rules: words,
  /** Rules that must not. */
  withoutRules: words,
  /** Remarks that must be made. */
  remarks: v.exactOptional(v.array(v.picklist(REMARK_KINDS))),
  /** Notes that the explanation must bring. */
  notes: words,
  /** Whether the label is asked for; not looked at when absent. */
  labelled: v.exactOptional(v.boolean()),
});

const caseFile = v.strictObject({
  /** The document that the cases quote. */
  document: v.string(),
  cases: v.array(goldenCase),
});

/** A mail, and what the organisation's own document says must become of it. */
export type GoldenCase = v.InferOutput<typeof goldenCase>;
export type CaseFile = v.InferOutput<typeof caseFile>;

/** The day on which all golden cases are checked. */
export const CASES_DAY: CalendarDate = { year: 2026, month: 11, day: 21 };

/** The cases of a shipped profile, or null when there are none. */
export function readShippedCases(id: string): CaseFile | null {
  const file = join(POLICIES, "cases", `${id}.json`);
  return existsSync(file) ? readCases(file) : null;
}

/** @throws UsageError when the file cannot be read or holds no cases */
export function readCases(file: string): CaseFile {
  const wrong = (why: string): UsageError =>
    new UsageError(
      `${file} cannot be used as golden cases: ${why}. policies/cases/nyborg.json is an example of such a file.`,
    );
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw wrong(error instanceof SyntaxError ? "it is no JSON" : troubleOf(error));
  }
  const parsed = v.safeParse(caseFile, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  throw wrong(
    path === null ? "it is no object with document and cases" : `${path} is missing or not as it must be`,
  );
}

/** What differs from what a case says must be; nothing when it holds. */
export function runCase(golden: GoldenCase, policy: Policy): readonly string[] {
  const parsed = parseDraft(golden.mail);
  if (!parsed.ok) return ["its mail is no draft"];
  const decision = evaluate(parsed.draft, policy, CASES_DAY);
  const met = reasonsOf(decision).map((reason) =>
    reason.kind === "rule" ? reason.rule.id : `unreadable-${reason.part}`,
  );
  const remarks = decision.remarks.map(({ kind }) => kind);
  const notes = explain(decision, parsed.draft, policy, policy.language).notes.map(({ id }) => id);
  const wrong: string[] = [];
  if (decision.kind !== golden.outcome) {
    wrong.push(
      `the outcome is ${decision.kind}, not ${golden.outcome} (rules met: ${met.join(", ") || "none"})`,
    );
  }
  missing("rule", golden.rules, met, wrong);
  missing("remark", golden.remarks, remarks, wrong);
  missing("note", golden.notes, notes, wrong);
  for (const id of golden.withoutRules ?? []) if (met.includes(id)) wrong.push(`the rule ${id} is met`);
  if (golden.labelled !== undefined && golden.labelled !== (requiredLabel(decision) !== null)) {
    wrong.push(golden.labelled ? "no label is asked for" : "a label is asked for");
  }
  return wrong;
}

function missing(
  what: string,
  wanted: readonly string[] | undefined,
  given: readonly string[],
  wrong: string[],
): void {
  for (const id of wanted ?? []) {
    if (!given.includes(id))
      wrong.push(`the ${what} ${id} is missing (there: ${given.join(", ") || "none"})`);
  }
}

import * as v from "valibot";
import type { CalendarDate } from "../calendar-date";
import { fileProblems } from "./file/file-problems";
import { lengthProblems } from "./file/length-problems";
import type { PolicyProblem } from "./file/problem";
import { policySchema, type PolicyFile } from "./file/schema";
import { shapeProblem } from "./file/shape-problems";
import { toPolicy } from "./file/to-policy";
import type { Policy } from "./policy";

export type { PolicyProblem } from "./file/problem";
export { policySchema, type PolicyFile, type PolicyFileRule } from "./file/schema";

export type ParsedPolicy =
  | {
      readonly ok: true;
      readonly policy: Policy;
      /** The file as it stands, with what only administrators read. */
      readonly file: PolicyFile;
    }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a policy file's JSON. Never throws: everything that is wrong with it is reported at once, each problem
 * with its path, the reason and a suggestion.
 *
 * @param json what `JSON.parse` gave, with what it extends put in (src/admin/policy/extend.ts)
 * @param today exceptions that have expired by this day are problems; not looked at when absent
 */
export function parsePolicy(json: unknown, today?: CalendarDate): ParsedPolicy {
  // To the schema a list is an object, too: one that lacks everything.
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { ok: false, problems: [NO_POLICY] };
  const parsed = v.safeParse(policySchema, json);
  const problems = [...(parsed.issues ?? []).map(shapeProblem), ...fileProblems(json, today)];
  if (!parsed.success || problems.length > 0) return { ok: false, problems: withoutRepeats(problems) };
  const policy = toPolicy(parsed.output);
  const tooLong = lengthProblems(policy);
  return tooLong.length > 0 ? { ok: false, problems: tooLong } : { ok: true, policy, file: parsed.output };
}

const NO_POLICY: PolicyProblem = {
  path: "(file)",
  reason: "is no policy",
  suggestion: "Write one object, in braces; policies/nyborg.json is an example.",
};

/** A missing outcome is missed both as a shape and as a meaning. */
function withoutRepeats(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ path, reason }) => {
    const key = `${path} ${reason}`;
    return !seen.has(key) && seen.add(key);
  });
}

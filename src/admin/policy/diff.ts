import { evaluate, reasonsOf, requiredLabel, type Decision, type Draft } from "../../rules";
import type { PolicyDocument } from "../policy-file";
import { CASES_DAY } from "./cases";

/** One rule or setting that two policies differ in. */
export interface ChangedPart {
  /** Such as `rules.sensitive` or `channels`. */
  readonly path: string;
  readonly how: "added" | "removed" | "changed";
}

/** A mail that becomes something else, and by which rules. */
export interface ChangedMail {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Keys that say when and by whom a policy was made, not what it does. */
const NAMES: readonly string[] = ["$schema", "id", "version"];
const BY_ID: readonly string[] = ["rules", "exceptions", "notes", "subjectTags"];

/** What differs between two policies as files. */
export function changedParts(a: PolicyDocument, b: PolicyDocument): readonly ChangedPart[] {
  const before = partsOf(a);
  const after = partsOf(b);
  const parts: ChangedPart[] = [];
  for (const path of Array.from(new Set([...before.keys(), ...after.keys()])).sort()) {
    const [one, other] = [before.get(path), after.get(path)];
    if (one === other) continue;
    const how = one === undefined ? "added" : other === undefined ? "removed" : "changed";
    parts.push({ path, how });
  }
  return parts;
}

function partsOf({ file }: PolicyDocument): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [key, value] of Object.entries(file)) {
    if (NAMES.includes(key)) continue;
    if (BY_ID.includes(key) && Array.isArray(value)) {
      for (const entry of value as readonly { readonly id: string }[]) {
        parts.set(`${key}.${entry.id}`, JSON.stringify(entry));
      }
    } else parts.set(key, JSON.stringify(value));
  }
  return parts;
}

/** What becomes of a mail under each policy; null when it is the same. */
export function changedMail(
  name: string,
  draft: Draft,
  a: PolicyDocument,
  b: PolicyDocument,
): ChangedMail | null {
  const before = evaluate(draft, a.policy, CASES_DAY);
  const after = evaluate(draft, b.policy, CASES_DAY);
  const isSame =
    before.kind === after.kind && requiredLabel(before)?.names[0] === requiredLabel(after)?.names[0];
  return isSame ? null : { name, before: inWords(before), after: inWords(after) };
}

/** "block (subject-name, sensitive)" */
function inWords(decision: Decision): string {
  const rules = reasonsOf(decision).map((reason) =>
    reason.kind === "rule" ? reason.rule.id : `unreadable-${reason.part}`,
  );
  const label = decision.kind === "ask" ? requiredLabel(decision) : null;
  const outcome = label === null ? decision.kind : `${decision.kind} with the label`;
  return rules.length === 0 ? outcome : `${outcome} (${rules.join(", ")})`;
}

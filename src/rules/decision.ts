import type { DraftPart, UnreadableWhy } from "./draft";
import type { Finding } from "./finding";
import type { Outcome, PolicyLabel, PolicyRule, RuleOutcome } from "./policy/policy";
import type { Remark } from "./remark";
import type { NonEmpty } from "./span";

/** A part of the draft that could not be looked at. */
export interface UnreadablePart {
  readonly part: DraftPart;
  readonly why: UnreadableWhy;
}

/**
 * What caused a decision. `outcome` is what this reason asks for; the strictest wins. A rule that asks for a
 * label the organisation has not got holds the mail instead, so its reason says `block`; in the mode `warn` a hold's
 * reason says `ask`.
 */
export type Reason =
  | {
      readonly kind: "rule";
      readonly rule: PolicyRule;
      readonly outcome: RuleOutcome;
      /** What the rule found; empty when it is about the recipients or a tag alone. */
      readonly findings: readonly Finding[];
      /** What the rule rests on besides; none when absent. */
      readonly remarks?: readonly Remark[];
    }
  | {
      readonly kind: "unreadable";
      readonly part: DraftPart;
      readonly why: UnreadableWhy;
      readonly outcome: "ask" | "block";
    };

/** What every decision carries, whatever its outcome. */
interface Evaluated {
  readonly findings: readonly Finding[];
  /** How many different persons are named. */
  readonly persons: number;
  readonly unreadable: readonly UnreadablePart[];
  /** What was noticed about recipients, greeting and subject tags, whether or not a rule names it. */
  readonly remarks: readonly Remark[];
  /** What would have acted, had the policy or the rule not been in the mode `observe`. */
  readonly observed: readonly Reason[];
  /** What would have become of the mail, had everything been enforced. */
  readonly intended: Outcome;
  readonly policy: { readonly id: string; readonly version: string };
}

/**
 * The gate and the label are two answers: an `ask` may also carry a label, which is applied and verified before
 * the question is put. A `block` applies nothing.
 */
export type Decision = Evaluated &
  (
    | { readonly kind: "allow" }
    | { readonly kind: "label"; readonly reasons: NonEmpty<Reason>; readonly label: PolicyLabel }
    | { readonly kind: "ask"; readonly reasons: NonEmpty<Reason>; readonly label: PolicyLabel | null }
    | { readonly kind: "block"; readonly reasons: NonEmpty<Reason> }
  );

/** The label a decision asks for, or null. */
export function requiredLabel(decision: Decision): PolicyLabel | null {
  return decision.kind === "label" || decision.kind === "ask" ? decision.label : null;
}

export function reasonsOf(decision: Decision): readonly Reason[] {
  return decision.kind === "allow" ? [] : decision.reasons;
}

import type { DraftPart, UnreadableWhy } from "./draft";
import type { Finding } from "./finding";
import type { PolicyLabel, PolicyRule, RuleOutcome } from "./policy/policy";
import type { NonEmpty } from "./span";

/** A part of the draft that could not be looked at. */
export interface UnreadablePart {
  readonly part: DraftPart;
  readonly why: UnreadableWhy;
}

/**
 * What caused a decision. `outcome` is what this reason asks for; the strictest wins. A rule that asks for a
 * label the organisation has not got holds the mail instead, so its reason says `block`.
 */
export type Reason =
  | {
      readonly kind: "rule";
      readonly rule: PolicyRule;
      readonly outcome: RuleOutcome;
      readonly findings: NonEmpty<Finding>;
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

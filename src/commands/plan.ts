import { requiredLabel, type Decision } from "../rules/decision";
import type { AlertSituation } from "../rules/explanation/alert";
import type { Policy, PolicyLabel } from "../rules/policy/policy";

/** What this Outlook can do, as far as the plan depends on it. */
export interface HostAbilities {
  /** It can ask the sender whether to send anyway (Mailbox 1.14). */
  readonly canAsk: boolean;
}

/** How the event ends. */
export type Ending =
  | { readonly kind: "release" }
  /** The mail stays a draft. */
  | { readonly kind: "hold"; readonly situation: AlertSituation }
  /** The mail stays a draft, unless the sender sends it anyway. */
  | { readonly kind: "ask"; readonly situation: AlertSituation };

/**
 * What the send handler will do: put the label on and verify it, where there is one, and then end. A label that
 * cannot be verified ends in a hold instead, whatever `then` says.
 */
export interface SendPlan {
  readonly label: PolicyLabel | null;
  readonly then: Ending;
}

/** A decision, and what this Outlook can do → what will be done. */
export function plan(decision: Decision, abilities: HostAbilities): SendPlan {
  const label = requiredLabel(decision);
  switch (decision.kind) {
    case "allow":
    case "label":
      return { label, then: { kind: "release" } };
    case "ask":
      return { label, then: askOrHold({ kind: "decision", decision }, abilities) };
    case "block":
      return { label: null, then: { kind: "hold", situation: { kind: "decision", decision } } };
  }
}

/** The check failed, or did not finish: the policy says whether the sender may decide. */
export function planUnfinished(
  situation: Extract<AlertSituation, { kind: "timed-out" | "check-failed" }>,
  policy: Policy,
  abilities: HostAbilities,
): Ending {
  return policy.whenUnfinished === "ask" ? askOrHold(situation, abilities) : { kind: "hold", situation };
}

/** An Outlook that cannot ask can only hold. */
function askOrHold(situation: AlertSituation, { canAsk }: HostAbilities): Ending {
  return { kind: canAsk ? "ask" : "hold", situation };
}

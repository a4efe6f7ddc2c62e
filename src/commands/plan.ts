import type { StampOutcome } from "../mailbox/stamp";
import { questionsOf } from "../rules/answer";
import { requiredLabel, type Decision } from "../rules/decision";
import type { AlertSituation } from "../rules/explanation/alert";
import { whenUnfinished } from "../rules/policy/mode";
import type { Policy, PolicyLabel } from "../rules/policy/policy";

/** What this Outlook can do, as far as the plan depends on it. */
export interface HostAbilities {
  /** It can ask the sender whether to send anyway (Mailbox 1.14). */
  readonly canAsk: boolean;
}

/** How the event ends. */
export type Ending =
  /** `stamp`: what server rules are told; null for a mail that nobody checked. */
  | { readonly kind: "release"; readonly stamp: Exclude<StampOutcome, "asked"> | null }
  /** The mail stays a draft. `inPane`: until the sender has given a reason in the pane. */
  | { readonly kind: "hold"; readonly situation: AlertSituation; readonly inPane?: true }
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

/**
 * A decision, and what this Outlook can do → what will be done.
 *
 * @param answered true when the sender has given a reason for this very mail
 */
export function plan(decision: Decision, abilities: HostAbilities, answered: boolean): SendPlan {
  const label = requiredLabel(decision);
  switch (decision.kind) {
    case "allow":
      return { label, then: { kind: "release", stamp: "allow" } };
    case "label":
      return { label, then: { kind: "release", stamp: "label" } };
    case "ask":
      return { label, then: askBefore(decision, abilities, answered) };
    case "block":
      return { label: null, then: { kind: "hold", situation: { kind: "decision", decision } } };
  }
}

/** First what is asked in the pane, then what is asked in the dialog. */
function askBefore(decision: Decision, abilities: HostAbilities, answered: boolean): Ending {
  const situation = { kind: "decision", decision } as const;
  const { inPane, inDialog } = questionsOf(decision, abilities);
  if (inPane.length > 0 && !answered) return { kind: "hold", situation, inPane: true };
  return inDialog.length > 0 ? { kind: "ask", situation } : { kind: "release", stamp: "answered" };
}

/**
 * The check failed, or did not finish: the policy says whether the sender may decide. An Outlook that cannot ask can only
 * hold: there is no answer in the pane either, since nothing is known of the mail that it could be given for.
 */
export function planUnfinished(
  situation: Extract<AlertSituation, { kind: "timed-out" | "check-failed" }>,
  policy: Policy,
  { canAsk }: HostAbilities,
): Ending {
  const outcome = whenUnfinished(policy);
  if (outcome === "allow") return { kind: "release", stamp: null };
  return { kind: outcome === "ask" && canAsk ? "ask" : "hold", situation };
}

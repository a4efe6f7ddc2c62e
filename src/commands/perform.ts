import type { Catalogue } from "../mailbox/labels";
import type { Decision } from "../rules/decision";
import type { Draft } from "../rules/draft";
import type { Ending, SendPlan } from "./plan";
import { secure, type Watch } from "./secure";

/** Carries out a plan, and says how the event ends. A label that cannot be verified holds the mail. */
export async function perform(
  { label, then }: SendPlan,
  decision: Decision,
  draft: Draft,
  catalogue: () => Promise<Catalogue>,
  watch: Watch,
): Promise<Ending> {
  if (label === null) return then;
  const secured = await secure(label, draft.label, catalogue, watch);
  if (secured === "secured") return then;
  return { kind: "hold", situation: { kind: "label-failed", decision, why: secured } };
}

import type { Draft } from "../draft";
import type { LabelState, Policy } from "./policy";

/**
 * What the label now on the mail is to the policy: `ours` is the policy's own or one that protects as well. Known by
 * GUID, which is all that the draft tells.
 */
export function labelStateOf({ label }: Draft, policy: Policy): LabelState {
  if (label.kind !== "read") return "unknown";
  if (label.value === null) return "none";
  if (policy.label === null) return "other";
  const now = label.value.toLowerCase();
  const enough = [policy.label, ...(policy.label.atLeastAsHigh ?? [])];
  return enough.some(({ id }) => id?.toLowerCase() === now) ? "ours" : "other";
}

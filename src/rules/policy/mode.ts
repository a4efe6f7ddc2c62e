import type { Outcome, Policy, PolicyMode, PolicyRule } from "./policy";

const FROM_LAX: readonly PolicyMode[] = ["observe", "warn", "enforce"];

/**
 * How a rule is applied: the laxer of the policy's mode and the rule's own, so that a whole policy can be tried out, and
 * one rule within it.
 */
export function modeOf(policy: Policy, rule?: Pick<PolicyRule, "mode">): PolicyMode {
  const modes = [policy.mode ?? "enforce", rule?.mode ?? "enforce"];
  return FROM_LAX.find((mode) => modes.includes(mode)) ?? "enforce";
}

/** What becomes of an outcome in a mode. */
export function inMode(outcome: Outcome, mode: PolicyMode): Outcome {
  if (mode === "observe") return "allow";
  return mode === "warn" && outcome === "block" ? "ask" : outcome;
}

/** What happens when the check itself failed or did not finish, in the policy's mode. */
export function whenUnfinished(policy: Policy): "allow" | "ask" | "block" {
  const outcome = inMode(policy.whenUnfinished, modeOf(policy));
  return outcome === "label" ? "allow" : outcome;
}

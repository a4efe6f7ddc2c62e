import { evidenceCode, reasonsOf, type Decision, type Finding } from "../rules";
import { referenceOf, ruleIds } from "../rules/explanation/alert";
import type { NeededLabel } from "./label-state";

/** The reference the alert gives for the same mail, so that what the sender reads out is the same in both. */
export function paneReference(decision: Decision, needed: NeededLabel, client: string): string {
  const label = needed.kind === "missing" && decision.kind !== "block" ? [`label-${needed.why}`] : [];
  return referenceOf(decision.policy, [...ruleIds(decision), ...label, client]);
}

/** What the helpdesk needs to see why a rule applied: codes, never words from the mail. */
export function reportOf(decision: Decision, needed: NeededLabel, client: string): string {
  return [
    `Kuvert: ${paneReference(decision, needed, client)}`,
    `outcome: ${decision.kind}`,
    ...decision.unreadable.map(({ part, why }) => `unreadable: ${part} (${why})`),
    ...reasonsOf(decision).map((reason) =>
      reason.kind === "rule"
        ? `rule: ${reason.rule.id} → ${reason.outcome}`
        : `unreadable part: ${reason.part} → ${reason.outcome}`,
    ),
    ...decision.findings.map(describe),
  ].join("\n");
}

function describe(finding: Finding): string {
  const { detector, segment, confidence, evidence } = finding;
  return `${segment.kind}: ${detector}, ${confidence} [${evidence.map(evidenceCode).join(", ")}]`;
}

import type { Decision, Reason, UnreadablePart } from "../decision";
import type { Draft } from "../draft";
import { isAtLeast, type Evidence, type Finding } from "../finding";
import { isNonEmpty } from "../span";
import { channelsFor } from "./channels";
import type { Channel, Policy, PolicyRule, RuleOutcome } from "./policy";

/** What the check knows of a draft when the policy is asked. */
export interface Checked {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly unreadable: readonly UnreadablePart[];
}

/**
 * Findings and policy → decision. Every rule that applies is a reason. The strictest gate wins; the label is a
 * second answer beside it, so one rule may ask while another wants the label. A block applies nothing.
 */
export function decide(checked: Checked, policy: Policy): Decision {
  const { findings, unreadable } = checked;
  const reasons = [...ruleReasons(checked, policy), ...unreadableReasons(unreadable, policy)];
  const evaluated = {
    findings,
    persons: countPersons(findings),
    unreadable,
    policy: { id: policy.id, version: policy.version },
  };
  if (!isNonEmpty(reasons)) return { kind: "allow", ...evaluated };
  const wants = (outcome: RuleOutcome): boolean => reasons.some((reason) => reason.outcome === outcome);
  if (wants("block")) return { kind: "block", ...evaluated, reasons };
  const label = wants("label") ? policy.label : null;
  if (wants("ask")) return { kind: "ask", ...evaluated, reasons, label };
  if (label === null) throw new Error("INVARIANT: a label reason needs a policy with a label");
  return { kind: "label", ...evaluated, reasons, label };
}

function ruleReasons({ draft, findings }: Checked, policy: Policy): readonly Reason[] {
  const channels = channelsFor(draft, policy);
  const reasons: Extract<Reason, { kind: "rule" }>[] = [];
  for (const rule of policy.rules) {
    const matching = findings.filter((finding) => applies(rule, finding, channels(finding)));
    if (isNonEmpty(matching)) {
      reasons.push({ kind: "rule", rule, outcome: effectiveOutcome(rule, policy), findings: matching });
    }
  }
  // A hold for want of a label protects as well: the mail goes by the secure channel, or not at all.
  const isProtected = hasLabel(draft, policy) || reasons.some(({ rule }) => rule.outcome === "label");
  const held = new Set<Finding>();
  for (const { outcome, findings: blocked } of reasons) {
    if (outcome === "block") blocked.forEach((finding) => held.add(finding));
  }
  return reasons.filter(
    ({ rule, outcome, findings: met }) =>
      !(isProtected && rule.when.unlessProtected === true) &&
      // Nobody is asked about what is held anyway.
      !(outcome === "ask" && met.every((finding) => held.has(finding))),
  );
}

/**
 * True when the mail is known to have the policy's label, or one that protects as well: known by GUID, which is all
 * that the draft tells.
 */
function hasLabel({ label }: Draft, policy: Policy): boolean {
  if (policy.label === null || label.kind !== "read" || label.value === null) return false;
  const now = label.value.toLowerCase();
  return [policy.label, ...(policy.label.atLeastAsHigh ?? [])].some(({ id }) => id?.toLowerCase() === now);
}

/** A label that is not configured cannot protect anything: the mail is held, and told how to be sent safely. */
function effectiveOutcome(rule: PolicyRule, policy: Policy): RuleOutcome {
  return rule.outcome === "label" && policy.label === null ? "block" : rule.outcome;
}

function applies({ when }: PolicyRule, finding: Finding, channels: readonly Channel[]): boolean {
  return (
    when.categories.includes(finding.category) &&
    when.places.includes(finding.segment.kind) &&
    isAtLeast(finding.confidence, when.confidence ?? "medium") &&
    (when.roles === undefined || (finding.role !== undefined && when.roles.includes(finding.role))) &&
    (when.frames === undefined || finding.evidence.some((evidence) => isFrameAmong(evidence, when.frames))) &&
    (when.linked === false || isSaidOfSomebody(finding)) &&
    (when.channels === undefined || channels.some((channel) => when.channels?.includes(channel)))
  );
}

function isFrameAmong(evidence: Evidence, frames: readonly string[] = []): boolean {
  return evidence.kind === "frame" && frames.includes(evidence.name);
}

/** A number or a name is somebody; a sensitive category must be said of somebody. */
function isSaidOfSomebody(finding: Finding): boolean {
  switch (finding.category) {
    case "national-id":
    case "organisation-id":
    case "person-name":
      return true;
    default:
      return finding.linkedTo !== undefined;
  }
}

function unreadableReasons(unreadable: readonly UnreadablePart[], policy: Policy): Reason[] {
  const reasons: Reason[] = [];
  for (const { part, why } of unreadable) {
    const outcome = policy.whenUnreadable[part];
    if (outcome !== "allow") reasons.push({ kind: "unreadable", part, why, outcome });
  }
  return reasons;
}

function countPersons(findings: readonly Finding[]): number {
  const persons = new Set<number>();
  for (const { person } of findings) if (person !== undefined) persons.add(person);
  return persons.size;
}

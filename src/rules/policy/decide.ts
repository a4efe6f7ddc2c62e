import type { CalendarDate } from "../calendar-date";
import { isAfter } from "../calendar-date";
import type { Decision, Reason, UnreadablePart } from "../decision";
import type { Draft } from "../draft";
import type { Finding } from "../finding";
import { channelsFor } from "../recipients";
import type { Remark } from "../remark";
import { placeTexts, type PlaceTexts } from "../segments/place-texts";
import { isNonEmpty } from "../span";
import { fits, meets, type Circumstances, type Met } from "./condition";
import { countPersons, outcomeInGrid } from "./counts";
import { rulesOf } from "./function-mailbox-rule";
import { labelStateOf } from "./label-state";
import { inMode, modeOf } from "./mode";
import type { MailKind, Outcome, Policy, PolicyException, PolicyRule, RuleOutcome } from "./policy";

/** What the check knows of a draft when the policy is asked. */
export interface Checked {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly unreadable: readonly UnreadablePart[];
  /** What was noticed besides; nothing when absent. */
  readonly remarks?: readonly Remark[];
  readonly mailKinds?: readonly MailKind[];
  /** For exceptions that expire: without it none applies. */
  readonly today?: CalendarDate;
}

/**
 * Findings and policy → decision. Every rule that applies is a reason. The strictest gate wins; the label is a
 * second answer beside it, so one rule may ask while another wants the label. A block applies nothing. What a rule or a
 * policy that only observes would have done is told as `observed`.
 */
export function decide(checked: Checked, policy: Policy): Decision {
  const { findings, unreadable } = checked;
  const all = [...ruleReasons(checked, policy), ...unreadableReasons(unreadable, policy)];
  const reasons: Reason[] = [];
  const observed: Reason[] = [];
  for (const reason of all) {
    const mode = reason.kind === "rule" ? modeOf(policy, reason.rule) : modeOf(policy);
    const outcome = inMode(reason.outcome, mode);
    if (outcome === "allow") observed.push(reason);
    // A label never softens, so an outcome that changed is a hold that became a question.
    else reasons.push(outcome === "ask" && reason.outcome === "block" ? { ...reason, outcome } : reason);
  }
  const evaluated = {
    findings,
    persons: countNamed(findings),
    unreadable,
    remarks: checked.remarks ?? [],
    observed,
    intended: strictestOf(all),
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

type RuleReason = Extract<Reason, { kind: "rule" }>;

function ruleReasons(checked: Checked, policy: Policy): readonly Reason[] {
  const mail = circumstances(checked, policy);
  const exceptions = activeExceptions(policy, checked.today);
  const reasons: RuleReason[] = [];
  for (const rule of rulesOf(policy)) {
    const met = meets(rule.when, mail);
    if (met === null || exceptions.some((exception) => lifts(exception, rule, met, mail))) continue;
    const outcome = outcomeOf(rule, met, mail);
    if (outcome === "allow") continue;
    reasons.push({ kind: "rule", rule, outcome, findings: met.findings, remarks: met.remarks });
  }
  // A hold for want of a label protects as well: the mail goes by the secure channel, or not at all.
  const acting = reasons.filter(({ rule }) => modeOf(policy, rule) !== "observe");
  const isProtected = mail.label === "ours" || acting.some(({ rule }) => rule.outcome === "label");
  const isLabelled = mail.label === "ours" || reasons.some(({ outcome }) => outcome === "label");
  const held = new Set<Finding>();
  for (const { outcome, findings } of acting) {
    if (outcome === "block") findings.forEach((finding) => held.add(finding));
  }
  return reasons.filter(
    ({ rule, outcome, findings }) =>
      !(isProtected && rule.when.unlessProtected === true) &&
      !(rule.when.labelled === true && !isLabelled) &&
      // Nobody is asked about what is held anyway.
      !(outcome === "ask" && findings.length > 0 && findings.every((finding) => held.has(finding))),
  );
}

function circumstances(checked: Checked, policy: Policy): Circumstances {
  const { draft, findings, remarks = [], mailKinds = [] } = checked;
  const withoutTls = remarks.some(
    (remark) =>
      remark.kind === "subject-tag" &&
      policy.subjectTags?.some(({ id, turnsOffTls }) => id === remark.tag && turnsOffTls),
  );
  let texts: PlaceTexts | null = null;
  return {
    policy,
    draft,
    findings,
    remarks,
    mailKinds,
    channels: channelsFor(draft, policy, withoutTls),
    label: labelStateOf(draft, policy),
    // Few policies count persons, and reading the body again takes time.
    textOf: (ref) => (texts ??= placeTexts(draft))(ref),
  };
}

/** A label that is not configured cannot protect anything: the mail is held, and told how to be sent safely. */
function outcomeOf(
  { grid, outcome }: PolicyRule,
  { findings, recipients }: Met,
  mail: Circumstances,
): Outcome {
  const asked =
    grid === undefined
      ? outcome
      : (outcomeInGrid(grid, countPersons(findings, mail.textOf), recipients) ?? outcome);
  return asked === "label" && mail.policy.label === null ? "block" : asked;
}

function activeExceptions(
  { exceptions = [] }: Policy,
  today: CalendarDate | undefined,
): readonly PolicyException[] {
  return exceptions.filter(({ enabled, expires }) => {
    const last = expires === null ? null : readDate(expires);
    return enabled && last !== null && today !== undefined && !isAfter(today, last);
  });
}

/** The exception's conditions fit the mail, and everything that the rule met. */
function lifts({ lifts, when }: PolicyException, rule: PolicyRule, met: Met, mail: Circumstances): boolean {
  if (!lifts.includes(rule.id) || met.remarks.length > 0) return false;
  // What could not be read fits no exception.
  if (when.composeTypes !== undefined && mail.draft.composeType.kind !== "read") return false;
  return meets(when, mail) !== null && met.findings.every((finding) => fits(when, finding, mail));
}

function readDate(text: string): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return day === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

function unreadableReasons(unreadable: readonly UnreadablePart[], policy: Policy): Reason[] {
  const reasons: Reason[] = [];
  for (const { part, why } of unreadable) {
    const outcome = policy.whenUnreadable[part];
    if (outcome !== "allow") reasons.push({ kind: "unreadable", part, why, outcome });
  }
  return reasons;
}

/** From most to least strict. */
const STRICTNESS: readonly RuleOutcome[] = ["block", "ask", "label"];

function strictestOf(reasons: readonly Reason[]): Outcome {
  return STRICTNESS.find((outcome) => reasons.some((reason) => reason.outcome === outcome)) ?? "allow";
}

function countNamed(findings: readonly Finding[]): number {
  const persons = new Set<number>();
  for (const { person } of findings) if (person !== undefined) persons.add(person);
  return persons.size;
}

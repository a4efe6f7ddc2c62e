import { reasonsOf, type Decision, type Reason } from "./decision";
import type { Draft } from "./draft";
import { isAtLeast, type DetectorId, type Finding } from "./finding";
import { groupOf } from "./explanation/summarise";
import { labelStateOf } from "./policy/label-state";
import type { Policy, RuleOutcome, SubjectTag } from "./policy/policy";
import { findSubjectTags } from "./policy/subject-tags";
import { isLikelyFunctionMailbox } from "./recipients/function-mailbox";

/** Where a number that is warned of stands. Names of attachments are not read while a mail is written. */
export type WarnedPlace = "subject" | "recipients" | "body" | "quoted" | "signature";

/** What happens at Send to what is warned of; `unchecked` where this Outlook runs no check at Send, as on phones. */
export type AtSend = RuleOutcome | "unchecked";

/** The one thing the sender is warned of while the mail is written: codes and counts, never the number itself. */
export type Warning =
  | {
      readonly kind: "identifier";
      readonly place: WarnedPlace;
      readonly detector: DetectorId;
      readonly count: number;
      readonly atSend: AtSend;
    }
  /** A tag in the subject that turns forced TLS off, without its brackets. */
  | { readonly kind: "tls-off"; readonly tag: string }
  /** A recipient is likely a mailbox whose delegates cannot open the mail with its label (G-07). */
  | { readonly kind: "function-mailbox" };

/** The tags that Aarhus University's guide names; they count wherever a policy says nothing of tags. */
const TLS_OFF: SubjectTag = {
  id: "tls-off",
  words: ["notencrypted", "ikkekrypteret", "NoTLS"],
  turnsOffTls: true,
};

/** From most to least urgent: what no label protects comes first. */
const URGENCY: readonly (WarnedPlace | "tls-off" | "function-mailbox")[] = [
  ...(["subject", "tls-off", "recipients"] as const),
  ...(["function-mailbox", "body", "quoted", "signature"] as const),
];

/**
 * What to warn of in a mail that is still being written (N-04, N-05, A-09, G-07), or null. Only numbers that the policy
 * acts on, and that are surely enough there to be acted on: a warning that cries wolf is not read twice. What the label
 * on the mail protects already is left alone.
 *
 * @param decision what the check says of the draft as it is now
 * @param checksAtSend whether this Outlook runs the check at Send
 */
export function warn(
  decision: Decision,
  draft: Draft,
  policy: Policy,
  { checksAtSend }: { readonly checksAtSend: boolean },
): Warning | null {
  for (const what of URGENCY) {
    const warning =
      what === "tls-off"
        ? tlsOff(draft, policy)
        : what === "function-mailbox"
          ? functionMailbox(decision, draft, policy, checksAtSend)
          : identifier(what, decision, draft, policy, checksAtSend);
    if (warning !== null) return warning;
  }
  return null;
}

/**
 * False when the places that warnings are mostly about could not be read: then that there is nothing to warn of does
 * not mean that it was mended.
 */
export function canTellMended({ subject, body }: Draft): boolean {
  return subject.kind === "read" && body.kind === "read";
}

function identifier(
  place: WarnedPlace,
  decision: Decision,
  draft: Draft,
  policy: Policy,
  checksAtSend: boolean,
): Warning | null {
  const reasons = ruleReasons(decision).filter(
    ({ rule, findings }) =>
      findings.some((finding) => isIdentifierIn(place, finding)) &&
      !(rule.outcome === "label" && mayBeProtected(draft, policy)),
  );
  const found = new Set<Finding>();
  for (const { findings } of reasons) {
    for (const finding of findings) if (isIdentifierIn(place, finding)) found.add(finding);
  }
  const [first, ...more] = Array.from(found);
  if (first === undefined) return null;
  const outcomes = reasons.map(({ outcome }) => outcome);
  const strictest = (["block", "ask", "label"] as const).find((outcome) => outcomes.includes(outcome));
  return {
    kind: "identifier",
    place,
    detector: first.detector,
    count: 1 + more.filter(({ detector }) => detector === first.detector).length,
    atSend: checksAtSend && strictest !== undefined ? strictest : "unchecked",
  };
}

function isIdentifierIn(place: WarnedPlace, { category, confidence, segment }: Finding): boolean {
  return (
    (category === "national-id" || category === "organisation-id") &&
    isAtLeast(confidence, "medium") &&
    groupOf(segment.kind) === place
  );
}

/** A label that the policy knows by name only cannot be told from another one here; Send will look closer. */
function mayBeProtected(draft: Draft, policy: Policy): boolean {
  const state = labelStateOf(draft, policy);
  return state === "ours" || (state === "other" && policy.label !== null && policy.label.id === null);
}

function tlsOff({ subject }: Draft, { subjectTags = [TLS_OFF] }: Policy): Warning | null {
  if (subject.kind !== "read") return null;
  const known = subjectTags.filter(({ turnsOffTls }) => turnsOffTls);
  const [first] = findSubjectTags(subject.value, known);
  if (first === undefined) return null;
  const written = letters(subject.value.slice(first.span.start, first.span.end));
  const [otherwise] = first.tag.words;
  return { kind: "tls-off", tag: first.tag.words.find((word) => letters(word) === written) ?? otherwise };
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-zåäöæø0-9]/g, "");
}

/** Phones know no label, and Kuvert puts none on there. */
function functionMailbox(
  decision: Decision,
  draft: Draft,
  policy: Policy,
  checksAtSend: boolean,
): Warning | null {
  if (!checksAtSend || draft.recipients.kind !== "read") return null;
  const isLikely = draft.recipients.value.some((one) =>
    isLikelyFunctionMailbox(one, policy.functionMailboxes),
  );
  if (!isLikely) return null;
  const isLabelled =
    labelStateOf(draft, policy) === "ours" ||
    ruleReasons(decision).some(({ outcome }) => outcome === "label");
  return isLabelled ? { kind: "function-mailbox" } : null;
}

function ruleReasons(decision: Decision): readonly Extract<Reason, { kind: "rule" }>[] {
  const reasons: Extract<Reason, { kind: "rule" }>[] = [];
  for (const reason of reasonsOf(decision)) if (reason.kind === "rule") reasons.push(reason);
  return reasons;
}

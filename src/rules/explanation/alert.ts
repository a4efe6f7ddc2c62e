import { questionsOf } from "../answer";
import { reasonsOf, requiredLabel, type Decision, type Reason } from "../decision";
import type { ItemKind, Language } from "../draft";
import type { Finding } from "../finding";
import type { Policy } from "../policy/policy";
import type { RemarkKind } from "../remark";
import { fitSentences, type Sentence } from "./fit-sentences";
import { byPlaceGroup, summarise } from "./summarise";
import { textsFor } from "./own-words";
import type { PlaceGroup, Texts } from "./texts";

/** Why the label is not known to be on. */
export const LABEL_FAILURES = [
  /** No label in the user's catalogue has the configured GUID or name. */
  "not-found",
  /** More than one label has the configured name. */
  "ambiguous",
  /** The label has sublabels, and only those can be put on a mail. */
  "is-parent",
  /** Labels are switched off for this mailbox. */
  "disabled",
  /** None is published to this user, for lack of a licence as well. */
  "no-labels",
  /** The user's labels could not be fetched, so none has been put on. */
  "catalogue-failed",
  /** This Outlook has no label API. */
  "unsupported",
  /** The host refused, or answered with an error. */
  "host-error",
  /** It was set, but reading it back gave another label or none. */
  "not-verified",
  /** The call was still open at our deadline: the label may be on. */
  "timed-out",
] as const;
export type LabelFailure = (typeof LABEL_FAILURES)[number];

/** What the sender is to be told when Send is pressed. */
export type AlertSituation =
  | { readonly kind: "decision"; readonly decision: Decision }
  | { readonly kind: "label-failed"; readonly decision: Decision; readonly why: LabelFailure }
  /** The check did not finish in time. */
  | { readonly kind: "timed-out" }
  /** The check itself failed. */
  | { readonly kind: "check-failed" };

/**
 * How the sender may send the mail all the same: by a button of Outlook's own dialog, or with a reason chosen in the
 * pane, which the alert's button opens or, in an Outlook before Mailbox 1.14, only the menu above the mail.
 */
export type AnswerBy = "dialog" | "button" | "ribbon";

/** In which Outlook the alert is shown, and for what. */
export interface AlertSetting {
  /** Null where the sender may not send the mail as it is. As in an Outlook that can do all that is asked, when absent. */
  readonly answerBy?: AnswerBy | null;
  /** The Outlook's short code, which the sender reads out with the reference; absent where there is no Outlook. */
  readonly client?: string;
  /** A mail when absent. */
  readonly item?: ItemKind;
}

/** Outlook shows at most this many characters of an alert (Office.js `errorMessage`, August 2026). */
export const ALERT_MAX_LENGTH = 500;

/**
 * The text of the Smart Alert: whole sentences, plain text, at most 500 characters. The first sentence says what
 * is wrong, the second what to do; what does not fit is cut at a sentence boundary, and how much more there is, is said.
 *
 * A decision that lets the mail go is put into words too: `npm run check` prints what the sender would see.
 */
export function alertText(
  situation: AlertSituation,
  policy: Policy,
  language: Language,
  setting?: AlertSetting,
): string {
  return alertSentences(situation, policy, language, setting).join(" ");
}

/** The sentences of the same text, the reference last. */
export function alertSentences(
  situation: AlertSituation,
  policy: Policy,
  language: Language,
  { answerBy = usualAnswer(situation), client, item }: AlertSetting = {},
): readonly string[] {
  const context = { policy, language, texts: textsFor(policy, language, item), answerBy, client };
  return fitSentences(sentencesFor(situation, context), context.texts.more, ALERT_MAX_LENGTH);
}

function usualAnswer(situation: AlertSituation): AnswerBy | null {
  if (situation.kind !== "decision" || situation.decision.kind !== "ask") return null;
  return questionsOf(situation.decision, { canAsk: true }).inPane.length > 0 ? "button" : "dialog";
}

interface Context {
  readonly policy: Policy;
  readonly language: Language;
  readonly texts: Texts;
  readonly answerBy: AnswerBy | null;
  readonly client: string | undefined;
}

function sentencesFor(situation: AlertSituation, context: Context): readonly Sentence[] {
  const { texts, answerBy } = context;
  switch (situation.kind) {
    case "timed-out":
    case "check-failed":
      return [
        must(situation.kind === "timed-out" ? texts.notFinished : texts.checkFailed),
        must(texts.tryAgain),
        ...(answerBy === "dialog" ? [must(texts.sendUnchecked)] : []),
        should(texts.stillADraft),
        may(contact(context)),
        reference(context, [situation.kind]),
      ];
    case "label-failed":
      return labelSentences(situation.decision, situation.why, context);
    case "decision":
      return decisionSentences(situation.decision, context);
  }
}

function labelSentences(decision: Decision, why: LabelFailure, context: Context): readonly Sentence[] {
  const { policy, language, texts } = context;
  const name = labelName(decision, policy);
  const steps = wholeProcedure(stepsWithoutLabel(why, policy, language));
  return [
    must(texts.labelNotSet(summarise(findingsFor(decision, "label"), texts))),
    ...(CAN_BE_CHOSEN[why] ? [steps] : [must(texts.mend.body)]),
    must(texts.labelFailed(why, name)),
    ...(CAN_BE_CHOSEN[why] ? [] : [steps]),
    ...(why === "not-found" ? [should(texts.lookForLabel)] : []),
    may(contact(context)),
    // More than why: that the mail has not gone (N-03).
    { text: texts.stillADraft, rank: 1 },
    reference(context, [...ruleIds(decision), `label-${why}`]),
  ];
}

/**
 * What the sender does when Kuvert could not put the label on: by hand where the label is there to be chosen, else by the
 * organisation's other channel. Nobody is told to choose a label that is missing.
 */
export function stepsWithoutLabel(why: LabelFailure, policy: Policy, language: Language): readonly string[] {
  return (
    (CAN_BE_CHOSEN[why] ? policy.label?.byHand?.[language] : undefined) ?? policy.secureChannel[language]
  );
}

const CAN_BE_CHOSEN: Readonly<Record<LabelFailure, boolean>> = {
  ambiguous: true,
  "host-error": true,
  "not-verified": true,
  "timed-out": true,
  "not-found": false,
  "is-parent": false,
  disabled: false,
  "no-labels": false,
  "catalogue-failed": false,
  unsupported: false,
};

function decisionSentences(decision: Decision, context: Context): readonly Sentence[] {
  const { policy, texts, answerBy } = context;
  switch (decision.kind) {
    case "allow":
      return [must(texts.mayGo)];
    case "label":
      return [
        must(texts.labelReason(summarise(findingsFor(decision, "label"), texts))),
        must(texts.labelWillBeSet(labelName(decision, policy))),
      ];
    case "ask":
      return [
        ...whatIsWrong(decision, ["ask"], texts),
        ...whatToConsider(decision, texts),
        ...(asksOfDelegates(decision) ? [must(texts.delegatesCannotOpen)] : []),
        ...(answerBy === null ? [] : [must(texts.sendAnyway[answerBy])]),
        ...(decision.label === null ? [] : [should(texts.labelIsSet(labelName(decision, policy)))]),
        may(texts.stillADraft),
        reference(context, ruleIds(decision)),
      ];
    case "block":
      return [
        ...whatIsWrong(decision, ["block", "ask"], texts),
        ...whatToMend(decision, context),
        should(texts.stillADraft),
        reference(context, ruleIds(decision)),
      ];
  }
}

type Gate = "ask" | "block";

/** True when the sender is asked because a labelled mail goes to a mailbox that several people work in (G-07). */
function asksOfDelegates(decision: Decision): boolean {
  return reasonsOf(decision).some(
    (reason) =>
      reason.kind === "rule" &&
      reason.rule.when.labelled === true &&
      reason.remarks?.some(({ kind }) => kind === "function-mailbox") === true,
  );
}

/**
 * One sentence a place, and places with what is strictest first; the first is always said, and the others are counted
 * when they are not. A place is spoken of once, with all that is found there.
 */
export function whatIsWrong(decision: Decision, gates: readonly Gate[], texts: Texts): Sentence[] {
  const all = new Set<Finding>();
  for (const gate of gates) findingsFor(decision, gate).forEach((finding) => all.add(finding));
  const whole = byPlaceGroup(Array.from(all));
  const said = new Set<PlaceGroup>();
  const sentences: string[] = [];
  for (const gate of gates) {
    sentences.push(...remarksFor(decision, gate).map((kind) => texts.remarked[kind]));
    const here = byPlaceGroup(findingsFor(decision, gate)).map(({ place }) => place);
    for (const { place, findings } of whole) {
      if (said.has(place) || !here.includes(place)) continue;
      said.add(place);
      sentences.push(texts.contains(place, summarise(findings, texts)));
    }
    sentences.push(...unreadableFor(decision, gate).map((reason) => couldNotRead(reason, texts)));
  }
  return withoutRepeats(sentences).map((text, index) => ({ text, rank: index === 0 ? 0 : 1, counts: true }));
}

/** Two parts that are cut off for one reason are told in one sentence. */
export function withoutRepeats(sentences: readonly string[]): readonly string[] {
  return sentences.filter((text, index) => sentences.indexOf(text) === index);
}

/** What the rules of a gate rest on besides what was found. */
export function remarksFor(decision: Decision, gate: Gate): readonly RemarkKind[] {
  const kinds = new Set<RemarkKind>();
  for (const reason of reasonsOf(decision)) {
    if (reason.kind !== "rule" || reason.outcome !== gate) continue;
    (reason.remarks ?? []).forEach(({ kind }) => kinds.add(kind));
  }
  return Array.from(kinds);
}

function whatToConsider(decision: Decision, texts: Texts): Sentence[] {
  const remarked = remarksFor(decision, "ask").map((kind) => texts.adviseRemark[kind]);
  const places = byPlaceGroup(findingsFor(decision, "ask")).map(({ place }) => texts.consider[place]);
  const unread = unreadableFor(decision, "ask").length > 0 ? [texts.considerUnread] : [];
  return firstMust([...remarked, ...places, ...unread]);
}

/**
 * What mends each place that a rule holds; the secure channel's steps where that is what is missing, which then say how
 * to send.
 */
function whatToMend(decision: Decision, context: Context): Sentence[] {
  const { texts } = context;
  const held = byPlaceGroup(findingsFor(decision, "block", (reason) => reason.rule.outcome === "block"));
  const places = held.map(({ place }) => place);
  const remarked = remarksFor(decision, "block").map((kind) => texts.adviseRemark[kind]);
  const sentences = firstMust([...remarked, ...places.map((place) => texts.mend[place])]);
  if (wantsMissingLabel(decision)) {
    sentences.push(must(texts.sendSecurely), wholeProcedure(context.policy.secureChannel[context.language]));
  } else if (sentences.length > 0) sentences.push(must(texts.pressSend));
  if (places.includes("subject")) sentences.push(should(texts.subjectIsNeverEncrypted));
  return sentences.length > 0 ? sentences : [must(texts.tryAgain)];
}

/** All steps or none: half a procedure is worse than none. */
function wholeProcedure(steps: readonly string[]): Sentence {
  return { text: steps.join(" "), rank: 1 };
}

/** Policy, what was met, and which Outlook: always said. */
function reference({ policy, texts, client }: Context, codes: readonly string[]): Sentence {
  return must(texts.reference(referenceOf(policy, client === undefined ? codes : [...codes, client])));
}

function contact({ policy, language, texts }: Context): string {
  return texts.contact(policy.contact[language]);
}

type RuleReason = Extract<Reason, { kind: "rule" }>;
type UnreadableReason = Extract<Reason, { kind: "unreadable" }>;

/** The findings of all rules that ask for `outcome`, each once. */
export function findingsFor(
  decision: Decision,
  outcome: Reason["outcome"],
  counts: (reason: RuleReason) => boolean = () => true,
): readonly Finding[] {
  const found = new Set<Finding>();
  for (const reason of reasonsOf(decision)) {
    if (reason.kind === "rule" && reason.outcome === outcome && counts(reason)) {
      reason.findings.forEach((finding) => found.add(finding));
    }
  }
  return Array.from(found);
}

/** True when a rule wanted the label and the organisation has none, so that the mail is held instead. */
export function wantsMissingLabel(decision: Decision): boolean {
  return reasonsOf(decision).some(
    (reason) => reason.kind === "rule" && reason.rule.outcome === "label" && reason.outcome === "block",
  );
}

function unreadableFor(decision: Decision, gate: Gate): readonly UnreadableReason[] {
  return reasonsOf(decision).filter(
    (reason): reason is UnreadableReason => reason.kind === "unreadable" && reason.outcome === gate,
  );
}

/** Says which part was not looked at, and why where that is not the host's doing. */
export function couldNotRead({ part, why }: Pick<UnreadableReason, "part" | "why">, texts: Texts): string {
  if (part === "recipients" && (why === "too-large" || why === "incomplete")) return texts.moreRecipients;
  if (why === "too-large") return texts.tooLarge;
  if (why === "incomplete") return texts.incomplete;
  return texts.couldNotRead[part];
}

/** The name of the label a decision asks for, as the policy first names it. */
function labelName(decision: Decision, policy: Policy): string {
  return (requiredLabel(decision) ?? policy.label)?.names[0] ?? "";
}

/**
 * What the sender can read out to the helpdesk: policy, version, what was met and in which Outlook, such as
 * `goteborg 2026.1, subject-national-id, web 15.20.9000.0`. Never content (N-20, N-21).
 */
export function referenceOf(policy: Pick<Policy, "id" | "version">, codes: readonly string[]): string {
  return [`${policy.id} ${policy.version}`, ...codes].join(", ");
}

/** The ids of what the mail met, strictest first, at most three: they are read out over the telephone. */
export function ruleIds(decision: Decision): readonly string[] {
  const rank = ({ outcome }: Reason): number => ["block", "ask", "label"].indexOf(outcome);
  return reasonsOf(decision)
    .slice()
    .sort((a, b) => rank(a) - rank(b))
    .map((reason) => (reason.kind === "rule" ? reason.rule.id : `unreadable-${reason.part}`))
    .slice(0, 3);
}

function must(text: string): Sentence {
  return { text, rank: 0 };
}

function should(text: string): Sentence {
  return { text, rank: 2 };
}

function may(text: string): Sentence {
  return { text, rank: 3 };
}

/** The first must be said; the rest goes before anything else does. */
function firstMust(texts: readonly string[]): Sentence[] {
  return texts.map((text, index) => (index === 0 ? must(text) : { text, rank: 1 }));
}

import { reasonsOf, type Decision, type Reason } from "./decision";
import { digestOf } from "./digest";
import type { Draft } from "./draft";
import type { Policy, SendReason } from "./policy/policy";
import { segment } from "./segments";
import { limitBody } from "./segments/limit-body";

/** What this Outlook can do, as far as asking depends on it. */
export interface AskingAbilities {
  /** It can ask in its own dialog whether to send anyway (Mailbox 1.14). */
  readonly canAsk: boolean;
}

/** Who asks the sender, and about what. Both are empty where nobody is asked. */
export interface Questions {
  /** To be answered in the pane with one of the policy's reasons, before the mail may be sent. */
  readonly inPane: readonly Reason[];
  /** Asked by Outlook's own dialog. */
  readonly inDialog: readonly Reason[];
}

/**
 * What the sender is asked about, and where. A rule's `askBy` says where; what could not be read is asked about in the
 * dialog. An Outlook without such a dialog leaves all of it to the pane.
 */
export function questionsOf(decision: Decision, { canAsk }: AskingAbilities): Questions {
  if (decision.kind !== "ask") return { inPane: [], inDialog: [] };
  const asked = reasonsOf(decision).filter(({ outcome }) => outcome === "ask");
  const isForPane = (reason: Reason): boolean =>
    !canAsk || (reason.kind === "rule" && reason.rule.askBy === "reason");
  return {
    inPane: asked.filter(isForPane),
    inDialog: asked.filter((reason) => !isForPane(reason)),
  };
}

/**
 * What the sender answered in the pane: which reason, for exactly which mail. Lives in the draft's session data, so it
 * is gone when the window is closed. Holds no content: the digest cannot be turned back, and the salt, new for every
 * answer, keeps two drafts of the same content apart.
 */
export interface Answer {
  /** A code of the policy's closed list. */
  readonly reason: string;
  readonly salt: string;
  /** Of what was found, the recipients and the text: any change voids the answer. */
  readonly digest: string;
}

/** The one reason to choose where the policy gives none and Outlook has no dialog of its own. */
const CHECKED_MYSELF: SendReason = {
  code: "checked-myself",
  label: {
    sv: "Jag har kontrollerat mejlet och det ska skickas som det är.",
    da: "Jeg har kontrolleret mailen, og den skal sendes, som den er.",
  },
};

/** The reasons the sender may choose among: the policy's, or the one there always is. Never empty. */
export function reasonsToChoose({ reasons }: Pick<Policy, "reasons">): readonly SendReason[] {
  return reasons === undefined || reasons.length === 0 ? [CHECKED_MYSELF] : reasons;
}

/**
 * The answer for a mail as it is now.
 *
 * @param draft the draft the decision was made on
 * @param given which reason was chosen, and a random salt of at least 64 bits, new for each answer
 */
export function answerFor(
  decision: Decision,
  draft: Draft,
  policy: Policy,
  given: { readonly reason: string; readonly salt: string },
): Answer {
  return { ...given, digest: digestOf([given.salt, ...whatIsAnswered(decision, draft, policy)]) };
}

/** True when the answer is one of the policy's, and was given for this very mail. */
export function isAnswered(
  answer: Answer | null,
  decision: Decision,
  draft: Draft,
  policy: Policy,
): answer is Answer {
  return (
    answer !== null &&
    reasonsToChoose(policy).some(({ code }) => code === answer.reason) &&
    answerFor(decision, draft, policy, answer).digest === answer.digest
  );
}

/**
 * All that the sender was looking at. The text is what is read, and not its HTML, which Outlook writes anew; how much
 * white space stands between two words does not matter. Spans are left out: where a finding stands is in the text.
 */
function whatIsAnswered(decision: Decision, draft: Draft, policy: Policy): readonly string[] {
  const limited = limitBody(draft, policy.maxBodyLength);
  const asked = reasonsOf(decision).filter(({ outcome }) => outcome === "ask");
  const codes: unknown[] = [
    decision.policy,
    asked.map((reason) => (reason.kind === "rule" ? reason.rule.id : [reason.part, reason.why])),
    decision.findings.map(({ detector, segment: { kind }, confidence }) => [detector, kind, confidence]),
  ];
  const texts = [JSON.stringify(codes)];
  for (const { ref, text } of segment(limited.draft)) {
    texts.push(JSON.stringify(ref), text.replace(/\s+/g, " ").trim());
  }
  return texts;
}

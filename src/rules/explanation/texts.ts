import type { DraftPart, ItemKind, Language } from "../draft";
import type { DetectorId } from "../finding";
import type { Outcome, RuleOutcome } from "../policy/policy";
import type { RemarkKind } from "../remark";
import type { AsideKind } from "../segments/segment";
import type { AnswerBy, LabelFailure } from "./alert";
import { da } from "./da";
import { daMeeting, svMeeting } from "./meeting";
import { sv } from "./sv";

/** Places as people speak of them: the three recipient fields are one. */
export type PlaceGroup = "subject" | "recipients" | "attachment-name" | "body" | "quoted" | "signature";

/** What is found, as it stands in a sentence and as a heading. */
export interface Noun {
  /** With its number: "ett personnummer", "3 personnummer". `count` is at least 1. */
  readonly counted: (count: number) => string;
  /** "Personnummer" */
  readonly heading: string;
}

/** How a finding's data are spoken of when the sender is told why they count. */
export type Gravity = "number" | "organisation" | "name" | "always" | "sometimes";

/**
 * Every text of the check, in one language. Both languages must say everything, with exactly these parameters.
 * Whole sentences end with a full stop; `counted`, `contains` and the like are parts of sentences.
 */
export interface Texts {
  readonly nouns: Readonly<Record<DetectorId, Noun>>;
  /** Protected identity: `private-contact` by its detector, but never a matter of context. */
  readonly protectedIdentity: Noun;
  /** What a trained part alone sees, as it stands in a sentence. */
  readonly likelySensitive: string;
  /** The same, as a heading. */
  readonly likelyHeading: string;
  /** Why it is thought so: the headings of the categories it is like. */
  readonly whyLikely: (headings: readonly string[]) => string;
  /** "a, b och c" */
  readonly list: (items: readonly string[]) => string;
  /** "4 andra slags uppgifter"; `count` is at least 2. */
  readonly otherKinds: (count: number) => string;
  /** "Ämnesraden", for a heading. */
  readonly placeTitle: Readonly<Record<PlaceGroup, string>>;
  /** "Ämnesraden innehåller ett personnummer." */
  readonly contains: (place: PlaceGroup, items: string) => string;
  readonly headline: Readonly<Record<Outcome, string>>;

  /** First sentence of a mail that may go as it is. */
  readonly mayGo: string;
  readonly labelWillBeSet: (name: string) => string;
  readonly labelIsSet: (name: string) => string;
  readonly labelReason: (items: string) => string;
  /** What is wrong where the label could not be put on. */
  readonly labelNotSet: (items: string) => string;

  /** What to do about a hold, by where the finding stands. */
  readonly mend: Readonly<Record<PlaceGroup, string>>;
  /** What to think about before sending anyway, by where the finding stands. */
  readonly consider: Readonly<Record<PlaceGroup, string>>;
  /** What is noticed about recipients, greeting or subject, where a rule rests on it. */
  readonly remarked: Readonly<Record<RemarkKind, string>>;
  /** What to do about it. */
  readonly adviseRemark: Readonly<Record<RemarkKind, string>>;
  /** What a policy that only observes would have done. */
  readonly observed: Readonly<Record<RuleOutcome, string>>;
  readonly subjectIsNeverEncrypted: string;
  readonly recipientsAreNeverEncrypted: string;
  readonly sendSecurely: string;
  readonly pressSend: string;
  readonly stillADraft: string;
  readonly couldNotRead: Readonly<Record<DraftPart, string>>;
  readonly tooLarge: string;
  readonly incomplete: string;
  /** The host lists only so many recipients. */
  readonly moreRecipients: string;
  readonly considerUnread: string;
  /** How the sender may send the mail all the same, by what this Outlook can do. */
  readonly sendAnyway: Readonly<Record<AnswerBy, string>>;
  /** What the label does to a mail that goes to a function mailbox. */
  readonly delegatesCannotOpen: string;
  /** The same as `sendAnyway`, for a mail that could not be checked. */
  readonly sendUnchecked: string;
  readonly tryAgain: string;
  readonly notFinished: string;
  readonly checkFailed: string;
  readonly labelFailed: (why: LabelFailure, name: string) => string;
  /** Where to look for a label that has another name than the policy knows. */
  readonly lookForLabel: string;
  /** How many more things there are than the alert had room for. */
  readonly more: (count: number) => string;
  readonly reference: (code: string) => string;

  /** Why a finding counts where it stands: a whole sentence. */
  readonly why: (gravity: Gravity, place: PlaceGroup) => string;
  /** Where a finding stands that a reader does not meet in the running text: a whole sentence. */
  readonly within: Readonly<Record<AsideKind, string>>;
  readonly onlyMentioned: string;
  /** Said of a telephone number and the like, which weigh less than a personal number. */
  readonly detail: string;
  readonly doubt: string;
  readonly coverage: string;
  readonly contact: (whom: string) => string;
}

const TEXTS: Readonly<Record<ItemKind, Readonly<Record<Language, Texts>>>> = {
  mail: { sv, da },
  meeting: { sv: svMeeting, da: daMeeting },
};

export function textsIn(language: Language, item: ItemKind = "mail"): Texts {
  return TEXTS[item][language];
}

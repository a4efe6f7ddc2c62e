import type { ItemKind, Language, Outcome, Place, PolicyMode } from "../../rules";
import type { LabelFailure } from "../../rules/explanation/alert";
import { da } from "./da";
import { daMeeting, svMeeting } from "./meeting";
import { sv } from "./sv";

/** What the sender is about to take out of the subject, or has taken out. */
export type Removed = "number" | "numbers" | "name" | "names" | "both";

/**
 * Everything the pane says by itself. What was found, why and what to do comes in an `Explanation`; these are the
 * words around it. Both languages must satisfy this type, so a text that is missing does not compile.
 */
export interface PaneTexts {
  /** BCP 47, for `lang` and for times. */
  readonly locale: string;
  readonly languageNames: Readonly<Record<Language, string>>;

  readonly checking: string;
  readonly failed: {
    readonly headline: string;
    readonly nextStep: string;
    readonly older: (params: { time: string }) => string;
    readonly ask: (params: { contact: string }) => string;
  };
  readonly crashed: { readonly headline: string; readonly nextStep: string; readonly reload: string };
  readonly noOutlook: { readonly headline: string; readonly nextStep: string };

  readonly protected: {
    readonly headline: string;
    readonly nextStep: (params: { label: string }) => string;
    readonly padlock: string;
  };
  readonly labelMissing: {
    readonly headline: string;
    readonly why: (params: { label: string; why: LabelFailure }) => string;
    readonly doThis: string;
  };
  readonly pressSend: string;

  /** Where the sender answers what is asked, before the mail may be sent. */
  readonly answer: {
    readonly question: string;
    readonly confirm: string;
    readonly hint: string;
    /** The mail was changed after the answer. */
    readonly voided: string;
    readonly headline: string;
    readonly given: (params: { reason: string }) => string;
    readonly withLabel: (params: { label: string }) => string;
    readonly send: string;
    /** Outlook's dialog asks about something else besides. */
    readonly sendAndDialog: string;
    /** Beside what was answered. */
    readonly badge: string;
    readonly takeBack: string;
    readonly notKept: string;
    /** Nothing is asked here: Outlook's own dialog does. */
    readonly inDialog: string;
  };

  /** `unprotected`: the label that would protect it cannot be had. */
  readonly outcome: Readonly<Record<Exclude<Outcome, "allow"> | "unprotected", string>>;
  readonly freshness: {
    readonly checked: (params: { time: string }) => string;
    readonly stale: (params: { time: string }) => string;
    readonly checkAgain: string;
    readonly done: string;
  };

  readonly findings: {
    readonly count: (params: { count: number }) => string;
    /** Beside a kind of finding: how often it stands there. */
    readonly times: (params: { count: number }) => string;
    readonly reveal: string;
    readonly hide: string;
    readonly more: (params: { count: number }) => string;
    readonly fewer: string;
    readonly noEffect: (params: { count: number }) => string;
    /** The verdict of a mail in which nothing of what was found means anything. */
    readonly nothingCounts: string;
    readonly partlyHidden: string;
    readonly where: (params: { place: Place; index: number }) => string;
  };
  /** What Office.js cannot change, so that the sender must: told exactly. */
  readonly byHand: {
    readonly fileName: string;
    readonly copyName: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly recipientName: (params: { name: string }) => string;
    readonly recipientWithoutName: string;
    readonly recipientAddress: string;
  };
  readonly quoted: { readonly summary: string; readonly howTo: string };

  readonly mend: {
    readonly remove: (params: { removed: Removed; count: number }) => string;
    readonly removeThis: string;
    readonly initials: string;
    readonly initialsFor: (params: { count: number }) => string;
    /** Initials in the genitive. */
    readonly genitive: (params: { initials: string }) => string;
    readonly preview: string;
    readonly empty: string;
    readonly done: (params: { removed: Removed; count: number }) => string;
    readonly initialsDone: (params: { count: number }) => string;
    readonly restored: string;
    readonly changedMeanwhile: string;
    readonly notWritten: string;
    readonly writtenOtherwise: string;
    readonly saysNothing: string;
    readonly cannotUndo: string;
    readonly undo: string;
    readonly dismiss: string;
  };

  readonly label: {
    readonly heading: string;
    readonly none: string;
    readonly unknown: string;
    readonly unreadable: string;
    readonly now: (params: { label: string }) => string;
    readonly required: (params: { label: string }) => string;
    readonly delegates: string;
    readonly apply: (params: { label: string }) => string;
    readonly applyNow: string;
    readonly choose: string;
    readonly chooserHeading: string;
    readonly recommended: string;
    readonly current: string;
    readonly cancel: string;
    readonly consequenceRequired: string;
    readonly consequenceOther: (params: { required: string }) => string;
    readonly consequenceEnough: string;
    readonly consequenceFree: string;
    readonly consequenceSame: string;
    /** Of labels that the policy does not know: what we cannot see. */
    readonly effectUnknown: string;
    readonly stays: string;
    readonly applied: (params: { label: string }) => string;
    /** Beside a label that is lower than the one the mail is to have: what it becomes at Send. */
    readonly becomes: (params: { label: string }) => string;
    /** In a mail that is held for another reason: which label it will have then. */
    readonly afterMending: (params: { label: string }) => string;
    readonly restored: (params: { label: string }) => string;
    readonly howToRemove: string;
    readonly notApplied: (params: { label: string; why: LabelFailure }) => string;
  };

  readonly rules: { readonly heading: string; readonly legalBasis: string };
  readonly unreadable: { readonly heading: string };
  readonly about: {
    readonly heading: string;
    readonly coverageHeading: string;
    readonly limits: readonly string[];
    readonly words: readonly { readonly term: string; readonly meaning: string }[];
    readonly wordsHeading: string;
    readonly helpHeading: string;
    readonly reference: (params: { reference: string }) => string;
    readonly wrong: string;
    readonly wrongHint: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly reportLabel: string;
    readonly language: string;
    readonly asOutlook: string;
    readonly languageHint: string;
  };
  /** What Kuvert can do in this Outlook. */
  readonly readiness: {
    readonly heading: string;
    readonly intro: string;
    readonly yes: string;
    readonly no: string;
    readonly unsure: string;
    readonly atSend: Readonly<Record<"yes" | "no", string>>;
    readonly heard: (params: { time: string }) => string;
    readonly heardNow: string;
    readonly notHeard: string;
    readonly cannotHear: string;
    readonly labelFound: (params: { label: string }) => string;
    readonly labelMissing: (params: { label: string; why: LabelFailure }) => string;
    readonly labelLooking: string;
    readonly noLabel: string;
    readonly asking: Readonly<Record<"yes" | "no", string>>;
    readonly phones: string;
    readonly client: string;
    readonly mailboxSet: string;
    readonly none: string;
    readonly policy: string;
    readonly mode: Readonly<Record<PolicyMode, string>>;
    readonly internal: string;
    readonly sameAsSender: string;
    readonly reference: string;
  };
  /** Mails that were stopped at Send and, as far as Kuvert knows, not sent (N-22, N-27). */
  readonly stopped: {
    readonly heading: (params: { count: number }) => string;
    readonly none: string;
    readonly intro: string;
    readonly cannotSee: string;
    readonly item: (params: { time: string }) => string;
    readonly thisMail: string;
    readonly remove: string;
    readonly removeThat: (params: { time: string }) => string;
    readonly keep: string;
    readonly off: string;
    readonly unavailable: string;
  };
  /** The organisation's own notes that apply to the mail. */
  readonly notes: {
    readonly heading: string;
    readonly readMore: string;
    readonly more: (params: { count: number }) => string;
  };
  readonly introduction: {
    readonly heading: string;
    readonly points: readonly string[];
    readonly understood: string;
  };
}

/** The catalogues. A language without one does not compile. */
export const paneTexts: Readonly<Record<Language, PaneTexts>> = { sv, da };

/** The same for an invitation to a meeting. */
export const meetingTexts: Readonly<Record<Language, PaneTexts>> = { sv: svMeeting, da: daMeeting };

/** What the pane says of a mail or of an invitation. */
export function textsFor(language: Language, item: ItemKind): PaneTexts {
  return (item === "meeting" ? meetingTexts : paneTexts)[language];
}

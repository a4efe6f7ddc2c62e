import type { Draft, ItemKind, LabelId, Language, Reading } from "../rules";
import type { DeviceNotes } from "../mailbox/device-notes";
import type { Catalogue, LabelProblem } from "../mailbox/labels";
import type { Answer } from "../rules/answer";

/** How Outlook looks: the pane follows. */
export type Theme = "light" | "dark";

/** What this Outlook is and can do, for the readiness page. */
export interface Abilities {
  /** A short code with the version: `web 15.20.9000.0`. */
  readonly client: string;
  /** Runs the check at Send (Mailbox 1.12). */
  readonly checksAtSend: boolean;
  /** Lets an add-in read and set labels (Mailbox 1.13). */
  readonly hasLabels: boolean;
  /** Its alert has a button that sends anyway, and one that opens the pane (Mailbox 1.14). */
  readonly canAsk: boolean;
  /** The highest Mailbox requirement set it claims, such as `1.15`; null when none that we use. */
  readonly mailboxSet: string | null;
}

/**
 * Everything the pane needs from Outlook. Components and tests know only this; `office-outlook.ts` is the one that
 * speaks Office.js. Nothing here rejects or throws: what does not work comes back as a value.
 */
export interface Outlook {
  /** Outlook's own display language, or `otherwise` when it is neither Swedish nor Danish. */
  readonly language: (otherwise: Language) => Language;
  readonly theme: () => Theme;
  /** What is being written: a mail, or an invitation to a meeting. */
  readonly item: () => ItemKind;
  /** Takes a snapshot of the mail that is being written. */
  readonly readDraft: () => Promise<Draft>;
  /** The labels this user may choose among. */
  readonly readCatalogue: () => Promise<Catalogue>;
  /** Puts a label on the mail and makes sure that it is there. */
  readonly applyLabel: (id: LabelId) => Promise<{ readonly kind: "applied" } | LabelProblem>;
  /** Writes the subject; the answer is what the subject is afterwards. */
  readonly writeSubject: (subject: string) => Promise<Reading<string>>;
  readonly readSubject: () => Promise<Reading<string>>;
  /**
   * Calls `listener` when Outlook says that recipients, attachments, the label or the reason for opening the pane
   * have changed. Outlook has no such event for subject and body. Returns what ends it.
   */
  readonly onDraftChanged: (listener: () => void) => () => void;
  /** Calls `listener` when an alert's button was pressed while the pane was open already. */
  readonly onCalled: (listener: () => void) => () => void;
  readonly onThemeChanged: (listener: () => void) => () => void;
  readonly abilities: () => Abilities;
  /** The answer that the sender gave for this mail; null when there is none. */
  readonly readAnswer: () => Promise<Answer | null>;
  /** Keeps the answer with the mail for Send; null takes it back. True when Outlook has done so. */
  readonly writeAnswer: (answer: Answer | null) => Promise<boolean>;
  /** True when the alert of a mail that was stopped at Send opened the pane. A hint: Outlook may give an old one. */
  readonly wasStopped: () => Promise<boolean>;
  /** Takes away the line that warns above the mail. */
  readonly removeWarning: () => Promise<void>;
  /** What is kept on this device; null where nothing can be. */
  readonly notes: () => DeviceNotes | null;
  readonly changeNotes: (change: (notes: DeviceNotes) => DeviceNotes) => void;
  /** Lists the mail as stopped at Send. */
  readonly noteStopped: (reference: string) => Promise<void>;
  /** The name in that list of the mail now open; null when it is not in it. */
  readonly stoppedId: () => Promise<string | null>;
}

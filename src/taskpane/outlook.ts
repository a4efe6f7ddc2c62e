import type { Draft, LabelId, Language, Reading } from "../rules";
import type { Catalogue, LabelProblem } from "../mailbox/labels";

/** How Outlook looks: the pane follows. */
export type Theme = "light" | "dark";

/**
 * Everything the pane needs from Outlook. Components and tests know only this; `office-outlook.ts` is the one that
 * speaks Office.js. Nothing here rejects or throws: what does not work comes back as a value.
 */
export interface Outlook {
  /** Outlook's own display language, or `otherwise` when it is neither Swedish nor Danish. */
  readonly language: (otherwise: Language) => Language;
  readonly theme: () => Theme;
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
  readonly onThemeChanged: (listener: () => void) => () => void;
}

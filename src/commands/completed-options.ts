import { supports } from "../mailbox/supports";
import type { ItemKind, Language } from "../rules/draft";
import type { CompletedOptions } from "./complete-once";

/** Longest texts Outlook takes (@types/office-js 1.0.612, SmartAlertsEventCompletedOptions). */
export const MESSAGE_MAX_LENGTH = 500;
export const CANCEL_LABEL_MAX_LENGTH = 20;

/** The ids of the buttons that open the pane, in manifest.xml: each kind of item has its own. */
export const OPEN_PANE_COMMAND: Readonly<Record<ItemKind, string>> = {
  mail: "msgComposeOpenPane",
  meeting: "aptOrganizerOpenPane",
};

/** The button that opens the pane. Outlook before 2412 puts it on the button that does not send. */
const OPEN_PANE_LABEL: Readonly<Record<Language, string>> = { sv: "Visa varför", da: "Vis hvorfor" };

/** What a held mail's sender is told, and may do. */
export interface Alert {
  /** Whole sentences, plain text. */
  readonly message: string;
  readonly language: Language;
  /** What is being sent; a mail when absent. */
  readonly item?: ItemKind;
  /** True when the sender may send anyway, where this Outlook can offer it. */
  readonly maySendAnyway: boolean;
  /** A hint for the pane, as JSON: codes and counts, never content. */
  readonly contextData?: string;
}

/** Whether this Outlook can ask the sender (Mailbox 1.14); one that cannot can only hold. */
export function canAsk(): boolean {
  return supports("1.14");
}

export function releaseOptions(): CompletedOptions {
  return { allowEvent: true };
}

/** Uses each option only where this Outlook has it: older ones get the plain text, which is always there. */
export function alertOptions({
  message,
  language,
  item = "mail",
  maySendAnyway,
  contextData,
}: Alert): CompletedOptions {
  const options: CompletedOptions = { allowEvent: false, errorMessage: shorten(message) };
  if (!supports("1.14")) return options;
  options.cancelLabel = OPEN_PANE_LABEL[language];
  options.commandId = OPEN_PANE_COMMAND[item];
  // A string everywhere: classic Outlook before 2402 takes nothing else.
  if (contextData !== undefined) options.contextData = contextData;
  // The literal, since older libraries have no Office.MailboxEnums.SendModeOverride.
  if (maySendAnyway) options.sendModeOverride = "promptUser";
  return options;
}

/** The texts are short enough; should one not be, a cut text is better than the one Outlook would put instead. */
function shorten(message: string): string {
  return message.length <= MESSAGE_MAX_LENGTH ? message : `${message.slice(0, MESSAGE_MAX_LENGTH - 1)}…`;
}

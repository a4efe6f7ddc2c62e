import { supports } from "../mailbox/supports";
import type { ItemKind, Language } from "../rules/draft";
import type { AnswerBy } from "../rules/explanation/alert";
import { cutText } from "../rules/explanation/cut-text";
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
const OPEN_PANE_LABEL: Readonly<Record<Language, { readonly why: string; readonly choose: string }>> = {
  sv: { why: "Visa varför", choose: "Välj skäl" },
  da: { why: "Vis hvorfor", choose: "Vælg grund" },
};

/** What a held mail's sender is told, and may do. */
export interface Alert {
  /** Whole sentences, plain text, at most 500 characters together. */
  readonly sentences: readonly string[];
  readonly language: Language;
  /** What is being sent; a mail when absent. */
  readonly item?: ItemKind;
  /** How the sender may send it anyway; null where they may not. */
  readonly answerBy: AnswerBy | null;
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

/** How a question is answered that is left to the pane: by the alert's button where this Outlook has one. */
export function answerInPane(): AnswerBy {
  return supports("1.14") ? "button" : "ribbon";
}

/** Uses each option only where this Outlook has it: older ones get the plain text, which is always there. */
export function alertOptions(alert: Alert): CompletedOptions {
  const { sentences, language, item = "mail", answerBy, contextData } = alert;
  const options: CompletedOptions = {
    allowEvent: false,
    errorMessage: cutText(sentences.join(" "), MESSAGE_MAX_LENGTH),
  };
  if (!supports("1.14")) return options;
  const label = OPEN_PANE_LABEL[language];
  options.cancelLabel = answerBy === "button" ? label.choose : label.why;
  options.commandId = OPEN_PANE_COMMAND[item];
  // A string everywhere: classic Outlook before 2402 takes nothing else.
  if (contextData !== undefined) options.contextData = contextData;
  // The literal, since older libraries have no Office.MailboxEnums.SendModeOverride.
  if (answerBy === "dialog") options.sendModeOverride = "promptUser";
  const markdown = supports("1.15") ? inMarkdown(sentences) : null;
  if (markdown !== null) options.errorMessageMarkdown = markdown;
  return options;
}

/** What Markdown, or a web page made of it, would take for more than text. */
const MEANS_MORE = /[\\`*_[\]<>#|~&]/;

/**
 * The same sentences with the first, which says what is wrong, in bold, and the last, the reference, by itself. Null
 * where a sentence has something that Markdown might take for its own, such as an underscore in a label's name: whether
 * Outlook knows Markdown's escapes is not documented.
 */
function inMarkdown(sentences: readonly string[]): string | null {
  const [first = "", ...others] = sentences;
  const last = others.pop();
  const paragraphs = [`**${first}**`, others.join(" "), last ?? ""].filter((text) => text !== "");
  const text = paragraphs.join("\n\n");
  return text.length > MESSAGE_MAX_LENGTH || sentences.some((one) => MEANS_MORE.test(one)) ? null : text;
}

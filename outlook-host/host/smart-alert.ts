import type { Completion } from "./add-in-page";
import { property } from "./json";
import type { AddIn, LaunchEvent, SendMode } from "./manifest";
import type { OutlookTexts } from "./outlook-texts";

/*
 * The dialog Outlook shows when an add-in holds a mail. Sources: "SA" (outlook/onmessagesend-onappointmentsend-
 * events.md), "WT" (the walkthrough) and @types/office-js, SmartAlertsEventCompletedOptions; buttons as on the web
 * and in the new Outlook. Assumed: their order, and the wording in Swedish and Danish (see outlook-texts.ts).
 */

export type AlertAction = "take-action" | "send-anyway" | "do-not-send";

export interface AlertButton {
  readonly action: AlertAction;
  readonly label: string;
}

export interface SmartAlert {
  /** Always the add-in's name: it cannot be chosen (SA). */
  readonly title: string;
  readonly text: string;
  /** The first is the one Enter presses. */
  readonly buttons: readonly [AlertButton, ...AlertButton[]];
  /** The control the action button runs, and what is passed on to its pane. */
  readonly command: { readonly controlId: string; readonly contextData: string } | null;
  /** What the add-in passed that this Outlook could not take as it stood. */
  readonly complaints: readonly string[];
}

const TEXT_LIMIT = 500;
const BUTTON_LIMIT = 20;

/** What happens after the handler ended: null lets the mail go. */
export function alertFor(
  { status, options }: Completion,
  { sendMode }: LaunchEvent,
  addIn: AddIn,
  texts: OutlookTexts,
): SmartAlert | null {
  // No function under that name: the sender cannot get past it, except where the mode is to ask (WT).
  if (status !== 0) return failureAlert(sendMode, addIn, texts);
  // Assumed: completed() without allowEvent holds the mail, as `false` does.
  if (property(options, "allowEvent") === true) return null;
  const complaints: string[] = [];
  const mode = property(options, "sendModeOverride") === "promptUser" ? "PromptUser" : sendMode;
  const controlId = property(options, "commandId");
  const command =
    typeof controlId === "string"
      ? { controlId, contextData: asString(property(options, "contextData")) }
      : null;
  const cancelLabel = cut(property(options, "cancelLabel"), BUTTON_LIMIT, "cancelLabel", complaints);
  const message = cut(property(options, "errorMessage"), TEXT_LIMIT, "errorMessage", complaints);
  if (property(options, "errorMessageMarkdown") !== undefined) {
    complaints.push("errorMessageMarkdown is not built here: errorMessage is shown.");
  }
  return {
    title: addIn.name,
    text: message ?? texts.isPreventingSend(addIn.name),
    buttons: buttonsFor(mode, command === null ? null : (cancelLabel ?? texts.takeAction), texts),
    command,
    complaints,
  };
}

/** When the add-in could not be run, or ran for too long. */
export function failureAlert(sendMode: SendMode, addIn: AddIn, texts: OutlookTexts): SmartAlert {
  return {
    title: addIn.name,
    text: texts.isUnavailable(addIn.name),
    buttons: buttonsFor(sendMode, null, texts),
    command: null,
    complaints: [],
  };
}

function buttonsFor(
  mode: SendMode,
  takeAction: string | null,
  texts: OutlookTexts,
): readonly [AlertButton, ...AlertButton[]] {
  const doNotSend: AlertButton = { action: "do-not-send", label: texts.doNotSend };
  const rest: readonly [AlertButton, ...AlertButton[]] =
    mode === "PromptUser" ? [{ action: "send-anyway", label: texts.sendAnyway }, doNotSend] : [doNotSend];
  return takeAction === null ? rest : [{ action: "take-action", label: takeAction }, ...rest];
}

/** Outlook limits how long a text may be (@types/office-js). Assumed: a longer one is cut. */
function cut(value: unknown, limit: number, name: string, complaints: string[]): string | null {
  if (typeof value !== "string" || value === "") return null;
  if (value.length <= limit) return value;
  complaints.push(`${name} has ${value.length} characters; Outlook allows ${limit}.`);
  return value.slice(0, limit);
}

/** The pane is given a string. Assumed: anything else arrives as JSON. */
function asString(contextData: unknown): string {
  if (contextData === undefined) return "";
  return typeof contextData === "string" ? contextData : JSON.stringify(contextData);
}

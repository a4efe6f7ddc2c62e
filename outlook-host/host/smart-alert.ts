import type { Completion } from "./add-in-runtime";
import type { Differs } from "./behaviours";
import { hasActionButton, hasMailbox, type Client } from "./clients";
import { property } from "./json";
import type { SendMode } from "./manifest";
import type { OutlookTexts } from "./outlook-texts";

/*
 * The dialogs Outlook shows about an add-in when a mail is sent. Sources: "SA" (onmessagesend-onappointmentsend-events),
 * "WT" (the walkthrough) and @types/office-js, SmartAlertsEventCompletedOptions; see behaviours.ts.
 */

export type AlertAction = "take-action" | "send-anyway" | "try-later" | "do-not-send";

export interface AlertButton {
  readonly action: AlertAction;
  readonly label: string;
}

export type Buttons = readonly [AlertButton, ...AlertButton[]];

export interface SmartAlert {
  /** Always the add-in's name: it cannot be chosen (SA). */
  readonly title: string;
  readonly text: string;
  /** Whether the text is Markdown, of which Outlook knows a little. */
  readonly isMarkdown: boolean;
  /** The first is the one Enter presses. */
  readonly buttons: Buttons;
  /** The control the action button runs, and what is passed on to its pane. */
  readonly command: { readonly controlId: string; readonly contextData: string } | null;
  /** What the add-in passed that this Outlook could not take as it stood. */
  readonly complaints: readonly string[];
}

/** Where the dialog is shown. */
export interface AlertPlace {
  readonly client: Client;
  readonly mailboxVersion: string;
  readonly sendMode: SendMode;
  readonly addInName: string;
  readonly texts: OutlookTexts;
  readonly differs: Differs;
}

const TEXT_LIMIT = 500;
const BUTTON_LIMIT = 20;

/** The set that each option came with (@types/office-js). */
const OPTION_SETS: Readonly<Record<string, string>> = {
  cancelLabel: "1.14",
  commandId: "1.14",
  contextData: "1.14",
  sendModeOverride: "1.14",
  errorMessageMarkdown: "1.15",
};

/** What happens after the handler ended: null lets the mail go. */
export function alertFor({ status, options }: Completion, place: AlertPlace): SmartAlert | null {
  // No function under that name.
  if (status !== 0) return unknownFunctionAlert(place);
  const { differs, texts, addInName } = place;
  const unknown = Object.keys(OPTION_SETS).filter(
    (name) =>
      property(options, name) !== undefined && !hasMailbox(place.mailboxVersion, OPTION_SETS[name] ?? ""),
  );
  if (unknown.length > 0 && differs("unknown-options-ignored")) return failureAlert("unavailable", place);
  const allowed = property(options, "allowEvent");
  if (allowed === true || (allowed === undefined && differs("no-answer-holds"))) return null;
  const complaints = unknown.map((name) => `${name} is newer than Mailbox ${place.mailboxVersion}: ignored.`);
  const option = (name: string): unknown => (unknown.includes(name) ? undefined : property(options, name));

  /** @behaviour send-modes */
  const mode = option("sendModeOverride") === "promptUser" ? "PromptUser" : place.sendMode;
  /** @behaviour action-button */
  const controlId = option("commandId");
  const command =
    typeof controlId === "string"
      ? { controlId, contextData: contextFor(option("contextData"), differs) }
      : null;
  const cancelLabel = cut(option("cancelLabel"), BUTTON_LIMIT, "cancelLabel", complaints, differs);
  const plain = cut(option("errorMessage"), TEXT_LIMIT, "errorMessage", complaints, differs);
  /** @behaviour markdown */
  const markdown = cut(
    option("errorMessageMarkdown"),
    TEXT_LIMIT,
    "errorMessageMarkdown",
    complaints,
    differs,
  );
  const buttons = buttonsFor(mode, command === null ? null : (cancelLabel ?? texts.takeAction), place);
  return {
    title: addInName,
    text: shown(markdown ?? plain ?? texts.isPreventingSend(addInName), differs),
    isMarkdown: markdown !== null,
    buttons: differs("buttons-and-words") ? turned(buttons) : buttons,
    command,
    complaints,
  };
}

/** Why the add-in gave no answer. */
export type Failure = "unavailable" | "timed-out";

/**
 * When the add-in could not be run, or ran for five minutes.
 *
 * @behaviour unavailable
 */
export function failureAlert(failure: Failure, place: AlertPlace): SmartAlert {
  const { sendMode, texts, addInName, client } = place;
  const sendAnyway: AlertButton = { action: "send-anyway", label: texts.sendAnyway };
  const doNotSend: AlertButton = { action: "do-not-send", label: texts.doNotSend };
  if (failure === "timed-out") {
    /** @behaviour send-anyway-after-time-out */
    const onTheWeb = client.id === "web" || client.id === "new-windows";
    const may = sendMode === "PromptUser" || (sendMode === "SoftBlock" && onTheWeb);
    return plainAlert(texts.timedOut(addInName), may ? [sendAnyway, doNotSend] : [doNotSend], place);
  }
  /** @behaviour mac-holds-when-unreachable */
  const may = sendMode === "PromptUser" || (sendMode === "SoftBlock" && client.id !== "mac");
  const tryLater: AlertButton = { action: "try-later", label: texts.tryLater };
  return plainAlert(texts.isUnavailable(addInName), may ? [sendAnyway, tryLater] : [doNotSend], place);
}

/**
 * The sender cannot get past it, except where the mode is to ask.
 *
 * @behaviour unknown-function
 */
function unknownFunctionAlert(place: AlertPlace): SmartAlert {
  const { texts, addInName, sendMode } = place;
  return plainAlert(texts.isUnavailable(addInName), buttonsFor(sendMode, null, place), place);
}

/** Work Offline must be switched off before the mail can be checked. */
export function workOfflineAlert(place: AlertPlace): SmartAlert {
  const { texts, addInName } = place;
  return plainAlert(
    texts.worksOffline(addInName),
    [{ action: "do-not-send", label: texts.doNotSend }],
    place,
  );
}

function plainAlert(text: string, buttons: Buttons, { addInName }: AlertPlace): SmartAlert {
  return { title: addInName, text, isMarkdown: false, buttons, command: null, complaints: [] };
}

/** The buttons of an alert; `takeAction` is what the button of the add-in's command says. */
export function buttonsFor(
  mode: SendMode,
  takeAction: string | null,
  { texts, client, mailboxVersion }: Pick<AlertPlace, "texts" | "client" | "mailboxVersion">,
): Buttons {
  const onItsOwn = takeAction === null || hasActionButton(client.id, mailboxVersion);
  const last: AlertButton = onItsOwn
    ? { action: "do-not-send", label: texts.doNotSend }
    : { action: "take-action", label: takeAction };
  const rest: Buttons =
    mode === "PromptUser" ? [{ action: "send-anyway", label: texts.sendAnyway }, last] : [last];
  return takeAction === null || !onItsOwn ? rest : [{ action: "take-action", label: takeAction }, ...rest];
}

function turned(buttons: Buttons): Buttons {
  const [first, ...rest] = buttons;
  const [last = first, ...others] = rest.reverse();
  return rest.length === 0 ? buttons : [last, ...others, first];
}

/** Outlook limits how long a text may be (@types/office-js). */
function cut(
  value: unknown,
  limit: number,
  name: string,
  complaints: string[],
  differs: Differs,
): string | null {
  if (typeof value !== "string" || value === "") return null;
  if (value.length <= limit) return value;
  complaints.push(`${name} has ${value.length} characters; Outlook allows ${limit}.`);
  return differs("too-long-is-cut") ? null : value.slice(0, limit);
}

function shown(text: string, differs: Differs): string {
  return differs("line-breaks-kept") ? text.replace(/\s+/g, " ") : text;
}

/** The pane is given a string; anything else arrives as JSON. */
function contextFor(contextData: unknown, differs: Differs): string {
  if (contextData === undefined || differs("context-reaches-pane")) return "";
  return typeof contextData === "string" ? contextData : JSON.stringify(contextData);
}

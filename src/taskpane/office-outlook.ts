import { readAnswer, withdrawAnswer, writeAnswer } from "../mailbox/answer";
import { ask } from "../mailbox/ask";
import { readClient } from "../mailbox/client";
import { changeNotes, readNotes } from "../mailbox/device-notes";
import { HOST_CALLS, type MailboxSet } from "../mailbox/host-calls";
import { readItemKind } from "../mailbox/item-kind";
import { applyLabel, readCatalogue } from "../mailbox/labels";
import { readLanguage } from "../mailbox/language";
import { removeWarning } from "../mailbox/notifications";
import { readDraft } from "../mailbox/read-draft";
import { noteStopped, readId } from "../mailbox/stopped-mail";
import { supports } from "../mailbox/supports";
import { writeSubject } from "../mailbox/write-subject";
import type { Abilities, Outlook, Theme } from "./outlook";

/** Outlook as Office.js gives it. To be called when Office is ready. */
export function officeOutlook(): Outlook {
  const draftChanged = listeners();
  const called = listeners();
  const themeChanged = listeners();
  registerItemEvents(draftChanged.call, called.call);
  registerThemeEvents(themeChanged.call);
  return {
    language: readLanguage,
    theme: readTheme,
    item: readItemKind,
    readDraft: () => readDraft(),
    readCatalogue,
    applyLabel,
    writeSubject,
    readSubject: () => ask(HOST_CALLS.getSubject),
    onDraftChanged: draftChanged.add,
    onCalled: called.add,
    onThemeChanged: themeChanged.add,
    abilities: readAbilities,
    readAnswer,
    writeAnswer: (answer) => (answer === null ? withdrawAnswer() : writeAnswer(answer)),
    wasStopped: readWasStopped,
    removeWarning,
    notes: () => readNotes(Date.now()),
    changeNotes: (change) => changeNotes(Date.now(), change),
    noteStopped: (reference) => noteStopped(reference, Date.now()),
    stoppedId: readId,
  };
}

/** The sets that make a difference to Kuvert, highest first. */
const SETS: readonly MailboxSet[] = ["1.16", "1.15", "1.14", "1.13", "1.12"];

function readAbilities(): Abilities {
  return {
    client: readClient(),
    checksAtSend: supports("1.12"),
    hasLabels: supports("1.13"),
    canAsk: supports("1.14"),
    mailboxSet: SETS.find(supports) ?? null,
  };
}

/** The alert hands over codes as JSON; a pane that was opened from the ribbon gets an empty text. */
async function readWasStopped(): Promise<boolean> {
  const context = await ask(HOST_CALLS.getInitializationContext);
  if (context.kind === "unreadable") return false;
  try {
    const value: unknown = JSON.parse(context.value);
    return typeof value === "object" && value !== null && "situation" in value;
  } catch {
    return false;
  }
}

/** True when there is a mail in compose mode to look at. */
export function hasDraft(): boolean {
  try {
    const item: unknown = Office.context.mailbox.item;
    // In read mode `subject` is a string; a shared mailbox hidden from the address list has no item (office-js #1752).
    return typeof item === "object" && item !== null && "subject" in item && typeof item.subject === "object";
  } catch {
    return false;
  }
}

/** Each event is asked for by itself: one that this Outlook has not got does not cost us the others. */
function registerItemEvents(changed: () => void, called: () => void): void {
  attempt(() => onItem(Office.EventType.RecipientsChanged, changed));
  attempt(() => onItem(Office.EventType.AttachmentsChanged, changed));
  if (supports("1.13")) attempt(() => onItem(Office.EventType.SensitivityLabelChanged, changed));
  if (supports("1.15")) {
    const onContext = (): void => {
      changed();
      called();
    };
    attempt(() => onItem(Office.EventType.InitializationContextChanged, onContext));
  }
}

function onItem(event: Office.EventType, changed: () => void): void {
  Office.context.mailbox.item?.addHandlerAsync(event, changed);
}

function registerThemeEvents(changed: () => void): void {
  if (supports("1.14")) {
    attempt(() => Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed));
  }
  darkScheme().addEventListener("change", changed);
}

/** Outlook does not say `isDarkTheme` (@types/office-js 1.0.612), so the background tells; else the system does. */
function readTheme(): Theme {
  const background = backgroundColour();
  if (background === null) return darkScheme().matches ? "dark" : "light";
  return isDark(background) ? "dark" : "light";
}

function backgroundColour(): readonly [number, number, number] | null {
  try {
    const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(
      Office.context.officeTheme.bodyBackgroundColor,
    );
    if (parts === null) return null;
    const [, red = "", green = "", blue = ""] = parts;
    return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
  } catch {
    return null;
  }
}

/** By perceived brightness (ITU-R BT.601), halfway between black and white. */
function isDark([red, green, blue]: readonly [number, number, number]): boolean {
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function darkScheme(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function attempt(register: () => void): void {
  try {
    register();
  } catch {
    // Without the event the pane still re-reads the mail every few seconds.
  }
}

function listeners(): {
  readonly call: () => void;
  readonly add: (listener: () => void) => () => void;
} {
  const all = new Set<() => void>();
  return {
    call: () => {
      for (const listener of all) listener();
    },
    add: (listener) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
  };
}

import type { SendMode } from "./manifest";

/*
 * The Outlooks that can be played, and what each can do. Sources: "RS" (requirement sets), "EBA" (event-based activation),
 * "SA" (Smart Alerts), "MOB" and "MAPI" (Outlook mobile), all read in August 2026; see behaviours.ts.
 */

export const CLIENT_IDS = ["web", "new-windows", "classic", "mac", "phone"] as const;
export type ClientId = (typeof CLIENT_IDS)[number];

export interface Client {
  readonly id: ClientId;
  /** The newest set of the mailbox API it says it has. */
  readonly mailboxVersion: string;
  /** Which part of the manifest it reads. */
  readonly form: "desktop" | "mobile";
  /** Where handlers run: a page in a frame, or one script in a bare engine. */
  readonly runtime: "page" | "script";
  /** Its name in `Office.context.mailbox.diagnostics.hostVersion`. */
  readonly hostVersion: string;
  /** The numbers of the calls it answers; null: all that are built here. */
  readonly calls: ReadonlySet<number> | null;
  /** How many messages an add-in may show above a mail. */
  readonly notifications: number;
  /** How many recipients a field gives at most. */
  readonly recipientLimit: number;
  /** Outlook's time limit for a handler that is not the send handler's, in milliseconds. */
  readonly handlerLimitMs: number;
}

/** @behaviour phone-calls */
const ON_PHONES: ReadonlySet<number> = new Set([
  3, 4, 15, 18, 21, 22, 33, 34, 35, 36, 37, 107, 148, 151, 152, 153, 174, 185, 186, 187, 188, 189,
]);

/** @behaviour handler-limits */
const MINUTES_5 = 300_000;
const MINUTE = 60_000;

const DESKTOP = {
  form: "desktop",
  runtime: "page",
  calls: null,
  notifications: 5,
  recipientLimit: 1000,
  handlerLimitMs: MINUTES_5,
} as const;

export const CLIENTS: Readonly<Record<ClientId, Client>> = {
  // The web has 1.16; nothing the add-in asks for is newer than 1.15 (RS).
  web: { ...DESKTOP, id: "web", mailboxVersion: "1.15", hostVersion: "20260821001.08" },
  "new-windows": { ...DESKTOP, id: "new-windows", mailboxVersion: "1.15", hostVersion: "1.2026.819.300" },
  classic: {
    ...DESKTOP,
    id: "classic",
    mailboxVersion: "1.15",
    runtime: "script",
    hostVersion: "16.0.18324.20172",
    recipientLimit: 500,
  },
  mac: { ...DESKTOP, id: "mac", mailboxVersion: "1.14", hostVersion: "16.100.25080300" },
  phone: {
    ...DESKTOP,
    id: "phone",
    mailboxVersion: "1.5",
    form: "mobile",
    hostVersion: "4.2540.0",
    calls: ON_PHONES,
    notifications: 1,
    recipientLimit: 100,
    handlerLimitMs: MINUTE,
  },
};

/** Whether the client has a set of the mailbox API. */
export function hasMailbox(version: string, needed: string): boolean {
  const minor = (of: string): number => Number(of.split(".")[1] ?? 0);
  return minor(version) >= minor(needed);
}

/**
 * Whether the alert has a button of its own for the add-in's command. Mac, and classic before 2412, whose newest set is
 * 1.14, put the command on _Don't Send_.
 *
 * @behaviour command-on-do-not-send
 */
export function hasActionButton(client: ClientId, mailboxVersion: string): boolean {
  if (client === "mac") return false;
  return client !== "classic" || hasMailbox(mailboxVersion, "1.15");
}

/** What Send does while there is no connection. */
export type OfflineSend =
  /** The add-in cannot be loaded, and Outlook says so. */
  | "unavailable"
  /** Outlook says that Work Offline must be switched off first. */
  | "refused"
  /** Send cannot be pressed. */
  | "no-send-button"
  /** The mail goes to the Outbox unchecked. */
  | "outbox";

/** @behaviour work-offline */
export function sendOffline(client: ClientId, mode: SendMode): OfflineSend {
  switch (client) {
    case "classic":
      return mode === "PromptUser" ? "outbox" : "refused";
    case "mac":
      return mode === "PromptUser" ? "outbox" : "no-send-button";
    case "phone":
      return "outbox";
    default:
      return "unavailable";
  }
}

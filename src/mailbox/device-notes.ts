import { isRecord } from "./shapes";

/** A mail that was stopped at Send: when, and what the alert gave as reference. Nothing of its content (N-22, N-27). */
export interface StoppedMail {
  /** Made up for this list; also stands in the draft's session data while its window is open. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reference: string;
}

/** What Kuvert keeps on this device besides how the pane is shown. */
export interface DeviceNotes {
  /** Whether stopped mails are listed; the sender can switch it off. */
  readonly keeps: boolean;
  /** When a check at Send was last heard of here, in milliseconds since 1970; null when never. */
  readonly lastCheck: number | null;
  /** Newest first. */
  readonly stopped: readonly StoppedMail[];
}

/** The browser's storage, where the engine is a browser; classic Outlook runs the send handler in one that is not. */
declare const localStorage: {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
};

/** How long a stopped mail is listed. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** More are not kept: the list is to be read. */
const MOST = 50;
const KEY = "kuvert-notes";
const NOTHING_YET: DeviceNotes = { keeps: true, lastCheck: null, stopped: [] };

/**
 * The notes, without what is older than 30 days. Null where there is no storage: classic Outlook runs the send handler
 * in an engine that has none, and a browser may forbid it.
 *
 * @param now milliseconds since 1970
 */
export function readNotes(now: number): DeviceNotes | null {
  try {
    const storage = localStorage;
    return parse(storage.getItem(key()), now);
  } catch {
    return null;
  }
}

/** Changes the notes, as far as this device lets us. */
export function changeNotes(now: number, change: (notes: DeviceNotes) => DeviceNotes): void {
  const notes = readNotes(now);
  if (notes === null) return;
  const { keeps, lastCheck, stopped } = change(notes);
  try {
    localStorage.setItem(key(), JSON.stringify({ keeps, lastCheck, stopped: stopped.slice(0, MOST) }));
  } catch {
    // Full, or switched off meanwhile: a list that is a help is not worth a failure.
  }
}

/** Adds a stopped mail, or renews it; nothing is added where the sender has switched the list off. */
export function withStopped(notes: DeviceNotes, mail: StoppedMail): DeviceNotes {
  return notes.keeps ? { ...notes, stopped: [mail, ...without(notes, mail.id).stopped] } : notes;
}

export function without(notes: DeviceNotes, id: string): DeviceNotes {
  return { ...notes, stopped: notes.stopped.filter((mail) => mail.id !== id) };
}

/** Browsers keep storage apart by the page that a frame stands in; Office says by which name. */
function key(): string {
  const partition: unknown = typeof Office === "undefined" ? undefined : Office.context.partitionKey;
  return (typeof partition === "string" ? partition : "") + KEY;
}

/** What was stored may be from another version, or from somebody's hand. */
function parse(text: string | null, now: number): DeviceNotes {
  if (text === null) return NOTHING_YET;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return NOTHING_YET;
    const { keeps, lastCheck, stopped } = value;
    return {
      keeps: keeps !== false,
      lastCheck: typeof lastCheck === "number" ? lastCheck : null,
      stopped: Array.isArray(stopped)
        ? stopped.filter((mail) => isStopped(mail) && now - mail.at < KEPT_MS)
        : [],
    };
  } catch {
    return NOTHING_YET;
  }
}

function isStopped(value: unknown): value is StoppedMail {
  return (
    isRecord(value) &&
    typeof value.id === "string" &&
    typeof value.at === "number" &&
    typeof value.reference === "string"
  );
}

import { ask, callHost } from "./ask";
import { changeNotes, readNotes, without, withStopped } from "./device-notes";
import { HOST_CALLS } from "./host-calls";

/** Where in the draft's session data its name in the list stands. */
export const STOPPED_KEY = "kuvert-stopped";

/** How long Send may wait for each call, in milliseconds: the list is a help, and the sender is waiting. */
const LIMIT_MS = 300;

/** Lists the mail now open as stopped, once, however often it is. Does nothing where there is no storage. */
export async function noteStopped(reference: string, now: number): Promise<void> {
  if (readNotes(now)?.keeps !== true) return;
  const known = await readId();
  const id = known ?? newId(now);
  if (known === null) await callHost(HOST_CALLS.setSessionData, [STOPPED_KEY, id], LIMIT_MS);
  changeNotes(now, (notes) => withStopped(notes, { id, at: now, reference }));
}

/** Takes the mail now open off the list: it is being sent. Asks Outlook nothing where the list is empty. */
export async function noteSent(now: number): Promise<void> {
  if ((readNotes(now)?.stopped.length ?? 0) === 0) return;
  const id = await readId();
  if (id !== null) changeNotes(now, (notes) => without(notes, id));
}

/** Notes that a check at Send has run, for the readiness page. */
export function noteChecked(now: number): void {
  changeNotes(now, (notes) => ({ ...notes, lastCheck: now }));
}

/** The name in the list that the mail now open has; null when it has none, or Outlook does not say. */
export async function readId(): Promise<string | null> {
  const kept = await ask(HOST_CALLS.getSessionData, [STOPPED_KEY], LIMIT_MS);
  return kept.kind === "read" && kept.value !== "" ? kept.value : null;
}

/** Told apart from the other mails of one person's list; it is no secret. */
function newId(now: number): string {
  return `${now.toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

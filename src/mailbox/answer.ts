import type { Answer } from "../rules/answer";
import { ask, callHost } from "./ask";
import { HOST_CALLS } from "./host-calls";
import { isRecord } from "./shapes";

/** Where in the draft's session data the answer stands (Mailbox 1.11; at most 50,000 characters, of which it needs 150). */
export const ANSWER_KEY = "kuvert-answer";

/** How long Send may wait for it, in milliseconds: without an answer the mail is held, and told so. */
const READ_LIMIT_MS = 500;

/** The answer that the sender gave in the pane; null when there is none, or nobody can say. */
export async function readAnswer(): Promise<Answer | null> {
  const kept = await ask(HOST_CALLS.getSessionData, [ANSWER_KEY], READ_LIMIT_MS);
  return kept.kind === "read" ? parseAnswer(kept.value) : null;
}

/** Keeps the answer with the draft, in place of an earlier one. True when Outlook says it has it. */
export async function writeAnswer({ reason, salt, digest }: Answer): Promise<boolean> {
  const value = JSON.stringify({ reason, salt, digest });
  return (await callHost(HOST_CALLS.setSessionData, [ANSWER_KEY, value])).kind === "answered";
}

/** Takes the answer back. True when Outlook says it is gone. */
export async function withdrawAnswer(): Promise<boolean> {
  return (await callHost(HOST_CALLS.setSessionData, [ANSWER_KEY, ""])).kind === "answered";
}

function parseAnswer(text: string): Answer | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return null;
    const { reason, salt, digest } = value;
    return typeof reason === "string" && typeof salt === "string" && typeof digest === "string"
      ? { reason, salt, digest }
      : null;
  } catch {
    return null;
  }
}

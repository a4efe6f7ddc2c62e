import { unreadable, type Reading } from "../rules/draft";
import { ask } from "./ask";
import { HOST_CALLS } from "./host-calls";

/**
 * Writes the subject and reads it back: what comes out is what the mail's subject is now. Unreadable when the
 * host refused or did not answer; the subject may then be the old one or the new one.
 *
 * @param subject at most 255 characters, Outlook's own limit
 */
export async function writeSubject(subject: string): Promise<Reading<string>> {
  const written = await ask(HOST_CALLS.setSubject, [subject]);
  return written.kind === "read" ? ask(HOST_CALLS.getSubject) : unreadable(written.why);
}

import type { MailboxSet } from "./host-calls";

/** True when this Outlook claims the Mailbox requirement set. It says nothing of whether a function is there. */
export function supports(set: MailboxSet): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", set);
  } catch {
    // An Outlook that cannot answer is treated as one that has not got the set.
    return false;
  }
}

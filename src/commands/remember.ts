import policy from "kuvert-policy";
import { readClient } from "../mailbox/client";
import { noteChecked, noteSent, noteStopped } from "../mailbox/stopped-mail";
import { referenceOf, ruleIds, type AlertSituation } from "../rules/explanation/alert";
import type { Ending } from "./plan";

/**
 * Keeps the sender's list of mails that were stopped and not sent (N-22, N-27), where the engine has storage: a held mail
 * is listed, one that leaves is taken off. One that Outlook asks about leaves the list too: nobody can know which button
 * was pressed, and a list of stopped mails must not name one that was sent. Never rejects.
 */
export async function remember(ending: Ending): Promise<void> {
  try {
    const now = Date.now();
    noteChecked(now);
    if (ending.kind === "hold") await noteStopped(referenceFor(ending.situation), now);
    else await noteSent(now);
  } catch {
    // The list is a help; the mail's fate does not hang on it.
  }
}

/** What the alert gives as reference. */
function referenceFor(situation: AlertSituation): string {
  const codes = "decision" in situation ? ruleIds(situation.decision) : [situation.kind];
  const label = situation.kind === "label-failed" ? [`label-${situation.why}`] : [];
  return referenceOf(policy, [...codes, ...label, readClient()]);
}

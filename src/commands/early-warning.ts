import policy from "kuvert-policy";
import { readItemKind } from "../mailbox/item-kind";
import { readLanguage } from "../mailbox/language";
import { removeWarning, showWarning } from "../mailbox/notifications";
import { readDraft } from "../mailbox/read-draft";
import { removeStamp } from "../mailbox/stamp";
import { supports } from "../mailbox/supports";
import type { ItemKind } from "../rules/draft";
import { evaluate } from "../rules/evaluate";
import { warningText } from "../rules/explanation/warning-text";
import { canTellMended, warn } from "../rules/warn";
import { today } from "./today";

/**
 * How long one warning may take, in milliseconds. Nobody waits for it, but Outlook on a phone runs one add-in at a time,
 * and pressing Send ends it (Microsoft Learn, event-based activation, August 2026).
 */
export const WARNING_DEADLINE_MS = 6000;

/** What happened while the mail was being written. */
export interface ComposeEvent {
  /** True when writing has just begun. */
  readonly starts: boolean;
  /** Whether a check at Send is under way: it has the last word, and needs the time. */
  readonly isSending: () => boolean;
}

/** Counts the events, so that a slow answer to an earlier one does not overwrite what a later one found. */
let latest = 0;

/**
 * Warns while the mail is written: reads what this Outlook gives, and shows one line, replaces it, or takes it away when
 * what it said was mended. Calls only what phones have too. Calls `finish` on every path, at the latest when the deadline
 * is reached, and never rejects: a warning that fails must not be noticed.
 */
export async function warnEarly({ starts, isSending }: ComposeEvent, finish: () => void): Promise<void> {
  const mine = ++latest;
  let over = false;
  const end = (): void => {
    over = true;
    clearTimeout(watchdog);
    finish();
  };
  const watchdog = setTimeout(end, WARNING_DEADLINE_MS);
  try {
    const item = readItemKind();
    if (starts && item === "mail") await removeStamp(policy);
    await look(item, () => over || mine !== latest || isSending());
  } catch {
    // Send looks again.
  }
  end();
}

async function look(item: ItemKind, isTooLate: () => boolean): Promise<void> {
  const draft = await readDraft(item, ["attachments"]);
  if (isTooLate()) return;
  const decision = evaluate(draft, policy, today());
  const warning = warn(decision, draft, policy, { checksAtSend: supports("1.12") });
  if (warning !== null) await showWarning(warningText(warning, readLanguage(policy.language), item));
  else if (canTellMended(draft)) await removeWarning();
}

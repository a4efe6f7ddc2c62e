import { ask } from "./ask";
import { HOST_CALLS } from "./host-calls";

/** The one key that is used: a later warning takes the place of an earlier one. Phones show only one at a time. */
export const WARNING_KEY = "kuvert";

/** The icon's id in the manifest; phones show their own. */
const ICON = "Icon.16";

/**
 * Shows one line above the mail, in place of the one that may be there. Not persistent: a warning that outlives the
 * window would still stand there when it has long been mended.
 *
 * @param message at most 150 characters
 */
export async function showWarning(message: string): Promise<void> {
  await ask(HOST_CALLS.replaceNotification, [
    WARNING_KEY,
    // The literal: classic Outlook's own library need not have Office.MailboxEnums when a handler runs.
    { type: "informationalMessage", message, icon: ICON, persistent: false },
  ]);
}

/** Takes the line away; nothing happens where there is none. */
export async function removeWarning(): Promise<void> {
  await ask(HOST_CALLS.removeNotification, [WARNING_KEY]);
}

import type { ItemKind } from "../rules/draft";
import { isRecord } from "./shapes";

/** What Outlook says is being written. One that does not say has a mail open: meetings came later. */
export function readItemKind(): ItemKind {
  try {
    const item: unknown = Office.context.mailbox.item;
    return isRecord(item) && item.itemType === "appointment" ? "meeting" : "mail";
  } catch {
    return "mail";
  }
}

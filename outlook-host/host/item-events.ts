import { RECIPIENT_FIELDS, type AttachedFile, type Mail } from "./mail";

/*
 * What an open pane is told when the mail changes. There is no event for the subject or the body in any Outlook
 * (EBA). Event names: Office.EventType in @types/office-js; shapes of the first two: read in
 * outlook-web-16.01.debug.js (OlkRecipientsChangedEventArgs, OlkAttachmentsChangedEventArgs), which takes the
 * JSON from place 0. The other two are newer than the library: outlook-host/frame/mailbox-additions.ts takes
 * them in the same way.
 */

export interface ItemEvent {
  readonly name: string;
  readonly data: { readonly 0: string };
}

/** The events a change of the mail raises. */
export function eventsOf(now: Mail, before: Mail): readonly ItemEvent[] {
  const events: ItemEvent[] = [];
  const changed = Object.fromEntries(RECIPIENT_FIELDS.map((field) => [field, now[field] !== before[field]]));
  if (Object.values(changed).includes(true)) events.push(itemEvent("olkRecipientsChanged", changed));
  for (const file of missingIn(before, now)) events.push(attachmentsChanged("added", file));
  for (const file of missingIn(now, before)) events.push(attachmentsChanged("removed", file));
  if (now.label !== before.label) events.push(itemEvent("olkSensitivityLabelChanged", {}));
  return events;
}

/** The alert's button was pressed while the pane was open already (Mailbox 1.15). */
export function initializationContextChanged(initializationContextData: string): ItemEvent {
  return itemEvent("olkInitializationContextChanged", { initializationContextData });
}

function attachmentsChanged(attachmentStatus: "added" | "removed", file: AttachedFile): ItemEvent {
  return itemEvent("olkAttachmentsChanged", {
    attachmentStatus,
    attachmentDetails: { ...file, isInline: false, attachmentType: 0 },
  });
}

function missingIn(one: Mail, other: Mail): readonly AttachedFile[] {
  return other.attachments.filter(({ id }) => !one.attachments.some((file) => file.id === id));
}

function itemEvent(name: string, data: object): ItemEvent {
  return { name, data: { 0: JSON.stringify(data) } };
}

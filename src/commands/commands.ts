/**
 * What Outlook loads to run the handlers of its events. One script, no DOM, no React.
 *
 * The names are associated first and at the top level: in classic Outlook `Office.onReady` never calls back, and
 * `Office.context` may not be touched yet (Microsoft Learn, troubleshoot event-based add-ins, August 2026). The check
 * itself is loaded inside a promise, from this same script, so that a fault while it loads is told to the sender as
 * any other fault is.
 */
import type { ItemKind } from "../rules/draft";
import { completeOnce, finishOnce, type Complete } from "./complete-once";
import { lastWords } from "./last-words";

const handlers = import(/* webpackMode: "eager" */ "./handlers");
// The fault is told when Send is pressed; until then there is nobody to tell.
handlers.catch(() => undefined);

/** How many checks at Send are under way. Warnings keep out of their way: they would take their time and their calls. */
let sends = 0;

/** The names are the manifest's. */
function onSend(name: string, item: ItemKind): void {
  Office.actions.associate(name, (event: Office.MailboxEvent) => {
    const answer = completeOnce(event, () => lastWords(undefined, item));
    let open = true;
    sends += 1;
    const complete: Complete = (options) => {
      if (open) sends -= 1;
      open = false;
      answer(options);
    };
    handlers
      .then(({ onMessageSend }) => onMessageSend(complete, item))
      .catch(() => complete(lastWords(undefined, item)));
  });
}

function onWriting(name: string, { starts }: { readonly starts: boolean }): void {
  Office.actions.associate(name, (event: Office.MailboxEvent) => {
    const finish = finishOnce(event);
    const isSending = (): boolean => sends > 0;
    if (isSending()) finish();
    else handlers.then(({ warnEarly }) => warnEarly({ starts, isSending }, finish)).catch(finish);
  });
}

onSend("onMessageSendHandler", "mail");
onSend("onAppointmentSendHandler", "meeting");
onWriting("onNewMessageComposeHandler", { starts: true });
onWriting("onNewAppointmentOrganizerHandler", { starts: true });
onWriting("onMessageRecipientsChangedHandler", { starts: false });
onWriting("onAppointmentAttendeesChangedHandler", { starts: false });
onWriting("onMessageFromChangedHandler", { starts: false });
onWriting("onMessageAttachmentsChangedHandler", { starts: false });
onWriting("onSensitivityLabelChangedHandler", { starts: false });

// On the web Office.js reports itself ready to run events only after the page has called this: without it the handler
// is never launched (measured with @microsoft/office-js 1.1.110). Last, so that nothing here can come in its way.
void Office.onReady();

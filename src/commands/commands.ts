/**
 * What Outlook loads to run the send handler. One script, no DOM, no React.
 *
 * The names are associated first and at the top level: in classic Outlook `Office.onReady` never calls back, and
 * `Office.context` may not be touched yet (Microsoft Learn, troubleshoot event-based add-ins, August 2026). The check
 * itself is loaded inside a promise, from this same script, so that a fault while it loads is told to the sender as
 * any other fault is.
 */
import { completeOnce } from "./complete-once";
import { lastWords } from "./last-words";

const handlers = import(/* webpackMode: "eager" */ "./on-message-send");
// The fault is told when Send is pressed; until then there is nobody to tell.
handlers.catch(() => undefined);

Office.actions.associate("onMessageSendHandler", (event: Office.MailboxEvent) => {
  const complete = completeOnce(event);
  handlers.then(({ onMessageSend }) => onMessageSend(complete)).catch(() => complete(lastWords()));
});

// On the web Office.js reports itself ready to run events only after the page has called this: without it the handler
// is never launched (measured with @microsoft/office-js 1.1.110). Last, so that nothing here can come in its way.
void Office.onReady();

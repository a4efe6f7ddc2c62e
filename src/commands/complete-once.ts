/** What `event.completed` of OnMessageSend takes. */
export type CompletedOptions = Office.SmartAlertsEventCompletedOptions;

/** Completes the event, the first time; does nothing after that. Never throws. */
export type Complete = (options: CompletedOptions) => void;

/**
 * Completes an event exactly once, whoever comes first: the check, the watchdog, or a fault.
 *
 * An Outlook that refuses the options by throwing has not been told anything, so it is told less, until it takes it:
 * first the least that a hold needs, at last that the check failed. A release that is refused becomes such a hold too,
 * since a mail of which Outlook knows nothing waits without a word. What is refused to the end may be tried again by
 * whoever comes next.
 *
 * @param whenRefused what the sender is told when Outlook takes nothing else
 */
export function completeOnce(event: Office.MailboxEvent, whenRefused: () => CompletedOptions): Complete {
  let done = false;
  const isTaken = (options: () => CompletedOptions): boolean => {
    try {
      event.completed(options());
      return true;
    } catch {
      return false;
    }
  };
  return (options) => {
    if (done) return;
    // Set before the host is called: it may call back into us.
    done = true;
    done =
      isTaken(() => options) ||
      (options.allowEvent !== true && isTaken(() => leastOf(options))) ||
      isTaken(() => leastOf(whenRefused())) ||
      isTaken(() => ({ allowEvent: false }));
  };
}

/** What every Outlook with Smart Alerts takes: that the mail is held, and why; or that it may go. */
function leastOf({ allowEvent, errorMessage }: CompletedOptions): CompletedOptions {
  if (allowEvent === true) return { allowEvent };
  return errorMessage === undefined ? { allowEvent: false } : { allowEvent: false, errorMessage };
}

/** Completes, once, an event that asks for no answer. Should this Outlook refuse, nobody is there to be told. */
export function finishOnce(event: Office.MailboxEvent): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    try {
      event.completed();
    } catch {
      // Outlook ends the event by itself after a while.
    }
  };
}

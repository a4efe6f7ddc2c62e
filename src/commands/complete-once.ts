/** What `event.completed` of OnMessageSend takes. */
export type CompletedOptions = Office.SmartAlertsEventCompletedOptions;

/** Completes the event, the first time; does nothing after that. */
export type Complete = (options: CompletedOptions) => void;

/**
 * Completes an event exactly once, whoever comes first: the check, the watchdog, or a fault.
 * Should this Outlook refuse the options, it is told the least it needs: that the mail is held, and why.
 */
export function completeOnce(event: Office.MailboxEvent): Complete {
  let done = false;
  return (options) => {
    if (done) return;
    done = true;
    try {
      event.completed(options);
    } catch (fault) {
      if (options.allowEvent === true) throw fault;
      const { errorMessage } = options;
      event.completed(
        errorMessage === undefined ? { allowEvent: false } : { allowEvent: false, errorMessage },
      );
    }
  };
}

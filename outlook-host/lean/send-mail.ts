import type { Mail } from "../host/mail";
import { createOutlook, type Outlook, type OutlookSetUp, type OutlookState } from "../host/outlook";

/** What became of a mail that was written and sent, as far as anybody outside the add-in can see. */
export interface Outcome {
  /** The messages above the mail before Send was pressed. */
  readonly warnings: readonly string[];
  readonly ended: "sent" | "held" | "asked";
  /** What the handler passed to `event.completed`; null when no handler was asked. */
  readonly options: unknown;
  /** The GUID of the label the mail has in the end. */
  readonly label: string | null;
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly complaints: readonly string[];
  /** The names of the calls that were made, in order. */
  readonly calls: readonly string[];
}

/** Opens a mail in a new Outlook, lets the add-in look at it, presses Send and waits for the end. */
export async function sendMail(setUp: OutlookSetUp, mail: Mail): Promise<Outcome> {
  const outlook = createOutlook(setUp, mail);
  try {
    await until(outlook, ({ idle }) => idle);
    return await pressSend(outlook);
  } finally {
    outlook.close();
  }
}

/** Presses Send in an Outlook that has a mail, and waits for the end. */
export async function pressSend(outlook: Outlook): Promise<Outcome> {
  const { item, sent: sentBefore, log: logBefore } = outlook.state.get();
  const warnings = item.notifications.get().map(({ message }) => message);
  outlook.send();
  const { sent, dialog, log, completion } = await until(
    outlook,
    (now) => now.sent.length > sentBefore.length || isEnd(now),
  );
  const mayGo =
    dialog?.kind === "alert" && dialog.alert.buttons.some(({ action }) => action === "send-anyway");
  const { label, subject } = item.mail.get();
  const lines = log.slice(logBefore.length);
  return {
    warnings,
    ended: sent.length > sentBefore.length ? "sent" : mayGo ? "asked" : "held",
    options: completion?.options ?? null,
    label,
    subject,
    headers: Object.fromEntries(item.internetHeaders),
    complaints: log.filter(({ kind }) => kind === "complaint").map(({ text }) => text),
    calls: lines.filter(({ kind }) => kind === "told").map(({ text }) => text),
  };
}

function isEnd({ dialog }: OutlookState): boolean {
  return dialog !== null && dialog.kind !== "checking" && dialog.kind !== "slow";
}

/** The state of that Outlook as soon as it is so. */
export function until(outlook: Outlook, holds: (state: OutlookState) => boolean): Promise<OutlookState> {
  return new Promise((resolve) => {
    if (holds(outlook.state.get())) {
      resolve(outlook.state.get());
      return;
    }
    const stop = outlook.state.watch((now) => {
      if (!holds(now)) return;
      stop();
      resolve(now);
    });
  });
}

import { WARNING_DEADLINE_MS } from "../../src/commands/early-warning";
import { fakeOutlook, install, type FakeOptions, type FakeOutlook } from "../mailbox/fake-outlook";
import { installPhone } from "../mailbox/fake-phone";
import { handlerNamed, type Handlers } from "./load-commands";

/** The handlers that run while a mail is written, as the manifest names them. */
export const MAIL_EVENTS = [
  "onNewMessageComposeHandler",
  "onMessageRecipientsChangedHandler",
  "onMessageFromChangedHandler",
  "onMessageAttachmentsChangedHandler",
  "onSensitivityLabelChangedHandler",
] as const;
/** The same for a meeting. */
export const MEETING_EVENTS = [
  "onNewAppointmentOrganizerHandler",
  "onAppointmentAttendeesChangedHandler",
  "onSensitivityLabelChangedHandler",
] as const;
/** Those that phones raise. */
export const PHONE_EVENTS = MAIL_EVENTS.slice(0, 3);

/** What became of an event, once nothing more can happen. */
export interface Raised {
  readonly outlook: FakeOutlook;
  /** What `completed` was called with, each time. */
  readonly finished: readonly (readonly unknown[])[];
  /** Milliseconds from the event to the first completion. */
  readonly after: number;
  /** What a phone has not got and was asked for; nothing elsewhere. */
  readonly refused: readonly string[];
  /** What is shown above the mail now. */
  readonly warning: string | null;
}

/** Raises an event, of `type` phone on one, and waits until long after the deadline. Time is Jest's fake time. */
export async function raise(
  handlers: Handlers,
  name: string,
  options: FakeOptions & { readonly phone?: boolean } = {},
): Promise<Raised> {
  const outlook = fakeOutlook(options.phone === true ? { ...options, claims: "1.5" } : options);
  const phone = options.phone === true ? installPhone(outlook) : null;
  const uninstall = phone?.uninstall ?? install(outlook);
  const finished: unknown[][] = [];
  const start = Date.now();
  let after = Infinity;
  handlerNamed(
    handlers,
    name,
  )({
    type: name,
    completed: (...given: unknown[]) => {
      after = Math.min(after, Date.now() - start);
      finished.push(given);
    },
  });
  await jest.advanceTimersByTimeAsync(2 * WARNING_DEADLINE_MS);
  uninstall();
  return { outlook, finished, after, refused: phone?.refused ?? [], warning: warningIn(outlook) };
}

/** What Kuvert shows above the mail. */
export function warningIn({ notifications }: FakeOutlook): string | null {
  const message = notifications.get("kuvert")?.message;
  return typeof message === "string" ? message : null;
}

import type { AddInRuntime } from "./add-in-runtime";
import { runHandler, type HandlerRun } from "./handler-run";
import { RECIPIENT_FIELDS, type Item, type Mail } from "./mail";
import type { LaunchEvent } from "./manifest";

/*
 * The events an add-in is launched for while a mail is written. One handler at a time, in the order in which they came:
 * documented for phones, and the same here everywhere.
 *
 * @behaviour compose-events
 */

export type ComposeEventType = "OnNewMessageCompose" | "OnMessageRecipientsChanged" | "OnMessageFromChanged";

export interface ComposeEvents {
  /** A mail was opened in the window. */
  opened(item: Item): void;
  changed(item: Item, now: Mail, before: Mail): void;
  /** Ends the handler that runs and forgets those that wait. */
  stop(): void;
}

export interface ComposeEventsHost {
  readonly launchEvents: readonly LaunchEvent[];
  readonly openRuntime: (launch: LaunchEvent) => AddInRuntime;
  readonly giveUpAfterMs: number;
  /** How long a recipient must stand still to count as resolved, in milliseconds. */
  readonly settleMs: number;
  readonly onLaunch: (launch: LaunchEvent) => void;
  readonly onGivenUp: (launch: LaunchEvent) => void;
  readonly onIdle: () => void;
  readonly addInId: string;
}

export function createComposeEvents(host: ComposeEventsHost): ComposeEvents {
  let running: HandlerRun | null = null;
  let waiting: { readonly launch: LaunchEvent; readonly event: object }[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;
  let fields: Record<string, boolean> = {};

  function raise(type: ComposeEventType, about: object = {}): void {
    const launch = host.launchEvents.find((one) => one.type === type);
    if (launch === undefined) return;
    waiting.push({ launch, event: { type, source: { id: host.addInId }, ...about } });
    if (running === null) next();
  }

  function next(): void {
    const first = waiting.shift();
    running = null;
    if (first === undefined) {
      host.onIdle();
      return;
    }
    const { launch, event } = first;
    host.onLaunch(launch);
    running = runHandler(host.openRuntime(launch), launch, event, {
      slowAfterMs: host.giveUpAfterMs,
      onSlow: () => undefined,
      giveUpAfterMs: host.giveUpAfterMs,
      onGivenUp: () => {
        host.onGivenUp(launch);
        next();
      },
      onCompleted: next,
      firstCounts: true,
      endsRuntime: true,
    });
  }

  function stop(): void {
    clearTimeout(settling);
    fields = {};
    waiting = [];
    running?.stop();
    running = null;
  }

  return {
    opened: (item) => {
      stop();
      // Invitations have events of their own, which the add-in does not ask for.
      if (item.mail.get().meeting === null) raise("OnNewMessageCompose");
    },
    changed: (item, now, before) => {
      if (now.meeting !== null) return;
      if (now.from !== before.from) raise("OnMessageFromChanged");
      const changed = RECIPIENT_FIELDS.filter((field) => now[field] !== before[field]);
      if (changed.length === 0) return;
      for (const field of changed) fields[field] = true;
      clearTimeout(settling);
      settling = setTimeout(() => {
        const changedRecipientFields = { to: false, cc: false, bcc: false, ...fields };
        fields = {};
        raise("OnMessageRecipientsChanged", { changedRecipientFields });
      }, host.settleMs);
    },
    stop,
  };
}

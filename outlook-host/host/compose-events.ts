import type { AddInRuntime } from "./add-in-runtime";
import { runHandler, type HandlerRun } from "./handler-run";
import { eventsOf } from "./item-events";
import { isRecord, parseJson } from "./json";
import { RECIPIENT_FIELDS, type Item, type Mail } from "./mail";
import type { LaunchEvent } from "./manifest";

/*
 * The events an add-in is launched for while a mail or an invitation is written. One handler at a time, in the order in
 * which they came: documented for phones, and the same here everywhere.
 *
 * @behaviour compose-events
 */

/** What each is called in a manifest; null where there is none ("EBA"). */
const EVENT_TYPES = {
  mail: {
    opened: "OnNewMessageCompose",
    from: "OnMessageFromChanged",
    recipients: "OnMessageRecipientsChanged",
    olkAttachmentsChanged: "OnMessageAttachmentsChanged",
    olkSensitivityLabelChanged: "OnSensitivityLabelChanged",
  },
  meeting: {
    opened: "OnNewAppointmentOrganizer",
    from: null,
    recipients: "OnAppointmentAttendeesChanged",
    olkAttachmentsChanged: "OnAppointmentAttachmentsChanged",
    olkSensitivityLabelChanged: "OnSensitivityLabelChanged",
  },
} as const;

export interface ComposeEvents {
  /** A mail was opened in the window. */
  opened(item: Item): void;
  changed(now: Mail, before: Mail): void;
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

  function raise(type: string | null, about: object = {}): void {
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
      raise(EVENT_TYPES[kindOf(item.mail.get())].opened);
    },
    changed: (now, before) => {
      const types = EVENT_TYPES[kindOf(now)];
      if (now.from !== before.from) raise(types.from);
      for (const { name, data } of eventsOf(now, before)) {
        if (name === "olkAttachmentsChanged" || name === "olkSensitivityLabelChanged") {
          const about = parseJson(data[0]);
          raise(types[name], isRecord(about) ? about : {});
        }
      }
      const changed = RECIPIENT_FIELDS.filter((field) => now[field] !== before[field]);
      if (changed.length === 0) return;
      for (const field of changed) fields[field] = true;
      clearTimeout(settling);
      settling = setTimeout(() => {
        const changedRecipientFields = inWords(kindOf(now), fields);
        fields = {};
        raise(types.recipients, { changedRecipientFields });
      }, host.settleMs);
    },
    stop,
  };
}

function kindOf({ meeting }: Mail): keyof typeof EVENT_TYPES {
  return meeting === null ? "mail" : "meeting";
}

/** Which fields changed, as Office.js names them (@types/office-js, RecipientsChangedEventArgs). */
function inWords(kind: keyof typeof EVENT_TYPES, fields: Readonly<Record<string, boolean>>): object {
  const { to = false, cc = false, bcc = false } = fields;
  if (kind === "mail") return { to, cc, bcc };
  return { requiredAttendees: to, optionalAttendees: cc, resources: bcc };
}

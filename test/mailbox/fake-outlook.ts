import { HOST_CALLS, type HostCallName, type MailboxSet } from "../../src/mailbox/host-calls";
import { LEAST_FOR_A_CALL_MS } from "../../src/mailbox/read-draft";

/** A mail being written, in the words of Office.js. */
export interface FakeMail {
  subject: string;
  html: string;
  to: readonly unknown[];
  cc: readonly unknown[];
  bcc: readonly unknown[];
  from: unknown;
  attachments: readonly unknown[];
  composeType: string;
  /** The id of the label on the mail; empty when it has none. */
  label: string;
  /** Internet headers that were set, by name. */
  headers: Readonly<Record<string, string>>;
  /** What add-ins keep with the draft while it is written, by key. */
  sessionData: Readonly<Record<string, string>>;
}

/** A line above the mail, in the words of Office.js. */
export interface FakeNotification {
  readonly type?: unknown;
  readonly message?: unknown;
  readonly icon?: unknown;
  readonly persistent?: unknown;
}

/** What can go wrong with one call. */
export type Fault =
  /** Does what it should, and says it failed. */
  | { readonly kind: "error"; readonly code: number }
  /** Says it failed, and does nothing. */
  | { readonly kind: "refuses"; readonly code: number }
  | { readonly kind: "throws" }
  | { readonly kind: "never" }
  | { readonly kind: "twice" }
  /** Answers after this many milliseconds. */
  | { readonly kind: "late"; readonly after: number }
  /** Succeeds with this value instead of the right one. */
  | { readonly kind: "answers"; readonly value: unknown }
  /** Says it succeeded, and does nothing. */
  | { readonly kind: "does-nothing" }
  /** Answers as it should, at once, and then throws. */
  | { readonly kind: "throws-after-answering" }
  /** Calls back with no result object. */
  | { readonly kind: "no-result" }
  | { readonly kind: "missing" };

/** An `event.completed` that throws: at its first call, at every option newer than Mailbox 1.12, or at every release. */
export type Completing = "not-at-first" | "old-options-only" | "no-release";

function refusesToComplete(completing: Completing | undefined, given: unknown, refusals: number): boolean {
  switch (completing) {
    case undefined:
      return false;
    case "not-at-first":
      return refusals === 0;
    case "old-options-only":
      return Object.keys(given as object).some((key) => key !== "allowEvent" && key !== "errorMessage");
    case "no-release":
      return (given as { readonly allowEvent?: unknown }).allowEvent === true;
  }
}

export interface FakeOutlook {
  readonly mail: FakeMail;
  /** What is shown above the mail, by key. */
  readonly notifications: ReadonlyMap<string, FakeNotification>;
  /** The global `Office` of this Outlook. */
  readonly Office: object;
  /** Handlers by the name the manifest calls them. */
  readonly handlers: ReadonlyMap<string, (event: unknown) => void>;
  /** Every call made, in order. */
  readonly calls: HostCallName[];
  /** The most calls that were waited for at once. */
  mostAtOnce(): number;
  /** True when the mail was to be changed after the event had been completed. */
  changedAfterCompletion(): boolean;
  /** The calls that the host had not answered when the event was completed. */
  openAtCompletion(): readonly HostCallName[];
  /** What `event.completed` was called with, in order. */
  readonly completions: unknown[];
  /** Raises OnMessageSend, as pressing Send does; with the handler associated here unless another is given. */
  send(handler?: (event: unknown) => void): void;
}

export interface FakeOptions {
  readonly mail?: Partial<FakeMail>;
  /** What is being written: `to` and `cc` are the attendees of a meeting, `from` its organizer. */
  readonly item?: "mail" | "meeting";
  /** What is shown above the mail from the beginning. */
  readonly notifications?: readonly (readonly [string, FakeNotification])[];
  /** The highest Mailbox set this Outlook claims. */
  readonly claims?: MailboxSet | "1.5";
  readonly displayLanguage?: string;
  readonly catalogue?: readonly unknown[];
  readonly labelsEnabled?: boolean;
  readonly faults?: Partial<Record<HostCallName, Fault>>;
  /** What `event.completed` takes: everything when absent. What it does not take it throws at. */
  readonly completing?: Completing;
  /** How long every call takes, in milliseconds. */
  readonly latency?: number;
}

/** An invented catalogue: one plain label, and a parent with two. */
export const CATALOGUE = [
  {
    id: "11111111-0000-4000-8000-000000000001",
    name: "Öppen",
    tooltip: "",
    color: "#00aa00",
    children: null,
  },
  {
    id: "11111111-0000-4000-8000-000000000002",
    name: "Intern",
    tooltip: "",
    color: "#0000aa",
    children: [
      {
        id: "11111111-0000-4000-8000-000000000003",
        name: "Alla anställda",
        tooltip: "",
        color: "",
        children: null,
      },
      {
        id: "11111111-0000-4000-8000-000000000004",
        name: "Skicka känslig (konfidentiell) e-post",
        tooltip: "Krypterar mejlet och bilagorna.",
        color: "#aa0000",
        children: null,
      },
    ],
  },
] as const;

export const CONFIDENTIAL = "11111111-0000-4000-8000-000000000004";

type Answers = Record<HostCallName, (args: readonly unknown[]) => unknown>;

/** An Outlook of our own that answers exactly the calls in `HOST_CALLS`, and fails as it is told to. */
export function fakeOutlook(options: FakeOptions = {}): FakeOutlook {
  const mail: FakeMail = {
    subject: "Mötestid",
    html: "<p>Hej! Vi ses på tisdag.</p>",
    to: [{ displayName: "Kim Exempel", emailAddress: "kim@exempel.se", recipientType: "externalUser" }],
    cc: [],
    bcc: [],
    from: { displayName: "Robin Prov", emailAddress: "robin@prov.se" },
    attachments: [],
    composeType: "newMail",
    label: "",
    headers: {},
    sessionData: {},
    ...options.mail,
  };
  const isMeeting = options.item === "meeting";
  const notifications = new Map<string, FakeNotification>(options.notifications ?? []);
  const answers: Answers = {
    getSubject: () => mail.subject,
    setSubject: ([subject]) => void (mail.subject = String(subject)),
    getBody: ([format]) => (format === "html" ? mail.html : mail.html.replace(/<[^>]*>/g, "")),
    getTo: () => mail.to,
    getCc: () => mail.cc,
    getBcc: () => mail.bcc,
    getFrom: () => mail.from,
    getAttachments: () => mail.attachments,
    getComposeType: () => ({ composeType: mail.composeType, coercionType: "html" }),
    getLabel: () => mail.label,
    getInitializationContext: () => "",
    setLabel: ([id]) => void (mail.label = String(id)),
    areLabelsEnabled: () => options.labelsEnabled ?? true,
    getLabels: () => options.catalogue ?? CATALOGUE,
    getRequiredAttendees: () => mail.to,
    getOptionalAttendees: () => mail.cc,
    getOrganizer: () => mail.from,
    setHeaders: ([headers]) => void (mail.headers = { ...mail.headers, ...(headers as FakeMail["headers"]) }),
    removeHeaders: ([names]) => {
      const gone = names as readonly string[];
      mail.headers = Object.fromEntries(
        Object.entries(mail.headers).filter(([name]) => !gone.includes(name)),
      );
    },
    getSessionData: ([key]) => mail.sessionData[String(key)],
    setSessionData: ([key, value]) =>
      void (mail.sessionData = { ...mail.sessionData, [String(key)]: String(value) }),
    replaceNotification: ([key, details]) => void notifications.set(String(key), details as FakeNotification),
    removeNotification: ([key]) => void notifications.delete(String(key)),
  };
  const calls: HostCallName[] = [];
  let open = 0;
  let mostAtOnce = 0;
  let changedTooLate = false;
  const completions: unknown[] = [];
  const unanswered = new Set<{ readonly name: HostCallName }>();
  let openAtCompletion: readonly HostCallName[] = [];
  let refusals = 0;

  const method =
    (name: HostCallName, fault: Fault | undefined) =>
    (...args: unknown[]): void => {
      calls.push(name);
      if (completions.length > 0 && /^(?:set|remove)/.test(name)) changedTooLate = true;
      const call = { name };
      unanswered.add(call);
      const done = (result: unknown): void => {
        unanswered.delete(call);
        (args[args.length - 1] as (result: unknown) => void)(result);
      };
      const succeed = (value: unknown): void => done({ status: "succeeded", value });
      const act = (): unknown => answers[name](args.slice(0, -1));
      const after = (milliseconds: number, answer: () => void): void => {
        open += 1;
        mostAtOnce = Math.max(mostAtOnce, open);
        // A call that may have been given up on no longer counts: whether a host lets go of it nobody can know.
        setTimeout(() => (open -= 1), Math.min(milliseconds, LEAST_FOR_A_CALL_MS - 1));
        setTimeout(answer, milliseconds);
      };
      const latency = options.latency ?? 5;
      switch (fault?.kind) {
        case undefined:
        case "missing": {
          after(latency, () => succeed(act()));
          return;
        }
        case "throws-after-answering":
          succeed(act());
          throw new TypeError("the host fell over after all");
        case "throws":
          unanswered.delete(call);
          throw new TypeError("the host fell over");
        case "never":
          return;
        case "twice": {
          after(latency, () => {
            succeed(act());
            succeed(act());
          });
          return;
        }
        case "late": {
          after(fault.after, () => succeed(act()));
          return;
        }
        case "error": {
          after(latency, () =>
            done({ status: "failed", value: emptied(act()), error: { code: fault.code } }),
          );
          return;
        }
        case "refuses": {
          after(latency, () => done({ status: "failed", error: { code: fault.code } }));
          return;
        }
        case "answers": {
          after(latency, () => succeed(fault.value));
          return;
        }
        case "does-nothing": {
          after(latency, () => succeed(undefined));
          return;
        }
        case "no-result": {
          after(latency, () => done(undefined));
          return;
        }
      }
    };

  const context: Record<string, unknown> = {
    displayLanguage: options.displayLanguage ?? "sv-SE",
    requirements: {
      isSetSupported: (name: string, version: string) =>
        name === "Mailbox" &&
        Number(version.split(".")[1]) <= Number((options.claims ?? "1.14").split(".")[1]),
    },
  };
  for (const name of Object.keys(HOST_CALLS) as HostCallName[]) {
    const fault = options.faults?.[name];
    if (fault?.kind === "missing" || !belongsTo(name, isMeeting)) continue;
    put(context, HOST_CALLS[name].path.split("."), method(name, fault));
  }
  put(context, ["mailbox", "diagnostics"], { hostName: "Outlook", hostVersion: "16.0.18324.20172" });
  put(context, ["platform"], "PC");
  put(context, ["mailbox", "item", "itemType"], isMeeting ? "appointment" : "message");

  const handlers = new Map<string, (event: unknown) => void>();
  return {
    mail,
    notifications,
    Office: {
      context,
      actions: {
        associate: (name: string, handler: (event: unknown) => void) => void handlers.set(name, handler),
      },
      // As in classic Outlook's runtime, where it never calls back.
      onReady: () => new Promise(() => undefined),
    },
    handlers,
    calls,
    mostAtOnce: () => mostAtOnce,
    changedAfterCompletion: () => changedTooLate,
    openAtCompletion: () => openAtCompletion,
    completions,
    send: (handler = handlers.get("onMessageSendHandler")) =>
      handler?.({
        type: "OnMessageSend",
        completed: (given: unknown) => {
          if (refusesToComplete(options.completing, given, refusals++)) throw new TypeError("refused");
          if (completions.length === 0) openAtCompletion = Array.from(unanswered, ({ name }) => name);
          completions.push(given);
        },
      }),
  };
}

/** Calls that only one of the two kinds of item has; the rest belong to both. */
export const ONLY_MEETINGS: readonly HostCallName[] = [
  "getRequiredAttendees",
  "getOptionalAttendees",
  "getOrganizer",
];
const ONLY_MAILS: readonly HostCallName[] = [
  ...(["getTo", "getCc", "getBcc", "getFrom", "getComposeType", "setHeaders", "removeHeaders"] as const),
];

/** Whether such an item has the call at all. */
export function belongsTo(name: HostCallName, isMeeting: boolean): boolean {
  return !(isMeeting ? ONLY_MAILS : ONLY_MEETINGS).includes(name);
}

/** What a careless host puts beside an error: nothing, which must not be taken for an empty mail. */
function emptied(value: unknown): unknown {
  if (typeof value === "string") return "";
  return Array.isArray(value) ? [] : undefined;
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name, ...rest] = path;
  if (name === undefined) return;
  if (rest.length === 0) into[name] = value;
  else put((into[name] ??= {}) as Record<string, unknown>, rest, value);
}

/** Makes this Outlook the one that `Office` means, until the returned function is called. */
export function install(outlook: FakeOutlook): () => void {
  Object.assign(globalThis, { Office: outlook.Office });
  return () => void Reflect.deleteProperty(globalThis, "Office");
}

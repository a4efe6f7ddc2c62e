import { HOST_CALLS, type HostCallName, type MailboxSet } from "../../../src/mailbox/host-calls";
import type { DraftPart } from "../../../src/rules/draft";
import type { Fault } from "../../mailbox/fake-outlook";

/**
 * What each call is for. A call that is not named here does not compile, so a new call comes into the matrix by itself,
 * and not without saying what hangs on it.
 */
export const PURPOSE: Readonly<Record<HostCallName, Purpose>> = {
  getSubject: { reads: "subject" },
  getBody: { reads: "body" },
  getTo: { reads: "recipients" },
  getCc: { reads: "recipients" },
  getBcc: { reads: "recipients" },
  getFrom: { reads: "from" },
  getAttachments: { reads: "attachments" },
  getComposeType: { reads: "composeType" },
  getLabel: { reads: "label" },
  setLabel: { labels: true },
  areLabelsEnabled: { labels: true },
  getLabels: { labels: true },
  setHeaders: { stamps: true },
  removeHeaders: { stamps: true },
  getSessionData: { answers: true },
  setSessionData: { onlyInPane: true },
  setSubject: { onlyInPane: true },
  getInitializationContext: { onlyInPane: true },
  getRequiredAttendees: { reads: "recipients", onlyIn: "meeting" },
  getOptionalAttendees: { reads: "recipients", onlyIn: "meeting" },
  getOrganizer: { reads: "from", onlyIn: "meeting" },
  replaceNotification: { warns: true },
  removeNotification: { warns: true },
};

export interface Purpose {
  /** The part of the draft that cannot be read without it. */
  readonly reads?: DraftPart;
  /** Needed to put the label on. */
  readonly labels?: true;
  /** Puts the stamp on or takes it off: whatever becomes of it changes no decision. */
  readonly stamps?: true;
  /** Reads what the sender answered in the pane. */
  readonly answers?: true;
  /** The send handler never makes it. */
  readonly onlyInPane?: true;
  /** Made for meetings and not for mails. */
  readonly onlyIn?: "meeting";
  /** Made when a warning is shown or taken away while the mail is written; never at Send. */
  readonly warns?: true;
}

export const HOST_CALL_NAMES = Object.keys(HOST_CALLS) as HostCallName[];
/** The calls that are made when a mail is sent. */
export const SEND_CALLS = HOST_CALL_NAMES.filter((name) => {
  const { onlyInPane, onlyIn, warns } = PURPOSE[name];
  return onlyInPane !== true && onlyIn === undefined && warns !== true;
});
export const SETS: readonly MailboxSet[] = ["1.12", "1.13", "1.14", "1.15", "1.16"];

/**
 * Error codes that these calls are documented to give: the general ones, and those for labels (Microsoft Learn, Office
 * JavaScript API error codes, August 2026; the library of June 2025 for 9058 to 9063).
 */
const GENERAL_CODES = [5000, 5001, 5010, 7000, 9016, 9020, 9041, 9042];
const LABEL_CODES = [9058, 9059, 9060, 9061, 9062, 9063];

/** Later than any call may take, and sooner or later than the whole check may. */
const LATE = [1600, 3900, 4600];

/** Every way in which one call can go wrong. */
export const FAULTS: readonly Fault[] = [
  ...GENERAL_CODES.map((code): Fault => ({ kind: "refuses", code })),
  { kind: "error", code: 5001 },
  { kind: "throws" },
  { kind: "never" },
  { kind: "twice" },
  ...LATE.map((after): Fault => ({ kind: "late", after })),
  ...[null, undefined, "", 7, {}, [{}], [null], true].map((value): Fault => ({ kind: "answers", value })),
  { kind: "no-result" },
  { kind: "does-nothing" },
  { kind: "throws-after-answering" },
  { kind: "missing" },
];

/** Every way in which this one can go wrong: those for labels have errors of their own. */
export function faultsOf(name: HostCallName): readonly Fault[] {
  if (!/label/i.test(name)) return FAULTS;
  return [
    ...FAULTS,
    ...LABEL_CODES.map((code): Fault => ({ kind: "refuses", code })),
    { kind: "error", code: 9063 },
  ];
}

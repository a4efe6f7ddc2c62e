import {
  anything,
  attachmentList,
  composeTypeResult,
  flag,
  labelList,
  optionalLabelId,
  person,
  recipientList,
  text,
  type HostLabel,
  type HostRecipient,
} from "./shapes";
import type { Attachment, ComposeType, LabelId, Person } from "../rules/draft";

/**
 * One asynchronous call of Office.js: where it is, and what its answer must look like to be believed.
 *
 * Every call Kuvert makes stands in this table and is made through `ask`. The tests put every fault there is on
 * every call in it, so a call that is not here is a call nobody has tested.
 */
export interface HostCall<T> {
  /** From `Office.context` to the function. */
  readonly path: string;
  /**
   * The set the host must claim before the call is made. Absent where every Outlook that runs launch events has the
   * call, phones included, which offer several calls without claiming their set.
   */
  readonly needs?: MailboxSet;
  /** The answer as what it is, or undefined when it is nothing of the kind. */
  readonly shape: (value: unknown) => T | undefined;
}

/** The Mailbox requirement sets we ask about (Microsoft Learn, Outlook API requirement sets, August 2026). */
export type MailboxSet = "1.12" | "1.13" | "1.14" | "1.15" | "1.16";

function call<T>(path: string, shape: HostCall<T>["shape"], needs?: MailboxSet): HostCall<T> {
  return needs === undefined ? { path, shape } : { path, shape, needs };
}

export const HOST_CALLS = {
  getSubject: call<string>("mailbox.item.subject.getAsync", text),
  setSubject: call<true>("mailbox.item.subject.setAsync", anything),
  getBody: call<string>("mailbox.item.body.getAsync", text),
  getTo: call<readonly HostRecipient[]>("mailbox.item.to.getAsync", recipientList),
  getCc: call<readonly HostRecipient[]>("mailbox.item.cc.getAsync", recipientList),
  getBcc: call<readonly HostRecipient[]>("mailbox.item.bcc.getAsync", recipientList),
  getFrom: call<Person>("mailbox.item.from.getAsync", person),
  getRequiredAttendees: call<readonly HostRecipient[]>(
    "mailbox.item.requiredAttendees.getAsync",
    recipientList,
  ),
  getOptionalAttendees: call<readonly HostRecipient[]>(
    "mailbox.item.optionalAttendees.getAsync",
    recipientList,
  ),
  getOrganizer: call<Person>("mailbox.item.organizer.getAsync", person),
  getAttachments: call<readonly Attachment[]>("mailbox.item.getAttachmentsAsync", attachmentList),
  getComposeType: call<ComposeType>("mailbox.item.getComposeTypeAsync", composeTypeResult),
  getLabel: call<LabelId | null>("mailbox.item.sensitivityLabel.getAsync", optionalLabelId, "1.13"),
  setLabel: call<true>("mailbox.item.sensitivityLabel.setAsync", anything, "1.13"),
  areLabelsEnabled: call<boolean>("sensitivityLabelsCatalog.getIsEnabledAsync", flag, "1.13"),
  getLabels: call<readonly HostLabel[]>("sensitivityLabelsCatalog.getAsync", labelList, "1.13"),
  replaceNotification: call<true>("mailbox.item.notificationMessages.replaceAsync", anything),
  removeNotification: call<true>("mailbox.item.notificationMessages.removeAsync", anything),
  setHeaders: call<true>("mailbox.item.internetHeaders.setAsync", anything),
  removeHeaders: call<true>("mailbox.item.internetHeaders.removeAsync", anything),
  getInitializationContext: call<string>("mailbox.item.getInitializationContextAsync", text),
  getSessionData: call<string>("mailbox.item.sessionData.getAsync", text),
  setSessionData: call<true>("mailbox.item.sessionData.setAsync", anything),
} as const;

export type HostCallName = keyof typeof HOST_CALLS;

import {
  read,
  unreadable,
  type Body,
  type ComposeType,
  type Draft,
  type DraftPart,
  type ItemKind,
  type Reading,
  type Recipient,
  type RecipientField,
} from "../rules/draft";
import { ask, CALL_LIMIT_MS } from "./ask";
import { HOST_CALLS, type HostCall } from "./host-calls";
import { inTurn, type Queue } from "./in-turn";
import { readItemKind } from "./item-kind";
import type { HostRecipient } from "./shapes";

/** The documented limit of asynchronous calls at a time. */
const CALLS_AT_A_TIME = 3;

/**
 * How long all reading may take, and what every call gets, in milliseconds. Ten calls, three at a time, are four rounds:
 * what is not read by then is unreadable, and the rest of Send's four seconds is for the check and the label.
 */
export const READ_BUDGET_MS = 2400;
export const LEAST_FOR_A_CALL_MS = 300;

/** The row in which everything is read that one check needs. */
export function readingRow(): Queue {
  return inTurn({
    width: CALLS_AT_A_TIME,
    budgetMs: READ_BUDGET_MS,
    leastMs: LEAST_FOR_A_CALL_MS,
    mostMs: CALL_LIMIT_MS,
  });
}

/** What a meeting has in place of a mail's fields. Nobody is invited in secret, and an invitation answers nothing. */
const CALLS = {
  mail: {
    to: HOST_CALLS.getTo,
    cc: HOST_CALLS.getCc,
    bcc: HOST_CALLS.getBcc,
    from: HOST_CALLS.getFrom,
    composeType: HOST_CALLS.getComposeType,
  },
  meeting: {
    to: HOST_CALLS.getRequiredAttendees,
    cc: HOST_CALLS.getOptionalAttendees,
    bcc: null,
    from: HOST_CALLS.getOrganizer,
    composeType: null,
  },
} as const;

/**
 * Takes a snapshot of the item being written. Always settles; what could not be read says why.
 * The body comes first, since it takes longest.
 *
 * @param without parts that nobody needs now; they come back as unreadable
 * @param queue the row of calls to take part in, when there is one already
 */
export async function readDraft(
  item: ItemKind = readItemKind(),
  without: readonly DraftPart[] = [],
  queue: Queue = readingRow(),
): Promise<Draft> {
  const calls = CALLS[item];
  const part = <T>(
    name: DraftPart,
    task: (left: () => number) => Promise<Reading<T>>,
  ): Promise<Reading<T>> =>
    without.includes(name) ? Promise.resolve(unreadable("unsupported")) : queue(task);
  const one = <T>(name: DraftPart, call: HostCall<T>): Promise<Reading<T>> =>
    part(name, (left) => ask(call, [], left()));
  const [body, subject, to, cc, bcc, attachments, from, label, composeType] = await Promise.all([
    part("body", readBody),
    one("subject", HOST_CALLS.getSubject),
    one("recipients", calls.to),
    one("recipients", calls.cc),
    calls.bcc === null ? read([]) : one("recipients", calls.bcc),
    one("attachments", HOST_CALLS.getAttachments),
    one("from", calls.from),
    one("label", HOST_CALLS.getLabel),
    calls.composeType === null ? read<ComposeType>("newMail") : one("composeType", calls.composeType),
  ]);
  const recipients = joinFields({ to, cc, bcc });
  const draft = { subject, body, from, recipients, attachments, label, composeType };
  return item === "mail" ? draft : { item, ...draft };
}

/**
 * The body with its quoted history, as HTML. Text is asked for only when the host refuses HTML: Outlook's own
 * conversion to text is unreliable on the web (office-js #4462, #5395).
 */
async function readBody(left: () => number): Promise<Reading<Body>> {
  const html = await ask(HOST_CALLS.getBody, ["html"], left());
  if (html.kind === "read") return read({ format: "html", content: html.value });
  if (html.why !== "host-error" || left() < LEAST_FOR_A_CALL_MS) return html;
  const text = await ask(HOST_CALLS.getBody, ["text"], left());
  return text.kind === "read" ? read({ format: "text", content: text.value }) : text;
}

type FieldReadings = Readonly<Record<RecipientField, Reading<readonly HostRecipient[]>>>;

/** All recipients, To, Cc, Bcc; unreadable when one of the three fields is, since a part would look like the whole. */
function joinFields(fields: FieldReadings): Reading<readonly Recipient[]> {
  const all: Recipient[] = [];
  let incomplete = false;
  for (const field of ["to", "cc", "bcc"] as const) {
    const reading = fields[field];
    if (reading.kind === "unreadable") return reading;
    if (mayBeCutOff(reading.value.length)) incomplete = true;
    for (const recipient of reading.value) all.push({ ...recipient, field });
  }
  return incomplete ? { kind: "read", value: all, incomplete } : read(all);
}

/**
 * A field gives at most 500 recipients in classic Outlook up to Mailbox 1.15, and 1,000 elsewhere, without saying
 * that there are more (@types/office-js 1.0.612, `Recipients.getAsync`). At the ceiling we cannot know.
 */
function mayBeCutOff(count: number): boolean {
  return count === 500 || count >= 1000;
}

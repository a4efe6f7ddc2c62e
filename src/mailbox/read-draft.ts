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
import { ask } from "./ask";
import { HOST_CALLS } from "./host-calls";
import { inTurn } from "./in-turn";
import { readItemKind } from "./item-kind";
import type { HostRecipient } from "./shapes";

/** The documented limit of asynchronous calls at a time. */
const CALLS_AT_A_TIME = 3;

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
 */
export async function readDraft(
  item: ItemKind = readItemKind(),
  without: readonly DraftPart[] = [],
): Promise<Draft> {
  const calls = CALLS[item];
  const queue = inTurn(CALLS_AT_A_TIME);
  const part = <T>(name: DraftPart, task: () => Promise<Reading<T>>): Promise<Reading<T>> =>
    without.includes(name) ? Promise.resolve(unreadable("unsupported")) : queue(task);
  const [body, subject, to, cc, bcc, attachments, from, label, composeType] = await Promise.all([
    part("body", readBody),
    part("subject", () => ask(HOST_CALLS.getSubject)),
    part("recipients", () => ask(calls.to)),
    part("recipients", () => ask(calls.cc)),
    calls.bcc === null ? read([]) : part("recipients", () => ask(calls.bcc)),
    part("attachments", () => ask(HOST_CALLS.getAttachments)),
    part("from", () => ask(calls.from)),
    part("label", () => ask(HOST_CALLS.getLabel)),
    calls.composeType === null
      ? read<ComposeType>("newMail")
      : part("composeType", () => ask(calls.composeType)),
  ]);
  const recipients = joinFields({ to, cc, bcc });
  const draft = { subject, body, from, recipients, attachments, label, composeType };
  return item === "mail" ? draft : { item, ...draft };
}

/**
 * The body with its quoted history, as HTML. Text is asked for only when the host refuses HTML: Outlook's own
 * conversion to text is unreliable on the web (office-js #4462, #5395).
 */
async function readBody(): Promise<Reading<Body>> {
  const html = await ask(HOST_CALLS.getBody, ["html"]);
  if (html.kind === "read") return read({ format: "html", content: html.value });
  if (html.why !== "host-error") return html;
  const text = await ask(HOST_CALLS.getBody, ["text"]);
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

import {
  read,
  type Body,
  type Draft,
  type Reading,
  type Recipient,
  type RecipientField,
} from "../rules/draft";
import { ask } from "./ask";
import { HOST_CALLS } from "./host-calls";
import { inTurn } from "./in-turn";
import type { HostRecipient } from "./shapes";

/** The documented limit of asynchronous calls at a time. */
const CALLS_AT_A_TIME = 3;

/**
 * Takes a snapshot of the item being written. Always settles; what could not be read says why.
 * The body comes first, since it takes longest.
 */
export async function readDraft(): Promise<Draft> {
  const queue = inTurn(CALLS_AT_A_TIME);
  const [body, subject, to, cc, bcc, attachments, from, label, composeType] = await Promise.all([
    queue(readBody),
    queue(() => ask(HOST_CALLS.getSubject)),
    queue(() => ask(HOST_CALLS.getTo)),
    queue(() => ask(HOST_CALLS.getCc)),
    queue(() => ask(HOST_CALLS.getBcc)),
    queue(() => ask(HOST_CALLS.getAttachments)),
    queue(() => ask(HOST_CALLS.getFrom)),
    queue(() => ask(HOST_CALLS.getLabel)),
    queue(() => ask(HOST_CALLS.getComposeType)),
  ]);
  return { subject, body, from, recipients: joinFields({ to, cc, bcc }), attachments, label, composeType };
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

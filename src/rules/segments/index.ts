import type { Body, Draft } from "../draft";
import type { Segment } from "./segment";

/**
 * The text of a body as a reader sees it, cut into regions that cover it from start to end without gaps.
 * `text` equals the body as given when it is plain text.
 */
export interface BodyText {
  readonly text: string;
  readonly regions: readonly Segment[];
}

/** Turns a body into text and tells what the sender wrote now from quoted history and signature. */
export function readBody(body: Body): BodyText {
  return { text: body.content, regions: [{ ref: { kind: "body" }, text: body.content, start: 0 }] };
}

/**
 * Cuts a draft into segments, in reading order: subject, recipients, attachment names, body.
 * Parts that could not be read give no segment; `evaluate` reports them.
 */
export function segment(draft: Draft): readonly Segment[] {
  const segments: Segment[] = [];
  if (draft.subject.kind === "read") {
    segments.push({ ref: { kind: "subject" }, text: draft.subject.value, start: 0 });
  }
  if (draft.recipients.kind === "read") {
    const next = { to: 0, cc: 0, bcc: 0 };
    for (const { field, name, address } of draft.recipients.value) {
      segments.push({ ref: { kind: field, index: next[field]++ }, text: `${name} <${address}>`, start: 0 });
    }
  }
  if (draft.attachments.kind === "read") {
    draft.attachments.value.forEach((attachment, index) => {
      segments.push({ ref: { kind: "attachment-name", index }, text: attachment.name, start: 0 });
    });
  }
  if (draft.body.kind === "read") segments.push(...readBody(draft.body.value).regions);
  return segments;
}

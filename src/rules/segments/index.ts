import type { Draft } from "../draft";
import { readBody } from "./read-body";
import type { Segment } from "./segment";

export { readBody, type BodyText } from "./read-body";
export type { Aside, AsideKind } from "./segment";

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
  return draft.body.kind === "read" ? segments.concat(readBody(draft.body.value).regions) : segments;
}

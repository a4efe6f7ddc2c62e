import type { RecipientField } from "../draft";

/** The kinds of place a text can stand in. The ids are the check's contract. */
export type Place = "subject" | "body" | "quoted" | "signature" | RecipientField | "attachment-name";

/**
 * Where a text stands. `body` is what the sender wrote now, `quoted` the history below it (depth 1 is the
 * nearest message). `index` counts within its own field, or among the attachments, from 0.
 */
export type SegmentRef =
  | { readonly kind: "subject" }
  | { readonly kind: "body" }
  | { readonly kind: "quoted"; readonly depth: number }
  | { readonly kind: "signature" }
  | { readonly kind: RecipientField; readonly index: number }
  | { readonly kind: "attachment-name"; readonly index: number };

/**
 * One piece of text with its origin.
 *
 * `start` is where `text` begins in the text of its place, in UTF-16 code units. The place of `body`,
 * `quoted` and `signature` is the whole body text, so a finding at `k` in `text` stands at `start + k` there;
 * everywhere else `start` is 0. A recipient's place text is `name <address>`.
 */
export interface Segment {
  readonly ref: SegmentRef;
  readonly text: string;
  readonly start: number;
}

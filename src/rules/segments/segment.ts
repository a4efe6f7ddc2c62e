import type { RecipientField } from "../draft";
import type { Span } from "../span";

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
 * What is sent with a mail though a reader does not meet it in the running text: the address of a link or of an image, the
 * text of an image, what is told when something is pointed at, what tags hide, what stands in a comment.
 */
export type AsideKind = "link-address" | "image-text" | "hover-text" | "hidden-text" | "comment";

/** Such text, on lines of its own at the end of the region it belongs to; the span is in the place's text. */
export interface Aside extends Span {
  readonly kind: AsideKind;
}

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
  /** The asides within it, in order; absent where there are none. */
  readonly asides?: readonly Aside[];
}

import type { RecipientField } from "./draft";
import type { Span } from "./span";

/**
 * What is noticed about a mail besides personal data.
 *
 * About a recipient:
 * - `invalid-recipient`: neither a valid address nor, on the secure channel, a valid number (N-11);
 * - `look-alike`: much like an address of the conversation, and not it (I-04);
 * - `new-domain`: outside the organisation, and of a domain that the conversation has not had (I-02);
 * - `new-organisation`: outside, and of a domain for which no secure channel is configured (S-13);
 * - `unknown-size`: a list, whose members nobody can count (I-05);
 * - `function-mailbox`: a mailbox that several people work in (G-07, S-11).
 *
 * About the text:
 * - `greeting`: the mail greets somebody who is no recipient;
 * - `subject-tag`: a tag in square brackets that the policy knows;
 * - `forward-to`: a name in the subject of a mail to a function mailbox, to whom it is to be passed on (S-11).
 */
export type RecipientRemarkKind =
  | "invalid-recipient"
  | "look-alike"
  | "new-domain"
  | "new-organisation"
  | "unknown-size"
  | "function-mailbox";
export type RemarkKind = RecipientRemarkKind | "greeting" | "subject-tag" | "forward-to";

/** One remark. Spans are in the text of their place; nothing of the text itself is kept. */
export type Remark =
  | {
      readonly kind: RecipientRemarkKind;
      readonly segment: { readonly kind: RecipientField; readonly index: number };
    }
  | { readonly kind: "greeting"; readonly segment: { readonly kind: "body" }; readonly span: Span }
  | {
      readonly kind: "subject-tag";
      readonly segment: { readonly kind: "subject" };
      readonly span: Span;
      /** The tag's id in the policy. */
      readonly tag: string;
    }
  | { readonly kind: "forward-to"; readonly segment: { readonly kind: "subject" }; readonly span: Span };

export const REMARK_KINDS: readonly RemarkKind[] = [
  "invalid-recipient",
  "look-alike",
  "new-domain",
  "new-organisation",
  "unknown-size",
  "function-mailbox",
  "greeting",
  "subject-tag",
  "forward-to",
];

import type { UnreadablePart } from "../decision";
import { read, type Draft } from "../draft";
import { cutHtml } from "./html-text";

/** How much HTML is read for each character that may be looked at. Word writes some ten characters of tags for one. */
const MARKUP_FOR_TEXT = 12;

/** How much HTML is looked through for inline images, in characters: more than mail systems let a mail weigh in text. */
const MOST_HTML = 20_000_000;

/** The start of an inline image, as an attribute or in a style, and the image. */
const INLINE_IMAGE = /((?:src|href|background)\s{0,5}=\s{0,5}["']?|url\(["']?)data:[^"'<>()\s]{100,}/gi;

/**
 * Bounds the work of a check, which cannot be interrupted once it runs: of a body longer than `maxLength` UTF-16
 * code units only the beginning is looked at, and the rest is told as unreadable. New text stands above the
 * history, so it is the history that goes unread first.
 *
 * In HTML, what counts is the text: inline images are taken out, and tags count a twelfth, so that a picture in a
 * signature cannot crowd out what was written below it.
 */
export function limitBody(
  draft: Draft,
  maxLength: number,
): { readonly draft: Draft; readonly unreadable: readonly UnreadablePart[] } {
  if (draft.body.kind !== "read" || draft.body.value.content.length <= maxLength) {
    return { draft, unreadable: [] };
  }
  const { format, content: whole } = draft.body.value;
  const scanned = format === "html" ? whole.slice(0, MOST_HTML) : whole;
  const content = format === "html" ? scanned.replace(INLINE_IMAGE, "$1") : whole;
  const limited =
    format === "html"
      ? cutHtml(content.slice(0, maxLength * MARKUP_FOR_TEXT), maxLength)
      : content.slice(0, maxLength);
  return {
    draft: { ...draft, body: read({ format, content: limited }) },
    unreadable:
      limited.length < content.length || scanned.length < whole.length
        ? [{ part: "body", why: "too-large" }]
        : [],
  };
}

import type { UnreadablePart } from "../decision";
import { read, type Draft } from "../draft";

/**
 * Bounds the work of a check, which cannot be interrupted once it runs: a body longer than `maxLength` UTF-16
 * code units is cut there, and the rest is told as unreadable. New text stands above the history, so it is the
 * history that goes unread first.
 */
export function limitBody(
  draft: Draft,
  maxLength: number,
): { readonly draft: Draft; readonly unreadable: readonly UnreadablePart[] } {
  if (draft.body.kind !== "read" || draft.body.value.content.length <= maxLength) {
    return { draft, unreadable: [] };
  }
  const { format, content } = draft.body.value;
  return {
    draft: { ...draft, body: read({ format, content: content.slice(0, maxLength) }) },
    unreadable: [{ part: "body", why: "too-large" }],
  };
}

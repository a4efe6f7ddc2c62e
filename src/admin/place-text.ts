import { readBody, segment, type Draft, type SegmentRef } from "../rules";

/**
 * The text that a finding's span is in: for a recipient `name <address>`; for new text, quoted history and
 * signature the whole body text.
 */
export function placeTexts(draft: Draft): (ref: SegmentRef) => string {
  const texts = new Map<string, string>();
  for (const { ref, text } of segment(draft)) if (!isInBody(ref)) texts.set(keyOf(ref), text);
  const body = draft.body.kind === "read" ? readBody(draft.body.value).text : "";
  return (ref) => (isInBody(ref) ? body : (texts.get(keyOf(ref)) ?? ""));
}

/** True for the three regions that share the body's text. */
export function isInBody(ref: SegmentRef): boolean {
  return ref.kind === "body" || ref.kind === "quoted" || ref.kind === "signature";
}

function keyOf(ref: SegmentRef): string {
  return "index" in ref ? `${ref.kind} ${ref.index}` : ref.kind;
}

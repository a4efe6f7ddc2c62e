import type { Finding } from "../finding";
import type { SegmentRef } from "./segment";

const PLACES: readonly SegmentRef["kind"][] = [
  "subject",
  "to",
  "cc",
  "bcc",
  "attachment-name",
  "body",
  "quoted",
  "signature",
];
/** New text, quoted history and signature share one text, so they are ordered by where they stand in it. */
const BODY = PLACES.indexOf("body");

/** Orders findings as a reader meets them: subject, recipients, attachment names, then down the body. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    rank(a.segment) - rank(b.segment) ||
    indexOf(a.segment) - indexOf(b.segment) ||
    a.span.start - b.span.start ||
    b.span.end - a.span.end
  );
}

function rank(ref: SegmentRef): number {
  return Math.min(PLACES.indexOf(ref.kind), BODY);
}

function indexOf(ref: SegmentRef): number {
  return "index" in ref ? ref.index : 0;
}

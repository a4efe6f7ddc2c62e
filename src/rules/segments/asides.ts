import type { Span } from "../span";
import type { Aside, AsideKind, Segment, SegmentRef } from "./segment";

/** Tells in which kind of aside a span of a place stands, or null when a reader meets it in the running text. */
export type AsideAt = (ref: SegmentRef, span: Span) => AsideKind | null;

/** Only bodies have asides; new text, quoted history and signature share one text, and their spans count in it. */
export function readAsides(segments: readonly Segment[]): AsideAt {
  const asides: Aside[] = [];
  for (const segment of segments) for (const aside of segment.asides ?? []) asides.push(aside);
  asides.sort((a, b) => a.start - b.start);
  return (ref, span) => {
    if (ref.kind !== "body" && ref.kind !== "quoted" && ref.kind !== "signature") return null;
    let [low, high] = [0, asides.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((asides[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const aside = asides[low];
    return aside !== undefined && aside.start < span.end ? aside.kind : null;
  };
}

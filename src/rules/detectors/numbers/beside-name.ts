import type { Finding } from "../../finding";
import type { Segment } from "../../segments/segment";
import type { Span } from "../../span";

/** Tells whether a span of a text has a person's name right before or after it. */
export type IsBesideName = (span: Span) => boolean;

/** Between a name and the number of whoever bears it: "Lis Holm (010190-1234)", "010190-1234 Lis Holm". */
const BETWEEN = /^[ ,;:()\t|/-]{1,4}$/;

/**
 * @param text the segment's, normalised
 * @param names person names in the whole mail; the sender's own and those the mail is written to do not count
 */
export function findNeighbours(segment: Segment, text: string, names: readonly Finding[]): IsBesideName {
  const { start } = segment;
  const inside = names
    .filter((name) => isIn(segment, name) && name.role !== "sender" && name.role !== "recipient")
    .map(({ span }) => ({ start: span.start - start, end: span.end - start }))
    .sort((a, b) => a.start - b.start);
  return (span) => {
    const next = firstFrom(inside, span.end);
    const after = inside[next];
    const before = inside[firstFrom(inside, span.start) - 1];
    return (
      (before !== undefined && BETWEEN.test(text.slice(before.end, span.start))) ||
      (after !== undefined && BETWEEN.test(text.slice(span.end, after.start)))
    );
  };
}

/** True when the whole finding stands in the segment. */
export function isIn({ ref, text, start }: Segment, { segment: place, span }: Finding): boolean {
  const same = place.kind === ref.kind && indexOf(place) === indexOf(ref);
  return same && span.start >= start && span.end <= start + text.length;
}

function indexOf(ref: Segment["ref"]): number {
  return "index" in ref ? ref.index : 0;
}

/** The index of the first span that starts at `offset` or later, by halving. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

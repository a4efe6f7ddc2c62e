/** A list that cannot be empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A half-open range in UTF-16 code units: `text.slice(start, end)` is the match. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

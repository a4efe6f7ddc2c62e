import type { Span } from "../../src/rules/span";

/** Counts of a comparison of found with true names. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  /** Found with exactly the true span. */
  readonly exact: number;
  /** True names that something found overlaps. */
  readonly touched: number;
}

export const NOTHING: Score = { gold: 0, found: 0, exact: 0, touched: 0 };

/** Compares the names found in one text with those that are there. */
export function scoreOf(gold: readonly Span[], found: readonly Span[]): Score {
  const key = ({ start, end }: Span): string => `${start}-${end}`;
  const truth = new Set(gold.map(key));
  return {
    gold: gold.length,
    found: found.length,
    exact: found.filter((span) => truth.has(key(span))).length,
    touched: gold.filter((a) => found.some((b) => a.start < b.end && b.start < a.end)).length,
  };
}

export function plus(a: Score, b: Score): Score {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    exact: a.exact + b.exact,
    touched: a.touched + b.touched,
  };
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function f1({ gold, found, exact }: Score): number {
  return ratio(2 * exact, gold + found);
}

/** One thing wrong with a policy file: where, what, and what to write instead. */
export interface PolicyProblem {
  /** Where it stands, such as `rules[2].when.places[0]`; `(file)` for the whole. */
  readonly path: string;
  readonly reason: string;
  readonly suggestion: string;
}

/** Words further apart than this are no misspelling of each other. */
const FARTHEST = 3;

/** The known word that was most likely meant, or null. */
export function closestTo(written: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.min(FARTHEST, Math.ceil(written.length / 3)) + 1;
  for (const word of known) {
    const apart = lettersApart(written.toLowerCase(), word.toLowerCase());
    if (apart < least) [best, least] = [word, apart];
  }
  return best;
}

/** "Did you mean …?", or `otherwise`. */
export function didYouMean(written: string, known: readonly string[], otherwise: string): string {
  const meant = closestTo(written, known);
  return meant === null ? otherwise : `Did you mean "${meant}"?`;
}

function lettersApart(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}

import { FIRST, LAST, LEXICON_BITS, PLACE, WORD, type Lexicon } from "../../src/rules/names/lexicon";
import { hashWord, SHAPE, tokenise } from "../../src/rules/names/tokens";
import type { Example } from "./corpora";
import type { RangeEncoder } from "./range-encoder";

/** Names with how many bear them. */
export type NameCounts = Readonly<Record<string, number>>;

export interface LexiconSources {
  readonly firstNames: readonly NameCounts[];
  readonly lastNames: readonly NameCounts[];
  /** Labelled text: what is written small there is an ordinary word, what is marked as a place is one. */
  readonly labelled: readonly Example[];
  /** Text without labels: only its small words are counted. */
  readonly plain: readonly string[];
}

export interface LexiconLimits {
  /** How many bearers make a name known, usual, common. */
  readonly first: readonly [number, number, number];
  readonly last: readonly [number, number, number];
  readonly word: readonly [number, number, number];
  readonly place: number;
}

/** Known hashes with their fields (FIRST, LAST, WORD, PLACE), by ascending key. */
export type Entries = ReadonlyMap<number, number>;

/** Makes the filter: each word's key and what it is. */
export function buildLexicon(sources: LexiconSources, limits: LexiconLimits): Entries {
  const entries = new Map<number, number>();
  const raise = (word: string | number, shift: number, level: number): void => {
    if (level === 0) return;
    const key = (typeof word === "number" ? word : hashWord(word)) >>> (32 - LEXICON_BITS);
    const known = entries.get(key) ?? 0;
    const now = Math.max((known >> shift) & 3, level);
    entries.set(key, (known & ~(3 << shift)) | (now << shift));
  };
  for (const list of sources.firstNames) addNames(list, limits.first, (part, level) => raise(part, 0, level));
  for (const list of sources.lastNames) addNames(list, limits.last, (part, level) => raise(part, 2, level));
  const { small, places } = countWords(sources);
  for (const [hash, count] of small) raise(hash, 4, levelOf(count, limits.word));
  for (const [hash, count] of places) {
    if (count < limits.place) continue;
    const key = hash >>> (32 - LEXICON_BITS);
    entries.set(key, (entries.get(key) ?? 0) | PLACE);
  }
  return new Map([...entries].sort(([a], [b]) => a - b));
}

function addNames(
  list: NameCounts,
  limits: readonly number[],
  put: (part: string, level: number) => void,
): void {
  for (const [name, count] of Object.entries(list)) {
    const level = levelOf(count, limits);
    for (const part of name.split(" ")) if (part.length > 1) put(part, level);
  }
}

function levelOf(count: number, limits: readonly number[]): number {
  return limits.filter((limit) => count >= limit).length;
}

function countWords({ labelled, plain }: LexiconSources): {
  small: Map<number, number>;
  places: Map<number, number>;
} {
  const small = new Map<number, number>();
  const places = new Map<number, number>();
  const add = (map: Map<number, number>, hash: number): void => void map.set(hash, (map.get(hash) ?? 0) + 1);
  for (const { text, names, others } of labelled) {
    const tokens = tokenise(text);
    for (let i = 0; i < tokens.count; i++) {
      const at = tokens.start[i] ?? 0;
      const inside = (spans: Example["names"]): boolean =>
        spans.some(({ start, end }) => at >= start && at < end);
      const hash = tokens.hash[i] ?? 0;
      const capital = ((tokens.shape[i] ?? 0) & SHAPE.capital) !== 0;
      if (!capital && !inside(names)) add(small, hash);
      if (capital && inside(others)) {
        add(places, hash);
        const stem = tokens.stem[i] ?? hash;
        if (stem !== hash) add(places, stem);
      }
    }
  }
  for (const text of plain) {
    const tokens = tokenise(text);
    for (let i = 0; i < tokens.count; i++) {
      if (((tokens.shape[i] ?? 0) & SHAPE.capital) === 0) add(small, tokens.hash[i] ?? 0);
    }
  }
  return { small, places };
}

/** The lexicon as the tagger would decode it. */
export function asLexicon(entries: Entries): Lexicon {
  return { of: (hash) => entries.get(hash >>> (32 - LEXICON_BITS)) ?? 0 };
}

/** Packs the lexicon, call for call what `decodeLexicon` reads. */
export function packLexicon(entries: Entries, out: RangeEncoder): void {
  const shift = Math.max(0, Math.round(LEXICON_BITS - Math.log2(Math.max(1, entries.size)) - 0.5));
  out.bits(entries.size, 20);
  out.bits(shift, 5);
  const gaps = out.model(64);
  const fields = out.model(4 * 64);
  let before = -1;
  for (const [key, kind] of entries) {
    const first = kind & FIRST;
    const last = (kind & LAST) >> 2;
    const word = (kind & WORD) >> 4;
    out.gap(gaps, shift, key - before - 1);
    out.symbol(fields, 0, 2, first);
    out.symbol(fields, 4 * (1 + first), 2, last);
    out.symbol(fields, 4 * (5 + first * 4 + last), 2, word);
    out.symbol(fields, 4 * (21 + word), 1, (kind & PLACE) === 0 ? 0 : 1);
    before = key;
  }
}

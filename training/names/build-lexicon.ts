import { FIRST, LAST, LEXICON_BITS, PLACE, WORD, type Lexicon } from "../../src/rules/names/lexicon";
import { hashWord, SHAPE, tokenise, type Tokens } from "../../src/rules/names/tokens";
import type { Span } from "../../src/rules/span";
import type { Example } from "./corpora";
import type { RangeEncoder } from "./range-encoder";

/** Names with how many bear them. */
export type NameCounts = Readonly<Record<string, number>>;

/** From how many bearers or occurrences on a word is known, usual, common. */
type Limits = readonly [number, number, number];

const FIRST_NAMES: Limits = [50, 200, 2000];
const LAST_NAMES: Limits = [30, 200, 2000];
const WORDS: Limits = [5, 12, 60];
/** Labelled text makes a name known when it has it once, and usual from three times on. */
const SEEN: readonly number[] = [1, 3];
const PLACES = 2;

/** Known hashes with their fields (FIRST, LAST, WORD, PLACE), by ascending key. */
export type Entries = ReadonlyMap<number, number>;

/** What labelled text tells of words, by their hashes: how often written small, in places, first and last in names. */
export interface WordCounts {
  readonly small: Map<number, number>;
  readonly places: Map<number, number>;
  readonly firsts: Map<number, number>;
  readonly lasts: Map<number, number>;
  /** How often in a name, wherever in it. */
  readonly named: Map<number, number>;
}

export function noWords(): WordCounts {
  return { small: new Map(), places: new Map(), firsts: new Map(), lasts: new Map(), named: new Map() };
}

/** Counts the words of a labelled text. */
export function countWords(tokens: Tokens, { names, others }: Example, counts: WordCounts): void {
  for (let i = 0; i < tokens.count; i++) {
    const at = tokens.start[i] ?? 0;
    const hash = tokens.hash[i] ?? 0;
    const stem = tokens.stem[i] ?? hash;
    if (((tokens.shape[i] ?? 0) & SHAPE.capital) === 0) {
      if (!isIn(names, at)) add(counts.small, hash);
    } else if (isIn(names, at)) {
      add(counts.named, hash);
      if (stem !== hash) add(counts.named, stem);
    } else if (isIn(others, at)) {
      add(counts.places, hash);
      if (stem !== hash) add(counts.places, stem);
    }
  }
  for (const { start, end } of names) countName(tokens.text.slice(start, end), counts);
}

/** Counts the first and the last word of a name of two words or more. */
export function countName(name: string, counts: WordCounts): void {
  const tokens = tokenise(name);
  const last = tokens.count - 1;
  if (last < 1) return;
  const isWord = (i: number): boolean =>
    ((tokens.shape[i] ?? 0) & (SHAPE.initial | SHAPE.capital)) === SHAPE.capital;
  if (isWord(0)) add(counts.firsts, tokens.hash[0] ?? 0);
  if (isWord(last)) add(counts.lasts, tokens.hash[last] ?? 0);
}

function isIn(spans: readonly Span[], at: number): boolean {
  for (const { start, end } of spans) if (at >= start && at < end) return true;
  return false;
}

function add(map: Map<number, number>, hash: number): void {
  map.set(hash, (map.get(hash) ?? 0) + 1);
}

/** All counts together, less those to be left out: a text is not to be known by what was counted in itself. */
export function sumCounts(parts: readonly WordCounts[], without: WordCounts | null): WordCounts {
  const sum = noWords();
  for (const part of parts) {
    if (part === without) continue;
    for (const field of ["small", "places", "firsts", "lasts", "named"] as const) {
      for (const [hash, count] of part[field]) sum[field].set(hash, (sum[field].get(hash) ?? 0) + count);
    }
  }
  return sum;
}

/**
 * Makes the filter of the names in lists: each word's key, how common a first or last name it is, and whether it names
 * something else. What is usual as a first name (*Sofia*) is taken for one.
 */
export function listNames(
  firstNames: readonly NameCounts[],
  lastNames: readonly NameCounts[],
  otherNames: readonly string[],
): Map<number, number> {
  const entries = new Map<number, number>();
  const addAll = (lists: readonly NameCounts[], limits: Limits, shift: number): void => {
    for (const list of lists) {
      for (const [name, count] of Object.entries(list)) {
        for (const part of name.split(" ")) {
          if (part.length > 1) raise(entries, hashWord(part), shift, levelOf(count, limits));
        }
      }
    }
  };
  addAll(firstNames, FIRST_NAMES, 0);
  addAll(lastNames, LAST_NAMES, 2);
  for (const name of otherNames) {
    const hash = hashWord(name);
    if (((entries.get(hash >>> (32 - LEXICON_BITS)) ?? 0) & FIRST) < 2) raise(entries, hash, 6, 1);
  }
  return entries;
}

/** The listed names with what the texts add. */
export function buildLexicon(listed: ReadonlyMap<number, number>, counts: WordCounts): Entries {
  const entries = new Map(listed);
  for (const [hash, count] of counts.firsts) raise(entries, hash, 0, levelOf(count, SEEN));
  for (const [hash, count] of counts.lasts) raise(entries, hash, 2, levelOf(count, SEEN));
  for (const [hash, count] of counts.small) raise(entries, hash, 4, levelOf(count, WORDS));
  for (const [hash, count] of counts.places) {
    if (count >= PLACES && count > (counts.named.get(hash) ?? 0)) raise(entries, hash, 6, 1);
  }
  return new Map([...entries].sort(([a], [b]) => a - b));
}

function raise(entries: Map<number, number>, hash: number, shift: number, level: number): void {
  if (level === 0) return;
  const key = hash >>> (32 - LEXICON_BITS);
  const known = entries.get(key) ?? 0;
  const now = Math.max((known >> shift) & 3, level);
  entries.set(key, (known & ~(3 << shift)) | (now << shift));
}

function levelOf(count: number, limits: readonly number[]): number {
  let level = 0;
  for (const limit of limits) if (count >= limit) level++;
  return level;
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

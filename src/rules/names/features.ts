import { FIRST, LAST, PLACE, WORD } from "./lexicon";
import { classOf, DIGIT, fold } from "./characters";
import { GAP, LINE, SHAPE, hashWord, type Tokens } from "./tokens";

/**
 * Features are told apart by hashes of so many bits. Few: a feature's place takes most of the room that it costs, and
 * the training sees the same collisions.
 */
export const FEATURE_BITS = 18;
/** The most features a token has. */
export const MAX_FEATURES = 80;

/** A text made ready for the tagger: its words, and what the lexicon knows of each. */
export interface Read {
  readonly tokens: Tokens;
  readonly known: Uint8Array;
}

/** Small words inside names: *von der Leyen*, *Ibn Rushd*, *af Klint*. */
const PARTICLES =
  "von van de den der da dos das del della di du af av la le bin bint ibn al el ben abu y zu zur ter ten";
let particles: Set<number> | null = null;

export function isParticle(hash: number): boolean {
  particles ??= new Set(PARTICLES.split(" ").map(hashWord));
  return particles.has(hash);
}

/**
 * The first, cheap stage: whether a token could be part of a name at all. A word with a capital could, unless it
 * is a common word that nobody is called; a word without one only when it is known as a name, or stands as a
 * particle between two words that could.
 */
export function findCandidates({ tokens, known }: Read): Uint8Array {
  const candidates = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shape[i] ?? 0;
    const is = known[i] ?? 0;
    if ((shape & SHAPE.address) !== 0 || ((shape & SHAPE.digit) !== 0 && !hasNoteMark(tokens, i))) continue;
    if ((shape & (SHAPE.capital | SHAPE.mention | SHAPE.late)) !== 0) {
      const common = (is & WORD) === WORD && (is & (FIRST | LAST)) === 0 && (shape & SHAPE.initial) === 0;
      if (!common || !startsSentence(tokens.gap[i] ?? 0)) candidates[i] = 1;
    } else if ((shape & SHAPE.initial) === 0) {
      const ordinary = (is & WORD) >> 4;
      const first = is & FIRST;
      const last = (is & LAST) >> 2;
      if (
        first > ordinary ||
        last > ordinary ||
        (ordinary === 0 && followsSmallName(tokens, known, candidates, i))
      )
        candidates[i] = 1;
    }
  }
  addParticles(tokens, candidates);
  return candidates;
}

/** A word nobody knows after a first name that is written small as well: *matilde sandgaard*. */
function followsSmallName(
  { gap, shape }: Tokens,
  known: Uint8Array,
  candidates: Uint8Array,
  i: number,
): boolean {
  const is = known[i - 1] ?? 0;
  return (
    i > 0 &&
    candidates[i - 1] === 1 &&
    gap[i] === GAP.space &&
    ((shape[i - 1] ?? 0) & SHAPE.capital) === 0 &&
    (is & FIRST) > (is & WORD) >> 4
  );
}

/** A word with a capital and the number of a note behind it: *Lindgren3*. */
function hasNoteMark({ text, start, end, shape }: Tokens, i: number): boolean {
  const from = start[i] ?? 0;
  const to = end[i] ?? 0;
  if (((shape[i] ?? 0) & (SHAPE.capital | SHAPE.allCaps)) !== SHAPE.capital || to - from < 5) return false;
  let digits = 0;
  while (digits < 3 && classOf(text.charCodeAt(to - 1 - digits)) === DIGIT) digits++;
  if (digits === 0 || digits > 2) return false;
  for (let at = from; at < to - digits; at++) if (classOf(text.charCodeAt(at)) === DIGIT) return false;
  return true;
}

/** One or two particles between two words with capitals: *Ursula von der Leyen*. */
function addParticles({ count, hash, shape, gap }: Tokens, candidates: Uint8Array): void {
  const isCapital = (i: number): boolean => candidates[i] === 1 && ((shape[i] ?? 0) & SHAPE.capital) !== 0;
  for (let i = 1; i + 1 < count; i++) {
    if (!isCapital(i - 1) || !isParticle(hash[i] ?? 0)) continue;
    const end = isParticle(hash[i + 1] ?? 0) ? i + 2 : i + 1;
    if (end >= count || !isCapital(end)) continue;
    let spaced = true;
    for (let k = i; k <= end; k++) if (gap[k] !== GAP.space) spaced = false;
    if (spaced) candidates.fill(1, i, end);
  }
}

/** Where a run of candidates ends: at a word that is none, or at a sign no name goes across. */
export function endOfRun({ tokens }: Read, candidates: Uint8Array, from: number): number {
  let to = from + 1;
  while (to < tokens.count && candidates[to] === 1 && to - from < LONGEST_RUN && mayCross(tokens, to)) to++;
  return to;
}

/** Runs longer than this are cut: no name is so long, and a page in capitals must not cost more than another. */
export const LONGEST_RUN = 48;

/** A line this long may have been broken to fit; after a shorter one something new begins. */
const WRAPPED = 50;

/**
 * What a name goes across: a space, nothing (`K.H.`), the full stop of an abbreviation (`Chr. Berg`), or the end of a
 * line that was broken to fit. Where the lines are short, each of a list or a signature is its own; so is a mention.
 */
function mayCross({ text, start, gap, shape }: Tokens, to: number): boolean {
  const code = gap[to] ?? 0;
  const sign = code & 15;
  if (code >= 2 * LINE || (sign !== GAP.space && sign !== GAP.none && code !== GAP.stop)) return false;
  if ((((shape[to - 1] ?? 0) | (shape[to] ?? 0)) & SHAPE.mention) !== 0) return false;
  if (code < LINE) return true;
  const end = text.lastIndexOf("\n", start[to]);
  return end >= WRAPPED && !text.slice(end - WRAPPED, end).includes("\n");
}

/** A hash of a template and two values, of FEATURE_BITS bits. */
function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x27d4eb2f);
  return (h ^ (h >>> 16)) >>> (32 - FEATURE_BITS);
}

const NONE = 0x7fffffff;

/** Where the features of the word at hand are written, and how many are: no closure for each word. */
let sink: Int32Array = new Int32Array(0);
let filled = 0;

function put(template: number, a: number, b: number): void {
  sink[filled++] = mix(template, a, b);
}

function hashAt({ tokens }: Read, k: number): number {
  return k < 0 || k >= tokens.count ? NONE : (tokens.hash[k] ?? NONE);
}

function kindAt({ tokens, known }: Read, k: number): number {
  return k < 0 || k >= tokens.count ? 255 : (known[k] ?? 0);
}

function shapeAt({ tokens }: Read, k: number): number {
  return k < 0 || k >= tokens.count ? 255 : (tokens.shape[k] ?? 0);
}

/** How a word looks, as a small number: its shape bits and its length by steps. */
function form(tokens: Tokens, i: number): number {
  if (i < 0 || i >= tokens.count) return 8191;
  const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
  const size = length < 4 ? length : length < 7 ? 4 : length < 11 ? 5 : 6;
  return (tokens.shape[i] ?? 0) | (size << 9);
}

/**
 * The second stage: the features of the candidate `i`, written into `out`; returns how many.
 *
 * @param from the first, and `to` the end of the run of candidates it stands in
 */
export function featuresOf(read: Read, i: number, from: number, to: number, out: Int32Array): number {
  const { tokens } = read;
  sink = out;
  filled = 0;
  const w = hashAt(read, i);
  const before = hashAt(read, i - 1);
  const after = hashAt(read, i + 1);
  const gapBefore = tokens.gap[i] ?? 0;
  const gapAfter = tokens.gap[i + 1] ?? 0;
  const is = kindAt(read, i);
  const look = form(tokens, i);
  const size = Math.min(to - from, 6);
  const place = Math.min(i - from, 5);
  const starts = startsSentence(gapBefore) ? 1 : 0;
  const isBefore = kindAt(read, i - 1);
  const isAfter = kindAt(read, i + 1);
  const sBefore = shapeAt(read, i - 1);
  const sAfter = shapeAt(read, i + 1);

  put(1, 0, 0);
  put(2, w, 0);
  put(3, tokens.stem[i] ?? 0, 0);
  put(4, before, gapBefore & 15);
  put(5, after, gapAfter & 15);
  put(6, hashAt(read, i - 2), 0);
  put(7, hashAt(read, i + 2), 0);
  put(8, w, before);
  put(9, w, after);
  put(10, look, 0);
  put(11, look, gapBefore);
  put(12, look, gapAfter);
  put(13, look, is);
  put(14, look, sBefore);
  put(15, look, sAfter);
  put(16, (sBefore << 8) | sAfter, look);
  put(17, is, starts);
  put(18, is, isBefore);
  put(19, is, isAfter);
  put(20, (isBefore << 8) | isAfter, is);
  put(21, is, gapBefore);
  put(22, is, gapAfter);
  put(23, gapBefore, gapAfter);
  put(24, (gapBefore << 8) | gapAfter, (size << 3) | place);
  put(25, before, look);
  put(26, after, look);
  put(27, before, is);
  put(28, after, is);
  put(29, (size << 3) | place, is);
  put(30, (size << 3) | place, look);
  put(31, before, hashAt(read, i - 2));
  put(32, after, hashAt(read, i + 2));
  put(33, isBefore, gapBefore);
  put(34, isAfter, gapAfter);
  put(35, starts, look);
  put(36, kindAt(read, i - 2), isBefore);
  put(37, kindAt(read, i + 2), isAfter);
  const name = is & (FIRST | LAST);
  put(43, name, starts);
  put(44, name, look);
  put(45, ((isBefore & 15) << 4) | (isAfter & 15), name);
  put(46, name, (gapBefore << 8) | gapAfter);
  // What surrounds the whole run, whichever token of it this is.
  put(38, hashAt(read, from - 1), place);
  put(39, hashAt(read, to), to - 1 - i);
  put(40, hashAt(read, from - 1), hashAt(read, to));
  put(41, tokens.gap[from] ?? 0, (size << 3) | place);
  put(42, tokens.gap[to] ?? 0, (size << 3) | place);
  putAffixes(tokens, i, is, gapBefore);
  putNeighbourAffixes(tokens, i);
  return filled;
}

function startsSentence(gap: number): boolean {
  const sign = gap & 15;
  return gap >= LINE || sign === GAP.edge || sign === GAP.stop || sign === GAP.tab;
}

/** Beginnings and endings of the word, of one to five letters, and its pairs of letters. */
function putAffixes(tokens: Tokens, i: number, is: number, gap: number): void {
  const { text } = tokens;
  const start = tokens.start[i] ?? 0;
  const end = tokens.end[i] ?? 0;
  const names = is & (FIRST | LAST | WORD | PLACE);
  let h = 17;
  for (let k = 0; k < 5 && start + k < end; k++) {
    h = Math.imul(h, 31) + fold(text.charCodeAt(start + k));
    if (k > 0) put(50 + k, h, 0);
  }
  h = 19;
  for (let k = 0; k < 5 && end - 1 - k >= start; k++) {
    h = Math.imul(h, 31) + fold(text.charCodeAt(end - 1 - k));
    put(60 + k, h, 0);
    if (k === 2) put(66, h, names);
    if (k === 3) put(67, h, gap & 15);
  }
}

/** Endings of the neighbours: `-sen` after, `-ministeren` before. */
function putNeighbourAffixes(tokens: Tokens, i: number): void {
  put(70, ending(tokens, i - 1, 4), 0);
  put(71, ending(tokens, i + 1, 4), 0);
  put(72, ending(tokens, i - 1, 3), tokens.shape[i] ?? 0);
  put(73, ending(tokens, i + 1, 3), tokens.shape[i] ?? 0);
}

function ending(tokens: Tokens, i: number, length: number): number {
  if (i < 0 || i >= tokens.count) return NONE;
  const start = tokens.start[i] ?? 0;
  const end = tokens.end[i] ?? 0;
  let h = 23;
  for (let at = Math.max(start, end - length); at < end; at++)
    h = Math.imul(h, 31) + fold(tokens.text.charCodeAt(at));
  return h;
}

import { classOf, DIGIT, fold, OTHER, UPPER } from "./characters";

// Bound once: some loaders look an imported name up anew at each use, and these are used for every character.
const kindOf = classOf;
const small = fold;
const NO_LETTER = OTHER;
const CAPITAL = UPPER;

/** The longest token that is looked at; what is longer is no name. */
const MAX_TOKEN = 40;

/** What stands between two tokens: one code for the strongest sign, and how many line ends. */
export const GAP = {
  none: 0,
  space: 1,
  comma: 2,
  stop: 3,
  colon: 4,
  slash: 5,
  open: 6,
  close: 7,
  quote: 8,
  dash: 9,
  joint: 10,
  at: 11,
  symbol: 12,
  tab: 13,
  edge: 14,
} as const;
/** Added to a gap code for one line end, twice for a blank line. */
export const LINE = 16;

/** Shape bits of a token. */
export const SHAPE = {
  /** Begins with a capital. */
  capital: 1,
  /** Two or more capitals and no small letter. */
  allCaps: 2,
  /** One letter, or one letter and a full stop. */
  initial: 4,
  /** Holds a digit. */
  digit: 8,
  /** Holds a hyphen or an apostrophe. */
  joined: 16,
  /** A capital after a small letter (McDonald, iPhone). */
  inner: 32,
  /** Part of an address or a link. */
  address: 64,
  /** Begins small and has a capital after a hyphen: *al-Khair*, *el-Aziz*. */
  late: 256,
  /** Written with an @ before it, as mentions are. */
  mention: 128,
} as const;

/**
 * The words of a text, as columns. A token is a run of letters and digits, with hyphens and apostrophes inside
 * it; a single capital takes its full stop along (`K.H. Berg` is `K.`, `H.`, `Berg`). Offsets are UTF-16.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Hash of the word in lower case, without soft hyphens and without the full stop of an initial. */
  readonly hash: readonly number[];
  /** The same without a genitive s (`Mettes`, `Mette's`); equal to `hash` when there is none. */
  readonly stem: readonly number[];
  readonly shape: readonly number[];
  /** `gap[i]` stands before token i; `gap[count]` after the last. */
  readonly gap: readonly number[];
}

/** Cuts a text into words, in one pass. */
export function tokenise(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const hash: number[] = [];
  const stem: number[] = [];
  const shape: number[] = [];
  const gap: number[] = [];
  let at = 0;
  for (;;) {
    const open = readGap(text, at);
    gap.push(open.code);
    at = open.end;
    if (at >= text.length) break;
    const word = readWord(text, at);
    const mention = isMention(text, at);
    start.push(mention ? at - 1 : at);
    end.push(word.end);
    hash.push(word.hash);
    stem.push(word.stem);
    shape.push(mention ? word.shape | SHAPE.mention : word.shape);
    at = word.end;
  }
  markAddresses(text, start, end, shape);
  return { text, count: start.length, start, end, hash, stem, shape, gap };
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash that tokens carry, of a word given as text. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ small(word.charCodeAt(at)), PRIME);
  return hash >>> 0;
}

interface Gap {
  readonly code: number;
  readonly end: number;
}

/** Reads what is not a word: the strongest sign and the number of line ends, until the next letter or digit. */
function readGap(text: string, from: number): Gap {
  let at = from;
  let sign: number = from === 0 ? GAP.edge : GAP.none;
  let lines = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0xa0) sign = sign === GAP.none ? GAP.space : sign;
    else if (code === 0x0a) lines++;
    else if (kindOf(code) !== NO_LETTER) break;
    else {
      const next = signOf(code);
      if (next > sign && sign !== GAP.edge) sign = next;
    }
  }
  // A full stop, @ or _ with a letter on both sides joins (`mette.jensen`); with a space it ends.
  if (at === from + 1 && from > 0 && isJoint(text.charCodeAt(from))) sign = GAP.joint;
  if (at >= text.length) sign = GAP.edge;
  return { code: sign + LINE * Math.min(lines, 2), end: at };
}

/** `@mette`, with nothing that belongs to an address before the @. */
function isMention(text: string, at: number): boolean {
  if (at === 0 || text.charCodeAt(at - 1) !== 0x40) return false;
  return at === 1 || (kindOf(text.charCodeAt(at - 2)) === NO_LETTER && !isJoint(text.charCodeAt(at - 2)));
}

interface Word {
  readonly end: number;
  readonly hash: number;
  readonly stem: number;
  readonly shape: number;
}

function readWord(text: string, from: number): Word {
  let at = from;
  let hash = SEED;
  let before = SEED;
  let shape = 0;
  let capitals = 0;
  let smalls = 0;
  let last = 0;
  let afterSmall = false;
  for (; at < text.length; at++) {
    let code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === NO_LETTER) {
      if (code === 0xad) continue; // a soft hyphen is a place to break the line, not a sign
      if (!joins(code) || at + 1 >= text.length || kindOf(text.charCodeAt(at + 1)) === NO_LETTER) break;
      shape |= SHAPE.joined;
      afterSmall = false;
      code = code === 0x2d || code === 0x2010 || code === 0x2011 ? 0x2d : 0x27;
      if (last !== 0x27) before = hash; // Mette's: the apostrophe belongs to the genitive
      last = code;
      hash = Math.imul(hash ^ code, PRIME);
      continue;
    }
    if (kind === CAPITAL) {
      capitals++;
      if ((shape & SHAPE.joined) !== 0 && kindOf(text.charCodeAt(from)) !== CAPITAL) shape |= SHAPE.late;
      if (afterSmall) shape |= SHAPE.inner;
    } else if (kind === DIGIT) shape |= SHAPE.digit;
    else {
      smalls++;
      afterSmall = true;
    }
    if (last !== 0x27) before = hash;
    last = small(code);
    hash = Math.imul(hash ^ last, PRIME);
  }
  const size = at - from;
  if (kindOf(text.charCodeAt(from)) === CAPITAL) shape |= SHAPE.capital;
  if (capitals > 1 && smalls === 0) shape |= SHAPE.allCaps;
  if (size > MAX_TOKEN) shape |= SHAPE.digit;
  if (size === 1) {
    shape |= SHAPE.initial;
    if (capitals === 1 && text.charCodeAt(at) === 0x2e) at++;
  }
  const genitive = last === 0x73 && size > 2;
  if (takesApostrophe(last) && isApostrophe(text.charCodeAt(at)) && !isQuoted(text, from)) at++; // Lars', Alex'
  return { end: at, hash: hash >>> 0, stem: (genitive ? before : hash) >>> 0, shape };
}

/** The genitive of a name in s, x or z is a bare apostrophe. */
function takesApostrophe(letter: number): boolean {
  return letter === 0x73 || letter === 0x78 || letter === 0x7a;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0xb4;
}

/** An apostrophe before the word, so one after it closes a quotation. */
function isQuoted(text: string, from: number): boolean {
  const before = text.charCodeAt(from - 1);
  return isApostrophe(before) || before === 0x2018;
}

/** Hyphens and apostrophes inside a word. */
function joins(code: number): boolean {
  return (
    code === 0x2d ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0xb4 ||
    code === 0x60 ||
    code === 0x2010 ||
    code === 0x2011
  );
}

function isJoint(code: number): boolean {
  return code === 0x2e || code === 0x5f || code === 0x2f || code === 0x40;
}

/** The kind of a sign; of several in one gap the highest counts. */
function signOf(code: number): number {
  switch (code) {
    case 0x09:
    case 0x2022: // •
    case 0xb7: // ·
    case 0x2a: // *
    case 0x7c: // |
      return GAP.tab;
    case 0x2c:
      return GAP.comma;
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x2026: // …
      return GAP.stop;
    case 0x3a:
    case 0x3b:
      return GAP.colon;
    case 0x2f:
    case 0x5c:
      return GAP.slash;
    case 0x28:
    case 0x5b:
    case 0x3c:
      return GAP.open;
    case 0x29:
    case 0x5d:
    case 0x3e:
      return GAP.close;
    case 0x22:
    case 0x27:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
      return GAP.quote;
    case 0x2d:
    case 0x2013:
    case 0x2014:
      return GAP.dash;
    case 0x40:
      return GAP.at;
    case 0x0d:
      return GAP.none;
    default:
      return GAP.symbol;
  }
}

/** Marks the words of mail addresses and links, where a name is an address and not a mention. */
function markAddresses(
  text: string,
  start: readonly number[],
  end: readonly number[],
  shape: number[],
): void {
  let from = 0;
  let at = text.indexOf("@");
  let link = text.indexOf("://");
  while (at >= 0 || link >= 0) {
    const sign = link < 0 || (at >= 0 && at < link) ? at : link;
    const chunk = chunkAround(text, sign);
    while (from < start.length && (end[from] ?? 0) <= chunk.start) from++;
    for (let i = from; i < start.length && (start[i] ?? 0) < chunk.end; i++) {
      shape[i] = (shape[i] ?? 0) | SHAPE.address;
    }
    const next = Math.max(sign + 1, chunk.end);
    if (at >= 0 && at < next) at = text.indexOf("@", next);
    if (link >= 0 && link < next) link = text.indexOf("://", next);
  }
}

function chunkAround(text: string, at: number): { start: number; end: number } {
  let start = at;
  let end = at;
  while (start > 0 && at - start < MAX_ADDRESS && !bounds(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - at < MAX_ADDRESS && !bounds(text.charCodeAt(end))) end++;
  // `@mette` is a mention, not an address.
  return start === at && text.charCodeAt(at) === 0x40 ? { start: at, end: at } : { start, end };
}

const MAX_ADDRESS = 200;

function bounds(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0x22 ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x2c ||
    code === 0x3b
  );
}

import type { Read } from "./features";
import { FIRST, LAST, WORD } from "./lexicon";
import type { Cue } from "./mention";
import { GAP, LINE, SHAPE } from "./tokens";
import { ADDRESS_LINES, AND, CLOSINGS, GREETING_FILLERS, GREETINGS, NOBODY, WROTE } from "./words";

/** A place where a mail names somebody by its form: tokens `from` to `to`, half-open. */
export interface CuedName {
  readonly from: number;
  readonly to: number;
  readonly cue: Cue;
}

/** The most words of a name in a greeting or under a mail. */
const LONGEST = 4;

/**
 * Finds the names that the form of a mail gives: after a greeting (`Hej Mette,`), under a closing
 * (`Mvh` and a line of one to four words, or `/Mette`), and on the address lines of quoted mail (`Fra: …`).
 */
export function findCues(read: Read): CuedName[] {
  const cues: CuedName[] = [];
  const { tokens } = read;
  let closed = -10;
  for (let i = 0; i < tokens.count; i++) {
    const gap = tokens.gap[i] ?? 0;
    const opensLine = i === 0 || gap >= LINE;
    if ((gap & 15) === GAP.slash && (opensLine || isLastLine(read, i))) addName(read, i, "sign-off", cues);
    if (WROTE.has(tokens.hash[i])) addWriter(read, i, cues);
    if (!opensLine) continue;
    const word = tokens.hash[i];
    if (GREETINGS.has(word) || isGoodDay(read, i)) addGreeted(read, i + 1, cues);
    else if (ADDRESS_LINES.has(word) && (afterOf(read, i) & 15) === GAP.colon)
      addAddressed(read, i + 1, cues);
    const line = endOfLine(read, i);
    for (let k = i; k < line && k < i + 4; k++) if (CLOSINGS.has(tokens.hash[k])) closed = k;
    if (closed >= i) {
      // `Mvh Trine`: on the same line
      const next = closed + 1;
      if (next < line && (tokens.shape[next] ?? 0) & SHAPE.capital) addName(read, next, "sign-off", cues);
    } else if (closed === i - 1 && line - i <= LONGEST) addName(read, i, "sign-off", cues);
  }
  return cues;
}

/** The gap after a token. */
function afterOf({ tokens }: Read, i: number): number {
  return tokens.gap[i + 1] ?? 0;
}

/** The first token of the next line, or the end. */
function endOfLine({ tokens }: Read, i: number): number {
  let end = i + 1;
  while (end < tokens.count && (tokens.gap[end] ?? 0) < LINE) end++;
  return end;
}

function isLastLine(read: Read, i: number): boolean {
  return read.tokens.count - i <= LONGEST && endOfLine(read, i) === read.tokens.count;
}

/** *God morgen Mette*: two words that greet together. */
function isGoodDay({ tokens }: Read, i: number): boolean {
  return (
    GREETING_FILLERS.has(tokens.hash[i]) &&
    GREETING_FILLERS.has(tokens.hash[i + 1]) &&
    afterSpace(tokens.gap[i + 1])
  );
}

function afterSpace(gap: number | undefined): boolean {
  return gap === GAP.space;
}

/** Everyone greeted on the line: `Hej Mette, Ole og Anne!` */
function addGreeted(read: Read, first: number, cues: CuedName[]): void {
  const { tokens } = read;
  let i = first;
  while (i < tokens.count && GREETING_FILLERS.has(tokens.hash[i]) && (tokens.gap[i] ?? 0) < LINE) i++;
  if (i >= tokens.count || (tokens.gap[i] ?? 0) >= LINE || (tokens.gap[i] ?? 0) === GAP.stop) return;
  // "Hej, Mette!" greets her; "Hej, Mette er syg." tells of her.
  if (tokens.gap[i] === GAP.comma && !isListed(read, i)) return;
  for (let named = 0; named < 4; named++) {
    const end = addName(read, i, "greeting", cues);
    if (end === i || end >= tokens.count) return;
    const gap = tokens.gap[end] ?? 0;
    if (AND.has(tokens.hash[end]) && gap === GAP.space) i = end + 1;
    else if ((gap === GAP.comma || gap === GAP.slash || gap === GAP.symbol) && isListed(read, end)) i = end;
    else return;
    if (((tokens.shape[i] ?? 0) & SHAPE.capital) === 0) return;
  }
}

/** Whether the name at `i` goes on the list of those greeted (`Hej Mette, Ole!`) or opens a sentence (`Hej Mette, Ole er …`). */
function isListed(read: Read, i: number): boolean {
  const end = endOfName(read, i);
  return end >= read.tokens.count || read.tokens.gap[end] !== GAP.space || AND.has(read.tokens.hash[end]);
}

function addAddressed(read: Read, first: number, cues: CuedName[]): void {
  if ((read.tokens.gap[first] ?? 0) < LINE) addName(read, first, "address-line", cues);
}

/**
 * Who wrote the text quoted below: *kl. 14.05 skrev Mette Holm*. A single word may be anything, as pseudonyms are; an
 * address is none.
 */
function addWriter(read: Read, i: number, cues: CuedName[]): void {
  const { tokens } = read;
  const first = i + 1;
  if (first >= tokens.count || tokens.gap[first] !== GAP.space || !isTime(read, i - 1)) return;
  if (((tokens.shape[first] ?? 0) & SHAPE.address) !== 0) return;
  cues.push({ from: first, to: Math.max(endOfName(read, first), first + 1), cue: "address-line" });
}

/** Two digits, and before them one or two with `:` or `.` between: *14:05*, *9.30*. */
function isTime({ tokens: { text, start, end, gap } }: Read, i: number): boolean {
  if (i < 0 || gap[i + 1] !== GAP.space) return false;
  return /(^|\D)\d{1,2}[:.]\d\d$/.test(text.slice(Math.max(0, (start[i] ?? 0) - 4), end[i]));
}

/** The end of the words from `i` on that could be one name; `i` when there is none. */
function endOfName(read: Read, i: number): number {
  const { count, gap } = read.tokens;
  let end = i;
  while (end < count && end - i < LONGEST && (end === i || continues(gap[end])) && couldBeName(read, end, i))
    end++;
  return end;
}

/** Adds the words from `i` on that could be one name, and returns where it ends (`i` when there is none). */
function addName(read: Read, i: number, cue: Cue, cues: CuedName[]): number {
  const end = endOfName(read, i);
  const length = (read.tokens.end[i] ?? 0) - (read.tokens.start[i] ?? 0);
  const isAbbreviation = end === i + 1 && length < 4 && ((read.tokens.shape[i] ?? 0) & SHAPE.allCaps) !== 0;
  if (end === i || isAbbreviation) return i; // `Hej SSP`, `/KB`
  if (cue === "sign-off" && !endsLine(read, end)) return i;
  // A unit stands in the same places (`Hej Indkøb`, `Til: Juridisk Afdeling`): what no list knows, the tagger decides.
  if (!hasKnownName(read, i, end)) return i;
  cues.push({ from: i, to: end, cue });
  return end;
}

function hasKnownName({ known }: Read, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((known[i] ?? 0) & (FIRST | LAST)) !== 0) return true;
  return false;
}

/** Nothing but a title or a unit after a comma follows on the line. */
function endsLine({ tokens }: Read, i: number): boolean {
  const gap = tokens.gap[i] ?? 0;
  const sign = gap & 15;
  return (
    gap >= LINE ||
    sign === GAP.edge ||
    sign === GAP.comma ||
    sign === GAP.slash ||
    sign === GAP.dash ||
    sign === GAP.stop
  );
}

function continues(gap: number | undefined): boolean {
  return gap === GAP.space || gap === GAP.none;
}

/**
 * A word in a place for names: with a capital, any word that is not an ordinary one (or is a name as well);
 * without, only a known name that ends the line or stands before a comma (`hej ove`).
 */
function couldBeName({ tokens, known }: Read, i: number, first: number): boolean {
  const shape = tokens.shape[i] ?? 0;
  if (shape & (SHAPE.digit | SHAPE.address | SHAPE.initial) || NOBODY.has(tokens.hash[i])) return false;
  const is = known[i] ?? 0;
  const name = Math.max(is & FIRST, (is & LAST) >> 2);
  const ordinary = (is & WORD) >> 4;
  if (shape & SHAPE.capital) return ordinary === 0 || name > 0;
  const capitalised = ((tokens.shape[first] ?? 0) & SHAPE.capital) !== 0;
  if (capitalised) return false;
  const after = tokens.gap[i + 1] ?? 0;
  const ends = after >= LINE || (after & 15) === GAP.edge || (after & 15) === GAP.comma;
  return ends && i === first && name > 0 && name >= ordinary;
}

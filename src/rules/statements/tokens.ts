/** One word of a text. `start` and `end` are half-open UTF-16 offsets in that text. */
export interface Token {
  /** In lower case, with a typographic apostrophe or hyphen made plain. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital first letter. */
  readonly capital: boolean;
  /** Written with capitals only, at least two. */
  readonly allCaps: boolean;
  /** The number of its sentence within the text, from 0. */
  readonly sentence: number;
  /** True on the first word of its sentence. */
  readonly first: boolean;
}

/** A run of words that is read as one sentence. `from` and `to` are half-open indexes into the tokens. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Ends with a question mark. */
  readonly question: boolean;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/**
 * Cuts a text into words and sentences in one pass.
 *
 * A sentence ends at `.`, `!` or `?` before a blank and something other than a small letter, at an empty line,
 * and at a line break, unless the next line goes on in small letters (a mail program's hard wrap). A point after
 * an abbreviation or a number does not end one.
 */
export function readTokens(text: string): Tokens {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let from = 0;
  let at = 0;
  const close = (question: boolean): void => {
    if (tokens.length > from) sentences.push({ from, to: tokens.length, question });
    from = tokens.length;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const start = at;
      while (at < text.length && (isWordCode(text.charCodeAt(at)) || joins(text, at))) at++;
      tokens.push(tokenOf(text.slice(start, at), start, sentences.length, tokens.length === from));
      continue;
    }
    if (code === QUESTION || code === EXCLAMATION) close(code === QUESTION);
    else if (code === POINT && endsSentence(text, at, tokens)) close(false);
    else if (code === NEWLINE && !wraps(text, at)) close(false);
    at++;
  }
  close(false);
  return { tokens, sentences };
}

const POINT = 0x2e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const NEWLINE = 0x0a;

function tokenOf(written: string, start: number, sentence: number, first: boolean): Token {
  const lower = written.toLowerCase();
  // A few letters change length in lower case (İ); the word is then only looked up, never measured.
  const word = lower.replace(/[\u2010\u2011]/g, "-").replace(/\u2019/g, "'");
  const initial = written.charAt(0);
  const upper = written.toUpperCase();
  return {
    word,
    start,
    end: start + written.length,
    capital: initial !== initial.toLowerCase(),
    allCaps: written.length > 1 && written === upper && written !== lower,
    sentence,
    first,
  };
}

/** Letters of any script and digits; `§` and `%` count as words of their own kind. */
function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x25
    );
  }
  if (code === 0xa7) return true;
  if (code < 0xc0) return false;
  // Punctuation, symbols, emoji and their surrogates, private use.
  return !(
    code === 0xd7 ||
    code === 0xf7 ||
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xd800 && code <= 0xf8ff) ||
    code >= 0xfe00
  );
}

/** A hyphen or an apostrophe between two word characters. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x27 || code === 0x2019) &&
    at + 1 < text.length &&
    isWordCode(text.charCodeAt(at + 1))
  );
}

/** Words that a point follows inside a sentence, in either language. */
const ABBREVIATED = new Set(
  (
    "bl f ca evt fx kl nr tlf tel pga mht osv mv dvs inkl ekskl vedr ang jf hr fr st stk str mvh resp ev bla tex " +
    "t d s o m p g sid avd forts jfr ung pat op beh diag dr prof født f e kr min max pct par bil åk inc jan feb mar apr jun jul aug sep sept okt nov dec"
  ).split(" "),
);

function endsSentence(text: string, at: number, tokens: readonly Token[]): boolean {
  const next = nextVisible(text, at + 1);
  if (next === at + 1 && next < text.length) {
    // "F32.1", "12.30", "kl.10", but "...": a point before a closing quote still ends.
    const code = text.charCodeAt(next);
    if (isWordCode(code) || code === POINT) return false;
  }
  if (next >= text.length) return true;
  const last = tokens[tokens.length - 1];
  const letter = text.charAt(next);
  const goesOnSmall = letter !== letter.toUpperCase();
  if (last?.end !== at) return !goesOnSmall;
  if (ABBREVIATED.has(last.word)) return false;
  // "den 12. maj", "§ 50. Der": after a number only a capital letter starts a sentence.
  if (/^[0-9]+$/.test(last.word)) return letter !== letter.toLowerCase();
  // An initial: "Peter K. Nissen".
  if (last.word.length === 1 && last.capital && letter !== letter.toLowerCase()) return false;
  return !goesOnSmall || last.word.length > 3;
}

function nextVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xa0)) at++;
  return at;
}

/** A line break inside a sentence: the line is long and the next one goes on in small letters. */
function wraps(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === "" || next === next.toUpperCase()) return false;
  return at - text.lastIndexOf("\n", at - 1) > 50;
}

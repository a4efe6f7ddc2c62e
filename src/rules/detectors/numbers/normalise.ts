/** Stands for characters that no reader sees: zero-width ones, soft hyphens, direction marks. */
export const INVISIBLE = "\u200b";

/**
 * The digits of other scripts that people here may have on their keyboards: Arabic, Persian and Urdu, Devanagari,
 * Bengali, Gurmukhi, Tamil, Thai, and full-width ones.
 */
const OTHER_DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0be6-\u0bef\u0e50-\u0e59\uff10-\uff19]/g;

/** Control characters, soft hyphens, zero-width characters and direction marks. */
// eslint-disable-next-line no-control-regex -- a NUL within a number hides it from no reader
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What a digit of any script counts. The Indic scripts' digits begin at a code point that ends in 6, the others' at 0. */
function valueOf(digit: string): string {
  const code = digit.charCodeAt(0);
  return String((code & 0xf) - (code >= 0x900 && code < 0xe00 ? 6 : 0));
}

/**
 * Writes every character that looks like a digit, a hyphen, a slash, a plus or a space as the plain one. Each UTF-16
 * code unit becomes exactly one, so that offsets in the result are offsets in `text`.
 */
export function normalise(text: string): string {
  return text
    .replace(OTHER_DIGITS, valueOf)
    .replace(/[\u2010-\u2015\u2043\u2212\u02d7\ufe58\ufe63\uff0d]/g, "-")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\r\v\f]/g, " ")
    .replace(/[\u2028\u2029\u0085]/g, "\n")
    .replace(/[\u2044\u2215\uff0f]/g, "/")
    .replace(/[\uff0b\ufe62]/g, "+")
    .replace(/[\uff0e\u2024]/g, ".")
    .replace(UNSEEN, INVISIBLE);
}

/** `text` without the characters that no reader sees. */
export function visible(text: string): string {
  return !text.includes(INVISIBLE) ? text : text.split(INVISIBLE).join("");
}

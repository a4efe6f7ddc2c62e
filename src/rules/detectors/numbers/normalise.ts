/** Stands for characters that no reader sees: zero-width ones, soft hyphens, direction marks. */
export const INVISIBLE = "\u200b";

/**
 * Writes every character that looks like a digit, a hyphen, a slash, a plus or a space as the plain one. Each UTF-16
 * code unit becomes exactly one, so that offsets in the result are offsets in `text`.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2043\u2212\u02d7\ufe58\ufe63\uff0d]/g, "-")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\r\v\f]/g, " ")
    .replace(/[\u2028\u2029\u0085]/g, "\n")
    .replace(/[\u2044\u2215\uff0f]/g, "/")
    .replace(/[\uff0b\ufe62]/g, "+")
    .replace(/[\uff0e\u2024]/g, ".")
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, INVISIBLE);
}

/** `text` without the characters that no reader sees. */
export function visible(text: string): string {
  return !text.includes(INVISIBLE) ? text : text.split(INVISIBLE).join("");
}

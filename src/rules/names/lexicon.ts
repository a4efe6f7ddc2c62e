import type { RangeDecoder } from "./range-decoder";
import type { Tokens } from "./tokens";

/**
 * What is known of a word, as four fields of bits: how common it is as a first name, as a last name and as an
 * ordinary word (0 unknown to 3 common), and whether it names a place or an organisation.
 */
export const FIRST = 3;
export const LAST = 3 << 2;
export const WORD = 3 << 4;
export const PLACE = 1 << 6;

/** Hashes are kept to so many bits; one unknown word in ninety is taken for a known one. */
export const LEXICON_BITS = 21;

/** A set of words known by their hashes alone: it tells what a word is, and cannot be read back as a list. */
export interface Lexicon {
  /** The known fields of a word's hash; 0 when nothing is known. */
  of(hash: number): number;
}

/** Reads the lexicon: ascending hashes as gaps, each with its fields. */
export function decodeLexicon(input: RangeDecoder): Lexicon {
  const size = input.bits(20);
  const shift = input.bits(5);
  const slots = slotsFor(size);
  const keys = new Int32Array(slots);
  const kinds = new Uint8Array(slots);
  const gaps = input.model(64);
  const fields = input.model(4 * 64);
  let key = 0;
  for (let n = 0; n < size; n++) {
    key += input.gap(gaps, shift) + 1;
    const first = input.symbol(fields, 0, 2);
    const last = input.symbol(fields, 4 * (1 + first), 2);
    const word = input.symbol(fields, 4 * (5 + first * 4 + last), 2);
    const place = input.symbol(fields, 4 * (21 + word), 1);
    let slot = key & (slots - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    kinds[slot] = first | (last << 2) | (word << 4) | (place << 6);
  }
  return {
    of(hash) {
      const wanted = (hash >>> (32 - LEXICON_BITS)) + 1;
      let slot = wanted & (slots - 1);
      for (let found = keys[slot]; found !== 0; found = keys[slot]) {
        if (found === wanted) return kinds[slot] ?? 0;
        slot = (slot + 1) & (slots - 1);
      }
      return 0;
    },
  };
}

function slotsFor(size: number): number {
  let slots = 1024;
  while (slots < size * 2) slots *= 2;
  return slots;
}

/** What is known of each token: of the word as written or, when that is no name, of the word without its genitive s. */
export function lookUp(tokens: Tokens, lexicon: Lexicon): Uint8Array {
  const known = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hash[i] ?? 0;
    const stem = tokens.stem[i] ?? 0;
    const whole = lexicon.of(hash);
    known[i] = whole;
    if (stem !== hash && (whole & (FIRST | LAST)) === 0) {
      const bare = lexicon.of(stem);
      if ((bare & (FIRST | LAST)) !== 0) known[i] = (bare & (FIRST | LAST)) | (whole & (WORD | PLACE));
    }
  }
  return known;
}

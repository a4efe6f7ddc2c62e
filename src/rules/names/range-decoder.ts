/**
 * Reads numbers out of text: weights and filters ship as one string, packed by an adaptive binary range coder
 * (the scheme of LZMA: G. N. N. Martin, "Range encoding", 1979; probabilities of 11 bits, moved by 1/32) and
 * written as 13 bits in two of 91 printable characters (the idea of basE91, J. Henke, 2000). Needs nothing but
 * arithmetic: Outlook's older JavaScript engines have no atob, Buffer or TextDecoder.
 */
export interface RangeDecoder {
  /** Fresh probabilities for `size` binary decisions. */
  model(size: number): Uint16Array;
  /** A number of `count` bits, each as likely 0 as 1. */
  bits(count: number): number;
  /** A symbol of `width` bits, in a tree of 2^width probabilities from `at` on. */
  symbol(model: Uint16Array, at: number, width: number): number;
  /** A gap between two keys: the part above `shift` in unary, the rest as plain bits. */
  gap(model: Uint16Array, shift: number): number;
}

/** The 91 characters: printable ASCII without space, quote, apostrophe, backslash (and nothing to escape). */
export const ALPHABET =
  "!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
export const HALF = 1024;

/** Opens a text that `training` packed. */
export function openText(text: string): RangeDecoder {
  const bytes = toBytes(text);
  let at = 0;
  let range = 0xffffffff;
  let code = 0;
  for (let n = 0; n < 4; n++) code = code * 256 + (bytes[at++] ?? 0);

  function normalise(): void {
    while (range < 0x1000000) {
      range *= 256;
      code = code * 256 + (bytes[at++] ?? 0);
    }
  }

  function decide(model: Uint16Array, index: number): number {
    const chance = model[index] ?? HALF;
    const bound = (range >>> 11) * chance;
    let bit = 0;
    if (code < bound) {
      range = bound;
      model[index] = chance + ((2048 - chance) >> 5);
    } else {
      code -= bound;
      range -= bound;
      model[index] = chance - (chance >> 5);
      bit = 1;
    }
    normalise();
    return bit;
  }

  function bits(count: number): number {
    let value = 0;
    for (let n = 0; n < count; n++) {
      range >>>= 1;
      value *= 2;
      if (code >= range) {
        code -= range;
        value += 1;
      }
      normalise();
    }
    return value;
  }

  return {
    model: (size) => new Uint16Array(size).fill(HALF),
    bits,
    symbol(model, base, width) {
      let node = 1;
      for (let n = 0; n < width; n++) node = node * 2 + decide(model, base + node);
      return node - (1 << width);
    },
    gap(model, shift) {
      let high = 0;
      while (high < model.length - 1 && decide(model, high) === 1) high++;
      return high * Math.pow(2, shift) + bits(shift);
    },
  };
}

/** Two characters hold 13 bits, lowest first. */
function toBytes(text: string): Uint8Array {
  const digit = new Uint8Array(128);
  for (let n = 0; n < ALPHABET.length; n++) digit[ALPHABET.charCodeAt(n)] = n;
  const bytes = new Uint8Array(Math.floor(((text.length / 2) * 13) / 8));
  let held = 0;
  let width = 0;
  let out = 0;
  for (let n = 0; n + 1 < text.length; n += 2) {
    held |= ((digit[text.charCodeAt(n)] ?? 0) * 91 + (digit[text.charCodeAt(n + 1)] ?? 0)) << width;
    width += 13;
    while (width >= 8) {
      bytes[out++] = held & 255;
      held >>>= 8;
      width -= 8;
    }
  }
  return bytes;
}

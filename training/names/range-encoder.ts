import { ALPHABET, HALF } from "../../src/rules/names/range-decoder";

/** Packs numbers into text: the counterpart of `openText`, call for call. */
export class RangeEncoder {
  private low = 0n;
  private range = 0xffffffffn;
  private readonly out: number[] = [];
  private cache = 0n;
  private pending = 0;
  private started = false;

  /** Fresh probabilities for `size` binary decisions. */
  model(size: number): Uint16Array {
    return new Uint16Array(size).fill(HALF);
  }

  bits(value: number, count: number): void {
    for (let n = count - 1; n >= 0; n--) {
      this.range /= 2n;
      if (Math.floor(value / 2 ** n) % 2 === 1) this.low += this.range;
      this.normalise();
    }
  }

  symbol(model: Uint16Array, base: number, width: number, value: number): void {
    let node = 1;
    for (let n = width - 1; n >= 0; n--) {
      const bit = (value >> n) & 1;
      this.decide(model, base + node, bit);
      node = node * 2 + bit;
    }
  }

  gap(model: Uint16Array, shift: number, value: number): void {
    const high = Math.floor(value / 2 ** shift);
    if (high >= model.length) throw new Error(`a gap of ${value} does not fit`);
    for (let n = 0; n < high; n++) this.decide(model, n, 1);
    if (high < model.length - 1) this.decide(model, high, 0);
    this.bits(value % 2 ** shift, shift);
  }

  /** Ends the stream. */
  bytes(): Uint8Array {
    for (let n = 0; n < 5; n++) this.shift();
    return Uint8Array.from(this.out);
  }

  private decide(model: Uint16Array, index: number, bit: number): void {
    const chance = model[index] ?? HALF;
    const bound = (this.range / 2048n) * BigInt(chance);
    if (bit === 0) {
      this.range = bound;
      model[index] = chance + ((2048 - chance) >> 5);
    } else {
      this.low += bound;
      this.range -= bound;
      model[index] = chance - (chance >> 5);
    }
    this.normalise();
  }

  private normalise(): void {
    while (this.range < 0x1000000n) {
      this.range <<= 8n;
      this.shift();
    }
  }

  /** Moves the highest byte out; a byte that a carry may still change waits. */
  private shift(): void {
    const carry = this.low >> 32n;
    if (carry !== 0n || this.low < 0xff000000n) {
      if (this.started) this.out.push(Number((this.cache + carry) & 255n));
      for (; this.pending > 0; this.pending--) this.out.push(Number((255n + carry) & 255n));
      this.cache = (this.low >> 24n) & 255n;
      this.started = true;
    } else this.pending++;
    this.low = (this.low & 0xffffffn) << 8n;
  }
}

/** Writes bytes as text: 13 bits in two of 91 characters, lowest first. */
export function toText(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let width = 0;
  const put = (): void => {
    const value = held & 8191;
    text += (ALPHABET[Math.floor(value / 91)] ?? "") + (ALPHABET[value % 91] ?? "");
    held >>>= 13;
    width -= 13;
  };
  for (const byte of bytes) {
    held |= byte << width;
    width += 8;
    if (width >= 13) put();
  }
  if (width > 0) put();
  return text;
}

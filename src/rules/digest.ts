/**
 * A short fingerprint of some texts, 64 bits as 16 hexadecimal digits: whether they are still what they were. Two lanes
 * of 32 bits that multiply and mix, as in cyrb53 (bryc, public domain) and MurmurHash3's last step. Not cryptographic,
 * and it need not be: see docs/decisions.md, "An answer given in the pane".
 *
 * @param texts the order counts, and so does where one ends and the next begins
 */
export function digestOf(texts: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const add = (unit: number): void => {
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
    // What has been multiplied up comes down again, so that every bit reaches every other.
    a ^= b >>> 15;
    b ^= a >>> 13;
  };
  for (const text of texts) {
    add(text.length & 0xffff);
    add(text.length >>> 16);
    for (let index = 0; index < text.length; index++) add(text.charCodeAt(index));
  }
  return hex(mixed(a ^ (b >>> 11))) + hex(mixed(b ^ (a >>> 7)));
}

function mixed(lane: number): number {
  let mix = Math.imul(lane ^ (lane >>> 16), 2246822507);
  mix = Math.imul(mix ^ (mix >>> 13), 3266489909);
  return (mix ^ (mix >>> 16)) >>> 0;
}

function hex(lane: number): string {
  return `0000000${lane.toString(16)}`.slice(-8);
}

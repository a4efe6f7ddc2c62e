import fc from "fast-check";
import { digestOf } from "../../src/rules/digest";

it("is the same for the same texts, 64 bits, whatever is in them", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      expect(digestOf(texts)).toMatch(/^[0-9a-f]{16}$/);
      expect(digestOf(Array.from(texts))).toBe(digestOf(texts));
    }),
  );
});

it.each<[string, readonly string[], readonly string[]]>([
  ["order", ["a", "b"], ["b", "a"]],
  ["where one text ends", ["ab", "c"], ["a", "bc"]],
  ["an empty text", ["a"], ["a", ""]],
  ["upper case", ["anna"], ["Anna"]],
  ["one digit", ["010190-1234"], ["010190-1235"]],
  ["a high surrogate", ["\ud83d\ude00"], ["\ud83c\ude00"]],
])("tells %s apart", (_what, one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});

it("tells any two small changes apart: every text of up to two changes in a sentence", () => {
  const sentence = "Anna Berg flyttar till Borås den 12 maj.";
  const seen = new Map<string, string>();
  const remember = (text: string): void => {
    const digest = digestOf([text]);
    expect(seen.get(digest) ?? text).toBe(text);
    seen.set(digest, text);
  };
  const changed = (text: string, at: number, by: number): string =>
    text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ by) + text.slice(at + 1);
  for (let i = 0; i < sentence.length; i++) {
    for (let bit = 0; bit < 16; bit++) {
      const once = changed(sentence, i, 1 << bit);
      remember(once);
      if (i + 1 < sentence.length) {
        for (let other = 0; other < 16; other++) remember(changed(once, i + 1, 1 << other));
      }
    }
  }
  expect(seen.size).toBe(sentence.length * 16 + (sentence.length - 1) * 256);
});

it("spreads one changed bit over all 64, on the whole and each on its own", () => {
  const flipped = new Array<number>(64).fill(0);
  let times = 0;
  const bits = (digest: string): string =>
    Array.from(digest, (digit) => `000${parseInt(digit, 16).toString(2)}`.slice(-4)).join("");
  for (let seed = 0; seed < 2000; seed++) {
    const text = `Mejl nummer ${seed * 7919} om ett möte`;
    const at = seed % text.length;
    const other = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
    const [a, b] = [bits(digestOf([text])), bits(digestOf([other]))];
    for (let bit = 0; bit < 64; bit++) if (a[bit] !== b[bit]) flipped[bit] = (flipped[bit] ?? 0) + 1;
    times++;
  }
  for (const count of flipped) {
    expect(count / times).toBeGreaterThan(0.42);
    expect(count / times).toBeLessThan(0.58);
  }
});

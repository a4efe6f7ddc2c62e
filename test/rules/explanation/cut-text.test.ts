import fc from "fast-check";
import { cutText } from "../../../src/rules/explanation/cut-text";

it("leaves a text that fits as it is, and says where it cut another", () => {
  expect(cutText("Hej", 3)).toBe("Hej");
  expect(cutText("Hejsan", 3)).toBe("He…");
});

it("never cuts a character in two", () => {
  expect(cutText("ab😀cd", 4)).toBe("ab…");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, limit) => {
      const cut = cutText(text, limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(encodeURIComponent(cut)).toEqual(expect.any(String));
    }),
  );
});

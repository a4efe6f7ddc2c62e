import fc from "fast-check";
import { formatAddresses, parseAddresses } from "../../outlook-host/host/mail";

test.each([
  ["Karin Provsson <karin@example.com>", [{ name: "Karin Provsson", address: "karin@example.com" }]],
  ['"Provsson, Karin" <karin@example.com>', [{ name: "Provsson, Karin", address: "karin@example.com" }]],
  ["karin@example.com", [{ name: "karin@example.com", address: "karin@example.com" }]],
  [
    "a@example.com; Bo <b@example.com>;",
    [
      { name: "a@example.com", address: "a@example.com" },
      { name: "Bo", address: "b@example.com" },
    ],
  ],
  ["Karin", [{ name: "Karin", address: "" }]],
  ["  ;  ", []],
])("reads the recipient field %j", (typed, addresses) => {
  expect(parseAddresses(typed)).toEqual(addresses);
});

test("what a field shows reads back as the same recipients", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const shown = formatAddresses(parseAddresses(typed));
      expect(formatAddresses(parseAddresses(shown))).toBe(shown);
    }),
  );
});

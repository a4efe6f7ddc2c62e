import { isBankAccount } from "../../../src/rules/numbers/bank-account";
import { isIban } from "../../../src/rules/numbers/iban";
import { isMachineReadableLine, isPassportNumber } from "../../../src/rules/numbers/passport";
import { readPhone } from "../../../src/rules/numbers/phone";

describe("an IBAN", () => {
  test.each(["DK5000400440116243", "SE4550000000058398257466", "NO9386011117947", "GB29NWBK60161331926819"])(
    "%s, an example of the registry, is one",
    (iban) => {
      expect(isIban(iban)).toBe(true);
    },
  );
  test.each([
    "DK5000400440116244",
    "DK500040044011624",
    "SE455000000005839825746",
    "XX",
    "DK50 0040 0440 1162 43",
  ])("%s is none", (iban) => {
    expect(isIban(iban)).toBe(false);
  });
});

describe("a passport's machine-readable line", () => {
  const line = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
  it("is known by its check digits", () => {
    expect(isMachineReadableLine(line)).toBe(true);
  });
  it("is none with any of its checked characters changed", () => {
    for (const at of [0, 8, 9, 13, 18, 19, 21, 26, 27]) {
      const changed = line.charAt(at) === "5" ? "6" : "5";
      expect(isMachineReadableLine(line.slice(0, at) + changed + line.slice(at + 1))).toBe(false);
    }
  });
});

test.each([
  ["209876543", true],
  ["92345678", true],
  ["AA1234567", true],
  ["1234567", false],
  ["A12345678", false],
])("%s as a passport number: %s", (number, expected) => {
  expect(isPassportNumber(number)).toBe(expected);
});

test.each([
  ["22334455", "DK"],
  ["+4522334455", "DK"],
  ["004522334455", "DK"],
  ["12334455", null],
  ["0701740683", "SE"],
  ["+46701740683", "SE"],
  ["0500142210", "SE"],
  ["086161616", "SE"],
  ["0711740683", null],
  ["070174068", null],
  ["0123", null],
])("%s as a telephone number: %s", (number, country) => {
  expect(readPhone(number)).toBe(country);
});

test.each([
  ["1234", "1234567890", true],
  ["83279", "1234567", true],
  ["93279", "1234567", false],
  ["1234", "12345", false],
])("%s %s as an account: %s", (branch, account, expected) => {
  expect(isBankAccount(branch, account)).toBe(expected);
});

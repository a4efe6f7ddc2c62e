import { birthYear, passesModulus11, readCpr } from "../../../src/rules/numbers/cpr";

const TODAY = { year: 2026, month: 11, day: 21 };

/** The table of cpr.dk, "Opbygning af CPR-nummeret", as it stands there: seventh digit, years, century. */
const CENTURIES: readonly (readonly [number, number, number, number, number])[] = [
  [0, 3, 0, 99, 1900],
  [4, 4, 0, 36, 2000],
  [4, 4, 37, 99, 1900],
  [5, 8, 0, 57, 2000],
  [5, 8, 58, 99, 1800],
  [9, 9, 0, 36, 2000],
  [9, 9, 37, 99, 1900],
];

describe("the CPR number", () => {
  it("tells the century of all thousand pairs of year and seventh digit as the published table does", () => {
    let tried = 0;
    for (const [fromDigit, toDigit, fromYear, toYear, century] of CENTURIES) {
      for (let digit = fromDigit; digit <= toDigit; digit++) {
        for (let year = fromYear; year <= toYear; year++) {
          expect([digit, year, birthYear(year, digit)]).toEqual([digit, year, century + year]);
          tried++;
        }
      }
    }
    expect(tried).toBe(1000);
  });

  it("passes CPR-kontoret's own example, 070761-4285", () => {
    expect(readCpr("0707614285", TODAY)).toEqual({
      birth: { year: 1961, month: 7, day: 7 },
      replacement: false,
      check: "passed",
    });
  });

  it("fails modulus 11 for every other last digit of a number that passes", () => {
    const passing = Array.from("0123456789").filter((digit) => passesModulus11(`070761428${digit}`));
    expect(passing).toEqual(["5"]);
  });

  it("lets the check digit fail: it says so, and reads the number all the same", () => {
    expect(readCpr("0707614286", TODAY)?.check).toBe("failed");
  });

  it("knows the published years in which numbers of 1 January fail the check", () => {
    const exempt: number[] = [];
    for (let year = 1937; year <= 1999; year++) {
      for (let serial = 0; serial <= 99; serial++) {
        const digits = `0101${String(year).slice(2)}30${String(serial).padStart(2, "0")}`;
        if (passesModulus11(digits)) continue;
        if (readCpr(digits, TODAY)?.check === "exempt") exempt.push(year);
        break;
      }
    }
    // cpr.dk, "Personnumre uden kontrolciffer", page dated 10 May 2023.
    expect(exempt).toEqual([
      1960, 1962, 1964, 1965, 1966, 1967, 1969, 1970, 1974, 1975, 1978, 1980, 1981, 1982, 1983, 1984, 1985,
      1986, 1987, 1988, 1989, 1990, 1991, 1992, 1994, 1995,
    ]);
  });

  it.each([
    ["3113625629", "there is no thirteenth month"],
    ["3006310000", "is read with a day that June has"],
    ["2902015001", "2001 was no leap year"],
    ["0000000000", "there is no day 0"],
    ["9999999999", "there is no day 99, nor 39"],
  ])("tells dates that do not exist: %s, %s", (digits, why) => {
    expect(readCpr(digits, TODAY) === null).toBe(!why.includes("has"));
  });

  it("knows leap years in each century", () => {
    expect(readCpr("2902000000", TODAY)).toBeNull(); // 1900
    expect(readCpr("2902004000", TODAY)?.birth.year).toBe(2000);
    expect(readCpr("2902245000", TODAY)?.birth.year).toBe(2024);
  });

  it("has no births after today", () => {
    expect(readCpr("2111265000", TODAY)?.birth).toEqual(TODAY);
    expect(readCpr("2211265000", TODAY)).toBeNull();
  });

  it("reads a replacement number, whose day has 60 added, without a check digit", () => {
    expect(readCpr("6707614285", TODAY)).toEqual({
      birth: { year: 1961, month: 7, day: 7 },
      replacement: true,
      check: "failed",
    });
    expect(readCpr("6007614285", TODAY)).toBeNull();
    expect(readCpr("9202614285", TODAY)).toBeNull();
  });
});

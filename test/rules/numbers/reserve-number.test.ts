import { readDigitReserveNumber, readReserveNumber } from "../../../src/rules/numbers/reserve-number";

const TODAY = { year: 2026, month: 11, day: 21 };

describe("reserve numbers", () => {
  // The published examples, and patterns of HL7 Sweden's basprofiler.
  it.each([
    ["19810829M071", "Västra Götaland", true],
    ["19810829SU3A", "Värmland", null],
    ["19810829TA3B", "Örebro", null],
    ["19810829DA1C", "Skåne", null],
    ["810829DA1C", "Skåne, short", null],
    ["19810829123R", "Västernorrland", null],
    ["1981082912M4", "Gävleborg", null],
    ["22810829AB12", "national, born in the 1900s", null],
    ["23150829AB12", "national, born in the 2000s", null],
    ["00124550AB12", "national, date of birth unknown", null],
    ["19970412TF03", "university", null],
    ["970412T004", "interim", true],
  ])("reads %s: %s", (compact, _region, passesCheck) => {
    expect(readReserveNumber(compact, TODAY)).toMatchObject({ passesCheck, published: true });
  });

  it("reads a date and four mixed characters, but does not claim that a region made them", () => {
    expect(readReserveNumber("19640822R5H7", TODAY)).toMatchObject({ published: false, birthYear: 1964 });
  });

  it("tells a check digit that does not fit", () => {
    expect(readReserveNumber("19810829M072", TODAY)?.passesCheck).toBe(false);
    expect(readReserveNumber("970412T005", TODAY)?.passesCheck).toBe(false);
  });

  it.each([
    ["19811329M071", "no such month"],
    ["20990829M071", "born after today"],
    ["198108291234", "digits alone"],
    ["19810829ABCD", "letters alone"],
    ["21810829AB12", "no such century"],
    ["810829AB1C", "a pattern that only stands after eight digits"],
  ])("leaves %s: %s", (compact) => {
    expect(readReserveNumber(compact, TODAY)).toBeNull();
  });

  it("reads those of Stockholm and of Carelink, which have no letter", () => {
    expect(readDigitReserveNumber("991981000010", TODAY)).toMatchObject({
      birthYear: 1981,
      passesCheck: true,
    });
    expect(readDigitReserveNumber("198108320014", TODAY)).toMatchObject({
      birthYear: 1981,
      passesCheck: true,
    });
    expect(readDigitReserveNumber("991981000011", TODAY)?.passesCheck).toBe(false);
    expect(readDigitReserveNumber("198108310014", TODAY)).toBeNull();
    expect(readDigitReserveNumber("992027000010", TODAY)).toBeNull();
  });
});

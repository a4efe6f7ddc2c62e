import { readEcpr } from "../../../src/rules/numbers/ecpr";

const TODAY = { year: 2026, month: 11, day: 21 };

describe("the eCPR", () => {
  it.each([
    ["0203291WQ3", 1929],
    ["1308781OS6", 1978],
    ["3101057JC9", 2005],
    ["1308780OS6", 1978],
    ["3101056JC9", 2005],
  ])("reads %s, born in %i", (compact, year) => {
    expect(readEcpr(compact, TODAY)?.year).toBe(year);
  });

  it.each([
    ["3102781OS6", "no such day"],
    ["1308782OS6", "no such century"],
    ["1308781O56", "one letter"],
    ["1308787OS6", "born after today"],
    ["1308781OSX", "no digit for the sex"],
  ])("leaves %s: %s", (compact) => {
    expect(readEcpr(compact, TODAY)).toBeNull();
  });
});

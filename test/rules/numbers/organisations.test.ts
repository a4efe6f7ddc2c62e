import { readCvr } from "../../../src/rules/numbers/cvr";
import { readOrganisationsnummer } from "../../../src/rules/numbers/organisationsnummer";
import { mayBePNummer } from "../../../src/rules/numbers/p-nummer";
import { readTimeStamp } from "../../../src/rules/numbers/time-stamp";

describe("the CVR number", () => {
  it("passes Erhvervsstyrelsen's example 13748136, and only with its own last digit", () => {
    const passing = Array.from("0123456789").filter((digit) => readCvr(`1374813${digit}`)?.passesCheck);
    expect(passing).toEqual(["6"]);
  });

  it("never begins with 0", () => {
    expect(readCvr("03748136")).toBeNull();
  });
});

describe("the organisationsnummer", () => {
  it("is read with ten digits, and with 16 in front", () => {
    expect(readOrganisationsnummer("5560225392")?.passesCheck).toBe(true);
    expect(readOrganisationsnummer("165560225392")?.passesCheck).toBe(true);
    expect(readOrganisationsnummer("5560225393")?.passesCheck).toBe(false);
  });

  it.each([
    ["5510225392", "a third digit below 2 would make it a date"],
    ["4560225392", "no group 4"],
    ["195560225392", "no century"],
  ])("leaves %s: %s", (digits) => {
    expect(readOrganisationsnummer(digits)).toBeNull();
  });
});

describe("the P-nummer", () => {
  it("begins with 10", () => {
    expect(mayBePNummer("1005881204")).toBe(true);
    expect(mayBePNummer("1105881204")).toBe(false);
  });
});

describe("the time stamp", () => {
  const TODAY = { year: 2026, month: 11, day: 21 };
  it.each([
    ["2611211430", 0, true],
    ["2111261430", 0, true],
    ["202611211431", 0, false],
    ["2611201407", 1, false],
    ["2611221400", -1, true],
  ])("reads %s as %i days ago", (digits, daysAgo, quarter) => {
    expect(readTimeStamp(digits, TODAY)).toEqual({ daysAgo, quarter });
  });

  it.each(["2611212430", "2611211460", "2613321430", "1308781OS6", "26112114"])("leaves %s", (digits) => {
    expect(readTimeStamp(digits, TODAY)).toBeNull();
  });
});

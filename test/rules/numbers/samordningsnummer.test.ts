import { readSamordningsnummer } from "../../../src/rules/numbers/samordningsnummer";

const TODAY = { year: 2026, month: 11, day: 21 };
const read = (digits: string, plus = false) => readSamordningsnummer(digits, plus, TODAY);

describe("the samordningsnummer", () => {
  it("passes the example of SKV 707, 701063-2391", () => {
    expect(read("7010632391")).toEqual({ birthYear: 1970, passesCheck: true });
    expect(read("197010632391")).toEqual({ birthYear: 1970, passesCheck: true });
  });

  it.each([
    ["191500722390", "the month is not known"],
    ["191711602399", "the day is not known"],
    ["7002912394", "February has no 31st, yet such numbers exist"],
  ])("reads %s: %s", (digits) => {
    expect(read(digits)).not.toBeNull();
  });

  it.each([
    ["7013632391", "there is no thirteenth month"],
    ["7010592391", "the day is below 60"],
    ["7010922391", "the day is above 91"],
    ["7010630006", "there is no birth number 000"],
    ["202612612391", "born after today"],
  ])("leaves %s: %s", (digits) => {
    expect(read(digits)).toBeNull();
  });
});

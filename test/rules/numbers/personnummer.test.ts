import { readPersonnummer } from "../../../src/rules/numbers/personnummer";

const TODAY = { year: 2026, month: 11, day: 21 };
const read = (digits: string, plus = false) => readPersonnummer(digits, plus, TODAY);

describe("the personnummer", () => {
  it("passes the example of SKV 704, 640823-3234, with ten and with twelve digits", () => {
    expect(read("6408233234")).toEqual({ birth: { year: 1964, month: 8, day: 23 }, passesCheck: true });
    expect(read("196408233234")).toEqual({ birth: { year: 1964, month: 8, day: 23 }, passesCheck: true });
  });

  it("fails the check for every other last digit", () => {
    const passing = Array.from("0123456789").filter((digit) => read(`640823323${digit}`)?.passesCheck);
    expect(passing).toEqual(["4"]);
  });

  it("has no birth number 000, although its check digit would fit", () => {
    expect(read("1509160006")).toBeNull();
  });

  it("takes ten digits for the latest century in which the person is born", () => {
    expect(read("2611210000")).toBeNull();
    expect(read("2611211239")?.birth.year).toBe(2026);
    expect(read("2611221238")?.birth.year).toBe(1926);
  });

  it("takes a plus for somebody who turns a hundred this year or has done so", () => {
    expect(read("2611221238", true)?.birth.year).toBe(1926);
    expect(read("2711221237", true)?.birth.year).toBe(1827);
    expect(read("2204189845", true)?.birth.year).toBe(1922);
  });

  it("wants a century that people are born in", () => {
    expect(read("188507099805")?.birth.year).toBe(1885);
    expect(read("168507099805")).toBeNull();
    expect(read("218507099805")).toBeNull();
    expect(read("202611221238")).toBeNull();
  });

  it("finds 29 February only in leap years", () => {
    expect(read("190002291234")).toBeNull();
    expect(read("200002291234")?.birth.year).toBe(2000);
    expect(read("0002291234")?.birth.year).toBe(2000);
    expect(read("9902291234")).toBeNull();
  });
});

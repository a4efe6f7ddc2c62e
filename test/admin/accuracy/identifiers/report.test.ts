import { judgeSuite, readSuite } from "../../../../src/admin/accuracy/identifiers/suite";
import { measureTradeOff } from "../../../../src/admin/accuracy/identifiers/trade-off";
import { measure, type Share } from "../../../../src/admin/accuracy/identifiers/measure";
import { accuracy } from "../../../support/run-accuracy";

const TODAY = { year: 2026, month: 11, day: 21 };
const report = measure(20, 10, TODAY);

const missed = ({ hits, of }: Share): number => of - hits;

describe("the accuracy report on identity numbers", () => {
  it("makes the same numbers of the same seed", () => {
    expect(measure(3, 2, TODAY)).toEqual(measure(3, 2, TODAY));
    expect(measure(3, 2, TODAY)).not.toEqual(measure(4, 2, TODAY));
  });

  it("finds every kind in every format with a label, and beside a name", () => {
    const short = report.recall.filter(({ labelled, named }) => missed(labelled) + missed(named) > 0);
    expect(short).toEqual([]);
  });

  it("finds CPR numbers on days without a check digit bare, in every standard format", () => {
    const rows = report.recall.filter(
      ({ kind, standard }) => kind === "CPR, day without check digit" && standard,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { bare } of rows) expect(missed(bare)).toBe(0);
  });

  it("takes no look-alike for a personal number when its usual word stands before it", () => {
    expect(report.families.filter(({ labelled }) => labelled.hits > 0)).toEqual([]);
  });

  it("tells lists of look-alikes by those that pass for nothing", () => {
    const bare = report.families.reduce((sum, { bare: { hits, of } }) => sum + hits / of, 0);
    const listed = report.families.reduce((sum, { listed: { hits, of } }) => sum + hits / of, 0);
    expect(listed).toBeLessThan(bare / 2);
  });

  it("says what is wrong with its options", () => {
    for (const [args, said] of [
      [["--count", "none"], "--count is a number above 0, not none."],
      [["--today", "tomorrow"], '--today is a day such as 2026-11-21, not "tomorrow".'],
      [["--today", "2026-13-40"], '--today is a day such as 2026-11-21, not "2026-13-40".'],
      [["--speed"], "--speed"],
    ] as const) {
      const { status, out, err } = accuracy(["identifiers", ...args]);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err.split("\n")[0]).toContain(said);
      expect(err).toContain("npm run accuracy -- identifiers [--count N]");
    }
  });
});

describe("a published suite", () => {
  const text = [
    "# the issuers' own examples",
    "cpr\t070761-4285\tvalid",
    "cpr\t311362-5629\tinvalid",
    "personnummer\t640823-3234\tvalid",
    "personnummer\t150916-0006\tinvalid",
    "personnummer\t191500722390\tvalid",
    "cvr\t13748136\tvalid",
    "cvr\t13748137\tinvalid",
    "organisationsnummer\t5560160680\tvalid",
    "",
  ].join("\n");

  it("is judged row by row", () => {
    expect(judgeSuite("examples", readSuite(text), TODAY)).toEqual({
      file: "examples",
      of: 8,
      right: 8,
      wrong: [],
    });
  });

  it("tells the rows of another verdict", () => {
    const rows = readSuite("personnummer\t640823-3235\tvalid");
    expect(judgeSuite("x", rows, TODAY).wrong).toEqual(rows);
  });

  it("has to be written as the report says", () => {
    expect(() => readSuite("cpr 070761-4285 valid")).toThrow(/^line 1 /);
  });
});

describe("the trade-off", () => {
  const rows = measureTradeOff(1, 60, TODAY);
  const share = (rule: RegExp, column: string): number =>
    rows.find((row) => rule.test(row.rule))?.shares[column] ?? NaN;

  it("finds every number when nothing is left out, and none of ten digits when all of them are", () => {
    expect(share(/^nothing/, "CPR")).toBe(1);
    expect(share(/digits in a row$/, "CPR")).toBe(0);
    expect(share(/digits in a row$/, "personnummer 12")).toBe(1);
  });

  it("leaves out more with a wider window", () => {
    expect(share(/ten years/, "stamp 12")).toBeLessThanOrEqual(share(/a year back/, "stamp 12"));
    expect(share(/ten years/, "CPR")).toBeLessThan(1);
  });
});

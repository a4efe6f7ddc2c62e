import { runIdentifiersReport } from "../../../../src/admin/accuracy/identifiers";
import { measure, type Share } from "../../../../src/admin/accuracy/identifiers/measure";

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

  it("says what is wrong with its options", () => {
    const written = jest.spyOn(process.stderr, "write").mockReturnValue(true);
    try {
      expect(runIdentifiersReport(["--count", "none"])).toBe(2);
      expect(runIdentifiersReport(["--today", "tomorrow"])).toBe(2);
      expect(runIdentifiersReport(["--speed"])).toBe(2);
      expect(written.mock.calls.map(([text]) => String(text).split("\n")[0])).toEqual([
        "--count is a number above 0, not none.",
        "--today is a date, YYYY-MM-DD, not tomorrow.",
        expect.stringContaining("--speed"),
      ]);
    } finally {
      written.mockRestore();
    }
  });
});

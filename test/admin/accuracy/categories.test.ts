import { categoryFigures } from "../../../src/admin/accuracy/categories";
import { judge, type Judged } from "../../../src/admin/accuracy/judge";
import { categoriesTable } from "../../../src/admin/accuracy/table";
import { SENSITIVE_ALWAYS, SENSITIVE_SOMETIMES, type SensitiveCategory } from "../../../src/rules";
import { allow, findingAt, mailOf } from "../../support/judged-mails";

/** Mails whose gold and whose findings, of medium confidence and said of somebody, are these. */
function mails(
  count: number,
  gold: readonly SensitiveCategory[],
  found: readonly SensitiveCategory[],
  borderline = false,
): readonly Judged[] {
  const findings = found.map((category) => findingAt([0, 1], { category, linkedTo: "unnamed" }));
  return Array.from({ length: count }, () =>
    judge(mailOf({ secure: true, categories: [...gold], borderline }), allow(...findings)),
  );
}

function rowOf(category: string, judged: readonly Judged[]) {
  return categoryFigures(judged).find((row) => row.category === category);
}

describe("the figures of each category", () => {
  it("have a row for each of the eighteen, and one for the rest together", () => {
    expect(categoryFigures([]).map(({ category }) => category)).toEqual([
      ...SENSITIVE_ALWAYS,
      ...SENSITIVE_SOMETIMES,
      "rest",
    ]);
  });

  it("count mails: of those that hold it, those where it was found; of those found, the right ones", () => {
    const judged = [
      ...mails(6, ["health"], ["health"]),
      ...mails(4, ["health"], ["religion"]),
      ...mails(2, [], ["health"]),
    ];
    expect(rowOf("health", judged)).toMatchObject({
      found: { count: 6, of: 10 },
      right: { count: 6, of: 8 },
    });
  });

  it("take the categories together that fewer than ten mails hold", () => {
    const judged = [
      ...mails(10, ["health"], []),
      ...mails(9, ["religion"], ["religion"]),
      ...mails(3, ["adoption"], ["politics"]),
    ];
    expect(rowOf("rest", judged)).toMatchObject({
      found: { count: 9, of: 12 },
      right: { count: 9, of: 12 },
    });
    expect(rowOf("rest", mails(10, ["religion"], []))).toMatchObject({ found: { of: 0, rate: null } });
  });

  it("leave borderline mails out, and findings that are weak or said of nobody", () => {
    expect(rowOf("health", mails(1, ["health"], ["health"], true))).toMatchObject({ found: { of: 0 } });
    for (const finding of [findingAt([0, 1], { linkedTo: 1, confidence: "low" }), findingAt([0, 1], {})]) {
      const judged = [judge(mailOf({ secure: true, categories: ["health"] }), allow(finding))];
      expect(rowOf("health", judged)).toMatchObject({ found: { count: 0, of: 1 }, right: { of: 0 } });
    }
  });

  it("stand in a table, each half with two columns", () => {
    const table = categoriesTable([
      { half: "looked", categories: categoryFigures(mails(4, ["health"], ["health"])) },
      { half: "kept", categories: categoryFigures(mails(2, ["health"], [])) },
    ]);
    expect(table.split("\n").filter((line) => line.startsWith("health"))).toEqual([
      expect.stringMatching(/^health +100\.0 % +4\/4 +100\.0 % +4\/4 +0\.0 % +0\/2 +–$/),
    ]);
  });
});

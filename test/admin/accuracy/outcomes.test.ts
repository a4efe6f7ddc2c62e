import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultLines, faultsOf, newFaults } from "../../../src/admin/accuracy/faults";
import { judge, type Judged } from "../../../src/admin/accuracy/judge";
import {
  compareOutcomes,
  outcomesOf,
  readOutcomes,
  saveOutcomes,
  showComparison,
} from "../../../src/admin/accuracy/outcomes";
import type { Decision } from "../../../src/rules";
import { allow, decided, findingAt, health, mailOf } from "../../support/judged-mails";
import { shippedPolicy } from "../../support/policy";

const policy = shippedPolicy("goteborg");
const found = findingAt([0, 4], { linkedTo: "unnamed" });
const ill = { secure: true, categories: ["health" as const] };

/** Four mails of each half, two to secure for health and two harmless; `decide` gives what becomes of each. */
function run(decide: (number: number) => Decision): readonly Judged[] {
  return (["looked", "kept"] as const).flatMap((half) =>
    [1, 2, 3, 4].map((number) =>
      judge(
        mailOf(number <= 2 ? ill : {}, "Anna Hemlig är sjuk.", { id: `${half}-${number}`, half }),
        decide(number),
      ),
    ),
  );
}

const right = run((number) => (number <= 2 ? decided("label", found) : allow()));
/** The first mail passes, and the third is held for nothing. */
const wrong = run((number) => {
  if (number === 3) return decided("block", health);
  return number === 2 ? decided("label", found) : allow();
});

const folder = mkdtempSync(join(tmpdir(), "kuvert-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a saved run", () => {
  it("can be read again", () => {
    const file = join(folder, "saved.json");
    saveOutcomes(file, outcomesOf(wrong, policy));
    expect(readOutcomes(file)).toEqual(outcomesOf(wrong, policy));
  });

  it("holds ids and outcomes, and nothing of what the mails say", () => {
    const file = join(folder, "ids.json");
    saveOutcomes(file, outcomesOf(wrong, policy));
    const saved = readFileSync(file, "utf8");
    expect(saved).not.toMatch(/Anna|Hemlig|sjuk/);
    expect(JSON.parse(saved)).toEqual({
      policy: `goteborg ${policy.version}`,
      outcomes: expect.objectContaining({ "looked-1": "allow", "looked-3": "block" }) as unknown,
      faults: {
        "looked-1": { "not secured": ["health"], "category missed": ["health"] },
        "looked-3": { "false alarm": ["health"] },
        "kept-1": { "not secured": ["health"], "category missed": ["health"] },
        "kept-3": { "false alarm": ["health"] },
      },
    });
  });

  it("is never written over something else", () => {
    const file = join(folder, "there.json");
    writeFileSync(file, "somebody's");
    expect(() => saveOutcomes(file, outcomesOf(right, policy))).toThrow(
      "Name a new file in a folder that is there.",
    );
    expect(readFileSync(file, "utf8")).toBe("somebody's");
  });

  it.each([
    ["no file", null],
    ["an empty file", ""],
    ["broken JSON", '{"policy": "goteborg"'],
    ["other JSON", '{"version": 1}'],
    ["wrong types", '{"policy": 1, "outcomes": [], "faults": {}}'],
    ["a text", "Hej!"],
  ])("is asked for anew when there is %s", (_, content) => {
    const file = join(folder, "broken.json");
    if (content !== null) writeFileSync(file, content);
    else expect(existsSync(file)).toBe(false);
    expect(() => readOutcomes(file)).toThrow(`--compare cannot use ${file}`);
    expect(() => readOutcomes(folder)).toThrow("Name a file that --save wrote.");
  });
});

describe("two runs compared", () => {
  const before = outcomesOf(right, policy);

  it("name the mails of the looked half that became wrong, with the reason, and count those of the kept half", () => {
    const comparison = compareOutcomes(before, outcomesOf(wrong, policy), wrong);
    expect(comparison).toMatchObject({ compared: 8, leftOut: 0, worse: { kept: 2 }, better: { kept: 0 } });
    const shown = showComparison("saved.json", comparison);
    expect(shown).toContain("\n  looked-1: not secured (health), category missed (health)\n");
    expect(shown).toContain("\n  looked-3: false alarm (health)\n");
    expect(shown).toContain("For the worse, 2 of the half that is looked at, 2 of the half that is kept");
    expect(shown).not.toContain("kept-");
    expect(JSON.stringify(comparison)).not.toContain("kept-");
  });

  it("name those that became right as better", () => {
    const comparison = compareOutcomes(outcomesOf(wrong, policy), before, right);
    expect(comparison.worse).toEqual({ looked: [], kept: 0 });
    expect(new Set(comparison.better.looked.map(({ id }) => id))).toEqual(new Set(["looked-1", "looked-3"]));
    expect(comparison.better.kept).toBe(2);
  });

  it("are the same when nothing changed", () => {
    expect(compareOutcomes(before, before, right)).toMatchObject({
      worse: { looked: [], kept: 0 },
      better: { looked: [], kept: 0 },
    });
  });

  it("leave out the mails that only one of them has", () => {
    const part = outcomesOf(right.slice(0, 3), policy);
    expect(compareOutcomes(part, outcomesOf(wrong, policy), wrong)).toMatchObject({
      compared: 3,
      leftOut: 5,
    });
    expect(compareOutcomes(before, part, right.slice(0, 3))).toMatchObject({ compared: 3, leftOut: 5 });
  });
});

describe("a new fault", () => {
  const asked = (reason: string) => ({ m: { "false alarm": [reason] } });

  it("is none when only the reason changed", () => {
    expect(newFaults(asked("health"), asked("health, religion"))).toEqual([]);
  });

  it("is one when it came once more", () => {
    const twice = { m: { "name missed": ["other in body", "other in body"] } };
    expect(newFaults({ m: { "name missed": ["other in body"] } }, twice)).toHaveLength(1);
    expect(faultLines(newFaults({}, twice))).toEqual(["m: name missed (other in body; other in body)"]);
  });

  it("is not told of mails that are as they should be", () => {
    expect(faultsOf(right)).toEqual({});
  });
});

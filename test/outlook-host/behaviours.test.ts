import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ASSUMED, BEHAVIOURS, type Noticed } from "../../outlook-host/host/behaviours";

const HOST = path.join(__dirname, "../../outlook-host");
const code = readdirSync(HOST, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && path.basename(name) !== "behaviours.ts")
  .map((name) => readFileSync(path.join(HOST, name), "utf8"))
  .join("\n");
const tagged = Array.from(code.matchAll(/@behaviour ([a-z0-9-]+)/g), ([, id]) => id);
const turned = Array.from(
  code.matchAll(/(?:differs\(\s*|differs\(|=== )"([a-z0-9]+(?:-[a-z0-9]+)+)"/g),
  ([, id]) => id,
);

describe("every behaviour of the local Outlook", () => {
  test.each(Object.entries(BEHAVIOURS))("%s is named by the code that does it", (id, { source }) => {
    expect(source.kind === "assumed" ? turned : tagged).toContain(id);
  });
});

test("the code names no behaviour that is not in the table", () => {
  for (const id of tagged) expect(Object.keys(BEHAVIOURS)).toContain(id);
});

test("nothing is called assumed anywhere but in the table, so that nothing is assumed in silence", () => {
  expect(code.match(/(?:\/\/|^ *\/?\*).*\bassumed\b(?! behaviours?\b).*/gim) ?? []).toEqual([]);
});

test.each(ASSUMED)(
  "$id says in whole sentences what to do, what to expect and what if not",
  ({ does, verify }) => {
    for (const sentence of [does, ...verify.steps, verify.expected, verify.ifNot]) {
      expect(sentence).toMatch(/^[\p{Lu}].*[.:]$/su);
    }
  },
);

test("every assumption is noticed somewhere and tested there, but for those that say why they cannot be", () => {
  const tests: Readonly<Record<Exclude<Noticed, object>, string>> = {
    "at-send": "bundle/assumed-otherwise",
    "on-the-phone": "browser/compare-clients",
    "in-the-window": "browser/otherwise",
  };
  for (const [where, file] of Object.entries(tests)) {
    expect(readFileSync(path.join(HOST, `../test/${file}.test.ts`), "utf8")).toContain(
      `assumedNoticed("${where}")`,
    );
  }
  const nowhere = ASSUMED.filter(({ noticed }) => typeof noticed === "object").map(({ id }) => id);
  expect(nowhere).toEqual(["no-answer-holds", "first-completion-counts"]);
});

test("docs/verify-in-your-tenant.md is what the table says now (npm run verify-steps)", () => {
  // A program of its own: Prettier, which lays the document out, cannot be loaded into Jest.
  const program = path.join(HOST, "verify-in-your-tenant.ts");
  expect(() =>
    execFileSync(process.execPath, [require.resolve("tsx/cli"), program, "--check"]),
  ).not.toThrow();
});

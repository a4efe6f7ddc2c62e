import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { NOT_TESTED_HERE, TESTABLE } from "../test/requirements/testable";
import { run } from "./run";

const root = path.join(__dirname, "..");
const FILE = path.join(root, "docs/requirements-covered.md");

/** Where each testable requirement is named in a test, or in a golden case: `path` or `path (n cases)`. */
export function testsByRequirement(): ReadonlyMap<string, readonly string[]> {
  const tests = new Map<string, string[]>(Object.keys(TESTABLE).map((id) => [id, []]));
  for (const file of filesIn("policies/cases", ".json")) {
    const { cases } = JSON.parse(readFileSync(path.join(root, file), "utf8")) as {
      cases: readonly { readonly requirement: string }[];
    };
    for (const [id, found] of tests) {
      const count = cases.filter(({ requirement }) => requirement === id).length;
      if (count > 0) found.push(`${file} (${count === 1 ? "1 case" : `${count} cases`})`);
    }
  }
  for (const file of [...filesIn("test", ".test.ts"), ...filesIn("test", ".test.tsx")]) {
    const text = readFileSync(path.join(root, file), "utf8");
    for (const [id, found] of tests) if (new RegExp(`\\b${id}\\b`).test(text)) found.push(file);
  }
  return tests;
}

/** The table of requirement → test, as Markdown. */
export function requirementsCovered(): string {
  const rows = Array.from(testsByRequirement(), ([id, files]) => {
    const where = files.length === 0 ? (NOT_TESTED_HERE[id] ?? "") : files.join("<br>");
    return `| ${id} | ${TESTABLE[id] ?? ""} | ${where} |`;
  });
  return [
    "# Requirements and their tests",
    "",
    "The testable requirements of the five sources, and the tests and golden cases that are named after them. Made by",
    "`npm run requirements`; a test says when it is out of date, or when a requirement has neither a test nor a reason.",
    "",
    "| id | requirement | tests |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .sort();
}

if (require.main === module) {
  writeFileSync(FILE, requirementsCovered());
  process.exitCode = run("prettier", ["--write", FILE]);
}

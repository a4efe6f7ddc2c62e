import { readFileSync } from "node:fs";
import path from "node:path";
import { testsByRequirement } from "../../scripts/requirements-covered";
import { NOT_TESTED_HERE } from "./testable";

const documented = readFileSync(path.join(__dirname, "../../docs/requirements-covered.md"), "utf8");

it.each(Array.from(testsByRequirement()))("%s has a test, or a reason", (id, files) => {
  expect([...files, NOT_TESTED_HERE[id]].filter((one) => one !== undefined)).not.toEqual([]);
});

it.each(Array.from(testsByRequirement()))(
  "%s: docs/requirements-covered.md is current (npm run requirements)",
  (id, files) => {
    const row = documented.split("\n").find((line) => line.startsWith(`| ${id} `)) ?? "";
    const golden = files.filter((file) => file.startsWith("policies/"));
    // Other tests come and go; what must be right is that there is one, and which golden cases there are.
    for (const file of golden) expect(row).toContain(file);
    expect(row.split("|")[3]?.trim()).not.toBe("");
  },
);

it("gives no reason where there is a test", () => {
  const tested = testsByRequirement();
  expect(Object.keys(NOT_TESTED_HERE).filter((id) => (tested.get(id) ?? []).length > 0)).toEqual([]);
});

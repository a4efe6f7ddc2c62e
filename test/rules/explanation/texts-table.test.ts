import { readFileSync } from "node:fs";
import path from "node:path";
import { textsTable } from "../../../scripts/texts";

const FILE = path.join(__dirname, "../../../docs/texts.md");

/** A table without the spaces and dashes that only make it even. */
function compact(markdown: string): string {
  return markdown.replace(/ +\|/g, " |").replace(/-{3,}/g, "---");
}

it("docs/texts.md has every text in both languages, and is current (npm run texts)", () => {
  expect(compact(textsTable())).toBe(compact(readFileSync(FILE, "utf8")));
});

it("no text is missing in a language", () => {
  expect(textsTable()).not.toMatch(/undefined|\[object|\| {2,}\|/);
});

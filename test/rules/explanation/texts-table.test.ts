import { readFileSync } from "node:fs";
import path from "node:path";
import { alertsPage } from "../../../scripts/alerts";
import { textsTable } from "../../../scripts/texts";

const ALERTS = path.join(__dirname, "../../../docs/alerts.md");
const FILE = path.join(__dirname, "../../../docs/texts.md");

/** A table without the spaces and dashes that only make it even. */
function compact(markdown: string): string {
  return markdown.replace(/ +\|/g, " |").replace(/-{3,}/g, "---");
}

it("docs/texts.md has every text in both languages, and is current (npm run texts)", () => {
  expect(compact(textsTable())).toBe(compact(readFileSync(FILE, "utf8")));
});

it("docs/alerts.md has every alert in both languages, and is current (npm run texts)", () => {
  expect(alertsPage().trimEnd()).toBe(readFileSync(ALERTS, "utf8").trimEnd());
});

it("no alert is longer than Outlook shows, and each ends with its reference", () => {
  const alerts = [...alertsPage().matchAll(/^- \*\*(?:sv|da)\*\*, (\d+): (.*)$/gm)];
  expect(alerts.length).toBeGreaterThan(150);
  for (const [, length, text] of alerts) {
    expect(Number(length)).toBeLessThanOrEqual(500);
    expect(text).toMatch(/^\p{Lu}.*(?:Referens|Reference): [^ ]+ [^ ]+.*\.$/u);
  }
});

it("no text is missing in a language", () => {
  expect(textsTable()).not.toMatch(/undefined|\[object|\| {2,}\|/);
});

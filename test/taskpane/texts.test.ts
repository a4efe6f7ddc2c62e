import { meetingTexts, paneTexts, type PaneTexts } from "../../src/taskpane/texts/texts";

/** Every text there is, with where it stands; functions are called with what they may be given. */
function allTexts(texts: PaneTexts): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  const params = {
    label: "Hemlig",
    required: "Hemlig",
    why: "not-found",
    time: "14:03",
    contact: "it",
    name: "Bo Ek",
    reason: "Brådskar.",
    count: 2,
    removed: "number",
    place: "to",
    index: 0,
    reference: "x",
    initials: "L.M.",
  };
  const visit = (path: string, value: unknown): void => {
    if (typeof value === "string") found.push([path, value]);
    else if (typeof value === "function") visit(path, (value as (given: object) => unknown)(params));
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(`${path}.${key}`, inner);
    }
  };
  visit("", texts);
  return found;
}

describe.each(["sv", "da"] as const)("the pane's texts in %s", (language) => {
  const texts = allTexts(paneTexts[language]);

  test.each(texts)("%s: %s", (_path, text) => {
    expect(text.trim()).not.toBe("");
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    expect(text).not.toMatch(/ {2}| [.,]/);
  });

  test("speak one language only", () => {
    const other = language === "sv" ? /[æø]|\bikke\b|\bog\b|\baf\b/i : /[äö]|\binte\b|\boch\b|\bav\b/i;
    for (const [path, text] of texts) {
      if (!path.startsWith(".languageNames")) expect(`${path}: ${text}`).not.toMatch(other);
    }
  });

  test("speak of an invitation where it is one, and never of a mail", () => {
    const ofMails = language === "sv" ? /mejl/i : /\bmail/i;
    for (const [path, text] of allTexts(meetingTexts[language])) {
      // What is said of both at once.
      if (/^\.(noOutlook|stopped)\./.test(path) || path.startsWith(".readiness.mailboxSet")) continue;
      expect(`${path}: ${text}`).not.toMatch(ofMails);
    }
  });

  test("count in the singular and the plural", () => {
    const { findings } = paneTexts[language];
    expect(findings.count({ count: 1 })).not.toBe(findings.count({ count: 2 }).replace("2", "1"));
  });
});

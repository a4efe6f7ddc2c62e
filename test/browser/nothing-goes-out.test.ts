/**
 * Nothing goes out: the pages' Content-Security-Policy refuses what is planted in them, in a real browser, and leaves
 * Office.js alone. The names that are planted lead to this machine's server, so that it is the policy that refuses.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DIST, startLocalOutlook, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(90_000);

let outlook: LocalOutlook;
beforeAll(async () => {
  outlook = await startLocalOutlook();
});
afterAll(async () => {
  await outlook.close();
});

/** Ways a page has to say something to the world. */
const WAYS_OUT: readonly (readonly [what: string, code: string])[] = [
  ["fetch", "fetch('https://outlook.office.com/planted-fetch').catch(() => undefined)"],
  [
    "XMLHttpRequest",
    "new Promise((done) => { const r = new XMLHttpRequest(); r.onloadend = done; r.open('GET', 'https://outlook.office.com/planted-xhr'); r.send(); })",
  ],
  ["a beacon", "navigator.sendBeacon('https://outlook.office.com/planted-beacon', 'x')"],
  [
    "a picture",
    "new Promise((done) => { const i = new Image(); i.onload = i.onerror = done; i.src = 'https://outlook.office.com/planted-picture'; })",
  ],
  [
    "a script",
    "new Promise((done) => { const s = document.createElement('script'); s.onload = s.onerror = done; s.src = 'https://outlook.office.com/planted-script'; document.head.append(s); })",
  ],
  [
    "a form",
    "(() => { const f = document.body.appendChild(document.createElement('form')); f.action = 'https://outlook.office.com/planted-form'; f.submit(); })()",
  ],
  [
    "a WebSocket",
    "(() => { try { new WebSocket('wss://outlook.office.com/planted-socket'); } catch { /* refused */ } })()",
  ],
];

test("what is planted in the pane is refused by the page's own policy, whichever way it takes", async () => {
  const page = await outlook.open({ lang: "sv" });
  await page.compose("harmless");
  await page.openPane();
  await page.pane.getByRole("heading").first().waitFor();
  const asked: string[] = [];
  page.page.on("response", (response) => {
    if (response.url().includes("planted")) asked.push(response.url());
  });
  const refused: string[] = [];
  page.page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  const pane = page.page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (pane === undefined) throw new Error("the pane has no frame");
  for (const [, code] of WAYS_OUT) await pane.evaluate(code);
  await page.page.waitForTimeout(300);
  expect(asked).toEqual([]);
  expect(refused.length).toBeGreaterThanOrEqual(WAYS_OUT.length);
  outlook.takeStrayRequests();
});

test("a request that is none of ours would be seen", async () => {
  const page = await outlook.open({ lang: "sv" });
  // From the window itself, which has no such policy.
  await page.page.evaluate("fetch('https://outlook.office.com.example/planted').catch(() => undefined)");
  expect(outlook.takeStrayRequests()).toEqual(["GET https://outlook.office.com.example/planted"]);
});

test("every page of every build connects to where it came from and nowhere else", () => {
  for (const profile of ["goteborg", "nyborg"]) {
    for (const name of ["commands.html", "taskpane.html"]) {
      const file = path.join(DIST, profile, name);
      expect(existsSync(file)).toBe(true);
      const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
        readFileSync(file, "utf8"),
      )?.[1];
      const rules = new Map(
        (policy ?? "").split(";").map((rule) => {
          const [name = "", ...sources] = rule.trim().split(/\s+/);
          return [name, sources.join(" ")];
        }),
      );
      expect(rules.get("default-src")).toBe("'none'");
      expect(rules.get("connect-src")).toBe("'self'");
      expect(rules.get("script-src")).toBe(
        "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
      );
      expect(rules.get("form-action")).toBe("'none'");
    }
  }
});

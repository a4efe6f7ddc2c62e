import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse, tokenizer } from "acorn";
import { COMMANDS_JS, readCommands } from "./built";

const source = readCommands();

it("is a single script of ES2016: syntax, regular expressions included", () => {
  expect(() => parse(source, { ecmaVersion: 2016, sourceType: "script" })).not.toThrow();
});

it("would not be taken for one if it had newer syntax", () => {
  for (const newer of [
    "async function f() {}",
    "/(?<=a)b/",
    "/(?<year>a)/",
    "/\\p{L}/u",
    "a ?? b",
    "({ ...a })",
  ]) {
    expect(() => parse(newer, { ecmaVersion: 2016, sourceType: "script" })).toThrow();
  }
});

it("has no regular expression with look-behind, named groups or properties, not even in a string", () => {
  for (const token of tokenizer(source, { ecmaVersion: 2016 })) {
    const { value } = token as { readonly value?: unknown };
    if (token.type.label === "regexp") {
      const { pattern, flags } = value as { readonly pattern: string; readonly flags: string };
      expect(pattern).not.toMatch(/\(\?<|\\p\{/i);
      expect(flags).toMatch(/^[gimuy]*$/);
    }
  }
});

it("loads nothing later and asks nobody for anything", () => {
  for (const loads of [
    "import(",
    "importScripts",
    "sourceMappingURL",
    "webpackHotUpdate",
    "__webpack_require__.e",
  ]) {
    expect(source).not.toContain(loads);
  }
  expect(source).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/);
});

it("keeps nothing anywhere but in the browser's storage, where one line reads one key and one line writes it (N-27)", () => {
  expect(source).not.toMatch(
    /sessionStorage|indexedDB|cookie|\bcaches\b|OfficeRuntime|roamingSettings|CustomProperties/i,
  );
  expect(source.match(/localStorage/g)).toHaveLength(2);
  const [reading, writing] = ["get", "set"].map(
    (verb) => new RegExp(`localStorage\\.${verb}Item\\(([\\w$]+)\\(\\)[,)]`).exec(source)?.[1],
  );
  expect(reading).toBeDefined();
  expect(writing).toBe(reading);
  const [, key] = source.split(`function ${reading ?? ""}(){`);
  expect(key).toMatch(/^[^{}]*\+"kuvert-notes"\}/);
  expect(source.match(/kuvert-notes/g)).toHaveLength(1);
});

it("is loaded by its page together with Microsoft's own office.js, and with nothing else", () => {
  const html = readFileSync(path.join(path.dirname(COMMANDS_JS), "commands.html"), "utf8");
  const scripts = Array.from(html.matchAll(/<script[^>]*src="([^"]*)"/g), ([, src]) => src);
  expect(scripts).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "commands.js"]);
  expect(html).toMatch(/connect-src 'self'/);
  expect(existsSync(COMMANDS_JS)).toBe(true);
});

/** What came after ES2016, and what a browser has and a bare engine has not; as they stand in code. */
const NEWER =
  /\.(?:flat|flatMap|at|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceAll|matchAll|padStart|padEnd|trimStart|trimEnd|finally|isWellFormed)\(|\bObject\.(?:entries|values|fromEntries|hasOwn|groupBy)\b|\bPromise\.(?:any|allSettled|withResolvers)\b|\b(?:globalThis|BigInt|structuredClone|queueMicrotask|TextEncoder|TextDecoder|atob|btoa|URL|URLSearchParams|AbortController|Intl|WeakRef|performance|navigator|document|window)\b(?!\s*:)/g;

it("names no built-in that is newer than ES2016, and nothing that only a browser has", () => {
  expect(withoutStrings(source).match(NEWER) ?? []).toEqual([]);
  expect("a.flatMap(b); window.x; Object.entries(c)".match(NEWER)).toHaveLength(3);
});

it("uses Object.getOwnPropertyDescriptors only where it has asked whether there is one", () => {
  const uses = withoutStrings(source).match(/Object\.getOwnPropertyDescriptors/g) ?? [];
  const asked = withoutStrings(source).match(/Object\.getOwnPropertyDescriptors\?/g) ?? [];
  expect(uses.length).toBe(2 * asked.length);
});

/** The code with the inside of its strings and regular expressions left out. */
function withoutStrings(code: string): string {
  const kept: string[] = [];
  let end = 0;
  for (const { type, start, end: after } of tokenizer(code, { ecmaVersion: 2016 })) {
    if (!["string", "template", "regexp"].includes(type.label)) continue;
    kept.push(code.slice(end, start));
    end = after;
  }
  return [...kept, code.slice(end)].join('""');
}

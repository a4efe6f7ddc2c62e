import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./manifest";

/**
 * On phones Outlook stops nothing, so no text may say that Kuvert does. Every sentence that speaks of phones and of
 * protecting must also deny it.
 */
const PHONES = /\bphones?\b|\bmobil(?:e|en|er|erna|telefon\w*)?\b|\biOS\b|\bAndroid\b/i;
const PROTECTS =
  /\b(?:protects?|protected|stops?|stopped|holds?|held|blocks?|prevents?|checks?|checked|guards?)\b|skydda|stoppa|kontrollera|hindra|beskyt|stoppe|kontroller|forhindre/i;
const DENIES =
  /\b(?:no|not|nothing|never|without|cannot|only|un\w+|all there is|missing)\b|\b(?:inget?|inga|inte|aldrig|utan|intet|ingen|ikke|aldrig|uden)\b/i;

const FILES = [
  "README.md",
  "manifest.xml",
  ...["docs", "src/taskpane/texts", "src/rules/explanation"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => /\.(?:md|ts)$/.test(name))
      .map((name) => path.join(folder, name)),
  ),
];

/** Sentences, list items, cells of tables and texts in code. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\n(?![\n|#\-*\d])/g, " ")
    .split(/(?<=[.!?])\s|\n|\||"/)
    .map((sentence) => sentence.trim());
}

function claimsIn(text: string): readonly string[] {
  return sentencesOf(text).filter(
    (sentence) => PHONES.test(sentence) && PROTECTS.test(sentence) && !DENIES.test(sentence),
  );
}

it.each(FILES)("%s claims no protection on phones", (file) => {
  expect(claimsIn(readFileSync(path.join(ROOT, file), "utf8"))).toEqual([]);
});

it.each([
  "Kuvert protects mail on phones too.",
  "Also on iOS every mail is checked.",
  "Kuvert skyddar dina mejl i mobilen.",
  "På mobilen kontrollerer Kuvert mailen, når du sender.",
])("would find it: %s", (claim) => {
  expect(claimsIn(`Something else.\n${claim} And more.`)).toEqual([claim]);
});

it.each([
  "I mobilen stoppas inget mejl.",
  "On phones nothing is checked.",
  "Ring telefonnumret 031-365 00 00.",
])("leaves alone: %s", (text) => {
  expect(claimsIn(text)).toEqual([]);
});

import { readGoldMails } from "../src/admin/accuracy/gold";
import { placeTexts } from "../src/rules";
import { findNames, type MailPeople } from "../src/rules/names";

/**
 * How long finding names takes, in multiples of cutting the same text into words with a plain pattern, in the same run:
 * a text of twenty words, the bodies of invented mails one by one, and all of them as one text. The first
 * text, for which the weights are unpacked, is told apart. Processor time, median of many runs.
 *
 *   npx tsx bench/names.ts
 */
const NOBODY: MailPeople = { from: null, recipients: [] };
const WORDS = /\p{L}+/gu;
const TWENTY: Readonly<Record<string, string>> = {
  "20 words, Danish":
    "Hej Mette, jeg har talt med Jonas Lindahl om mødet på torsdag, og han kommer klokken ti sammen med sin mor.",
  "20 words, Swedish":
    "Hej Siv, jag har pratat med Jonas Lindahl om mötet på torsdag, och han kommer klockan tio med sin mamma.",
  "20 words, no name":
    "Mødet er flyttet til torsdag klokken ti, og dagsordenen ligger i mappen, som vi talte om i sidste uge her.",
};

function namesIn(text: string): number {
  return findNames([{ ref: { kind: "body" }, text, start: 0 }], NOBODY).length;
}

function wordsIn(text: string): number {
  return (text.match(WORDS) ?? []).length;
}

function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Prints how long both take for the texts one after the other; `times` so often in one measurement. */
function compare(name: string, texts: readonly string[], times: number): void {
  const [words, names]: [number[], number[]] = [[], []];
  let found = 0;
  for (let run = 0; run < 31; run++) {
    words.push(millisecondsOf(() => repeat(times, () => texts.forEach((text) => (found += wordsIn(text))))));
    names.push(millisecondsOf(() => repeat(times, () => texts.forEach((text) => (found += namesIn(text))))));
  }
  if (found === 0) throw new Error("nothing was measured");
  const [plain, own] = [median(words), median(names)];
  const each = (1000 * own) / times / texts.length;
  console.log(
    `${name.padEnd(24)} ${(own / plain).toFixed(1).padStart(5)} x   ${each.toFixed(0).padStart(6)} µs a text`,
  );
}

function repeat(times: number, work: () => void): void {
  for (let n = 0; n < times; n++) work();
}

console.log(`first use: ${millisecondsOf(() => void namesIn("Hej")).toFixed(0)} ms`);
const bodies = readGoldMails("test/mails")
  .filter(({ half }) => half === "looked")
  .map(({ draft }) => placeTexts(draft)({ kind: "body" }));
for (const [name, text] of Object.entries(TWENTY)) compare(name, [text], 2000);
compare("mails, one by one", bodies, 1);
compare("mails as one text", [bodies.join("\n")], 1);

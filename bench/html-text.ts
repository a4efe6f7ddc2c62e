import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { readBody } from "../src/rules/segments";

/**
 * What reading HTML costs: `tsx bench/html-text.ts`. Processor time, not wall-clock time, so that other work on
 * the machine matters less; what to compare is the ratio to the plainest tag stripper over the same text, and
 * that twice the text costs about twice as much.
 */
const mails = ["da.jsonl", "sv.jsonl"].flatMap((file) =>
  readFileSync(join(import.meta.dirname, "../test/mails", file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { readonly html?: string | null }).html ?? ""),
);
const once = mails.join("\n");

/** The inputs that are hardest on readers of HTML and of quoted threads. */
const HARD: Readonly<Record<string, string>> = {
  "nothing but <b>": "<b>",
  "end tags that match nothing": "<i><div><b></i>",
  "tables in tables": "<table><tr><td>",
  "quotes in quotes": "<blockquote type=cite>x",
  "header after header": "Fra: a@b.example<br>Sendt: x<br>",
  "almost headers": "Til:\n",
  "sign-off after sign-off": "Mvh\n",
  "comments with numbers": "<!-- 0707614285 -->",
  "text for Word only": "<!--[if mso]><p>0707614285<![endif]-->",
  "pictures with numbers": "<img src=x0707614285 title=0707614285>",
  ampersands: "&amp&",
  "comments that never end": "<!--",
};

function milliseconds(work: () => void): number {
  work();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function row(name: string, length: number, time: number, base: number): void {
  console.log(
    `${name.padEnd(34)} ${(length / 1e6).toFixed(2)} MB ${time.toFixed(0).padStart(6)} ms  ${(time / base).toFixed(1)} x`,
  );
}

for (const megabytes of [1, 2, 5]) {
  const html = once.repeat(Math.ceil((megabytes * 1e6) / once.length));
  const strip = milliseconds(() => html.replace(/<[^>]*>/g, " "));
  row("tag stripper (one regex)", html.length, strip, strip);
  row(
    "htmlparser2 alone",
    html.length,
    milliseconds(() => new Parser({ ontext: () => undefined }).end(html)),
    strip,
  );
  row(
    "readBody",
    html.length,
    milliseconds(() => readBody({ format: "html", content: html })),
    strip,
  );
}
console.log("\nHard inputs: four times the text, and the time as a multiple of the first");
for (const name of Object.keys(HARD)) {
  const piece = HARD[name] ?? "";
  const time = (length: number): number =>
    milliseconds(() => readBody({ format: "html", content: piece.repeat(length / piece.length) }));
  const first = time(100_000);
  row(name, 400_000, time(400_000), first);
}

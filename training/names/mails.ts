import { join } from "node:path";
import type { Span } from "../../src/rules/span";
import { readLines, type Example } from "./corpora";

interface MailPerson {
  readonly name: string;
}
interface Mail {
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly subject: string;
  readonly body: string;
  readonly gold: { readonly names: readonly { readonly text: string; readonly where: string }[] };
}

const FILES = ["da", "da-short-1", "da-short-2", "sv", "sv-short-1", "sv-short-2"];
/** Neighbouring mails mirror each other, so they are taken by blocks of ten. */
const BLOCK = 10;

export interface MailTexts {
  readonly examples: readonly Example[];
  /** Display names on the mails' own lines. */
  readonly people: readonly string[];
}

/** Subjects and bodies of the mails in the blocks that `picks` accepts, every place of an annotated name marked. */
export function readMails(data: string, picks: (block: number) => boolean): MailTexts {
  const examples: Example[] = [];
  const people = new Set<string>();
  for (const file of FILES) {
    readLines<Mail>(join(data, "mails", `${file}.jsonl`)).forEach((mail, n) => {
      if (!picks(Math.floor(n / BLOCK))) return;
      const names = new Set(mail.gold.names.map(({ text }) => bareName(text)));
      for (const text of [mail.subject, mail.body])
        examples.push({ text, names: placesOf(text, names), others: [] });
      for (const { name } of [mail.from, ...mail.to, ...mail.cc])
        if (/^(\p{Lu}[\p{L}-]+ ?){2,4}$/u.test(name)) people.add(name);
    });
  }
  return { examples, people: [...people] };
}

/** An annotated name without title, party or quotation marks, which are no part of a name. */
function bareName(text: string): string {
  return text
    .replace(/ \([A-ZÅÄÖ]{1,2}\)$/, "")
    .replace(/^"|"$/g, "")
    .replace(/^(Hr\.|Pat\.|paret) /, "");
}

/** Every place where one of the names stands as a word of its own, with its genitive s; longer names first. */
function placesOf(text: string, names: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      if (/[\p{L}\d]/u.test(text.charAt(start - 1))) continue;
      const rest = text.slice(start + name.length);
      const genitive = /^['’]?s(?![\p{L}\d])/u.exec(rest)?.[0] ?? "";
      if (genitive === "" && /^[\p{L}\d]/u.test(rest)) continue;
      const end = start + name.length + genitive.length;
      if (isAddress(text, start, end) || spans.some((span) => span.start < end && start < span.end)) continue;
      spans.push({ start, end });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** `mette.jensen@…`: an address is no mention. */
function isAddress(text: string, start: number, end: number): boolean {
  const from = Math.max(text.lastIndexOf(" ", start), text.lastIndexOf("\n", start)) + 1;
  return /@|:\/\//.test(text.slice(from, end + 1));
}

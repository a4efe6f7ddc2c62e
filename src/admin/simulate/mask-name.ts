import type { CalendarDate, Draft, Finding, Policy } from "../../rules";
import { evaluate, placeTexts, read } from "../../rules";
import { mask } from "../../rules/explanation/excerpt";

/**
 * Masks what names of files say. Outlook names a saved mail after its subject, so that a name may hold what the mail is
 * protected for. What the check finds in the name is masked, and, where the mail is known, what was found in the mail.
 */

/** Shorter words stand in too many names by chance. */
const SHORTEST = 3;
/** From so many digits, a number is looked for however it is written. */
const NUMBER_FROM = 6;

export function maskName(file: string, policy: Policy, today: CalendarDate): string {
  const draft = nameAsDraft(readable(file));
  return evaluate(draft, policy, today).findings.reduce(
    (masked, { segment, span }) => (segment.kind === "subject" ? hide(masked, span.start, span.end) : masked),
    file,
  );
}

/** As `maskName`, for the name of the file that holds one mail, given what was found in it. */
export function maskFoundWords(file: string, draft: Draft, findings: readonly Finding[]): string {
  const textOf = placeTexts(draft);
  const words = new Set(
    findings.map(({ segment, span }) => readable(textOf(segment).slice(span.start, span.end)).toLowerCase()),
  );
  let masked = file;
  for (const word of words) {
    if (word.trim().length < SHORTEST) continue;
    for (const [start, end] of occurrences(readable(file).toLowerCase(), word))
      masked = hide(masked, start, end);
  }
  return masked;
}

function* occurrences(name: string, word: string): Generator<readonly [number, number]> {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + word.length)) {
    yield [at, at + word.length];
  }
  const digits = word.replace(/\D/g, "");
  if (digits.length < NUMBER_FROM) return;
  // With or without the century, and with whatever stands between the digits.
  for (const number of new Set([digits, digits.slice(-10)])) {
    for (const match of name.matchAll(new RegExp(number.split("").join("[ .+-]?"), "g"))) {
      yield [match.index, match.index + match[0].length];
    }
  }
}

/** Signs that stand for spaces in names of files. Keeps the length, so that positions are the same. */
function readable(name: string): string {
  return name.replace(/[_/\\\s]/g, " ");
}

function hide(text: string, start: number, end: number): string {
  return text.slice(0, start) + mask(text.slice(start, end)) + text.slice(end);
}

function nameAsDraft(name: string): Draft {
  return {
    subject: read(name),
    body: read({ format: "text", content: "" }),
    from: read({ name: "", address: "" }),
    recipients: read([]),
    attachments: read([]),
    label: read(null),
    composeType: read("newMail"),
  };
}

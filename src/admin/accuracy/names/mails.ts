import { findAll } from "../../../rules/find";
import type { CalendarDate, Finding } from "../../../rules";
import { placeTexts, segment } from "../../../rules";
import type { GoldMail, GoldWhere, Half } from "../gold";

/** Shares from 0 to 1, over the annotated names of subjects and bodies. */
export interface MailFigures {
  readonly half: Half;
  readonly mails: number;
  readonly names: number;
  /** Annotated names that something found overlaps. */
  readonly found: number;
  /** Annotated names that are found with their own extent, a genitive s more or less. */
  readonly whole: number;
  /** Of the names found, those that overlap an annotated one. */
  readonly right: number;
  /** Of the annotated names found, those with the annotated role. */
  readonly roles: number;
  /** Mails whose number of different persons is the annotated one. */
  readonly persons: number;
}

/** Births after this day are no births; the day the mails were made is before it. */
const TODAY: CalendarDate = { year: 2026, month: 1, day: 1 };

interface Occurrence {
  readonly where: GoldWhere;
  readonly start: number;
  readonly end: number;
}

/** Measures names, roles and the number of persons on annotated mails. */
export function measureMails(half: Half, mails: readonly GoldMail[]): MailFigures {
  const count = { names: 0, found: 0, whole: 0, reported: 0, right: 0, roles: 0, persons: 0 };
  for (const mail of mails) {
    const textOf = placeTexts(mail.draft);
    const names = findAll(mail.draft, segment(mail.draft), TODAY).filter(
      ({ category, segment: { kind } }) => category === "person-name" && kind !== "attachment-name",
    );
    const all: Occurrence[] = [];
    const annotated = mail.gold.names.filter(({ where }) => where === "subject" || where === "body");
    for (const { text, where, role } of annotated) {
      const places = occurrences(textOf({ kind: where === "subject" ? "subject" : "body" }), text, where);
      all.push(...places);
      const hits = names.filter((name) => places.some((place) => isAt(name, place)));
      count.names++;
      if (hits.length === 0) continue;
      count.found++;
      if (hits.some((name) => places.some((place) => isWhole(name, place)))) count.whole++;
      if (hits.some((name) => name.role === role)) count.roles++;
    }
    count.reported += names.length;
    count.right += names.filter((name) => all.some((place) => isAt(name, place))).length;
    const persons = new Set(names.map(({ person }) => person)).size;
    if (persons === countPersons(annotated.map(({ text }) => text))) count.persons++;
  }
  return {
    half,
    mails: mails.length,
    names: count.names,
    found: share(count.found, count.names),
    whole: share(count.whole, count.names),
    right: share(count.right, count.reported),
    roles: share(count.roles, count.found),
    persons: share(count.persons, mails.length),
  };
}

/** Every place where the words stand by themselves. */
function occurrences(text: string, words: string, where: GoldWhere): Occurrence[] {
  const found: Occurrence[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (/[\p{L}\d]/u.test(text.charAt(start - 1)) || /^(?!s(?![\p{L}\d]))[\p{L}\d]/u.test(text.slice(end)))
      continue;
    found.push({ where, start, end });
  }
  return found;
}

function isAt({ segment: { kind }, span }: Finding, { where, start, end }: Occurrence): boolean {
  return (kind === "subject") === (where === "subject") && span.start < end && start < span.end;
}

function isWhole(name: Finding, place: Occurrence): boolean {
  return isAt(name, place) && name.span.start === place.start && Math.abs(name.span.end - place.end) <= 1;
}

/**
 * How many persons the annotated forms name: a form whose words are all in a longer one is no further person, nor are
 * the initials of one (*Rikke T.* and *M-B* beside *Rikke Tuxen* and *Mai-Britt Sander*).
 */
function countPersons(forms: readonly string[]): number {
  const bare = [...new Set(forms)].map((form) =>
    form
      .toLowerCase()
      .split(/[\s,]+/)
      .map((word) => word.replace(/['’]?s$/, "")),
  );
  bare.sort((a, b) => b.length - a.length);
  const persons: string[][] = [];
  for (const words of bare) {
    if (!persons.some((known) => words.every((word) => known.includes(word)) || abbreviates(words, known)))
      persons.push(words);
  }
  return persons.length;
}

/** Whether all words are a known name's or begin it: *rikke t.*, *m.h.*, *m-b*. */
function abbreviates(words: readonly string[], known: readonly string[]): boolean {
  const initials = known
    .join("-")
    .split("-")
    .map((word) => word.charAt(0))
    .join("");
  const letters = words.join("").replace(/[.-]/g, "");
  if (letters.length > 1 && initials.startsWith(letters)) return true;
  const [first, ...rest] = words;
  return (
    first !== undefined &&
    first === known[0] &&
    rest.length > 0 &&
    rest.every((word, k) => /^\p{L}\.?$/u.test(word) && known[k + 1]?.startsWith(word.charAt(0)) === true)
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

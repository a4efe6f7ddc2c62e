import type { KnownPerson } from "./known";
import type { Mention } from "./mention";
import { SHAPE } from "./tokens";

/** A word of a name as it stands: with a genitive s, without, and its first letter. */
interface NameWord {
  readonly hash: number;
  readonly stem: number;
  readonly letter: string;
  readonly initial: boolean;
}

/** One person of the mail: every form of the name seen so far. */
export interface MailPerson {
  /** Number within the mail, from 1 in reading order of first mention; 0 when nowhere mentioned. */
  number: number;
  words: NameWord[];
  /** On the mail's own lines as sender or recipient. */
  readonly role: KnownPerson["role"] | null;
  /** A recipient outside the sender's organisation. */
  readonly outside: boolean;
  readonly mentions: Mention[];
}

/** How many persons of one word are compared with a mention: a page that repeats a name must not cost its square. */
const MOST_COMPARED = 40;

/**
 * Tells who is who: mentions that can be one person's name are one person. Longer names are placed first, so that
 * *Mette*, *Mettes*, *M. Jensen* and *fru Jensen* find *Mette Jensen*; two full names are one person only
 * when first and last word agree.
 */
export function tellPersons(mentions: readonly Mention[], people: readonly KnownPerson[]): MailPerson[] {
  const persons: MailPerson[] = [];
  const byWord = new Map<number | string, MailPerson[]>();
  const enter = (person: MailPerson): void => {
    for (const key of keysOf(person.words)) {
      const list = byWord.get(key) ?? [];
      if (list.length < MOST_COMPARED && !list.includes(person)) list.push(person);
      byWord.set(key, list);
    }
  };
  for (const { role, outside, words, initials } of people) {
    const person: MailPerson = {
      number: 0,
      words: words.map((hash, k) => ({ hash, stem: hash, letter: initials.charAt(k), initial: false })),
      role,
      outside,
      mentions: [],
    };
    persons.push(person);
    enter(person);
  }
  const order = mentions.map((mention, n) => ({ mention, words: wordsOf(mention), n }));
  order.sort((a, b) => weight(b.words) - weight(a.words) || a.n - b.n);
  const placed = new Map<Mention, MailPerson>();
  for (const { mention, words } of order) {
    const fitting = keysOf(words).reduce<MailPerson[]>((all, key) => all.concat(byWord.get(key) ?? []), []);
    let person = closest(
      fitting.filter((one) => isOne(one.words, words)),
      mention,
    );
    if (person === null) {
      person = { number: 0, words, role: null, outside: false, mentions: [] };
      persons.push(person);
      enter(person);
    } else if (words.length > person.words.length) {
      person.words = words;
      enter(person);
    }
    person.mentions.push(mention);
    placed.set(mention, person);
  }
  let number = 0;
  for (const mention of mentions) {
    const person = placed.get(mention);
    if (person?.number === 0) person.number = ++number;
  }
  return persons;
}

/** Under what a person is looked up: each word with and without its genitive s, and the initials of a full name. */
function keysOf(words: readonly NameWord[]): (number | string)[] {
  const keys: (number | string)[] = [words.map(({ letter }) => letter).join("")];
  for (const { hash, stem, initial } of words) {
    if (initial) continue;
    keys.push(hash);
    if (stem !== hash) keys.push(stem);
  }
  return keys;
}

function wordsOf({ at: { read }, from, to }: Mention): NameWord[] {
  const words: NameWord[] = [];
  for (let i = from; i < to; i++) {
    words.push({
      hash: read.tokens.hash[i] ?? 0,
      stem: read.tokens.stem[i] ?? 0,
      letter: read.tokens.text.charAt(read.tokens.start[i] ?? 0).toLowerCase(),
      initial: ((read.tokens.shape[i] ?? 0) & SHAPE.initial) !== 0,
    });
  }
  return words;
}

/** Full words count before initials. */
function weight(words: readonly NameWord[]): number {
  let sum = 0;
  for (const { initial } of words) sum += initial ? 1 : 10;
  return sum;
}

/** Whether a further mention, which is no longer than what is known, can be the same person. */
function isOne(known: readonly NameWord[], words: readonly NameWord[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return false;
  if (words.every(({ initial }) => initial)) {
    return (
      known.length > 1 &&
      known.map(({ letter }) => letter).join("") === words.map(({ letter }) => letter).join("")
    );
  }
  const last = rest[rest.length - 1];
  if (last === undefined) return known.some((word) => agrees(word, first));
  const [knownFirst] = known;
  const knownLast = known[known.length - 1];
  if (knownFirst === undefined || knownLast === undefined) return false;
  if (known.length === 1) return agrees(knownFirst, first);
  if (agrees(knownFirst, last) && agrees(knownLast, first)) return true; // Jensen, Mette
  return agrees(knownFirst, first) && agrees(knownLast, last);
}

function agrees(a: NameWord, b: NameWord): boolean {
  if (a.initial || b.initial) return a.letter === b.letter;
  return a.hash === b.hash || a.stem === b.hash || a.hash === b.stem;
}

/** Of several persons that fit: one last named in the same segment before one named elsewhere, else the first. */
function closest(fitting: readonly MailPerson[], { at }: Mention): MailPerson | null {
  for (const person of fitting) if (person.mentions[person.mentions.length - 1]?.at === at) return person;
  return fitting[0] ?? null;
}

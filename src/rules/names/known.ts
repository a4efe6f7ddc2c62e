import type { Person } from "../draft";
import { FIRST, LAST, WORD } from "./lexicon";
import type { MailPeople } from "./index";
import type { Trained } from "./model";
import { readText, tag } from "./tagger";
import { SHAPE } from "./tokens";

/** A person's name as words, by the hashes that tokens carry. */
export interface KnownPerson {
  readonly role: "sender" | "recipient";
  /** A recipient whose address is not of the sender's own organisation. */
  readonly outside: boolean;
  readonly words: readonly number[];
  /** First letters, in small letters, in the order of the words. */
  readonly initials: string;
}

/** The people on the mail's own lines. Function mailboxes (`Vielseskontoret`) are nobody. */
export function knownPeople({ from, recipients }: MailPeople, trained: Trained): KnownPerson[] {
  const known: KnownPerson[] = [];
  const own = domainOf(from);
  const add = (person: Person, role: KnownPerson["role"]): void => {
    const name = nameOf(person, trained);
    if (name !== null) known.push({ role, outside: own !== null && domainOf(person) !== own, ...name });
  };
  if (from !== null) add(from, "sender");
  for (const recipient of recipients) if (recipient.kind !== "list") add(recipient, "recipient");
  return known;
}

/** The last two parts of an address's domain, which an organisation's addresses share. */
export function domainOf(person: Person | null): string | null {
  const domain = /@[\w.-]{0,200}?([\w-]{1,63}\.[\w-]{1,63})$/.exec(
    person === null ? "" : person.address.trim(),
  );
  return domain?.[1]?.toLowerCase() ?? null;
}

/** The words of a person's name, from the display name or, without one, from `first.last@`. */
function nameOf({ name, address }: Person, trained: Trained): { words: number[]; initials: string } | null {
  const at = address.indexOf("@");
  const local = (at < 0 ? "" : address.slice(0, at)).replace(/[._]+/g, " ");
  const shown = name.trim() === "" || name.includes("@") ? capitalise(local) : name;
  const read = readText(shown, trained);
  const { tokens, known } = read;
  const spans = tag(read, trained.model);
  let [from, to] = [0, 0];
  const first = spans[0];
  if (first !== undefined) {
    from = first.from;
    to = first.to;
    // `Jensen, Mette` is one person
    const second = spans[1];
    if (second?.from === to && second.to === tokens.count) to = second.to;
  }
  // A display name of two to four words of which none is ordinary is a name although the tagger does not know it.
  if (to - from < 2) {
    const count = wordsBeforeUnit(shown, tokens.start, tokens.count);
    const ordinary = (i: number): boolean =>
      ((known[i] ?? 0) & WORD) >> 4 > Math.max((known[i] ?? 0) & FIRST, ((known[i] ?? 0) & LAST) >> 2);
    let likely = count >= 2 && count <= 5;
    for (let i = 0; i < count; i++) {
      const shape = tokens.shape[i] ?? 0;
      if ((shape & SHAPE.capital) === 0 || (shape & SHAPE.digit) !== 0 || ordinary(i)) likely = false;
    }
    if (likely && (((known[0] ?? 0) & FIRST) > 0 || echoes(local, shown, tokens.end[0] ?? 0)))
      [from, to] = [0, count];
  }
  if (to === from) return null;
  const words: number[] = [];
  let initials = "";
  for (let i = from; i < to; i++) {
    words.push(tokens.hash[i] ?? 0);
    initials += shown.charAt(tokens.start[i] ?? 0).toLowerCase();
  }
  return { words, initials };
}

/** How many words stand before `(`, ` - `, `/` or `|`, where display names tell the unit. */
function wordsBeforeUnit(shown: string, starts: readonly number[], count: number): number {
  const cut = shown.search(/[(/|<]| [-–] /);
  if (cut < 0) return count;
  let words = 0;
  while (words < count && (starts[words] ?? 0) < cut) words++;
  return words;
}

/** Whether the address begins as the name does: *lhagen@*, *lars.hagen@* for Lars-Peter Hagen. */
function echoes(local: string, shown: string, firstEnd: number): boolean {
  const first = shown.slice(0, Math.min(firstEnd, 3)).toLowerCase();
  const words = shown.toLowerCase().split(/[\s,]+/);
  const last = (words[words.length - 1] ?? "").replace(/[^a-z]/g, "").slice(-3);
  const plain = local.toLowerCase();
  return plain.startsWith(first) || (last.length === 3 && plain.indexOf(last) > 0);
}

function capitalise(local: string): string {
  return local.replace(
    /(^|[ -])([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

import type { Person } from "../draft";
import type { Read } from "./features";
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
    const name = nameOf(person, role, trained);
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
function nameOf(
  person: Person,
  role: KnownPerson["role"],
  trained: Trained,
): Pick<KnownPerson, "words" | "initials"> | null {
  const local = localPart(person.address);
  const shown = person.name.trim() === "" || person.name.includes("@") ? capitalise(local) : person.name;
  const read = readText(shown, trained);
  const { from, to } =
    taggedName(read, trained) ?? plainName(read, shown, role === "sender" ? local : null) ?? NO_WORDS;
  const words: number[] = [];
  let initials = "";
  for (let i = from; i < to; i++) {
    words.push(read.tokens.hash[i] ?? 0);
    initials += shown.charAt(read.tokens.start[i] ?? 0).toLowerCase();
  }
  return words.length === 0 ? null : { words, initials };
}

/** Some words of a display name, half-open. */
interface Words {
  readonly from: number;
  readonly to: number;
}
const NO_WORDS: Words = { from: 0, to: 0 };

/** What the tagger takes for a name: two words or more with a known one among them, or one that is a known name. */
function taggedName(read: Read, { model }: Trained): Words | null {
  const [first, second] = tag(read, model);
  if (first === undefined) return null;
  // `Jensen, Mette` is one person
  const to = second?.from === first.to && second.to === read.tokens.count ? second.to : first.to;
  for (let i = first.from; i < to; i++) if (isName(read, i)) return { from: first.from, to };
  return null;
}

/**
 * Two to five words with capitals of which none is ordinary, before the unit: a name, when the first is known as one
 * or, of a sender, when the address has it too (*lhagen@* of Lars-Peter Hagen). A function mailbox echoes its name
 * in its address as well, so of recipients that tells nothing.
 */
function plainName({ tokens, known }: Read, shown: string, local: string | null): Words | null {
  const count = wordsBeforeUnit(shown, tokens.start, tokens.count);
  if (count < 2 || count > 5) return null;
  for (let i = 0; i < count; i++) {
    const shape = tokens.shape[i] ?? 0;
    const is = known[i] ?? 0;
    const ordinary = (is & WORD) >> 4 > Math.max(is & FIRST, (is & LAST) >> 2);
    if ((shape & SHAPE.capital) === 0 || (shape & SHAPE.digit) !== 0 || ordinary) return null;
  }
  const isKnown = ((known[0] ?? 0) & FIRST) > 0;
  return isKnown || (local !== null && echoes(local, shown, tokens.end[0] ?? 0))
    ? { from: 0, to: count }
    : null;
}

function isName({ known }: Read, i: number): boolean {
  return ((known[i] ?? 0) & (FIRST | LAST)) !== 0;
}

function localPart(address: string): string {
  const at = address.indexOf("@");
  return (at < 0 ? "" : address.slice(0, at)).replace(/[._]+/g, " ");
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

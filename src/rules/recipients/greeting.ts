import type { Recipient } from "../draft";
import type { Finding } from "../finding";
import { GREETING_FILLERS, GREETINGS } from "../names/words";
import { hashWord } from "../names/tokens";
import type { Segment } from "../segments/segment";
import type { Span } from "../span";

/** How far into the mail a greeting may stand, in UTF-16 code units. */
const NEAR_START = 60;
/** As many letters of a name tell it apart; a short form ("Kate", "Katrine") shares them. */
const TELLING = 3;

/**
 * Where the mail greets somebody who is none of its recipients ("Hej Ali" to Anna): a hint that it may go to the wrong
 * person (I-04). Null when nobody is greeted by name, or when a recipient could be the one: a list, a mailbox of several
 * people, or an address that tells no name.
 *
 * @param names the person names found in the mail
 * @param couldBeAnyone true for a recipient behind whom anybody may sit
 */
export function findWrongGreeting(
  segments: readonly Segment[],
  recipients: readonly Recipient[],
  names: readonly Finding[],
  couldBeAnyone: (recipient: Recipient) => boolean,
): Span | null {
  const body = segments.find(({ ref }) => ref.kind === "body");
  if (body === undefined || recipients.length === 0 || recipients.some(couldBeAnyone)) return null;
  const greeted = names.find(({ category, segment, span, role }) => {
    if (category !== "person-name" || segment.kind !== "body" || role === "sender") return false;
    const before = body.text.slice(0, span.start - body.start);
    return before.length <= NEAR_START && isGreeting(before);
  });
  if (greeted === undefined) return null;
  const { start, end } = greeted.span;
  const called = wordsOf(body.text.slice(start - body.start, end - body.start));
  // A greeting of two goes on after the first name; only the first is looked at.
  const fits = recipients.some(({ name, address }) => {
    const words = wordsOf(`${name} ${address.slice(0, Math.max(0, address.lastIndexOf("@")))}`);
    return words.length === 0 || called.some((word) => words.some((other) => isSameName(word, other)));
  });
  return fits || called.length === 0 ? null : greeted.span;
}

/** True when the words before a name are a greeting and nothing else: "Hej", "God morgen", "Kære". */
function isGreeting(before: string): boolean {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (before.slice(0, before.length - line.length).trim() !== "") return false;
  const words = wordsOf(line).map(hashWord);
  return (
    words.length > 0 &&
    words.every((word) => GREETINGS.has(word) || GREETING_FILLERS.has(word)) &&
    words.some((word) => GREETINGS.has(word))
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z\u00c0-\u024f]{2,40}/g) ?? [];
}

/** The same name, or forms of one; without accents, as addresses write them. */
function isSameName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x.slice(0, TELLING) === y.slice(0, TELLING) || y.includes(x);
}

function plain(word: string): string {
  return word
    .replace(/[æä]/g, "a")
    .replace(/[øö]/g, "o")
    .replace(/å/g, "a")
    .replace(/aa|ae/g, "a")
    .replace(/oe/g, "o")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

import type { LinkHow } from "../../finding";
import type { Candidate } from "./scan";
import { visible } from "./normalise";
import type { Label, Meanings, WordMeaning } from "./words";

/** What stands near a candidate, and only near it. */
export interface Context {
  /** The nearest label that names a number of ours, and the word itself. */
  readonly label: { readonly label: Label; readonly word: string } | null;
  /** A word that names another kind of number. `strong`: it stands right before, and nothing speaks for ours. */
  readonly other: { readonly word: string; readonly strong: boolean } | null;
  /** By what a person is present. */
  readonly person: LinkHow | null;
  /** A company's legal form stands beside it. */
  readonly company: string | null;
  /** Letters that the digits are glued to, in lower case; empty when there are none. */
  readonly glued: string;
  /** It stands within a web address: `whole` when it is all of a path's step or of a parameter's value. */
  readonly inLink: "no" | "part" | "whole";
  /** It stands in the part of a mail address that names the person. */
  readonly inMailAddress: boolean;
  /** Something right before or after shows it to be no number of ours at all: "+46", a currency, a code. */
  readonly refuted: boolean;
}

/** The context of the candidate before on the same line or list, for those that follow in one enumeration. */
export interface Before {
  readonly end: number;
  readonly context: Context;
}

const REACH_BEFORE = 90;
const REACH_AFTER = 45;
/** How far from the number, in characters, a word that names another number may stand. */
const OTHER_REACH = 32;

const WORD = /[a-zåäöæøéüôèëïA-ZÅÄÖÆØÉÜ]+(?:[-./_][a-zåäöæøéüA-ZÅÄÖÆØÉ]+)*/g;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is known of a candidate's place beyond the words around it. */
export interface Surroundings {
  /** The heading of the table column it stands in, or "". */
  readonly heading: string;
  /** Where its halves stand in two columns, the heading of the second; "" elsewhere. */
  readonly lastHeading: string;
  /** The candidate before this one, when only a connecting word or a new line lies between. */
  readonly before: Before | null;
  /** A person's name was found right beside it. */
  readonly besideName: boolean;
}

/**
 * Looks at the words around a candidate.
 *
 * @param text normalised
 */
export function contextOf(
  text: string,
  candidate: Candidate,
  meanings: Meanings,
  { heading, lastHeading, before, besideName }: Surroundings,
): Context {
  const { span } = candidate;
  const reach = text.slice(Math.max(0, span.start - REACH_BEFORE), span.start);
  const line = reach.lastIndexOf("\n") + 1;
  const own = cutAtNumber(visible(reach.slice(line)));
  const lead = line === 0 || /[a-zåäöæøA-ZÅÄÖÆØ]/.test(own) ? "" : lineBefore(reach.slice(0, line - 1));
  const left = lead === "" ? own : `${lead} ${own}`;
  const right = rightOf(text, span.end);
  const tight = /[^\s]*$/.exec(own)?.[0] ?? "";

  const scanned = scanLeft(left, meanings);
  const column = heading === "" ? null : scanLeft(heading, meanings);
  const after = scanRight(right, meanings);
  const glued = /[a-zåäöæøéA-ZÅÄÖÆØÉ]+$/.exec(own)?.[0] ?? "";
  const inherited = before?.context ?? null;

  const name = besideName ? "name" : nameBeside(own, right, meanings);
  const code = /(?:^|[^A-Za-zÅÄÖÆØåäöæø])([A-ZÅÄÖÆØ]{2,5}) $/.exec(own)?.[1]?.toLowerCase();
  const coded =
    code !== undefined && meanings(code).says === "nothing" ? { word: code, strong: false } : null;

  const handedDown = scanned.other === null ? inherited?.label : null;
  const label = scanned.label ?? after.label ?? column?.label ?? handedDown ?? null;
  const columnOther = scanned.label === null ? column?.other : null;
  // A date of birth in one column and a postcode in the next.
  const next = lastHeading === "" ? null : scanLeft(lastHeading, meanings).other;
  const other =
    (next && { ...next, strong: true }) ??
    scanned.other ??
    after.other ??
    coded ??
    columnOther ??
    (label === null ? inherited?.other : null);
  return {
    label,
    // A name right beside the number is nearer than any word that may name something else.
    other: other && (other.strong || name === null) ? soften(other, candidate) : null,
    person:
      name ?? scanned.person ?? after.person ?? ageIn(own) ?? column?.person ?? inherited?.person ?? null,
    company: scanned.company ?? after.company,
    glued: glued.toLowerCase(),
    inLink: linkAround(tight, right),
    inMailAddress: /^[\w.+-]{0,30}@[a-zåäöæø\d]/i.test(right),
    refuted: isRefuted(own, right, meanings),
  };
}

/** Numbers that are seldom written as six digits, a hyphen and four, or that personal numbers often stand in for. */
const YIELDING =
  /^(?:ring|tlf|tel|tfn|tln|mob|phone|direk|sms|växel|ref|kunde?n|medlemsn|klientn|avtal|aftale|police|rapport|analys|prov|prøve|case|dok|ladok|studie)/;

/** "Ring 070761-4285" means the person, and many a customer number is a personal number. */
function soften(other: NonNullable<Context["other"]>, { form, hyphenated }: Candidate): Context["other"] {
  return YIELDING.test(other.word) && form === "standard" && hyphenated ? { ...other, strong: false } : other;
}

/** A parameter that tells the time, or how often something was called. */
const COUNTING = /[?&](?:_|t|ts|v|ver|cb|time|timestamp|date|exp|expires?|expiry|nonce|session|sid)=$/i;

function linkAround(before: string, right: string): Context["inLink"] {
  if (!/(?:https?:|www\.|hxxps?:|[?&=]|:\/\/)/i.test(before)) return "no";
  const ends = /^(?:$|[/?&#"'<>)\]\s]|[.,;:!](?:$|\s)|\.[a-z]{2,5}(?:$|[?#"'<>\s]))/i.test(right);
  const begins = /(?:[a-z]:\/\/|www\.|mailto:).*[/?&=:#]$/i.test(before) && !COUNTING.test(before);
  return begins && ends ? "whole" : "part";
}

interface Found {
  label: Context["label"];
  other: Context["other"];
  person: LinkHow | null;
  company: string | null;
}

/** Reads words from the number outwards. The nearer of a label and another number's name wins. */
function scanLeft(left: string, meanings: Meanings): Found {
  const found: Found = { label: null, other: null, person: null, company: null };
  const all = wordsIn(left);
  for (let index = all.length - 1; index >= 0; index--) {
    const word = all[index];
    if (word === undefined) break;
    const distance = left.length - word.end;
    const between = left.slice(word.end);
    const isBorn = word.text === "f" && /^(?:[.:]{1,2} ?| )$/.test(between);
    const meaning: WordMeaning = isBorn ? { says: "label", label: "birth" } : meanings(word.text);
    if (meaning.says === "label") {
      // A date of birth and a country code are named right before it; elsewhere they are just words.
      const near = word.text === "dk" ? /^[- ]?$/.test(between) : meaning.label !== "birth" || distance <= 20;
      if (near) found.label = found.label ?? { label: meaning.label, word: word.text };
    } else if (meaning.says === "other" && found.label === null && found.other === null) {
      // A word followed by digits of its own ("kl. 9", "Hal 2") speaks of those.
      if (distance > OTHER_REACH || /\d *[^\d ]/.test(between)) continue;
      found.other = {
        word: word.text,
        strong: !meaning.weak && found.person === null && isDirect(word.text, between),
      };
    } else if (meaning.says === "person" && distance <= 60) {
      found.person = found.person ?? meaning.how;
    } else if (meaning.says === "company" && distance <= 25) {
      found.company = found.company ?? word.text;
    }
  }
  return found;
}

/** "Faktura 123" names the number; "faktura for 123" and "faktura, 123" name something about whoever has the number. */
function isDirect(word: string, between: string): boolean {
  if (/[,;()]|[.!?] +[A-ZÅÄÖÆØ]/.test(between)) return false;
  const about = /(?:^| )(?:for|för|vedr|om|gällande|ang|angående|vegne|til|till) /.test(
    between.toLowerCase(),
  );
  return !about || word === "sms";
}

/** What only people do: "… 010190-1234 bor hos", "850709-9805 önskar". */
const DOES =
  /^(?:bor|bodde|boede|får|fik|fick|ønsker|önskar|oplyser|uppger|søger|söker|fylder|fyller|ringer|ringede|ringde|flytter|flyttede|flyttade|arbejder|arbetar|som)$/;

/** What follows the number: a label in brackets, a unit, a person who does something. */
function scanRight(right: string, meanings: Meanings): Found {
  const found: Found = { label: null, other: null, person: null, company: null };
  const all = wordsIn(right);
  const first = all[0];
  if (first !== undefined) {
    const gap = right.slice(0, first.start);
    const meaning = meanings(first.text);
    if (meaning.says === "label" && /^ ?[([/,] ?$|^ $/.test(gap))
      found.label = { label: meaning.label, word: first.text };
    if (meaning.says === "other" && /^ ?[([] ?$/.test(gap))
      found.other = { word: first.text, strong: !meaning.weak };
    if (
      /^(?:kr|sek|dkk|eur|euro|kwh|usd|nok|ms|bytes?|rows|rader|rækker)$/.test(first.text) &&
      /^ ?$/.test(gap)
    ) {
      found.other = { word: first.text, strong: true };
    }
  }
  for (const word of all) {
    const meaning = meanings(word.text);
    if (found.person === null && meaning.says === "person") found.person = meaning.how;
    if (found.person === null && word === first && DOES.test(word.text)) found.person = "role";
    if (meaning.says === "company") found.company = word.text;
    if (meaning.says === "other") break;
  }
  return found;
}

function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    found.push({ text: match[0].toLowerCase(), start: match.index, end: WORD.lastIndex });
  }
  return found;
}

/**
 * The words after the last long number: what stands before that number speaks of it, not of ours. Numbers with nothing
 * but a space between them share what stands before: "konto 3409 0101901234".
 */
function cutAtNumber(left: string): string {
  const match = /^[^]*\d{4}(?= *[^\d ])(?![^]*\d{4} *[^\d ])/.exec(left);
  return match === null ? left : left.slice(match[0].length);
}

/** The line above, for a number that stands alone on its own: "CPR-nummer:⏎010190-1234". */
function lineBefore(above: string): string {
  const text = visible(above).replace(/\s+$/, "");
  const line = text.slice(text.lastIndexOf("\n") + 1);
  return line.endsWith(":") || line.length <= 30 ? cutAtNumber(line) : "";
}

function rightOf(text: string, end: number): string {
  const right = visible(text.slice(end, end + REACH_AFTER));
  const stop = /\n|\d{4}/.exec(right);
  return stop === null ? right : right.slice(0, stop.index);
}

const UPPER = "A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0160\\u017d\\u010c\\u0106\\u0110";
const LOWER = "a-z\\u00df-\\u00f6\\u00f8-\\u00ff\\u0161\\u017e\\u010d\\u0107\\u0111";
const NAME_PART = `(?:[${UPPER}][${LOWER}'’]{1,20}|[${UPPER}]\\.)`;
const NAME = `${NAME_PART}(?:[- ](?:(?:af|av|von|de|van|el|al)[- ])?${NAME_PART}){1,4}`;
/** A name, and at most a short aside between it and the number: "Anton Holt (4 år, Mariehønen, 090316-4231". */
const NAME_BEFORE = new RegExp(
  `(?:^|[^${UPPER}${LOWER}])(${NAME})(?:[ ,;:(\\t|/-]{1,4}|[ ,(][^.!?\\d]{0,6}\\d?[^.!?\\d]{0,20}[ ,(])$`,
);
const NAME_AFTER = new RegExp(`^[ ,;:()\\t|-]{1,4}(${NAME})(?![${LOWER}])`);
/** What capitalised words are when they are no person. */
const NO_NAME =
  /(?:kommun|kommune|vej|vägen|gade|gatan|gata|plads|torg|torget|allé|skole|skola|skolan|skolen|center|centret|hallen?|sjukhus|sygehus|afdeling|avdelning|forvaltning|förvaltning|region|styrelsen?|januar|februar|mandag|måndag|tirsdag|tisdag|onsdag|torsdag|fredag|lørdag|lördag|søndag|söndag)i?s?$/i;

/** Two or more capitalised words right beside the number are taken for a person's name. */
function nameBeside(left: string, right: string, meanings: Meanings): LinkHow | null {
  for (const match of [NAME_BEFORE.exec(left), NAME_AFTER.exec(right)]) {
    const name = match?.[1];
    if (name === undefined) continue;
    // "Dnr Erik Lund": a capitalised word that names the number may stand before the name.
    const parts = name.split(/[- ]/);
    while (parts.length > 2 && meanings((parts[0] ?? "").toLowerCase()).says === "other") parts.shift();
    if (parts.every((part) => !NO_NAME.test(part) && mayBeNamePart(part, meanings))) return "name";
  }
  return null;
}

function mayBeNamePart(part: string, meanings: Meanings): boolean {
  const { says } = meanings(part.toLowerCase());
  return says === "nothing" || says === "person";
}

/** "4 år": somebody's age. */
function ageIn(left: string): LinkHow | null {
  return /\d{1,3}[ -]?(?:år|års|årig|årige|åring)[^a-zåäöæøé]/i.test(left.slice(-40)) ? "role" : null;
}

/** A code ("TEG-010523-0042"), a dial code or currency right beside it, a hash after it, a hexadecimal neighbour. */
function isRefuted(left: string, right: string, meanings: Meanings): boolean {
  if (/^(?:#|%|\$|€|£|\*|@(?:trunk|sms))/.test(right) || /[$€£%@~^]$/.test(left)) return true;
  if (/(?:\+|\b00)\d{0,2} ?(?:\(0\))?$/.test(left)) return true;
  if (/-[\dA-Fa-f]{4}-$|UTM ?\d\d\w?:? ?$/i.test(left)) return true;
  const code = /([A-Za-zÅÄÖÆØåäöæø\d]+)[-/]$/.exec(left)?.[1];
  if (code === undefined) return false;
  const mixed = /\d/.test(code) && /[A-Za-z]/.test(code);
  const short = /^[A-ZÅÄÖÆØ]{1,5}$/.test(code) && meanings(code.toLowerCase()).says !== "label";
  return mixed || short;
}

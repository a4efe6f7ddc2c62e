import type { Language } from "../../../rules";
import * as numbers from "../../accuracy/identifiers/generate";
import type { Random } from "../../accuracy/identifiers/random";
import { GIVEN_NAMES, SURNAMES } from "./people";
import type { Template } from "./templates";

export type GeneratedMail = Omit<Template, "names" | "numbers" | "language">;

/** Generated birth dates lie before it. */
const TODAY = { year: 2026, month: 11, day: 1 };

/** The mail with other people, numbers, days and times of day; the same word is the same person throughout. */
export function vary(template: Template, random: Random): GeneratedMail {
  const others = new Map<string, string>();
  for (const { text, kind } of template.numbers) {
    others.set(text, others.get(text) ?? otherNumber(text, kind, random));
  }
  for (const name of template.names) {
    const words = name.split(/\s+/).filter(isName);
    words.forEach((word, index) => {
      const isSurname = index > 0 && index === words.length - 1;
      if (!others.has(word)) others.set(word, otherName(template.language, isSurname, random));
    });
  }
  const exchange = exchanger(others);
  const change = (text: string): string => otherDays(exchange(text), random);
  const address = ({ name, address }: Template["from"]): Template["from"] => ({
    name: exchange(name),
    address: exchangeInAddress(address, others),
  });
  return {
    subject: change(template.subject),
    body: { format: template.body.format, content: change(template.body.content) },
    from: address(template.from),
    to: template.to.map(address),
    cc: template.cc.map(address),
    attachments: template.attachments.map(change),
  };
}

/** Words of three letters or more with a capital: initials and titles stay. */
function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word);
}

function otherName(language: Language, isSurname: boolean, random: Random): string {
  return random.pick((isSurname ? SURNAMES : GIVEN_NAMES)[language]);
}

/** Replaces whole words and numbers, a name's genitive too. */
function exchanger(others: ReadonlyMap<string, string>): (text: string) => string {
  if (others.size === 0) return (text) => text;
  const longestFirst = Array.from(others.keys()).sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\d])(${alternatives})(?=s?(?![\\p{L}\\d]))`, "gu");
  return (text) => text.replace(pattern, (word) => others.get(word) ?? word);
}

function exchangeInAddress(address: string, others: ReadonlyMap<string, string>): string {
  let result = address.toLowerCase();
  for (const [word, other] of others) result = result.replace(inAscii(word), inAscii(other));
  return result;
}

function inAscii(name: string): string {
  return name
    .toLowerCase()
    .replace(/[åä]/g, "a")
    .replace(/ö/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ø/g, "oe")
    .replace(/[éè]/g, "e");
}

/** Another number of the kind, written as this one is. */
function otherNumber(text: string, kind: Template["numbers"][number]["kind"], random: Random): string {
  const digits = text.replace(/\D/g, "");
  const other = generated(kind, digits.length, random);
  if (other.length !== digits.length) return text;
  let at = 0;
  return text.replace(/\d/g, () => other.charAt(at++));
}

function generated(kind: Template["numbers"][number]["kind"], length: number, random: Random): string {
  switch (kind) {
    case "cpr":
      return numbers.cpr(random, TODAY);
    case "personnummer":
      return (length === 12 ? numbers.personnummer12 : numbers.personnummer10)(random, TODAY);
    case "samordningsnummer":
      return (length === 12 ? numbers.samordningsnummer12 : numbers.samordningsnummer10)(random, TODAY);
    case "cvr":
      return numbers.cvr(random, TODAY);
    case "orgnr":
      return numbers.organisationsnummer(random, TODAY);
  }
}

const MONTHS =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|januar|februar|marts|august";
const DAY = new RegExp(`(?<![\\d.])([1-9]|[12]\\d|3[01])(\\.? (?:${MONTHS}))(?!\\p{L})`, "gu");
const TIME = /(?<![\p{L}\d])(kl\.? ?)([01]?\d|2[0-3])([.:])([0-5]\d)(?!\d)/gu;

function otherDays(text: string, random: Random): string {
  return text
    .replace(DAY, (_, _day: string, month: string) => `${random.integer(1, 28)}${month}`)
    .replace(
      TIME,
      (_, before: string, _hour: string, sign: string) =>
        `${before}${random.integer(8, 16)}${sign}${random.pick(["00", "15", "30", "45"])}`,
    );
}

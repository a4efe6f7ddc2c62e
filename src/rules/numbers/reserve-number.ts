import { exists, isAfter, type CalendarDate } from "../calendar-date";
import { passesLuhn } from "./check-digits";

/**
 * Reservnummer and interimspersonnummer: what Swedish health care, schools and universities give a person who has no
 * personnummer, or whose personnummer is not known.
 *
 * Most are a date of birth and four characters with a letter among them; each region has its own pattern, the national
 * one shifts the century (19 becomes 22) and two are all digits. Few have a check digit that is described anywhere.
 *
 * Sources: inera.atlassian.net, "Lokala Reservidn" version 5; confluence.cgiostersund.se, "Nationellt Reservidformat"
 * 1.0; HL7 Sweden basprofiler R4, PatientIdentifierConformancePatternSE; personnummer/meta 3.1 for interim numbers
 * (the letter counts as 1 in the check). Read August and November 2026.
 *
 * Examples from these: 991981000010 (Stockholm), 19810829M071 (Västra Götaland), 19810829SU3A (Värmland),
 * 198108320014 (Carelink).
 */
export interface ReserveNumber {
  /** Whether its check digit fits; null where it has none, or none that we know how to compute. */
  readonly passesCheck: boolean | null;
  /** Whether the pattern is one that a region or the state has published. */
  readonly published: boolean;
  /** Whether nothing else that is in use looks like it: letters on both sides of a digit, in the order of one region. */
  readonly unmistakable: boolean;
  /** Null where the number tells none. */
  readonly birthYear: number | null;
}

/** The ends of published patterns, after eight digits of date. */
const PUBLISHED_ENDS: readonly RegExp[] = [
  /^[A-Z]\d{3}$/, // Västra Götaland (K05-style and GRID), Västerbotten, Dalarna, Sörmland, interim numbers
  /^S[FUXPL]\d[A-Z1-9]$/, // Värmland
  /^T[A-Z]\d[A-J]$/, // Örebro
  /^[DEF][A-Z][01][A-Z]$/, // Skåne
  /^[A-Z]{2}\d[A-Z]$/, // Blekinge, Sörmland
  /^\d{3}R$/, // Västernorrland
  /^\d{2}[MKX]\d$/, // Gävleborg
  /^TF\d{2}$/, // universities, before admission is complete
];
/** Of these, the ends that no version, revision or hexadecimal number has: Värmland's and Örebro's. */
const UNMISTAKABLE_END = /^(?:S[FUXPL]\d[A-Z]|T[A-Z]\d[A-J])$/;
/** The end of a national reserve number: two or three letters, without I, O, Q, V and W, and a check digit. */
const NATIONAL_END = /^[A-HJ-NPR-UX-Z]{2}[A-HJ-NPR-UX-Z\d]\d$/;
/** After six digits of date only these ends are published: interim numbers, and Skåne's. */
const SHORT_ENDS: readonly RegExp[] = [/^[PTRSUWXJKLMN]\d{3}$/, /^[DEF][A-Z][01][A-Z]$/];

/**
 * Reads a number with a letter among its last four characters.
 *
 * @param compact ten or twelve characters, upper case, without separators
 * @returns null when it is none
 */
export function readReserveNumber(compact: string, today: CalendarDate): ReserveNumber | null {
  const date = compact.slice(0, -4);
  const end = compact.slice(-4);
  if (!/^\d{6}(?:\d\d)?$/.test(date) || !/^[A-Z\d]{4}$/.test(end) || /^(?:\d{4}|[A-Z]{4})$/.test(end))
    return null;
  if (isNationalDate(date) && NATIONAL_END.test(end)) {
    return { passesCheck: null, published: true, unmistakable: false, birthYear: null };
  }
  const birthYear = yearOf(date, today);
  if (birthYear === null) return null;
  const ends = date.length === 8 ? PUBLISHED_ENDS : SHORT_ENDS;
  const published = ends.some((pattern) => pattern.test(end));
  if (!published && date.length === 6) return null;
  const unmistakable = published && UNMISTAKABLE_END.test(end);
  return { passesCheck: letterCheck(date.slice(-6), end), published, unmistakable, birthYear };
}

/**
 * Reads twelve digits as one of the two reserve numbers that have no letter: Stockholm's, which begins with 99, and
 * Carelink's and Halland's, whose day is 32 to 59.
 */
export function readDigitReserveNumber(digits: string, today: CalendarDate): ReserveNumber | null {
  const stockholm = /^99((?:19|20)\d\d)\d{6}$/.exec(digits);
  if (stockholm !== null) {
    const birthYear = Number(stockholm[1]);
    return birthYear > today.year
      ? null
      : { passesCheck: passesLuhn(digits.slice(4)), published: true, unmistakable: false, birthYear };
  }
  const carelink = /^((?:1[89]|20)\d\d)(?:0[1-9]|1[0-2])(?:3[2-9]|[45]\d)\d{4}$/.exec(digits);
  if (carelink !== null) {
    const birthYear = Number(carelink[1]);
    return birthYear > today.year
      ? null
      : { passesCheck: passesLuhn(digits.slice(2)), published: true, unmistakable: false, birthYear };
  }
  return null;
}

/** National numbers: the century plus 3, 6, 9 …; without a date of birth 00 and a running number. */
function isNationalDate(date: string): boolean {
  if (date.length !== 8) return false;
  const century = Number(date.slice(0, 2));
  const month = Number(date.slice(4, 6));
  const day = Number(date.slice(6));
  if (century === 0) return month >= 20 && day >= 40 && day <= 59;
  return century >= 22 && century % 3 !== 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function yearOf(date: string, today: CalendarDate): number | null {
  const years =
    date.length === 8
      ? [Number(date.slice(0, 4))]
      : [2000, 1900].map((century) => century + Number(date.slice(0, 2)));
  for (const year of years) {
    const birth = { year, month: Number(date.slice(-4, -2)), day: Number(date.slice(-2)) };
    if (year >= 1840 && exists(birth) && !isAfter(birth, today)) return year;
  }
  return null;
}

/** Västra Götaland counts K, M and X as 5, 7 and 8; interim numbers count their letter as 1. */
function letterCheck(shortDate: string, end: string): boolean | null {
  if (!/^[A-Z]\d{3}$/.test(end)) return null;
  const letter = end.charAt(0);
  const regional = { K: "5", M: "7", X: "8" }[letter];
  const fits = (digit: string): boolean => passesLuhn(shortDate + digit + end.slice(1));
  if (regional !== undefined && fits(regional)) return true;
  return "TRSUWXJKLMN".includes(letter) ? fits("1") : null;
}

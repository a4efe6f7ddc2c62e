import { exists, isAfter, type CalendarDate } from "../calendar-date";
import { weightedSum } from "./check-digits";

/**
 * CPR-nummer: the Danish personal identity number, issued by CPR-kontoret.
 *
 * Ten digits, `DDMMYY-SSSS`: the day of birth and a serial number whose first digit tells the century; the last
 * digit is odd for men. The number used to be checked by modulus 11, but since 1 October 2007 numbers that fail it
 * are issued where a day's numbers have run out, and cpr.dk insists that they be accepted. So the check digit is
 * evidence here, never a gate; only the date can rule a number out.
 *
 * Sources: cpr.dk, "Opbygning af CPR-nummeret" and "Personnumre uden kontrolciffer" (page dated 10 May 2023);
 * cpr.dk, "Erstatningspersonnummer i eksterne systemer". Read August 2026.
 *
 * 070761-4285 is CPR-kontoret's own example; 010165-0000 lies on a day with numbers that fail modulus 11;
 * 311362-5629 is no number: there is no thirteenth month.
 */

/** `exempt`: fails modulus 11, on a day on which such numbers are known to have been issued. */
export type CprCheck = "passed" | "exempt" | "failed";

export interface Cpr {
  readonly birth: CalendarDate;
  /** A replacement number: 60 is added to the day. No register issues it, so it has no check digit. */
  readonly replacement: boolean;
  readonly check: CprCheck;
}

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The years in which numbers that fail modulus 11 were issued to people born on 1 January (cpr.dk, 10 May 2023). */
const EXEMPT_YEARS: readonly number[] = [
  1960, 1962, 1964, 1965, 1966, 1967, 1969, 1970, 1974, 1975, 1978, 1980, 1981, 1982, 1983, 1984, 1985, 1986,
  1987, 1988, 1989, 1990, 1991, 1992, 1994, 1995,
];

/**
 * Reads ten digits as a CPR number, or as a replacement number.
 *
 * @param digits ten ASCII digits
 * @returns null when the date does not exist or lies after `today`
 */
export function readCpr(digits: string, today: CalendarDate): Cpr | null {
  const writtenDay = Number(digits.slice(0, 2));
  const replacement = writtenDay > 60;
  const birth = {
    year: birthYear(Number(digits.slice(4, 6)), Number(digits[6])),
    month: Number(digits.slice(2, 4)),
    day: replacement ? writtenDay - 60 : writtenDay,
  };
  if (!exists(birth) || isAfter(birth, today)) return null;
  return { birth, replacement, check: checkOf(digits, birth, replacement) };
}

/** The year of birth, from the two digits of the year and the seventh digit of the number. */
export function birthYear(yearOfCentury: number, seventhDigit: number): number {
  if (seventhDigit <= 3) return 1900 + yearOfCentury;
  if (seventhDigit === 4 || seventhDigit === 9) return (yearOfCentury <= 36 ? 2000 : 1900) + yearOfCentury;
  return (yearOfCentury <= 57 ? 2000 : 1800) + yearOfCentury;
}

/** @param digits ten ASCII digits */
export function passesModulus11(digits: string): boolean {
  return weightedSum(digits, WEIGHTS) % 11 === 0;
}

function checkOf(digits: string, birth: CalendarDate, replacement: boolean): CprCheck {
  if (replacement) return "failed";
  if (passesModulus11(digits)) return "passed";
  const exempt = birth.month === 1 && birth.day === 1 && EXEMPT_YEARS.includes(birth.year);
  return exempt ? "exempt" : "failed";
}

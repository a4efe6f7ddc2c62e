import { exists, isAfter, type CalendarDate } from "../calendar-date";
import { passesLuhn } from "./check-digits";
import { birthYears } from "./swedish-birth";

/**
 * Samordningsnummer: for people who are not, or not yet, registered in Sweden. Issued by Skatteverket.
 *
 * Built as a personnummer, with 60 added to the day. Where the day of birth is not known the month may be 00 and the
 * day 60, and days occur that the month has not got: 194 of Skatteverket's 2,264 test numbers are of that kind, though
 * no page says so. The check digit therefore has to be right; the date need only be possible.
 *
 * Sources: 18 a § folkbokföringslagen (1991:481); Skatteverket, SKV 707, and its list of test numbers. Read August 2026.
 *
 * 701063-2391 is the example of SKV 707; 191500722390 has no month, 191711602399 no day.
 */
export interface Samordningsnummer {
  readonly birthYear: number;
  readonly passesCheck: boolean;
}

/**
 * Reads ten or twelve digits as a samordningsnummer.
 *
 * @param plus whether it was written with a plus
 * @returns null when month or day is out of range, the birth lies after `today`, or the birth number is 000
 */
export function readSamordningsnummer(
  digits: string,
  plus: boolean,
  today: CalendarDate,
): Samordningsnummer | null {
  const date = digits.slice(0, -4);
  const month = Number(date.slice(-4, -2));
  const day = Number(date.slice(-2)) - 60;
  if (month > 12 || day < 0 || day > 31 || digits.slice(-4, -1) === "000") return null;
  const year = birthYears(date, plus, today).find((each) => !isFuture(each, month, day, today));
  return year === undefined ? null : { birthYear: year, passesCheck: passesLuhn(digits.slice(-10)) };
}

/** What is not known of the date, or cannot be, is taken as early as possible. */
function isFuture(year: number, month: number, day: number, today: CalendarDate): boolean {
  const known = { year, month: Math.max(month, 1), day: Math.max(day, 1) };
  return isAfter(exists(known) ? known : { ...known, day: 1 }, today);
}

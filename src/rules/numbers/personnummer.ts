import type { CalendarDate } from "../calendar-date";
import { passesLuhn } from "./check-digits";
import { readBirth } from "./swedish-birth";

/**
 * Personnummer: the Swedish personal identity number, issued by Skatteverket.
 *
 * `YYMMDD-NNNC` or `YYYYMMDD-NNNC`: the day of birth, a birth number from 001 to 999 (odd for men) and a Luhn
 * check digit over the last ten digits. The hyphen becomes a plus from the year the person turns a hundred. Every
 * number passes the check; a number that fails is mistyped, or something else.
 *
 * Sources: 18 § folkbokföringslagen (1991:481); Skatteverket, SKV 704 and rättslig vägledning "Personnummer".
 * Read August 2026.
 *
 * 640823-3234 is the example of SKV 704; 150916-0006 is no number: there is no birth number 000.
 */
export interface Personnummer {
  readonly birth: CalendarDate;
  readonly passesCheck: boolean;
}

/**
 * Reads ten or twelve digits as a personnummer.
 *
 * @param plus whether it was written with a plus
 * @returns null when the date does not exist or lies after `today`, or the birth number is 000
 */
export function readPersonnummer(digits: string, plus: boolean, today: CalendarDate): Personnummer | null {
  if (digits.slice(-4, -1) === "000") return null;
  const birth = readBirth(digits.slice(0, -4), plus, today);
  return birth === null ? null : { birth, passesCheck: passesLuhn(digits.slice(-10)) };
}

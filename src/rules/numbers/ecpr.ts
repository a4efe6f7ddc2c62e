import { exists, isAfter, type CalendarDate } from "../calendar-date";

/**
 * eCPR: the Danish health sector's replacement for a CPR number, for patients who have none.
 *
 * `DDMMYYCAAG`: the day of birth, a digit for the century, two letters and a digit for the sex. National numbers
 * (X-eCPR, issued by the national eCPR service) have C = 1 for the 1900s and 7 for the 2000s; those a hospital
 * issues itself (D-eCPR) have 0 and 6. There is no check digit.
 *
 * Sources: nspop.dk, "eCPR", and the wiki of Fælles Medicinkort. Read August 2026. Official examples:
 * 0203291WQ3, 1308781OS6, 3101057JC9.
 */

/** @returns the day of birth, or null when `compact` (ten characters, upper case) is no eCPR */
export function readEcpr(compact: string, today: CalendarDate): CalendarDate | null {
  if (!/^\d{6}[0167][A-Z]{2}\d$/.test(compact)) return null;
  const century = compact[6] === "0" || compact[6] === "1" ? 1900 : 2000;
  const birth = {
    year: century + Number(compact.slice(4, 6)),
    month: Number(compact.slice(2, 4)),
    day: Number(compact.slice(0, 2)),
  };
  return exists(birth) && !isAfter(birth, today) ? birth : null;
}

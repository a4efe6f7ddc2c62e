import { exists, isAfter, type CalendarDate } from "../calendar-date";

/**
 * The date that Swedish personal numbers begin with, `YYMMDD` or `YYYYMMDD`.
 *
 * Two digits of year mean the latest century in which the person is born and not yet a hundred; from the year the
 * person turns a hundred, the hyphen becomes a plus (18 § folkbokföringslagen, 1991:481). People forget the plus,
 * so a hyphen says nothing; a plus does.
 */

/** Only these centuries are in use; 16 in front marks an organisation. */
const CENTURIES: readonly string[] = ["18", "19", "20"];

/**
 * The years that `date` (six or eight digits) may begin with, likeliest first.
 *
 * @param plus the number was written with `+`: the person turns at least a hundred this year
 */
export function birthYears(date: string, plus: boolean, today: CalendarDate): readonly number[] {
  if (date.length === 8) return CENTURIES.includes(date.slice(0, 2)) ? [Number(date.slice(0, 4))] : [];
  const yearOfCentury = Number(date.slice(0, 2));
  const centuries = [2000, 1900, 1800];
  const years = centuries.map((century) => century + yearOfCentury).filter((year) => year <= today.year);
  return plus ? years.filter((year) => today.year - year >= 100).slice(0, 1) : years.slice(0, 2);
}

/** The day of birth that six or eight digits stand for, or null when there was no such day. */
export function readBirth(date: string, plus: boolean, today: CalendarDate): CalendarDate | null {
  const month = Number(date.slice(-4, -2));
  const day = Number(date.slice(-2));
  for (const year of birthYears(date, plus, today)) {
    const birth = { year, month, day };
    if (exists(birth) && !isAfter(birth, today)) return birth;
  }
  return null;
}

import { exists, type CalendarDate } from "../calendar-date";

/**
 * Dates with a time of day, written without punctuation: `YYMMDDHHMM`, `DDMMYYHHMM`, `YYYYMMDDHHMM`, with or without
 * a separator before the time. One in ten passes date and check digit of a CPR number or a personnummer, so nothing but
 * what the date is can tell them apart.
 */

/** How a time stamp lies to today. Days are counted with all months of 30.44 days, which is near enough. */
export interface TimeStamp {
  /** Days before today; negative when it is still to come. */
  readonly daysAgo: number;
  /** Whether the minutes are 00, 15, 30 or 45, as in times that people agree on. */
  readonly quarter: boolean;
}

/**
 * Reads ten or twelve digits as a time stamp. Of two readings the one nearer today counts.
 *
 * @returns null when they are not all digits, the last four are no time of day, or the date does not exist
 */
export function readTimeStamp(digits: string, today: CalendarDate): TimeStamp | null {
  if (!/^\d{10}(?:\d\d)?$/.test(digits)) return null;
  const hours = Number(digits.slice(-4, -2));
  const minutes = Number(digits.slice(-2));
  if (hours > 23 || minutes > 59) return null;
  let nearest: number | null = null;
  for (const date of datesOf(digits.slice(0, -4))) {
    if (!exists(date)) continue;
    const daysAgo = Math.round(dayNumber(today) - dayNumber(date));
    if (nearest === null || Math.abs(daysAgo) < Math.abs(nearest)) nearest = daysAgo;
  }
  return nearest === null ? null : { daysAgo: nearest, quarter: minutes % 15 === 0 };
}

function datesOf(date: string): readonly CalendarDate[] {
  const first = Number(date.slice(0, 2));
  const last = Number(date.slice(-2));
  const month = Number(date.slice(-4, -2));
  if (date.length === 8) return [{ year: Number(date.slice(0, 4)), month, day: last }];
  return [
    { year: 2000 + first, month, day: last },
    { year: 2000 + last, month, day: first },
  ];
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return year * 365.25 + month * 30.44 + day;
}

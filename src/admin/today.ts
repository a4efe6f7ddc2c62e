import type { CalendarDate } from "../rules";
import { exists } from "../rules/calendar-date";
import { UsageError } from "./usage";

/** The day it is where this program runs. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/**
 * Reads the day that `--today` gives.
 *
 * @throws UsageError when there is no such day
 */
export function readDay(text: string): CalendarDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!exists(date)) throw new UsageError(`--today is a day such as 2026-11-21, not "${text}".`);
  return date;
}

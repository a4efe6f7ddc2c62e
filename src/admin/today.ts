import type { CalendarDate } from "../rules";

/** The day it is where this program runs. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

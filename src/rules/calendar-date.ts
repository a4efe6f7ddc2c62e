/** A civil date, months and days from 1. The core never asks the clock; whoever calls it says what day it is. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of days in a month of the Gregorian calendar; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True when the date exists in the Gregorian calendar. */
export function exists(date: CalendarDate): boolean {
  return date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

/** True when `date` is later than `other`. */
export function isAfter(date: CalendarDate, other: CalendarDate): boolean {
  return toOrdinal(date) > toOrdinal(other);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function toOrdinal(date: CalendarDate): number {
  return date.year * 10000 + date.month * 100 + date.day;
}

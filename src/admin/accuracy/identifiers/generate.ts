import { daysInMonth, type CalendarDate } from "../../../rules/calendar-date";
import { passesLuhn } from "../../../rules/numbers/check-digits";
import { birthYear, passesModulus11, readCpr } from "../../../rules/numbers/cpr";
import { readCvr } from "../../../rules/numbers/cvr";
import type { Random } from "./random";

/** Makes one compact number of a kind: valid, random, belonging to nobody that we know of. */
export type Generate = (random: Random, today: CalendarDate) => string;

const two = (value: number): string => String(value).padStart(2, "0");

/** A day of birth, every day from 1900 to yesterday's year as likely as any other. */
export function anyBirth(
  random: Random,
  today: CalendarDate,
  from = 1900,
  to = today.year - 1,
): CalendarDate {
  const year = random.integer(from, to);
  const month = random.integer(1, 12);
  return { year, month, day: random.integer(1, daysInMonth(year, month)) };
}

/** A CPR number whose check digit fits, or does not. */
function cprOf(random: Random, birth: CalendarDate, fits: boolean): string {
  const date = two(birth.day) + two(birth.month) + two(birth.year % 100);
  let serial: string;
  do serial = random.digits(4);
  while (
    birthYear(birth.year % 100, Number(serial[0])) !== birth.year ||
    passesModulus11(date + serial) !== fits
  );
  return date + serial;
}

export const cpr: Generate = (random, today) => cprOf(random, anyBirth(random, today), true);

/** On one of the published days without a check digit, and failing it. */
export const cprExempt: Generate = (random, today) => {
  for (;;) {
    const number = cprOf(random, { year: random.integer(1960, 1995), month: 1, day: 1 }, false);
    if (readCpr(number, today)?.check === "exempt") return number;
  }
};

export const cprFailing: Generate = (random, today) => {
  for (;;) {
    const number = cprOf(random, anyBirth(random, today), false);
    if (readCpr(number, today)?.check === "failed") return number;
  }
};

export const cprReplacement: Generate = (random, today) => {
  const number = cpr(random, today);
  return String(Number(number[0]) + 6) + number.slice(1);
};

export const ecpr: Generate = (random, today) => {
  const { year, month, day } = anyBirth(random, today);
  const century = random.pick(year < 2000 ? ["1", "0"] : ["7", "6"]);
  return two(day) + two(month) + two(year % 100) + century + letters(random, 2) + random.digits(1);
};

function letters(random: Random, count: number, from = "ABCDEFGHJKLMNPRSTUXYZ"): string {
  return Array.from({ length: count }, () => from.charAt(random.integer(0, from.length - 1))).join("");
}

function withLuhn(digits: string): string {
  for (let check = 0; check <= 9; check++)
    if (passesLuhn(digits + String(check))) return digits + String(check);
  throw new Error("INVARIANT: one of ten check digits fits");
}

const birthNumber = (random: Random): string => String(random.integer(1, 999)).padStart(3, "0");

function swedish(random: Random, birth: CalendarDate, addToDay: number): string {
  const short = two(birth.year % 100) + two(birth.month) + two(birth.day + addToDay);
  return String(Math.floor(birth.year / 100)) + withLuhn(short + birthNumber(random));
}

export const personnummer12: Generate = (random, today) => swedish(random, anyBirth(random, today), 0);
/** Of somebody who has not turned a hundred: ten digits with a hyphen. */
export const personnummer10: Generate = (random, today) =>
  swedish(random, anyBirth(random, today, today.year - 99), 0).slice(2);
/** Of somebody who turned a hundred: ten digits with a plus. */
export const personnummerOld: Generate = (random, today) =>
  swedish(random, anyBirth(random, today, today.year - 115, today.year - 101), 0).slice(2);
export const samordningsnummer12: Generate = (random, today) => swedish(random, anyBirth(random, today), 60);
export const samordningsnummer10: Generate = (random, today) =>
  swedish(random, anyBirth(random, today, today.year - 99), 60).slice(2);
/** Month or day of birth unknown. */
export const samordningsnummerUnknown: Generate = (random, today) => {
  const birth = anyBirth(random, today);
  const unknown = random.pick([
    { ...birth, month: 0 },
    { ...birth, day: 0 },
    { ...birth, month: 0, day: 0 },
  ]);
  return swedish(random, unknown, 60);
};

const fullDate = ({ year, month, day }: CalendarDate): string => String(year) + two(month) + two(day);

export const interim: Generate = (random, today) => {
  const date = fullDate(anyBirth(random, today, today.year - 99));
  const number = random.digits(2);
  const check = withLuhn(`${date.slice(2)}1${number}`).slice(-1);
  return date.slice(2) + letters(random, 1, "TRSUWXJKLMN") + number + check;
};
export const reserveStockholm: Generate = (random, today) => {
  const year = String(anyBirth(random, today).year);
  return `99${year.slice(0, 2)}${withLuhn(year.slice(2) + random.digits(5))}`;
};
export const reserveVgr: Generate = (random, today) => {
  const date = fullDate(anyBirth(random, today));
  const [letter, value] = random.pick([
    ["K", "5"],
    ["M", "7"],
    ["X", "8"],
  ]);
  const number = random.digits(2);
  return `${date}${letter}${number}${withLuhn(date.slice(2) + value + number).slice(-1)}`;
};
export const reserveCarelink: Generate = (random, today) => {
  const { year, month } = anyBirth(random, today);
  return (
    String(year).slice(0, 2) +
    withLuhn(two(year % 100) + two(month) + String(random.integer(32, 59)) + random.digits(3))
  );
};
export const reserveNational: Generate = (random, today) => {
  const date = fullDate(anyBirth(random, today));
  return String(Number(date.slice(0, 2)) + 3) + date.slice(2) + letters(random, 2) + random.digits(2);
};
export const reserveVarmland: Generate = (random, today) =>
  `${fullDate(anyBirth(random, today))}S${letters(random, 1, "FUXPL")}${random.digits(1)}${letters(random, 1, "ABCDE")}`;

export const cvr: Generate = (random) => {
  for (;;) {
    const number = random.digits(8);
    if (readCvr(number)?.passesCheck === true) return number;
  }
};
export const organisationsnummer: Generate = (random) =>
  withLuhn(
    random.pick(["2", "5", "7", "8", "9"]) +
      random.digits(1) +
      String(random.integer(2, 9)) +
      random.digits(6),
  );

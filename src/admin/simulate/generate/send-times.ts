import type { Random } from "../../accuracy/identifiers/random";

/** How many mails of a working day are sent in each hour, of some hundred: an office's day, with a pause for lunch. */
const BY_HOUR = [0, 0, 0, 0, 0, 1, 3, 8, 14, 15, 13, 10, 6, 10, 12, 9, 5, 2, 1, 1, 1, 1, 0, 0];
/** The day before the first that mails are sent on, a Sunday, at midnight in Sweden and Denmark. */
const SUNDAY = Date.UTC(2026, 9, 31, 23);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Two weeks of work. */
const DAYS = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12] as const;

/** When so many mails were sent, in order. */
export function sendTimes(count: number, random: Random): readonly Date[] {
  const hours = BY_HOUR.flatMap((weight, hour) => Array.from({ length: weight }, () => hour));
  const times = Array.from({ length: count }, () => {
    const hour = hours[random.integer(0, hours.length - 1)] ?? 9;
    return SUNDAY + random.pick(DAYS) * DAY + hour * HOUR + random.integer(0, HOUR / 1000 - 1) * 1000;
  });
  return times.sort((a, b) => a - b).map((time) => new Date(time));
}

import type { CalendarDate } from "../../../rules/calendar-date";
import { findNumbers } from "../../../rules/detectors/find-numbers";
import { isAtLeast, type Finding } from "../../../rules/finding";
import { readTimeStamp } from "../../../rules/numbers/time-stamp";
import { FAMILIES } from "./families";
import * as make from "./generate";
import { createRandom, type Random } from "./random";

/** What one rule for leaving out bare numbers costs, and what it saves: shares of numbers taken for a person's. */
export interface TradeOffRow {
  readonly rule: string;
  readonly shares: Readonly<Record<string, number>>;
}

type Generate = (random: Random, today: CalendarDate) => string;

/** Numbers to be found first, look-alikes after them, all bare and in a row. */
const COLUMNS: readonly (readonly [title: string, generate: Generate])[] = [
  ["CPR", make.cpr],
  ["personnummer 10", make.personnummer10],
  ["personnummer 12", make.personnummer12],
  ...(
    [
      ["stamp 10", "time stamp DDMMYYHHMM"],
      ["stamp 12", "time stamp YYYYMMDDHHMM"],
      ["P-nummer", "P-nummer"],
      ["OCR", "OCR, ten digits"],
      ["mobile", "Swedish mobile, in a row"],
    ] as const
  ).map(([title, name]): readonly [string, Generate] => {
    const family = FAMILIES.find((each) => each.name === name);
    if (family === undefined) throw new Error(`INVARIANT: there is a family ${name}`);
    return [title, (random, today) => family.generate(random, today)];
  }),
];

/** Rules for what to leave out of the numbers whose date and check digit fit. */
const RULES: readonly (readonly [
  title: string,
  leavesOut: (digits: string, today: CalendarDate) => boolean,
])[] = [
  ["nothing left out", () => false],
  ["time stamps of a year back and ahead", within(1, 1)],
  ["time stamps of two years back, one ahead", within(2, 1)],
  ["time stamps of five years back, one ahead", within(5, 1)],
  ["time stamps of ten years back, one ahead", within(10, 1)],
  ["ten digits that begin with 1001 to 1003", (digits) => /^100[1-3]\d{6}$/.test(digits)],
  ["ten digits that begin with 10", (digits) => /^10\d{8}$/.test(digits)],
  ["ten digits that begin with 070", (digits) => /^070\d{7}$/.test(digits)],
  ["ten digits in a row", (digits) => digits.length === 10],
];

/** Every rule against the same `count` numbers of each kind. */
export function measureTradeOff(seed: number, count: number, today: CalendarDate): readonly TradeOffRow[] {
  const taken = COLUMNS.map(([title, generate]) => {
    const random = createRandom(seed);
    const numbers = Array.from({ length: count }, () => {
      const digits = generate(random, today);
      const found = findNumbers([{ ref: { kind: "body" }, text: digits, start: 0 }], today);
      return {
        digits,
        fits: found.some(fits),
        shipped: found.some((one) => fits(one) && isAtLeast(one.confidence, "medium")),
      };
    });
    return { title, numbers };
  });
  const row = (
    rule: string,
    isTaken: (one: (typeof taken)[number]["numbers"][number]) => boolean,
  ): TradeOffRow => ({
    rule,
    shares: Object.fromEntries(
      taken.map(({ title, numbers }) => [title, numbers.filter(isTaken).length / count]),
    ),
  });
  return [
    ...RULES.map(([rule, leavesOut]) =>
      row(rule, ({ digits, fits: all }) => all && !leavesOut(digits, today)),
    ),
    row("as shipped", ({ shipped }) => shipped),
  ];
}

export function printTradeOff(rows: readonly TradeOffRow[]): string {
  const titles = COLUMNS.map(([title]) => title);
  const head = ["left out, bare and in a row".padEnd(42), ...titles.map((title) => title.padStart(15))].join(
    "",
  );
  return [
    "Share taken for a person's number at medium or higher; the first three are people's numbers",
    "",
    head,
    ...rows.map(({ rule, shares }) =>
      [
        rule.padEnd(42),
        ...titles.map((title) => `${(100 * (shares[title] ?? 0)).toFixed(2)} %`.padStart(15)),
      ].join(""),
    ),
  ].join("\n");
}

/** A personal number whose date and check digit fit, or that lawfully has no check digit. */
function fits({ category, evidence }: Finding): boolean {
  return (
    category === "national-id" &&
    evidence.some(
      (one) =>
        (one.kind === "check-digit" && one.passed) ||
        (one.kind === "shape" && one.name === "cpr-exempt-date"),
    )
  );
}

function within(yearsBack: number, yearsAhead: number): (digits: string, today: CalendarDate) => boolean {
  return (digits, today) => {
    const stamp = readTimeStamp(digits, today);
    return stamp !== null && stamp.daysAgo <= yearsBack * 365 && stamp.daysAgo >= -yearsAhead * 365;
  };
}

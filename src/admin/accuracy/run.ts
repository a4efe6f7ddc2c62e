import { resolve } from "node:path";
import {
  evaluate,
  type CalendarDate,
  type Draft,
  type Language,
  type Policy,
  type Decision,
} from "../../rules";
import { figuresOf, select, type Figures } from "./figures";
import { readGoldMails, type GoldMail, type Half } from "./gold";
import { judge, type Judged } from "./judge";

/** The development mails. */
export const MAILS = resolve(__dirname, "../../../test/mails");

/** The figures of a year must not change with the calendar: every run of the accuracy is on this day. */
export const ACCURACY_DAY: CalendarDate = { year: 2026, month: 11, day: 1 };

export const LANGUAGES: readonly Language[] = ["sv", "da"];
export const HALVES: readonly Half[] = ["looked", "kept"];

/** What decides about a draft; the real check unless a test wants to see a worse one. */
export type Check = (draft: Draft, policy: Policy, today: CalendarDate) => Decision;

/** Runs the check over mails and compares every decision with the gold. */
export function judgeMails(
  mails: readonly GoldMail[],
  policy: Policy,
  check: Check = evaluate,
): readonly Judged[] {
  return mails.map((mail) => judge(mail, check(mail.draft, policy, ACCURACY_DAY)));
}

export function judgeDevelopmentMails(policy: Policy, check: Check = evaluate): readonly Judged[] {
  return judgeMails(readGoldMails(MAILS), policy, check);
}

/** The figures of one language: both halves together, and each alone. */
export interface LanguageFigures {
  readonly mails: Readonly<Record<Half, number>>;
  readonly all: Figures;
  readonly looked: Figures;
  readonly kept: Figures;
}

export function figuresByLanguage(judged: readonly Judged[]): Readonly<Record<Language, LanguageFigures>> {
  const of = (language: Language): LanguageFigures => ({
    mails: {
      looked: select(judged, language, "looked").length,
      kept: select(judged, language, "kept").length,
    },
    all: figuresOf(select(judged, language)),
    looked: figuresOf(select(judged, language, "looked")),
    kept: figuresOf(select(judged, language, "kept")),
  });
  return { sv: of("sv"), da: of("da") };
}

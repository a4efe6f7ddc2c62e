import type { Language } from "../../rules";
import type { Half } from "./gold";
import type { Count, Judged } from "./judge";

/** So many of so many. `rate` is null when there is nothing to count. */
export interface Figure {
  readonly count: number;
  readonly of: number;
  readonly rate: number | null;
}

/** Whether more is better or worse. A figure that is neither is shown, not judged. */
export type Direction = "up" | "down" | "none";

interface Definition {
  readonly title: string;
  readonly direction: Direction;
  /** Whether the ratchet holds it. */
  readonly headline: boolean;
  readonly of: (mails: readonly Judged[]) => Figure;
}

const secure = ({ mail }: Judged): boolean => mail.gold.secure;
const toStop = ({ mail }: Judged): boolean => mail.gold.subjectBlock;

/** Every figure, in the order it is shown. Mail-level figures leave the borderline mails out; they have rows of their own. */
export const FIGURES = {
  identifiers: {
    title: "Identifiers found",
    direction: "up",
    headline: true,
    of: counts(({ identifiers }) => identifiers),
  },
  sureIdentifiers: {
    title: "  surely enough for a rule",
    direction: "up",
    headline: true,
    of: counts(({ sureIdentifiers }) => sureIdentifiers),
  },
  identifierPrecision: {
    title: "  of the national ids found, right",
    direction: "up",
    headline: true,
    of: counts(({ foundIdentifiers }) => foundIdentifiers),
  },
  names: { title: "Names found", direction: "up", headline: true, of: counts(({ names }) => names) },
  dataSubjects: {
    title: "  data subjects' names found",
    direction: "up",
    headline: true,
    of: counts(({ dataSubjects }) => dataSubjects),
  },
  wholeNames: {
    title: "  names found whole",
    direction: "up",
    headline: false,
    of: counts(({ wholeNames }) => wholeNames),
  },
  roles: {
    title: "  found data subjects known as such",
    direction: "up",
    headline: false,
    of: counts(({ roles }) => roles),
  },
  namePrecision: {
    title: "  of the names found, right",
    direction: "up",
    headline: true,
    of: counts(({ foundNames }) => foundNames),
  },
  categories: {
    title: "Categories found",
    direction: "up",
    headline: true,
    of: (mails) => counts(({ categories }) => categories)(withoutBorderline(mails)),
  },
  spans: {
    title: "  telling words found",
    direction: "up",
    headline: false,
    of: (mails) => counts(({ spans }) => spans)(withoutBorderline(mails)),
  },
  categoryPrecision: {
    title: "  of the categories found, right",
    direction: "up",
    headline: true,
    of: (mails) => counts(({ foundCategories }) => foundCategories)(withoutBorderline(mails)),
  },
  securedRecall: {
    title: "Secured, of those that need it",
    direction: "up",
    headline: true,
    of: share(secure, ({ secured }) => secured),
  },
  securedPrecision: {
    title: "  of those secured, needed it",
    direction: "up",
    headline: true,
    of: share((judged) => judged.secured && (secure(judged) || judged.harmless), secure),
  },
  subjectRecall: {
    title: "Subjects stopped, of those to stop",
    direction: "up",
    headline: true,
    of: share(toStop, ({ subjectStopped }) => subjectStopped),
  },
  subjectPrecision: {
    title: "  of those stopped, to be stopped",
    direction: "up",
    headline: true,
    of: share(({ subjectStopped }) => subjectStopped, toStop),
  },
  falseAlarms: {
    title: "False alarms, of harmless mails",
    direction: "down",
    headline: true,
    of: share(
      ({ harmless }) => harmless,
      ({ falseAlarm }) => falseAlarm,
    ),
  },
  asked: {
    title: "Asked about, of harmless mails",
    direction: "down",
    headline: true,
    of: share(({ harmless }) => harmless, isOnlyAsked),
  },
  askedSecure: {
    title: "Asked about, of those to secure",
    direction: "none",
    headline: false,
    of: share(secure, isOnlyAsked),
  },
  borderlineSecured: {
    title: "Borderline: secured, of those that lean so",
    direction: "none",
    headline: false,
    of: borderline(secure, ({ secured }) => secured),
  },
  borderlineAlarms: {
    title: "Borderline: labelled or held, of the others",
    direction: "none",
    headline: false,
    of: borderline(
      ({ harmless }) => harmless,
      ({ falseAlarm }) => falseAlarm,
    ),
  },
} as const satisfies Readonly<Record<string, Definition>>;

export type FigureId = keyof typeof FIGURES;

/** Typed keys, in the order they are shown. */
export const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[];

export type Figures = Readonly<Record<FigureId, Figure>>;

/** The figures of some mails. */
export function figuresOf(mails: readonly Judged[]): Figures {
  const entries = FIGURE_IDS.map((id) => [id, FIGURES[id].of(mails)] as const);
  return Object.fromEntries(entries) as Figures;
}

/** The mails of one language, and of one half where it is given. */
export function select(mails: readonly Judged[], language: Language, half?: Half): readonly Judged[] {
  return mails.filter(({ mail }) => mail.language === language && (half === undefined || mail.half === half));
}

/** The mails that two careful officers would agree about. */
export function withoutBorderline(mails: readonly Judged[]): readonly Judged[] {
  return mails.filter(({ mail }) => !mail.gold.borderline);
}

/** The question is put, and no label goes with it. */
export function isOnlyAsked({ outcome, labelledOrHeld }: Judged): boolean {
  return outcome === "ask" && !labelledOrHeld;
}

function counts(list: (judged: Judged) => readonly Count[]): (mails: readonly Judged[]) => Figure {
  return (mails) => {
    const all = mails.flatMap(list);
    return figureOf(all.filter(({ right }) => right).length, all.length);
  };
}

type Claim = (judged: Judged) => boolean;

function share(among: Claim, claim: Claim): (mails: readonly Judged[]) => Figure {
  return (mails) => {
    const all = withoutBorderline(mails).filter(among);
    return figureOf(all.filter(claim).length, all.length);
  };
}

function borderline(among: Claim, claim: Claim): (mails: readonly Judged[]) => Figure {
  return (mails) => {
    const all = mails.filter(({ mail }) => mail.gold.borderline).filter(among);
    return figureOf(all.filter(claim).length, all.length);
  };
}

/** So many of so many. */
export function figureOf(count: number, of: number): Figure {
  return { count, of, rate: of === 0 ? null : count / of };
}

import type { Count, Judged } from "./judge";
import { isOnlyAsked } from "./figures";

/** The mails that came out wrong in one way, for one reason. */
export interface WrongMails {
  readonly kind: string;
  readonly reason: string;
  /** One id a time it went wrong: a mail stands under each of its reasons, and once for each name. */
  readonly ids: readonly string[];
}

interface Wrong {
  readonly kind: string;
  readonly of: (judged: Judged) => readonly string[];
}

const KINDS: readonly Wrong[] = [
  { kind: "identifier missed", of: ({ identifiers }) => wrongs(identifiers) },
  {
    kind: "identifier found too weakly",
    of: ({ identifiers, sureIdentifiers }) =>
      sureIdentifiers
        .filter(({ right }, index) => !right && identifiers[index]?.right === true)
        .map(({ what }) => what),
  },
  { kind: "found, but no national id", of: ({ foundIdentifiers }) => wrongs(foundIdentifiers) },
  {
    kind: "not secured",
    of: clear(({ mail, secured }) => mail.gold.secure && !secured, needOf),
  },
  {
    kind: "false alarm",
    of: clear(
      ({ falseAlarm }) => falseAlarm,
      ({ because }) => because,
    ),
  },
  {
    kind: "asked about, though harmless",
    of: clear(
      (judged) => judged.harmless && isOnlyAsked(judged),
      ({ because }) => because,
    ),
  },
  {
    kind: "subject not stopped",
    of: clear(({ mail, subjectStopped }) => mail.gold.subjectBlock && !subjectStopped, subjectNeedOf),
  },
  {
    kind: "subject stopped for nothing",
    of: clear(
      ({ mail, subjectStopped }) => subjectStopped && !mail.gold.subjectBlock,
      ({ because }) => because,
    ),
  },
  {
    kind: "category missed",
    of: clear(
      () => true,
      ({ categories }) => wrongs(categories),
    ),
  },
  {
    kind: "category too much",
    of: clear(
      () => true,
      ({ foundCategories }) => wrongs(foundCategories),
    ),
  },
  { kind: "name missed", of: ({ names }) => wrongs(names) },
  { kind: "found, but no name in the gold", of: ({ foundNames }) => wrongs(foundNames) },
];

/** The ids of the mails that came out wrong, by how and why; the commonest reason first. */
export function wrongMails(mails: readonly Judged[]): readonly WrongMails[] {
  return KINDS.flatMap(({ kind, of }) => {
    const byReason = new Map<string, string[]>();
    for (const judged of mails) {
      for (const reason of of(judged)) {
        byReason.set(reason, [...(byReason.get(reason) ?? []), judged.mail.id]);
      }
    }
    return Array.from(byReason, ([reason, ids]) => ({ kind, reason, ids })).sort(
      (a, b) => b.ids.length - a.ids.length || a.reason.localeCompare(b.reason),
    );
  });
}

function wrongs(counts: readonly Count[]): string[] {
  return counts.filter(({ right }) => !right).map(({ what }) => what);
}

/** Leaves the borderline mails out: two careful officers could disagree about them. */
function clear(
  isWrong: (judged: Judged) => boolean,
  reason: (judged: Judged) => string | readonly string[],
): Wrong["of"] {
  return (judged) => (judged.mail.gold.borderline || !isWrong(judged) ? [] : [reason(judged)].flat());
}

/** What the gold says the mail should be secured for. */
function needOf({ mail: { gold } }: Judged): string[] {
  const ids = gold.nationalIds.map(({ kind }) => kind);
  return Array.from(new Set([...ids, ...gold.categories]));
}

/** What stands in the subject, as far as the gold tells. */
function subjectNeedOf({ mail: { gold } }: Judged): string[] {
  const inSubject = [
    ...gold.nationalIds.filter(({ where }) => where === "subject").map(({ kind }) => kind),
    ...gold.names.filter(({ where }) => where === "subject").map(({ role }) => `${role}'s name`),
    ...gold.spans.filter(({ where }) => where === "subject").map(({ category }) => category),
  ];
  return Array.from(new Set(inSubject));
}

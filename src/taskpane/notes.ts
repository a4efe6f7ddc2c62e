import type { Explanation, Policy } from "../rules";

export type Note = Explanation["notes"][number];

/** The organisation's notes on a mail: those about this mail's recipients and words first, then what holds in general. */
export interface SortedNotes {
  readonly urgent: readonly Note[];
  readonly others: readonly Note[];
  /** Whether one of them says what the label does. */
  readonly aboutLabel: boolean;
}

/** @param labelMissing whether Kuvert knows that it cannot put the label on */
export function sortNotes(
  all: readonly Note[],
  policy: Pick<Policy, "notes">,
  labelMissing: boolean,
): SortedNotes {
  const conditionOf = ({ id }: Note) => (policy.notes ?? []).find((note) => note.id === id)?.when;
  // What the label does is no help to somebody who cannot have it.
  const notes = all.filter((note) => {
    const when = conditionOf(note);
    return labelMissing ? when?.labelled !== true || when.labelMissing === true : when?.labelMissing !== true;
  });
  const isUrgent = (note: Note): boolean => conditionOf(note)?.remarks !== undefined;
  return {
    urgent: notes.filter(isUrgent),
    others: notes.filter((note) => !isUrgent(note)),
    aboutLabel: notes.some((note) => conditionOf(note)?.labelled === true),
  };
}

import type { Explanation, Policy } from "../rules";

export type Note = Explanation["notes"][number];

/** The organisation's notes on a mail: those about this mail's recipients and words first, then what holds in general. */
export interface SortedNotes {
  readonly urgent: readonly Note[];
  readonly others: readonly Note[];
  /** Whether one of them says what the label does. */
  readonly aboutLabel: boolean;
}

export function sortNotes(notes: readonly Note[], policy: Pick<Policy, "notes">): SortedNotes {
  const conditionOf = ({ id }: Note) => (policy.notes ?? []).find((note) => note.id === id)?.when;
  const isUrgent = (note: Note): boolean => conditionOf(note)?.remarks !== undefined;
  return {
    urgent: notes.filter(isUrgent),
    others: notes.filter((note) => !isUrgent(note)),
    aboutLabel: notes.some((note) => conditionOf(note)?.labelled === true),
  };
}

/** The sensitivity labels a tenant has published to the sender. Every one of them is invented. */

export interface Label {
  readonly id: string;
  readonly name: string;
  readonly tooltip: string;
  readonly color: string;
  /** Null, not an empty list, when there are no sublabels: Microsoft's documentation (LBL). */
  readonly children: readonly Label[] | null;
}

/** The labels that can be put on a mail: a parent cannot (LBL). */
export function leavesOf(labels: readonly Label[]): readonly Label[] {
  return labels.flatMap((label) => (label.children === null ? [label] : leavesOf(label.children)));
}

export function findLabel(labels: readonly Label[], id: string | null): Label | null {
  return leavesOf(labels).find((label) => label.id === id) ?? null;
}

/** The catalogue without one label, for a sender to whom it was not published. */
export function withoutLabel(labels: readonly Label[], id: string): readonly Label[] {
  return labels
    .filter((label) => label.id !== id)
    .map((label) =>
      label.children === null ? label : { ...label, children: withoutLabel(label.children, id) },
    );
}

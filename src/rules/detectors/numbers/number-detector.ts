import type { CalendarDate } from "../../calendar-date";
import type { NumberDetectorId } from "../../finding";
import type { Candidate } from "./scan";
import type { Label } from "./words";

/**
 * What the digits themselves say. `proven`: the check digit fits, or lawfully need not. `open`: nothing can be checked,
 * or a check that valid numbers may fail was failed. `broken`: a check that every valid number passes was failed.
 */
export type Proof = "proven" | "open" | "broken";

/** A candidate read as a number of one kind. */
export interface Reading {
  readonly proof: Proof;
  /** Which pattern it has: a code for the evidence. */
  readonly shape: string;
  /** Whether a check digit fits; null where there is none to compute. */
  readonly check: boolean | null;
  /** Null where the number tells none. */
  readonly birthYear: number | null;
  /** Only a label makes it this number: its pattern is too common. */
  readonly needsLabel: boolean;
}

/** One kind of number: how to read it, and the labels that name it. */
export interface NumberDetector {
  readonly id: NumberDetectorId;
  readonly category: "national-id" | "organisation-id";
  /** Labels that name this number. */
  readonly labels: readonly Label[];
  /** Labels that name this number and no other. */
  readonly ownLabels: readonly Label[];
  /** The country's language. */
  readonly language: "sv" | "da";
  /** Reads a candidate, or gives null when it cannot be a number of this kind. */
  read(candidate: Candidate, today: CalendarDate): Reading | null;
}

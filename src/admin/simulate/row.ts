import type { Confidence, DataCategory, Place, UnreadablePart } from "../../rules";
import type { Outcome, RuleOutcome } from "../../rules/policy/policy";
import type { Problem } from "./problem";

/**
 * What the results file keeps of one mail, a row a line. Nothing of the mail's text: what was found is masked, and so
 * are names of files that say what was found or in whom.
 */
export type Row = MailRow | UnreadableRow | LeftOutRow;

/** Where a mail came from. */
interface Origin {
  /** A digest of file and part, by which a second run knows that this was done. */
  readonly key: string;
  /** The file as it was named or found, masked. */
  readonly file: string;
  /** In a file of many mails: which line or which mail, from 1. */
  readonly part: number | null;
}

export interface MailRow extends Origin {
  readonly type: "mail";
  /** The hour it was sent, 0 to 23, in the run's time zone; null when the mail does not say. */
  readonly hour: number | null;
  /** How long the check took under the first policy. */
  readonly milliseconds: number;
  /** Length of subject and body as they were read, markup included, in UTF-16 code units. */
  readonly characters: number;
  /** Parts that could not be read; the policy decides about them. */
  readonly unreadable: readonly UnreadablePart[];
  /** One for each policy, in their order. */
  readonly verdicts: readonly Verdict[];
}

export interface UnreadableRow extends Origin {
  readonly type: "unreadable";
  readonly problem: Problem;
}

/** A file of a kind that is not read. */
export interface LeftOutRow extends Origin {
  readonly type: "left-out";
}

/** What one policy makes of a mail. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly label: string | null;
  readonly rules: readonly { readonly rule: string; readonly outcome: RuleOutcome }[];
  /** Rules that would have acted, had they not only observed. */
  readonly observed: readonly string[];
  readonly found: readonly Found[];
}

/** One finding, masked. */
export interface Found {
  readonly category: DataCategory;
  readonly place: Place;
  readonly confidence: Confidence;
  /** Its shape: letters and digits as dots. */
  readonly masked: string;
  /** Whether a rule that decided the outcome was met by it. */
  readonly acts: boolean;
}

import type { Language } from "../draft";
import type { DataCategory, Finding } from "../finding";
import type { Outcome } from "../policy/policy";
import type { ExplainedNote } from "./notes";
import type { Place } from "../segments/segment";

/**
 * A finding in its sentence. `before`, `shown` and `after` are what the pane shows at first, with as much hidden as the
 * policy says; the parts with `revealed` are what it shows on request. `masked` is the finding with every letter and
 * digit hidden, for reports.
 */
export interface Excerpt {
  readonly before: string;
  readonly shown: string;
  readonly after: string;
  readonly masked: string;
  readonly revealed: string;
  readonly revealedBefore: string;
  readonly revealedAfter: string;
}

/** One finding in words. */
export interface ExplainedFinding {
  readonly finding: Finding;
  /** What this finding asks for through the rules it meets: `allow` when no rule mentions it. */
  readonly outcome: Outcome;
  /** What it is, in plain language: "Personnummer", "Hälsa". */
  readonly what: string;
  readonly excerpt: Excerpt;
  /** Why it counts here: a whole sentence. */
  readonly why: string;
  /** What the sender can do about it: a whole sentence. Null where there is nothing to do. */
  readonly advice: string | null;
  /** Said when we are not sure: a whole sentence. Null where we are. */
  readonly doubt: string | null;
}

/** All findings of one place, in reading order. */
export interface ExplainedPlace {
  readonly place: Place;
  /** "Ämnesraden", "Citerad text" … */
  readonly title: string;
  readonly findings: readonly ExplainedFinding[];
}

/** One rule of the policy that the mail met. */
export interface ExplainedRule {
  readonly id: string;
  readonly outcome: Outcome;
  readonly title: string;
  readonly legalBasis: readonly string[];
}

/** A decision in words: everything the pane needs, whole sentences in one language. */
export interface Explanation {
  readonly language: Language;
  readonly outcome: Outcome;
  /** What happens to the mail when Send is pressed. */
  readonly headline: string;
  /** What holds the mail or is asked about, a sentence for each place, gravest first: the alert's own words. */
  readonly problems: readonly string[];
  /** What the sender can do now; empty when nothing need be done. */
  readonly nextStep: string;
  readonly places: readonly ExplainedPlace[];
  readonly rules: readonly ExplainedRule[];
  /** Parts that could not be read, a sentence each. */
  readonly unreadable: readonly string[];
  /** The label the mail needs and why, or null when it needs none. */
  readonly label: { readonly name: string; readonly reason: string } | null;
  /** How to send safely by hand, in order: shown when the label cannot be applied, or none is configured. */
  readonly manualSteps: readonly string[];
  /** The organisation's texts that apply to this mail, in the policy's order. */
  readonly notes: readonly ExplainedNote[];
  /** What would have happened, were the policy enforced; null where it is, or nothing would have. */
  readonly observed: string | null;
  /** What was not looked at: a whole sentence. */
  readonly coverage: string;
  /** Whom to ask: a whole sentence. */
  readonly contact: string;
  /** Policy id and version, for the helpdesk. */
  readonly policy: string;
}

/** A category's name in plain language, for lists and headings. */
export type CategoryNames = Readonly<Record<DataCategory, string>>;

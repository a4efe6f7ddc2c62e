import type { NonEmpty, Span } from "./span";
import type { AsideKind, SegmentRef } from "./segments/segment";

export const SENSITIVE_ALWAYS = [
  "health",
  "ethnicity",
  "politics",
  "religion",
  "trade-union",
  "genetics",
  "biometrics",
  "sex-life",
  "criminal-offence",
  "social-problems",
  "family-matters",
] as const;

export const SENSITIVE_SOMETIMES = [
  "finances",
  "employment",
  "education",
  "private-contact",
  "personality-test",
  "civil-status",
  "adoption",
] as const;

/** Said of a person, confidential whatever the circumstances (GDPR art. 9 and 10, and Danish and Swedish practice). */
export type AlwaysSensitive = (typeof SENSITIVE_ALWAYS)[number];
/** Said of a person, confidential in some circumstances. */
export type SometimesSensitive = (typeof SENSITIVE_SOMETIMES)[number];
export type SensitiveCategory = AlwaysSensitive | SometimesSensitive;

/** What kind of data a finding is. The ids are the check's contract. */
export type DataCategory = "national-id" | "organisation-id" | "person-name" | SensitiveCategory;

/** Who or what found it. The ids are the check's contract. Each sensitive category is a detector of its own. */
export type NumberDetectorId =
  "dk-cpr" | "se-personnummer" | "se-samordningsnummer" | "dk-cvr" | "se-organisationsnummer";
export const DETAIL_DETECTORS = [
  "passport",
  "driving-licence",
  "bank-account",
  "phone",
  "private-address",
] as const;
/** Details that mark a person without being the person's number: shown, of too little weight to be acted upon. */
export type DetailDetectorId = (typeof DETAIL_DETECTORS)[number];
export type DetectorId = NumberDetectorId | DetailDetectorId | "person-name" | SensitiveCategory;

/**
 * How sure we are. Policies hold or label from `medium` up; `low` is shown in the pane only.
 */
export type Confidence = "low" | "medium" | "high";

const CONFIDENCE_ORDER: readonly Confidence[] = ["low", "medium", "high"];

/** True when `confidence` is at least `floor`. */
export function isAtLeast(confidence: Confidence, floor: Confidence): boolean {
  return CONFIDENCE_ORDER.indexOf(confidence) >= CONFIDENCE_ORDER.indexOf(floor);
}

/** By what a statement is tied to a person. */
export type LinkHow = "name" | "number" | "initials" | "pronoun" | "role" | "recipient" | "sender";

/** Why we believe it. Codes, and words from our own lists; never the matched text. */
export type Evidence =
  | { readonly kind: "shape"; readonly name: string }
  | { readonly kind: "check-digit"; readonly passed: boolean }
  | { readonly kind: "context-word"; readonly word: string }
  | { readonly kind: "against"; readonly word: string }
  | { readonly kind: "lexicon"; readonly list: string }
  | { readonly kind: "frame"; readonly name: string }
  | { readonly kind: "model"; readonly name: string }
  | { readonly kind: "linked-person"; readonly how: LinkHow };

/** What a detector returns for one text: the span is in that text. */
export interface Match {
  readonly span: Span;
  readonly confidence: Confidence;
  readonly evidence: NonEmpty<Evidence>;
}

/**
 * What a name is to this mail. `data-subject` (the matter concerns this person) wins over every other role.
 */
export type NameRole = "data-subject" | "sender" | "recipient" | "colleague" | "public-figure" | "other";

/** Whom a statement is about: a person's number within the mail, or a person without a name here. */
export type LinkedTo = number | "sender" | "recipient" | "unnamed";

/**
 * A match with its detector, category and place. The span is in the place's text (see `Segment.start`).
 * Findings hold positions and reasons, never the personal data itself.
 */
export interface Finding extends Match {
  readonly detector: DetectorId;
  readonly category: DataCategory;
  readonly segment: SegmentRef;
  /** Set when it stands where a reader does not meet it: in a link's address, in hidden text. */
  readonly within?: AsideKind;
  /** On names: what the person is to this mail. */
  readonly role?: NameRole;
  /** On names: the person's number within the mail, from 1. Two spellings of one person share it. */
  readonly person?: number;
  /** On sensitive categories: whom it is said of. Absent when it is said of nobody in particular. */
  readonly linkedTo?: LinkedTo;
}

export function isDetail({ detector }: Finding): boolean {
  return (DETAIL_DETECTORS as readonly DetectorId[]).includes(detector);
}

/** The evidence as a short code, such as `check-digit:passed` or `context-word:cpr`. */
export function evidenceCode(evidence: Evidence): string {
  switch (evidence.kind) {
    case "shape":
    case "frame":
    case "model":
      return `${evidence.kind}:${evidence.name}`;
    case "check-digit":
      return `check-digit:${evidence.passed ? "passed" : "failed"}`;
    case "context-word":
    case "against":
      return `${evidence.kind}:${evidence.word}`;
    case "lexicon":
      return `lexicon:${evidence.list}`;
    case "linked-person":
      return `linked-person:${evidence.how}`;
  }
}

/** Somebody whose name and address are kept secret: told by its own words, always to be secured. */
export function isProtectedIdentity({ evidence }: Finding): boolean {
  return evidence.some((one) => one.kind === "frame" && one.name === "protected-identity");
}

/**
 * True when a trained part alone speaks for a finding, and no word of a list: that something sensitive is said is then
 * surer than what it is.
 */
export function restsOnModelAlone({ category, evidence }: Finding): boolean {
  if (category === "national-id" || category === "organisation-id" || category === "person-name")
    return false;
  return !evidence.some(({ kind }) => kind === "lexicon" || kind === "frame" || kind === "shape");
}

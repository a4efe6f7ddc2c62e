import type { DataCategory, Place } from "../../../rules";
import type { Outcome } from "../../../rules/policy/policy";

/** What the report calls things. */

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  allow: "Sent as it is",
  label: "Sent with the label",
  ask: "Sender is asked",
  block: "Held",
};

/** For the heads of narrow columns. */
export const SHORT_NAMES: Readonly<Record<Outcome, string>> = {
  allow: "As it is",
  label: "Label",
  ask: "Asked",
  block: "Held",
};

export const OUTCOME_MEANINGS: Readonly<Record<Outcome, string>> = {
  allow: "Nothing happens; the sender notices nothing.",
  label: "The sensitivity label is put on and the mail is sent; the sender need not do anything.",
  ask: "The sender is asked, and decides.",
  block: "The mail is not sent until it is mended.",
};

export const CATEGORY_NAMES: Readonly<Record<DataCategory, string>> = {
  "national-id": "National id numbers",
  "organisation-id": "Organisation numbers",
  "person-name": "Names of persons",
  health: "Health",
  ethnicity: "Ethnicity",
  politics: "Politics",
  religion: "Religion",
  "trade-union": "Trade union",
  genetics: "Genetics",
  biometrics: "Biometrics",
  "sex-life": "Sex life",
  "criminal-offence": "Criminal offences",
  "social-problems": "Social problems",
  "family-matters": "Family matters",
  finances: "Finances",
  employment: "Employment",
  education: "Education",
  "private-contact": "Private contact details",
  "personality-test": "Personality tests",
  "civil-status": "Civil status",
  adoption: "Adoption",
};

export const PLACE_NAMES: Readonly<Record<Place, string>> = {
  subject: "Subject line",
  body: "What the sender wrote",
  quoted: "Quoted history",
  signature: "Signature",
  to: "Recipients in To",
  cc: "Recipients in Cc",
  bcc: "Recipients in Bcc",
  "attachment-name": "Names of attachments",
};

/** "42 (3.1 %)" as two parts; no share of nothing. */
export function share(count: number, of: number): string {
  if (of === 0) return "–";
  const percent = (100 * count) / of;
  if (count > 0 && percent < 0.1) return "< 0.1 %";
  return `${percent.toFixed(1)} %`;
}

export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** A time of the check, with as many digits as it can bear. */
export function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(1) : Math.round(time).toLocaleString("en-GB")} ms`;
}

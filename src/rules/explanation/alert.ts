import type { Decision } from "../decision";
import type { Language } from "../draft";
import type { Policy } from "../policy/policy";

/** Why the label is not known to be on. */
export type LabelFailure =
  /** No label in the user's catalogue has the configured GUID or name. */
  | "not-found"
  /** More than one label has the configured name. */
  | "ambiguous"
  /** Labels are switched off for this mailbox, or the catalogue is empty. */
  | "disabled"
  /** This Outlook has no label API. */
  | "unsupported"
  /** The host refused, or answered with an error. */
  | "host-error"
  /** It was set, but reading it back gave another label or none. */
  | "not-verified"
  /** The call was still open at our deadline: the label may be on. */
  | "timed-out";

/** What the sender is to be told when Send is pressed. */
export type AlertSituation =
  | { readonly kind: "decision"; readonly decision: Decision }
  | { readonly kind: "label-failed"; readonly decision: Decision; readonly why: LabelFailure }
  /** The check did not finish in time. */
  | { readonly kind: "timed-out" }
  /** The check itself failed. */
  | { readonly kind: "check-failed" };

/** Outlook shows at most this many characters of an alert (Office.js `errorMessage`, August 2026). */
export const ALERT_MAX_LENGTH = 500;

/**
 * The text of the Smart Alert: whole sentences, plain text, at most 500 characters. The first sentence says what
 * is wrong, the second what to do; what does not fit is cut at a sentence boundary, and how much more there is, is said.
 */
export function alertText(_situation: AlertSituation, _policy: Policy, _language: Language): string {
  throw new Error("not written yet");
}

import type { CalendarDate } from "../../calendar-date";
import type { Language } from "../../draft";
import type { Confidence } from "../../finding";
import { mayBePNummer } from "../../numbers/p-nummer";
import { readTimeStamp, type TimeStamp } from "../../numbers/time-stamp";
import type { Place } from "../../segments/segment";
import type { Context } from "./context";
import type { NumberDetector, Reading } from "./number-detector";
import type { Candidate } from "./scan";

/** A candidate, one way to read it, and everything that was seen near it. */
export interface Case {
  readonly detector: NumberDetector;
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly context: Context;
  /** Most numbers near it that are written alike are no personal numbers. */
  readonly amongStrangers: boolean;
  readonly place: Place;
  /** The language of the mail, where it shows. */
  readonly language: Language | null;
}

/** How sure we are of one reading; null when there is nothing to show. `medium` means: acted upon. */
export function weigh(one: Case, today: CalendarDate): Confidence | null {
  if (isTornOff(one)) return null;
  return one.detector.category === "national-id" ? weighPersonal(one, today) : weighOrganisation(one);
}

/** True when a label names this kind of number, or one that people confuse it with. */
export function isLabelled({ detector, reading, context, language }: Case): boolean {
  if (reading.shape.endsWith("-vat") && context.glued === "se") return true;
  const label = context.label?.label;
  if (label === undefined) return false;
  // "Personnummer" before a Swedish number with a slip in it must not make it a Danish replacement number.
  if (reading.shape === "cpr-replacement" && label !== "cpr" && language !== "da") return false;
  if (detector.labels.includes(label)) return true;
  return detector.category === "national-id" && reading.proof === "proven" && label !== "cvr";
}

/** True when the digits are a piece of something longer, or of a word or a code. */
function isTornOff({ candidate, context, reading, place }: Case): boolean {
  const { glued, label, inLink, inMailAddress } = context;
  const compound = place === "attachment-name" || inLink !== "no";
  if (candidate.crowded === "tight" && !(place === "attachment-name" && reading.proof === "proven"))
    return true;
  if (glued === "" || label !== null || glued === "se") return false;
  // "erik0101901234@": people put what they like into the name of their mailbox.
  if (inMailAddress && reading.proof === "proven") return false;
  // "handlingsplan0101901234.docx": a word, not a code.
  return glued.length < 4 || reading.proof !== "proven" || !compound;
}

function weighPersonal(one: Case, today: CalendarDate): Confidence | null {
  const { candidate, reading, context, detector, language } = one;
  const proven = reading.proof === "proven";
  const labelled = isLabelled(one);
  // A Danish "pnr" may be a P-nummer; a Swedish one is a personnummer.
  if (context.label?.word === "pnr" && language === "da" && mayBePNummer(candidate.compact)) {
    return proven ? "low" : null;
  }
  if (context.other?.strong === true) {
    if (context.label !== null && labelled) return proven ? "medium" : "low";
    // Whatever it is filed under, it is the number of somebody who is named beside it.
    if (proven && context.person === "name" && !mayBeDialled(one)) return "medium";
    return proven && candidate.form === "standard" ? "low" : null;
  }
  const foreign = language !== null && language !== detector.language;
  if (labelled) {
    if (proven) return "high";
    if (reading.proof === "broken") return "low";
    return foreign && context.label?.label !== "cpr" ? "low" : "medium";
  }
  const person = context.person !== null;
  if (context.refuted || reading.proof === "broken") return null;
  if ((reading.needsLabel || candidate.form === "odd") && !(proven && person)) return null;
  const stamp = readTimeStamp(candidate.compact, today);
  if (!proven) {
    if (candidate.split && context.person !== "name") return null;
    if (!person || context.other !== null || context.inLink !== "no")
      return foreign || candidate.form !== "standard" ? null : "low";
    // A hundred-year-old whose serial number is a time of day is more likely an appointment.
    return foreign || (context.person !== "name" && isWithin(stamp, RECENT)) ? "low" : "medium";
  }
  if (person) return candidate.form === "odd" ? "medium" : "high";
  if (one.amongStrangers) return "low";
  if (isLikelyStamp(stamp, candidate) || (context.other !== null && isWithin(stamp, RECENT))) return "low";
  if (context.inLink === "part" && !isUnmistakable(candidate)) return "low";
  if (candidate.form === "usual" && candidate.crowded !== "no") return "low";
  return "medium";
}

function weighOrganisation(one: Case): Confidence | null {
  const { candidate, reading, context } = one;
  const proven = reading.proof === "proven";
  if (context.other?.strong === true) return null;
  if (isLabelled(one)) {
    if (proven) return candidate.form === "odd" ? "medium" : "high";
    return reading.proof === "broken" ? "low" : candidate.form === "odd" ? "low" : "medium";
  }
  if (!proven || context.refuted) return null;
  if (context.company !== null || !reading.needsLabel) return "medium";
  // Nothing but the digits: worth showing where nothing else claims them.
  return context.other === null && candidate.form === "standard" && candidate.crowded === "no" ? "low" : null;
}

/**
 * How near today a date with a time of day has to lie to be taken for a time stamp where nothing else speaks. The
 * windows are narrow because each of them costs numbers: see docs/identifiers.md for the trade-off.
 */
const ANY_MINUTE = { daysBack: 90, daysAhead: 30 };
const QUARTERS = { daysBack: 2 * 365, daysAhead: 365 };
/** With the year in full there is only one date to read, so a wider window costs no more. */
const FULL_YEAR = { daysBack: 2 * 365, daysAhead: 365 };
/** Where something else speaks for a time stamp too. */
const RECENT = { daysBack: 6 * 365, daysAhead: 365 };

function isLikelyStamp(stamp: TimeStamp | null, { compact, plus }: Candidate): boolean {
  // Nobody writes a plus before a time of day.
  if (plus) return false;
  if (isWithin(stamp, compact.length === 12 ? FULL_YEAR : ANY_MINUTE)) return true;
  return stamp?.quarter === true && isWithin(stamp, QUARTERS);
}

function isWithin(stamp: TimeStamp | null, window: typeof QUARTERS): boolean {
  return stamp !== null && stamp.daysAgo <= window.daysBack && stamp.daysAgo >= -window.daysAhead;
}

/** Telephone and account numbers are written beside names too, ten digits in a row. */
function mayBeDialled({ candidate, context }: Case): boolean {
  return !isUnmistakable(candidate) && DIALLED.test(context.other?.word ?? "");
}
const DIALLED =
  /^(?:ring|tlf|tel|tfn|tln|mob|fon|fax|phone|direk|sms|swish|växel|konto|reg|clearing|bank|iban|plusg|bankg|pg$|bg$|ocr)/;

/** Written as no other number is: with its full year, or with the separator before the last four. */
function isUnmistakable({ compact, hyphenated }: Candidate): boolean {
  return compact.length === 12 || hyphenated;
}

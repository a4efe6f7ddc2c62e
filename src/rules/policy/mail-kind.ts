import type { Segment } from "../segments/segment";
import type { MailKind } from "./policy";

/** Longer mails are no mere reminders, in UTF-16 code units. */
const LONGEST_REMINDER = 1500;

/**
 * Words that call somebody to an appointment or remind of one: kallelse, påminnelse, indkaldelse, "din tid hos". Words
 * begin where a letter does not stand before them.
 */
const CALL =
  /(?:^|[^a-zåäöæø])(?:kallelse|kallas|påminn|påmind|indkald|innkall|din tid|din tandläkartid|din tandlægetid|bokad tid|bokat tid|booket tid|tidsbest|välkommen till (?:ditt|ett) besök|vi ses (?:på|den))/i;
/** A day or an hour: "12/3", "den 3 mars", "kl. 10". */
const WHEN =
  /\d{1,2}[/.]\d{1,2}|\d{1,2}\.? ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|kl(?:\.|ockan| )? ?\d{1,2}/i;

/**
 * What kind of mail it is by its own words. `appointment`: a short new mail that calls to an appointment or reminds of
 * one and says when (IMY 2022-11-15: "påminnelser och kallelser till vård och behandling", I-19).
 */
export function mailKinds(segments: readonly Segment[]): readonly MailKind[] {
  let text = "";
  for (const { ref, text: part } of segments) {
    if (ref.kind === "quoted" && part.trim() !== "") return [];
    if (ref.kind === "subject" || ref.kind === "body") text += `\n${part}`;
  }
  return text.length <= LONGEST_REMINDER && CALL.test(text) && WHEN.test(text) ? ["appointment"] : [];
}

import type { Span } from "../rules";

/** One change to a subject. An empty replacement takes the words out; initials can stand in for a name. */
export interface SubjectEdit {
  /** In the subject as it stands before any edit. */
  readonly span: Span;
  readonly replacement: string;
}

/**
 * Changes a subject in the given spans only, and tidies the seam that a removal leaves: a label word that has lost
 * its number ("cpr:"), an empty bracket, doubled or stranded punctuation, a preposition with nothing left to
 * point at. Everything else stays as written, so that the subject still says what the mail is about (N-07).
 *
 *     SV: Ang. cpr. 180684-3764 - manglende bilag  →  SV: Ang. manglende bilag
 *              ^^^^^^^^^^^^^^^^^^^
 */
export function mendSubject(subject: string, edits: readonly SubjectEdit[]): string {
  let mended = subject;
  for (const { span, replacement } of mergeRemovals(subject, edits).reverse()) {
    const left = mended.slice(0, span.start);
    const right = mended.slice(span.end);
    mended = replacement === "" ? closeSeam(left, right) : left + replacement + right;
  }
  return withCapital(mended.trim(), subject);
}

/** A subject that began with a capital or a number still begins with a capital; words like "iPad" stay as they are. */
function withCapital(mended: string, before: string): string {
  if (!/^[\p{Lu}\p{N}([„“‘«]/u.test(opening(before))) return mended;
  const rest = opening(mended);
  if (!/^\p{Ll}[\p{Ll}\d\-–/]*(?![\p{L}\p{N}])/u.test(rest)) return mended;
  return (
    mended.slice(0, mended.length - rest.length) + rest.charAt(0).toLocaleUpperCase("sv") + rest.slice(1)
  );
}

/** What stands after the reply prefixes. */
function opening(subject: string): string {
  return subject.replace(PREFIXES, "").trimStart();
}

/** True when nothing but reply prefixes and words like "angående" is left, so that the mail can no longer be routed. */
export function saysNothing(subject: string): boolean {
  return !/[\p{L}\p{N}]/u.test(subject.replace(PREFIXES, "").replace(TOPIC_ALONE, ""));
}

/** The initials of a name: "Anna-Lena von Holm" → "A.H." A particle in lower case is left out. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s.]+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => `${part.slice(0, 1)}.`)
    .join("");
}

/** "SV:", "RE:", "VB:", "VS:", "FW:", repeated, with the counters some mail programs write ("SV[2]:"). */
const PREFIXES = /^(?:\s*(?:sv|re|vb|vs|fw|fwd|aw|wg)(?:\[\d{1,3}\])?\s*:)+/i;
/** Words that introduce what the mail is about. */
const TOPIC = "ang(?:ående)?|vedr(?:ørende)?|gällande|rörande|beträffande|mht";
const TOPIC_ALONE = new RegExp(`^\\s*(?:${TOPIC})(?![\\p{L}\\p{N}])`, "iu");

const TOPIC_LAST = new RegExp(`(?<![\\p{L}\\p{N}])(?:${TOPIC})\\.?:?\\s*$`, "iu");
const TOPIC_FIRST = new RegExp(`^(?:${TOPIC})(?![\\p{L}\\p{N}])`, "iu");

/**
 * A word that announces a number, and the sign after it, at the end of what stands before the number:
 *     "cpr-nr.: "   "personnummer "   "org.nr "   "(pnr: "      but not "accpr " or "personal "
 */
const NUMBER_LABEL = new RegExp(
  "(?<![\\p{L}\\p{N}])" +
    "(?:(?:cpr|cvr|se)(?:[-. ]{0,2}(?:nr|nummer|nummeret))?" + // cpr, cpr-nr, CVR nummer
    "|(?:person|samordnings|organisations|org|pers|p)(?:[-. ]{0,2}(?:nr|nummer|numret))" + // personnr, org.nr, p-nr
    "|personnummeret|(?:födelse|fødsels)(?:nummer|nr|datum|dato)|född|født|f)" +
    "[\\s.:;#=]*$",
  "iu",
);
/** Prepositions that are left hanging when the word they point at is gone. */
const PREPOSITION =
  /(?<![\p{L}\p{N}])(?:för|till|från|av|om|med|hos|på|i|kring|for|til|fra|af|ved|omkring|mod|mot|via)\s*$/iu;
const STARTS_WITH_PREPOSITION =
  /^(?:för|till|från|av|om|med|hos|på|i|kring|for|til|fra|af|ved|omkring|mod|mot|via|inför|inden|före|før|efter|under)(?![\p{L}\p{N}])/iu;
const CONJUNCTION_LAST = /(?<![\p{L}\p{N}])(?:och|samt|og|&|\+)\s*$/iu;
const CONJUNCTION_FIRST = /^(?:och|samt|og|&|\+)(?![\p{L}\p{N}])\s*/iu;
const OPENERS = "([{«„“‘";
const CLOSERS = ")]}»”’";
const SEPARATORS_FIRST = /^[\s,;:.\-–—/|_]+/;
const SEPARATORS_LAST = /[\s,;:\-–—/|_]+$/;
/** After these the sentence begins anew: nothing may open with a comma or a dash. */
const OPENS_ANEW = new RegExp(`(?:^|:|(?<![\\p{L}\\p{N}])(?:${TOPIC})\\.?:?)\\s*$`, "iu");

/** Joins removals that have nothing but separators, label words or an "and" between them. */
function mergeRemovals(subject: string, edits: readonly SubjectEdit[]): SubjectEdit[] {
  const merged: SubjectEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const last = merged.at(-1);
    const joined =
      last !== undefined &&
      (edit.span.start < last.span.end ||
        (last.replacement === "" &&
          edit.replacement === "" &&
          isFiller(subject.slice(last.span.end, edit.span.start))));
    if (joined) {
      const between = subject.slice(last.span.end, edit.span.start);
      const end = closingBracket(between, subject, Math.max(last.span.end, edit.span.end));
      merged[merged.length - 1] = { span: { start: last.span.start, end }, replacement: last.replacement };
    } else merged.push(edit);
  }
  return merged;
}

/** Where a removal ends that took an opening bracket with it: after the bracket's other half, if that is next. */
function closingBracket(removed: string, subject: string, end: number): number {
  const opened = removed.includes("(") && !removed.includes(")");
  return opened && subject[end] === ")" ? end + 1 : end;
}

function isFiller(text: string): boolean {
  const rest = text.replace(NUMBER_LABEL, "").replace(CONJUNCTION_LAST, "");
  return /^[\s,;:.()\-–—/|&+]*$/.test(rest);
}

/** Puts the two sides of a removal together. */
function closeSeam(before: string, after: string): string {
  let left = before.replace(NUMBER_LABEL, "");
  // The genitive of a name that is gone: "Holms ansökan", "Holm's".
  let right = after.replace(/^['’]?s(?![\p{L}\p{N}])/u, "");
  ({ left, right } = dropEmptyBrackets(left, right));

  if (OPENS_ANEW.test(left) || endsWithOpener(left)) {
    right = right.replace(SEPARATORS_FIRST, "").replace(CONJUNCTION_FIRST, "");
    left = dropIdleTopic(left, right);
  } else {
    ({ left, right } = dropStranded(left, right));
  }
  return join(left.trimEnd(), right.trimStart());
}

/** "Klage vedr." with nothing after it becomes "Klage"; a topic word that is all there is stays. */
function dropIdleTopic(left: string, right: string): string {
  if (right !== "" && !TOPIC_FIRST.test(right)) return left;
  const shorter = left.replace(TOPIC_LAST, "");
  const saysMore = /[\p{L}\p{N}]/u.test(shorter.replace(PREFIXES, ""));
  return saysMore || right !== "" ? shorter : left;
}

function dropEmptyBrackets(left: string, right: string): { left: string; right: string } {
  const open = left.trimEnd();
  const close = right.trimStart();
  const kind = open === "" ? -1 : OPENERS.indexOf(open.slice(-1));
  if (kind < 0 || !close.startsWith(CLOSERS.charAt(kind))) return { left, right };
  return { left: open.slice(0, -1), right: close.slice(1) };
}

/** Takes away the words and signs at the seam that have lost what they stood beside. */
function dropStranded(before: string, after: string): { left: string; right: string } {
  const rest = after.replace(SEPARATORS_FIRST, "");
  const nothingFollows =
    rest === "" || CLOSERS.includes(rest.slice(0, 1)) || rest.startsWith("?") || rest.startsWith("!");
  const sentenceGoesOn = nothingFollows || rest !== after.trimStart() || STARTS_WITH_PREPOSITION.test(rest);
  let left = before.replace(CONJUNCTION_LAST, "");
  if (sentenceGoesOn) {
    const shorter = left.replace(PREPOSITION, "");
    // A preposition that is all there is stays: the sender sees where to go on.
    if (/[\p{L}\p{N}]/u.test(shorter.replace(PREFIXES, ""))) left = shorter;
  }
  if (nothingFollows) return { left: left.replace(SEPARATORS_LAST, ""), right: rest };
  // A sign on both sides of the seam: the left one stays.
  const hasSign = SEPARATORS_LAST.test(left.trimEnd());
  return { left, right: hasSign || after.startsWith("_") ? rest : after };
}

function endsWithOpener(text: string): boolean {
  const trimmed = text.trimEnd();
  return trimmed !== "" && OPENERS.includes(trimmed.slice(-1));
}

function join(left: string, right: string): string {
  const tight = left === "" || right === "" || endsWithOpener(left) || /^[,;:.?!)\]}»”]/.test(right);
  // "Ansökan/komplettering": a sign that stood close on both sides stays close.
  return tight || /\S[/_]$/.test(left) ? left + right : `${left} ${right}`;
}

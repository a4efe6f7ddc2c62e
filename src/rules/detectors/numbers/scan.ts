import type { Span } from "../../span";
import { INVISIBLE, visible } from "./normalise";

/**
 * Digits as written: `standard` the way the number's issuer writes it, or with a space for the hyphen; `usual` in the
 * other ways people write it; `odd` in any other grouping, or with a separator that has other uses.
 */
export type Form = "standard" | "usual" | "odd";

/** Something that may be a number of eight, ten or twelve characters. */
export interface Candidate {
  /** In the text that was scanned. */
  readonly span: Span;
  /** Without separators; letters in upper case. */
  readonly compact: string;
  readonly form: Form;
  /** The separator before the last four is a plus. */
  readonly plus: boolean;
  /** More digits stand beside it, so that it may be a piece of something longer; `tight`: very likely. */
  readonly crowded: "no" | "loose" | "tight";
  /** The separator before the last four, or one between pairs, is a hyphen: the typical look of an organisation's. */
  readonly hyphenated: boolean;
  /** Its halves stand in two cells of a table. */
  readonly split: boolean;
}

/** Digits without a separator between them. */
interface Group extends Span {
  readonly digits: string;
}

/**
 * What stands between two groups: a separator within one number, a sign that separates numbers and yet may stand before
 * the last four (`comma`, `colon`, an opening `bracket`), something else that is tight, or anything else.
 */
type Gap =
  | "hyphen"
  | "plus"
  | "space"
  | "dot"
  | "slash"
  | "cell"
  | "wrap"
  | "phrase"
  | "comma"
  | "colon"
  | "bracket"
  | "tight"
  | "apart";

/** "740826, sista fyra 9822", "010190, sidste fire cifre 1234": the words between the date and the last four. */
const LAST_FOUR =
  /^[ ,;(]{0,3}(?:(?:och|og|med|and|with) )?(?:(?:de|the) )?(?:(?:sista|sidste|last) (?:fyra|fire|four|4)|(?:fyra|fire|4) (?:sista|sidste)|(?:cpr-?)?endelsen?|kontrolcifrene|kontrolcifre|kontrollsiffror|kontrollsiffrorna)(?: (?:siffrorna|siffror|cifre|cifrene|tal|digits))?(?: (?:är|er|is))?[ :,]{0,3}$/i;
const LONGEST_GAP = 45;
/** More groups than this only where every group is one digit. */
const MOST_GROUPS = 6;

/**
 * Finds everything in `text` (normalised) that is written like a number of eight, ten or twelve digits, or like one
 * with letters among its last four. One pass; work in proportion to the length of the text.
 */
export function scan(text: string): readonly Candidate[] {
  const groups = groupsIn(text);
  const gaps = groups.map((group, index) => gapBetween(text, groups[index - 1], group));
  const found: Candidate[] = [];
  groups.forEach((first, from) => {
    const lengths: number[] = [];
    const inner: Gap[] = [];
    let compact = "";
    for (let to = from; to < groups.length && lengths.length < 12; to++) {
      const group = groups[to];
      const gap = gaps[to];
      if (group === undefined || gap === undefined) break;
      if (to > from) {
        if (gap === "apart" || gap === "tight") break;
        if (!joins(gap) && !beforeLastFour(text, compact, gap, group)) break;
        inner.push(gap);
      }
      compact += group.digits;
      if (compact.length > 12) break;
      lengths.push(group.digits.length);
      if (lengths.length > MOST_GROUPS && compact.length > lengths.length) break;
      if (compact.length !== 8 && compact.length !== 10 && compact.length !== 12) continue;
      const left = gaps[from] ?? "apart";
      const right = gaps[to + 1] ?? "apart";
      const crowded = worse(crowding(left, lengths), crowding(right, lengths));
      if (crowded === "tight" && lengths.length > 1) continue;
      if (lengths.length > MOST_GROUPS && !isSpelt(inner)) continue;
      found.push({
        span: { start: first.start, end: gap === "bracket" ? closingEnd(text, group.end) : group.end },
        compact,
        form: formOf(lengths, inner),
        plus: inner[inner.length - 1] === "plus",
        hyphenated: inner.includes("hyphen"),
        crowded,
        split: inner.includes("cell") && /[\t|]/.test(text.slice(first.start, group.end)),
      });
    }
    const dated = datedAt(groups, gaps, from);
    if (dated !== null) found.push(dated);
    const lettered = letteredAt(text, first);
    if (lettered !== null) found.push(lettered);
  });
  return found;
}

/** True for what may stand anywhere within a number. */
function joins(gap: Gap): boolean {
  return gap !== "comma" && gap !== "colon" && gap !== "bracket";
}

/** "19900716,9817", "19900716:9817", "19900716 (9817)": a date, a sign that elsewhere parts numbers, four digits. */
function beforeLastFour(text: string, date: string, gap: Gap, group: Group): boolean {
  if ((date.length !== 6 && date.length !== 8) || group.digits.length !== 4) return false;
  return gap !== "bracket" || closingEnd(text, group.end) > group.end;
}

/** Where the bracket that closes right after `end` ends; `end` when none does. */
function closingEnd(text: string, end: number): number {
  return end + (/^ ?[)\]}]/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** Digits one by one, with the same thing between them all but before the last four. */
function isSpelt(inner: readonly Gap[]): boolean {
  const separator = inner[0];
  if (separator !== "space" && separator !== "hyphen" && separator !== "dot") return false;
  return inner.every((gap, index) => gap === separator || index === inner.length - 4);
}

/** "7/7-1961-4285", "1990-7-16-9817": a day or a month below ten without its nought. */
function datedAt(groups: readonly Group[], gaps: readonly Gap[], from: number): Candidate | null {
  const [first, second, third, last] = groups.slice(from, from + 4);
  if (first === undefined || second === undefined || third === undefined || last === undefined) return null;
  const lengths = [first, second, third, last].map(({ digits }) => digits.length).join("");
  if (!/^(?:1[12]|21)[24]4$|^4(?:1[12]|21)4$/.test(lengths)) return null;
  const inner = gaps.slice(from + 1, from + 4);
  if (!inner.every((gap) => /^(?:hyphen|space|dot|slash)$/.test(gap))) return null;
  if (crowding(gaps[from] ?? "apart", [4]) === "tight") return null;
  if (crowding(gaps[from + 4] ?? "apart", [4]) === "tight") return null;
  const two = (digits: string): string => (digits.length === 1 ? `0${digits}` : digits);
  return {
    span: { start: first.start, end: last.end },
    compact: two(first.digits) + two(second.digits) + two(third.digits) + last.digits,
    form: "odd",
    plus: false,
    crowded: "no",
    hyphenated: inner[2] === "hyphen",
    split: false,
  };
}

function groupsIn(text: string): Group[] {
  const pattern = /\d[\d\u200b]*/g;
  const groups: Group[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const written = match[0].replace(/\u200b+$/, "");
    groups.push({ start: match.index, end: match.index + written.length, digits: visible(written) });
  }
  return groups;
}

function gapBetween(text: string, before: Group | undefined, after: Group): Gap {
  if (before === undefined || after.start - before.end > LONGEST_GAP) return "apart";
  const gap = visible(text.slice(before.end, after.start));
  if (/^ {0,2}-{1,2} {0,2}$/.test(gap)) return "hyphen";
  if (/^ ?\+ ?$/.test(gap)) return "plus";
  if (/^ {1,2}$/.test(gap)) return "space";
  if (/^ ?\. ?$/.test(gap)) return gap === "." || gap === " . " ? "dot" : "apart";
  if (/^ ?\/ ?$/.test(gap)) return "slash";
  if (/^(?:_| ?[\t|] ?(?:- ?[\t|] ?)?)$/.test(gap)) return "cell";
  // A line that was wrapped between the halves; the second line may begin with the marks of a quotation.
  if (/^ ?-? ?\n[ \t]{0,8}(?:>[ \t]?){0,6}-?$/.test(gap)) return "wrap";
  if (/^[,;]$/.test(gap)) return "comma";
  if (gap === ":") return "colon";
  if (/^ ?[([{]$/.test(gap)) return "bracket";
  if (/^[^\sa-zåäöæøA-ZÅÄÖÆØ()[\]"]$/.test(gap)) return "tight";
  return LAST_FOUR.test(gap) ? "phrase" : "apart";
}

/** How much what stands beside a candidate shows it to be a piece of something longer. */
function crowding(beside: Gap, lengths: readonly number[]): Candidate["crowded"] {
  switch (beside) {
    case "hyphen":
    case "plus":
    case "dot":
    case "colon":
    case "tight":
      return "tight";
    case "space":
    case "slash":
    case "comma":
      return lengths.length > 2 ? "tight" : "loose";
    default:
      return "no";
  }
}

function worse(a: Candidate["crowded"], b: Candidate["crowded"]): Candidate["crowded"] {
  return a === "tight" || b === "no" ? a : b;
}

const STANDARD: readonly string[] = ["10", "12", "8", "6 4", "8 4"];
const USUAL: readonly string[] = [
  "2 2 2 4",
  "4 2 4",
  "4 2 2 4",
  "2 6 4",
  "2 10",
  "4 4 4",
  "4 6",
  "2 2 2 2",
  "4 4",
];

function formOf(lengths: readonly number[], inner: readonly Gap[]): Form {
  if (lengths.length > MOST_GROUPS) return "usual";
  const shape = lengths.join(" ");
  const plain = inner.every((gap) => gap === "hyphen" || gap === "plus" || gap === "space");
  if (STANDARD.includes(shape)) return plain ? "standard" : "usual";
  return USUAL.includes(shape) ? "usual" : "odd";
}

/** A date and four characters with a letter among them: eCPR, interim and reserve numbers. */
function letteredAt(text: string, first: Group): Candidate | null {
  const { length } = first.digits;
  if (length < 6 || length > 11) return null;
  const rest = text.slice(first.start, first.start + 40);
  const match =
    /^((?:\d\u200b*){6}(?:(?:\d\u200b*){2})?)([ -]?)((?:[A-Za-z\d]\u200b*){4})(?![A-Za-zÀ-ÿ\d]|[-.:/+]\d|-[A-Fa-f\d]{4})/.exec(
      rest,
    );
  if (match === null) return null;
  const [whole, date = "", separator = "", tail = ""] = match;
  const compact = visible(date + tail);
  if (!/[A-Za-z]/.test(tail) || !/\d/.test(tail) || (separator === " " && /^[a-z]/.test(tail))) return null;
  return {
    span: { start: first.start, end: first.start + trimEnd(whole).length },
    compact: compact.toUpperCase(),
    form: /[a-z]/.test(tail) ? "odd" : separator === " " ? "usual" : "standard",
    plus: false,
    hyphenated: separator === "-",
    crowded: "no",
    split: false,
  };
}

function trimEnd(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === INVISIBLE) end--;
  return text.slice(0, end);
}

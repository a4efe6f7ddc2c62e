import { readFileSync } from "node:fs";
import type { CalendarDate } from "../../../rules/calendar-date";
import { findNumbers } from "../../../rules/detectors/find-numbers";
import { isAtLeast, type DetectorId } from "../../../rules/finding";

/** How a published suite's numbers are put to the test: the text around one, and whose findings count. */
const KINDS: Readonly<
  Record<string, { readonly before: string; readonly detectors: readonly DetectorId[] }>
> = {
  // Some digits are a number in both countries; the language tells which is meant.
  cpr: { before: "Jeg har ikke fået svar.\n\n", detectors: ["dk-cpr"] },
  personnummer: {
    before: "Jag har inte fått något svar.\n\n",
    detectors: ["se-personnummer", "se-samordningsnummer"],
  },
  // Company numbers count with a label only; a sole trader's is a personal number.
  cvr: { before: "CVR ", detectors: ["dk-cvr"] },
  organisationsnummer: {
    before: "Jag har inte fått något svar.\n\norgnr ",
    detectors: ["se-organisationsnummer", "se-personnummer", "se-samordningsnummer"],
  },
};

/** One row of a suite. */
export interface SuiteRow {
  readonly kind: string;
  readonly written: string;
  readonly valid: boolean;
}

export interface SuiteResult {
  readonly file: string;
  readonly of: number;
  readonly right: number;
  /** The rows where our verdict is another one. */
  readonly wrong: readonly SuiteRow[];
}

/**
 * Reads a suite: a line a number, with a tab between its kind (`cpr`, `personnummer`, `cvr`, `organisationsnummer`), the
 * number as written and `valid` or `invalid`; blank lines and lines that begin with # are passed over.
 * Throws an error that names the first line that is none of these.
 */
export function readSuite(text: string): readonly SuiteRow[] {
  const rows: SuiteRow[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const [kind = "", written = "", verdict = ""] = line.split("\t");
    if (!(kind in KINDS) || written === "" || !/^(?:in)?valid$/.test(verdict)) {
      throw new Error(`line ${index + 1} is not KIND<tab>NUMBER<tab>valid|invalid: ${JSON.stringify(line)}`);
    }
    rows.push({ kind, written, valid: verdict === "valid" });
  });
  return rows;
}

/**
 * Our verdict on each row: valid is what is found, whole, at medium or higher, where nothing else stands. A company's
 * number that fails its check is found where a label names it, mistyped as it may be; here it is invalid.
 */
export function judgeSuite(file: string, rows: readonly SuiteRow[], today: CalendarDate): SuiteResult {
  const wrong = rows.filter(({ kind, written, valid }) => isFound(kind, written, today) !== valid);
  return { file, of: rows.length, right: rows.length - wrong.length, wrong };
}

export function judgeSuiteFile(file: string, today: CalendarDate): SuiteResult {
  return judgeSuite(file, readSuite(readFileSync(file, "utf8")), today);
}

function isFound(kind: string, written: string, today: CalendarDate): boolean {
  const how = KINDS[kind];
  if (how === undefined) return false;
  const text = how.before + written;
  const first = text.search(/\d/);
  return findNumbers([{ ref: { kind: "body" }, text, start: 0 }], today).some(
    ({ detector, confidence, span, evidence }) =>
      how.detectors.includes(detector) &&
      !(kind === "cvr" && evidence.some((one) => one.kind === "check-digit" && !one.passed)) &&
      isAtLeast(confidence, "medium") &&
      span.start === first &&
      span.end === text.length,
  );
}

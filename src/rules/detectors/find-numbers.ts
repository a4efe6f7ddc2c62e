import type { CalendarDate } from "../calendar-date";
import type { Language } from "../draft";
import { isAtLeast, type Confidence, type Evidence, type Finding } from "../finding";
import type { Segment } from "../segments/segment";
import { overlaps, type NonEmpty } from "../span";
import { dkCpr } from "./dk-cpr";
import { dkCvr } from "./dk-cvr";
import { findNeighbours } from "./numbers/beside-name";
import { readHeadings } from "./numbers/columns";
import { contextOf, type Before } from "./numbers/context";
import { languageOf } from "./numbers/language";
import { normalise } from "./numbers/normalise";
import type { NumberDetector, Reading } from "./numbers/number-detector";
import { scan } from "./numbers/scan";
import { findStrangers } from "./numbers/series";
import { isLabelled, weigh, type Case } from "./numbers/weigh";
import { createMeanings, type Meanings } from "./numbers/words";
import { seOrganisationsnummer } from "./se-organisationsnummer";
import { sePersonnummer } from "./se-personnummer";
import { seSamordningsnummer } from "./se-samordningsnummer";

const DETECTORS: readonly NumberDetector[] = [
  dkCpr,
  sePersonnummer,
  seSamordningsnummer,
  dkCvr,
  seOrganisationsnummer,
];

/** One reading of some digits, weighed. */
interface Weighed extends Case {
  readonly confidence: Confidence;
  readonly segment: Segment;
}

/**
 * Finds national and organisation numbers in every segment: CPR, personnummer, samordningsnummer, CVR,
 * organisationsnummer. Two readings of the same digits are one finding, the likelier one.
 *
 * @param today births after this day are no births
 * @param names the person names in the mail: a number beside a name is likely that person's
 */
export function findNumbers(
  segments: readonly Segment[],
  today: CalendarDate,
  names: readonly Finding[] = [],
): readonly Finding[] {
  const language = languageOf(segments.map((segment) => segment.text));
  const meanings = createMeanings();
  const found: Weighed[] = [];
  for (const segment of segments)
    for (const one of findIn(segment, today, language, meanings, names)) found.push(one);
  return raiseRepeated(found).map(toFinding);
}

function findIn(
  segment: Segment,
  today: CalendarDate,
  language: Language | null,
  meanings: Meanings,
  names: readonly Finding[],
): readonly Weighed[] {
  const text = normalise(segment.text);
  const isBesideName = findNeighbours(segment, text, names);
  const headingAt = readHeadings(text);
  const found: Weighed[] = [];
  let before: Before | null = null;
  const cases = scan(text).map((candidate) => {
    const readings = DETECTORS.map((detector) => ({ detector, reading: detector.read(candidate, today) }));
    return { candidate, readings, passes: readings.some(isProvenPerson) };
  });
  const strangers = findStrangers(cases);
  for (const { candidate, readings } of cases) {
    if (readings.every(({ reading }) => reading === null)) continue;
    const { start, end } = candidate.span;
    const context = contextOf(text, candidate, meanings, {
      heading: headingAt(start),
      lastHeading: candidate.split ? headingAt(end - 4) : "",
      before: enumerated(text, before, start),
      besideName: isBesideName(candidate.span),
    });
    for (const { detector, reading } of readings) {
      if (reading === null) continue;
      const one: Case = {
        detector,
        candidate,
        reading,
        context,
        amongStrangers: strangers.has(candidate),
        place: segment.ref.kind,
        language,
      };
      const confidence = weigh(one, today);
      if (confidence !== null) keepLikelier(found, { ...one, confidence, segment });
    }
    before = { end, context };
  }
  return found;
}

function isProvenPerson({
  detector,
  reading,
}: {
  readonly detector: NumberDetector;
  readonly reading: Reading | null;
}): boolean {
  return detector.category === "national-id" && reading?.proof === "proven";
}

/** The candidate before, when this one goes on the same enumeration: "010190-1234, 020290-2345 og 030390-3456". */
function enumerated(text: string, before: Before | null, start: number): Before | null {
  if (before === null || start < before.end || start - before.end > 16) return null;
  return /^[\s.,;/&•*>-]*(?:og|och|eller|samt|till|til|and|or|[A-Za-zåäöæø]{2,10}:)?[\s•*>-]*$/.test(
    text.slice(before.end, start),
  )
    ? before
    : null;
}

/** Of readings that overlap only the likelier stays. Candidates come in order, so only the last ones can overlap. */
function keepLikelier(found: Weighed[], next: Weighed): void {
  let last = found[found.length - 1];
  while (last !== undefined && overlaps(last.candidate.span, next.candidate.span)) {
    if (compare(last, next) >= 0) return;
    found.pop();
    last = found[found.length - 1];
  }
  found.push(next);
}

/** Positive when `a` is the likelier of two readings of the same digits. */
function compare(a: Weighed, b: Weighed): number {
  return (
    rank(ownLabel(a), ownLabel(b)) ||
    rank(isAtLeast(a.confidence, "medium"), isAtLeast(b.confidence, "medium")) ||
    rank(a.detector.language === a.language, b.detector.language === b.language) ||
    rank(a.reading.proof === "proven", b.reading.proof === "proven") ||
    length(a) - length(b) ||
    rank(isCommon(a), isCommon(b)) ||
    (a.reading.birthYear ?? 0) - (b.reading.birthYear ?? 0)
  );
}

/** Nearly everybody has an ordinary number; the other kinds are for the few who have none. */
function isCommon({ reading }: Weighed): boolean {
  return /^(?:cpr|cpr-exempt-date|personnummer)$/.test(reading.shape);
}

function ownLabel({ detector, context }: Weighed): boolean {
  return context.label !== null && detector.ownLabels.includes(context.label.label);
}

function rank(a: boolean, b: boolean): number {
  return Number(a) - Number(b);
}

function length({ candidate }: Weighed): number {
  return candidate.span.end - candidate.span.start;
}

/**
 * A number that is certain in one place is the same number in another: a bare one in the subject is believed when the
 * body names it.
 */
function raiseRepeated(found: readonly Weighed[]): readonly Weighed[] {
  const certain = new Set<string>();
  for (const one of found) if (isAtLeast(one.confidence, "medium")) certain.add(key(one));
  return found.map((one) =>
    one.confidence === "low" && one.reading.proof !== "broken" && certain.has(key(one))
      ? { ...one, confidence: "medium" }
      : one,
  );
}

function key({ detector, candidate }: Weighed): string {
  return `${detector.id} ${candidate.compact.slice(-10)}`;
}

function toFinding(one: Weighed): Finding {
  const { detector, candidate, confidence, segment } = one;
  return {
    detector: detector.id,
    category: detector.category,
    segment: segment.ref,
    span: { start: segment.start + candidate.span.start, end: segment.start + candidate.span.end },
    confidence,
    evidence: evidenceOf(one),
  };
}

function evidenceOf(one: Weighed): NonEmpty<Evidence> {
  const { reading, context } = one;
  const evidence: Evidence[] = [];
  if (reading.check !== null) evidence.push({ kind: "check-digit", passed: reading.check });
  if (context.label !== null && isLabelled(one))
    evidence.push({ kind: "context-word", word: context.label.word });
  if (context.other !== null) evidence.push({ kind: "against", word: context.other.word });
  if (one.amongStrangers && !isLabelled(one)) evidence.push({ kind: "against", word: "series" });
  if (context.person !== null) evidence.push({ kind: "linked-person", how: context.person });
  return [{ kind: "shape", name: reading.shape }, ...evidence];
}

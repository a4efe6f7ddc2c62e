import type { CalendarDate } from "../../../../src/rules/calendar-date";
import { findNumbers } from "../../../../src/rules/detectors/find-numbers";
import { evidenceCode, isAtLeast, type Confidence, type Finding } from "../../../../src/rules/finding";
import type { SegmentRef } from "../../../../src/rules/segments/segment";

export const TODAY: CalendarDate = { year: 2026, month: 11, day: 21 };

/** Finds numbers in one text of one place. */
export function findIn(text: string, ref: SegmentRef = { kind: "body" }): readonly Finding[] {
  return findNumbers([{ ref, text, start: 0 }], TODAY);
}

/** Those at least as sure as `floor`, each as "detector: what it cuts out". */
export function foundIn(text: string, floor: Confidence = "medium", ref?: SegmentRef): readonly string[] {
  return findIn(text, ref)
    .filter(({ confidence }) => isAtLeast(confidence, floor))
    .map(({ detector, span }) => `${detector}: ${text.slice(span.start, span.end)}`);
}

/** The evidence codes of the only finding. */
export function evidenceIn(text: string): readonly string[] {
  return findIn(text).flatMap(({ evidence }) => evidence.map(evidenceCode));
}

/**
 * Checks that exactly what stands in `[[…]]` is found, at medium or higher, by this detector.
 *
 * @param cases texts with the expected spans marked
 */
export function finds(detector: Finding["detector"], cases: readonly string[], ref?: SegmentRef): void {
  it.each(cases)("finds %j", (marked) => {
    const expected = marked.match(/\[\[[^\]]*\]\]/g) ?? [];
    const text = marked.replace(/\[\[|\]\]/g, "");
    expect(expected.length).toBeGreaterThan(0);
    expect(foundIn(text, "medium", ref)).toEqual(expected.map((span) => `${detector}: ${span.slice(2, -2)}`));
  });
}

/** Checks that nothing is found at medium or higher. */
export function leavesAlone(cases: readonly string[], ref?: SegmentRef): void {
  it.each(cases)("leaves %j alone", (text) => {
    expect(foundIn(text, "medium", ref)).toEqual([]);
  });
}

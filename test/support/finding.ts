import type { Confidence, DataCategory, Finding, NumberDetectorId } from "../../src/rules/finding";
import type { SegmentRef } from "../../src/rules/segments/segment";

/** A finding at a given place; the span is that of `needle` in `text`, or the whole text. */
export function findingOf(
  category: DataCategory,
  segment: SegmentRef,
  details: Partial<Pick<Finding, "role" | "person" | "linkedTo" | "evidence">> & {
    readonly confidence?: Confidence;
    readonly detector?: NumberDetectorId;
    readonly text?: string;
    readonly needle?: string;
  } = {},
): Finding {
  const { confidence = "high", detector, text = "", needle = text, evidence, ...rest } = details;
  const start = text.indexOf(needle);
  return {
    detector: detector ?? detectorFor(category),
    category,
    segment,
    span: { start, end: start + needle.length },
    confidence,
    evidence: evidence ?? [{ kind: "shape", name: "test" }],
    ...rest,
  };
}

function detectorFor(category: DataCategory): Finding["detector"] {
  if (category === "national-id") return "dk-cpr";
  return category === "organisation-id" ? "dk-cvr" : category;
}

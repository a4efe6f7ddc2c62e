import type { Draft } from "../../src/rules/draft";
import type { Finding } from "../../src/rules/finding";
import type { Segment } from "../../src/rules/segments/segment";
import { TEST_COMPANY, TEST_NUMBER } from "./send-desk";

/** In place of the detectors: finds the two test numbers, each once in each segment that has it. */
export function findAll(_draft: Draft, segments: readonly Segment[]): readonly Finding[] {
  const kinds = [
    { needle: TEST_NUMBER, detector: "dk-cpr", category: "national-id" },
    { needle: TEST_COMPANY, detector: "dk-cvr", category: "organisation-id" },
  ] as const;
  const findings: Finding[] = [];
  for (const { ref, text, start } of segments) {
    for (const { needle, detector, category } of kinds) {
      const at = text.indexOf(needle);
      if (at < 0) continue;
      findings.push({
        detector,
        category,
        segment: ref,
        span: { start: start + at, end: start + at + needle.length },
        confidence: "high",
        evidence: [{ kind: "shape", name: "test-number" }],
      });
    }
  }
  return findings;
}

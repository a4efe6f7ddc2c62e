import type { Draft } from "../../src/rules/draft";
import type { Finding } from "../../src/rules/finding";
import type { Segment } from "../../src/rules/segments/segment";
import { TEST_NUMBER } from "./send-desk";

/** In place of the detectors: finds the one test number, once in each segment that has it. */
export function findAll(_draft: Draft, segments: readonly Segment[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { ref, text, start } of segments) {
    const at = text.indexOf(TEST_NUMBER);
    if (at < 0) continue;
    findings.push({
      detector: "dk-cpr",
      category: "national-id",
      segment: ref,
      span: { start: start + at, end: start + at + TEST_NUMBER.length },
      confidence: "high",
      evidence: [{ kind: "shape", name: "test-number" }],
    });
  }
  return findings;
}

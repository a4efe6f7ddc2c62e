import type { ExplainedFinding, NonEmpty } from "../rules";

/** Findings of one place that would be told in the same words: "Personnummer", twelve times. */
export interface FindingGroup {
  readonly findings: NonEmpty<ExplainedFinding>;
  /** Why they count, what to do, and whether we are sure: whole sentences that have not been said above. */
  readonly sentences: readonly string[];
}

/**
 * Puts findings that are told alike together, in the order in which they are first met, and lets no sentence be said
 * twice.
 *
 * @param said sentences the reader has met already
 */
export function groupFindings(
  findings: readonly ExplainedFinding[],
  said: readonly string[] = [],
): readonly FindingGroup[] {
  const heard = new Set(said);
  const groups = new Map<string, [ExplainedFinding, ...ExplainedFinding[]]>();
  for (const finding of findings) {
    const { what, outcome, why, advice, doubt } = finding;
    const key = JSON.stringify([what, outcome, why, advice, doubt]);
    const existing = groups.get(key);
    if (existing === undefined) groups.set(key, [finding]);
    else existing.push(finding);
  }
  return [...groups.values()].map((alike) => {
    const [{ why, advice, doubt }] = alike;
    const sentences = [why, advice, doubt].filter(
      (text) => text !== null && !heard.has(text) && !said.some((above) => above.includes(text)),
    );
    for (const sentence of sentences) if (sentence !== null) heard.add(sentence);
    return { findings: alike, sentences: sentences.filter((text) => text !== null) };
  });
}

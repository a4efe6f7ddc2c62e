import { CLASSES, FINE, LARGEST, magnitude, STEP, WIDTH } from "../../src/rules/names/model";
import { FEATURE_BITS } from "../../src/rules/names/features";
import { packLexicon, type Entries } from "./build-lexicon";
import type { Weights } from "./crf";
import { RangeEncoder, toText } from "./range-encoder";

export interface Packed {
  readonly text: string;
  /** How many bytes the weights and filters take before they are written as text. */
  readonly bytes: number;
  readonly features: number;
}

/** Packs lexicon and weights, call for call what `decodeTrained` reads. */
export function pack(entries: Entries, weights: Weights): Packed {
  const out = new RangeEncoder();
  packLexicon(entries, out);
  const kept = [...weights.index]
    .map(([feature, id]) => ({
      feature,
      begin: quantise(weights.values[id * 2] ?? 0),
      inside: quantise(weights.values[id * 2 + 1] ?? 0),
    }))
    .filter(({ begin, inside }) => begin !== 0 || inside !== 0)
    .sort((a, b) => a.feature - b.feature);
  for (const weight of weights.transitions) out.bits(2048 + Math.round(weight / FINE), 12);
  const shift = Math.max(0, Math.round(FEATURE_BITS - Math.log2(Math.max(1, kept.length)) - 0.5));
  out.bits(kept.length, 20);
  out.bits(shift, 5);
  const gaps = out.model(64);
  const model = out.model((1 << WIDTH) * (CLASSES + 1));
  let before = -1;
  for (const { feature, begin, inside } of kept) {
    out.gap(gaps, shift, feature - before - 1);
    out.symbol(model, 0, WIDTH, begin + LARGEST);
    out.symbol(model, (1 + magnitude(begin)) << WIDTH, WIDTH, inside + LARGEST);
    before = feature;
  }
  const bytes = out.bytes();
  return { text: toText(bytes), bytes: bytes.length, features: kept.length };
}

function quantise(weight: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP)));
}

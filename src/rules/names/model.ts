import { FEATURE_BITS } from "./features";
import { decodeLexicon, type Lexicon } from "./lexicon";
import { openText, type RangeDecoder } from "./range-decoder";

/** The labels of a token: outside, the first of a name, a further one of it. */
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const LABELS = 3;

/** What the tagger reads: weights of features, and of one label following another. Outside weighs nothing. */
export interface Model {
  /** Adds the weights of a feature to `scores[BEGIN]` and `scores[INSIDE]`. */
  add(feature: number, scores: Float64Array, at: number): void;
  /** The weight of `label` after `previous`, at `previous * LABELS + label`. */
  readonly transitions: Float64Array;
}

export interface Trained {
  readonly lexicon: Lexicon;
  readonly model: Model;
}

/** Weights are whole multiples of this, from -LARGEST to LARGEST. */
export const STEP = 1 / 4;
export const WIDTH = 5;
export const LARGEST = (1 << (WIDTH - 1)) - 1;
/** Transitions are whole multiples of this. */
export const FINE = 1 / 64;

/** Unpacks what `training` packed. */
export function decodeTrained(text: string): Trained {
  const input = openText(text);
  return { lexicon: decodeLexicon(input), model: decodeModel(input) };
}

function decodeModel(input: RangeDecoder): Model {
  const transitions = new Float64Array(LABELS * LABELS);
  for (let n = 0; n < transitions.length; n++) transitions[n] = (input.bits(12) - 2048) * FINE;
  const size = input.bits(20);
  const shift = input.bits(5);
  let slots = 1024;
  while (slots < size * 2) slots *= 2;
  const keys = new Int32Array(slots);
  const begin = new Int8Array(slots);
  const inside = new Int8Array(slots);
  const gaps = input.model(64);
  const weights = input.model((1 << WIDTH) * (CLASSES + 1));
  let key = 0;
  for (let n = 0; n < size; n++) {
    key += input.gap(gaps, shift) + 1;
    const b = input.symbol(weights, 0, WIDTH) - LARGEST;
    const i = input.symbol(weights, (1 + magnitude(b)) << WIDTH, WIDTH) - LARGEST;
    let slot = spread(key) & (slots - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    begin[slot] = b;
    inside[slot] = i;
  }
  return {
    transitions,
    add(feature, scores, at) {
      const wanted = feature + 1;
      let slot = spread(wanted) & (slots - 1);
      for (let found = keys[slot]; found !== 0; found = keys[slot]) {
        if (found === wanted) {
          scores[at + BEGIN] = (scores[at + BEGIN] ?? 0) + (begin[slot] ?? 0) * STEP;
          scores[at + INSIDE] = (scores[at + INSIDE] ?? 0) + (inside[slot] ?? 0) * STEP;
          return;
        }
        slot = (slot + 1) & (slots - 1);
      }
    },
  };
}

/** How many classes `magnitude` tells. */
export const CLASSES = 7;

/** The class of a weight, under which the other weight of the feature is packed. */
export function magnitude(weight: number): number {
  const size = Math.abs(weight);
  const step = size === 0 ? 0 : size < 3 ? 1 : size < 7 ? 2 : 3;
  return weight < 0 ? step + 3 : step;
}

/** Keys ascend while they are read; spreading them keeps the table from clotting. */
function spread(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - FEATURE_BITS);
}

import {
  endOfRun,
  featuresOf,
  findCandidates,
  MAX_FEATURES,
  type Read,
} from "../../src/rules/names/features";
import { BEGIN, INSIDE, LABELS, OUTSIDE } from "../../src/rules/names/model";
import type { Span } from "../../src/rules/span";

/** A run of candidates with its features and its true labels. */
export interface Run {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  readonly weight: number;
}

/** Weights of features by their hash: BEGIN, then INSIDE. */
export interface Weights {
  readonly index: ReadonlyMap<number, number>;
  readonly values: Float64Array;
  readonly transitions: Float64Array;
  /** How often each feature occurred. */
  readonly counts: readonly number[];
}

/** The runs of candidates of a text, labelled. */
export function runsOf(read: Read, names: readonly Span[], weight: number): Run[] {
  const candidates = findCandidates(read);
  const labels = labelsOf(read, names);
  const runs: Run[] = [];
  const buffer = new Int32Array(MAX_FEATURES);
  for (let from = 0; from < candidates.length; from++) {
    if (candidates[from] !== 1) continue;
    const to = endOfRun(read, candidates, from);
    const features: Int32Array[] = [];
    for (let i = from; i < to; i++) features.push(buffer.slice(0, featuresOf(read, i, from, to, buffer)));
    const own = labels.slice(from, to);
    if (own[0] === INSIDE) own[0] = BEGIN;
    for (let k = 1; k < own.length; k++) if (own[k] === INSIDE && own[k - 1] === OUTSIDE) own[k] = BEGIN;
    runs.push({ features, labels: own, weight });
    from = to - 1;
  }
  return runs;
}

function labelsOf({ tokens }: Read, names: readonly Span[]): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  for (const name of names) {
    let first = true;
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.start[i] ?? 0;
      if (start >= name.end) break;
      if ((tokens.end[i] ?? 0) <= name.start) continue;
      labels[i] = first ? BEGIN : INSIDE;
      first = false;
    }
  }
  return labels;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly minCount: number;
  readonly seed: number;
  /** When given, only these features may weigh. */
  readonly only?: ReadonlySet<number>;
}

/** Trains a linear-chain conditional random field by AdaGrad. The same runs and options give the same weights. */
export function train(runs: readonly Run[], options: TrainOptions): Weights {
  const { index, counts } = indexFeatures(runs, options);
  const size = index.size * 2;
  const values = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const average = new Float64Array(size);
  const transitions = new Float64Array(LABELS * LABELS);
  const tSquares = new Float64Array(LABELS * LABELS).fill(1e-3);
  const ids = runs.map((run) => run.features.map((list) => toIds(list, index)));
  const order = runs.map((_, n) => n);
  const random = lcg(options.seed);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const n of order) {
      const run = runs[n];
      const own = ids[n];
      if (run !== undefined && own !== undefined) step(run, own);
    }
    if (epoch >= options.epochs / 2) {
      averaged++;
      for (let k = 0; k < size; k++) average[k] = (average[k] ?? 0) + (values[k] ?? 0);
    }
  }
  for (let k = 0; k < size; k++) average[k] = (average[k] ?? 0) / averaged;
  return { index, values: average, transitions, counts };

  function step(run: Run, own: readonly Int32Array[]): void {
    const length = own.length;
    const scores = new Float64Array(length * LABELS);
    for (let k = 0; k < length; k++) {
      let b = 0;
      let i = 0;
      for (const id of own[k] ?? []) {
        b += values[id * 2] ?? 0;
        i += values[id * 2 + 1] ?? 0;
      }
      scores[k * LABELS + BEGIN] = b;
      scores[k * LABELS + INSIDE] = i;
    }
    const { forward, backward, total } = forwardBackward(scores, length, transitions);
    const tGradient = new Float64Array(LABELS * LABELS);
    for (let k = 0; k < length; k++) {
      const truth = run.labels[k] ?? 0;
      const previousTruth = k === 0 ? OUTSIDE : (run.labels[k - 1] ?? 0);
      for (let label = 1; label < LABELS; label++) {
        const chance = Math.exp(
          (forward[k * LABELS + label] ?? 0) + (backward[k * LABELS + label] ?? 0) - total,
        );
        const error = ((truth === label ? 1 : 0) - chance) * run.weight;
        if (Math.abs(error) < 1e-6) continue;
        for (const id of own[k] ?? []) update(values, squares, id * 2 + label - 1, error);
      }
      for (let previous = 0; previous < LABELS; previous++) {
        if (k === 0 && previous !== OUTSIDE) continue;
        for (let label = 0; label < LABELS; label++) {
          if (label === INSIDE && previous === OUTSIDE) continue;
          const left = k === 0 ? 0 : (forward[(k - 1) * LABELS + previous] ?? 0);
          const t = previous * LABELS + label;
          const chance = Math.exp(
            left +
              (transitions[t] ?? 0) +
              (scores[k * LABELS + label] ?? 0) +
              (backward[k * LABELS + label] ?? 0) -
              total,
          );
          tGradient[t] =
            (tGradient[t] ?? 0) +
            ((previousTruth === previous && truth === label ? 1 : 0) - chance) * run.weight;
        }
      }
    }
    for (let t = 0; t < tGradient.length; t++) update(transitions, tSquares, t, tGradient[t] ?? 0);
  }

  function update(target: Float64Array, sums: Float64Array, k: number, gradient: number): void {
    const value = target[k] ?? 0;
    const g = gradient - options.l2 * value;
    const sum = (sums[k] ?? 0) + g * g;
    sums[k] = sum;
    target[k] = value + (options.rate * g) / Math.sqrt(sum);
  }
}

const NEVER = -1e9;

function forwardBackward(
  scores: Float64Array,
  length: number,
  transitions: Float64Array,
): { forward: Float64Array; backward: Float64Array; total: number } {
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  for (let k = 0; k < length; k++) {
    for (let label = 0; label < LABELS; label++) {
      let sum = NEVER;
      for (let previous = 0; previous < LABELS; previous++) {
        if (k === 0 && previous !== OUTSIDE) continue;
        if (label === INSIDE && previous === OUTSIDE) continue;
        const left = k === 0 ? 0 : (forward[(k - 1) * LABELS + previous] ?? 0);
        sum = logAdd(sum, left + (transitions[previous * LABELS + label] ?? 0));
      }
      forward[k * LABELS + label] = sum + (scores[k * LABELS + label] ?? 0);
    }
  }
  for (let k = length - 2; k >= 0; k--) {
    for (let previous = 0; previous < LABELS; previous++) {
      let sum = NEVER;
      for (let label = 0; label < LABELS; label++) {
        if (label === INSIDE && previous === OUTSIDE) continue;
        sum = logAdd(
          sum,
          (transitions[previous * LABELS + label] ?? 0) +
            (scores[(k + 1) * LABELS + label] ?? 0) +
            (backward[(k + 1) * LABELS + label] ?? 0),
        );
      }
      backward[k * LABELS + previous] = sum;
    }
  }
  let total = NEVER;
  for (let label = 0; label < LABELS; label++)
    total = logAdd(total, forward[(length - 1) * LABELS + label] ?? 0);
  return { forward, backward, total };
}

function logAdd(a: number, b: number): number {
  const top = Math.max(a, b);
  return top + Math.log1p(Math.exp(Math.min(a, b) - top));
}

function indexFeatures(
  runs: readonly Run[],
  { minCount, only }: TrainOptions,
): { readonly index: Map<number, number>; readonly counts: readonly number[] } {
  const all = new Map<number, number>();
  for (const run of runs) {
    for (const list of run.features) for (const f of list) all.set(f, (all.get(f) ?? 0) + 1);
  }
  const index = new Map<number, number>();
  const counts: number[] = [];
  for (const [feature, count] of all) {
    if (count < minCount || (only !== undefined && !only.has(feature))) continue;
    index.set(feature, index.size);
    counts.push(count);
  }
  return { index, counts };
}

function toIds(list: Int32Array, index: ReadonlyMap<number, number>): Int32Array {
  const ids: number[] = [];
  for (const feature of list) {
    const id = index.get(feature);
    if (id !== undefined) ids.push(id);
  }
  return Int32Array.from(ids);
}

/** A small generator of repeatable numbers from 0 to 1 (Numerical Recipes' constants). */
export function lcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let n = list.length - 1; n > 0; n--) {
    const k = Math.floor(random() * (n + 1));
    const held = list[n] ?? 0;
    list[n] = list[k] ?? 0;
    list[k] = held;
  }
}

/**
 * The features that matter most, `count` of them: by what they weigh and how often they occur; of equal ones those
 * with the smaller hash.
 */
export function strongest({ index, values, counts }: Weights, count: number): Set<number> {
  const worth = (id: number): number =>
    Math.max(Math.abs(values[id * 2] ?? 0), Math.abs(values[id * 2 + 1] ?? 0)) *
    Math.pow(counts[id] ?? 0, 0.25);
  const sorted = [...index].map(([feature, id]) => ({ feature, worth: worth(id) }));
  sorted.sort((a, b) => b.worth - a.worth || a.feature - b.feature);
  return new Set(sorted.slice(0, count).map(({ feature }) => feature));
}

import {
  endOfRun,
  FEATURE_BITS,
  featuresOf,
  findCandidates,
  LONGEST_RUN,
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
  /** Features that occur less often are left out. */
  readonly minCount: number;
  /** The share of features that a step leaves out, drawn anew each time: no feature is relied on alone. */
  readonly drop: number;
  readonly seed: number;
  /** When given, only these features may weigh. */
  readonly only?: ReadonlySet<number>;
}

/** Trains a linear-chain conditional random field by AdaGrad. The same runs and options give the same weights. */
export function train(runs: readonly Run[], options: TrainOptions): Weights {
  const { index, counts } = indexFeatures(runs, options);
  const size = index.size * 2;
  const values = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-3);
  const sums = new Float64Array(size);
  const transitions = new Float64Array(LABELS * LABELS);
  const tSquares = new Float64Array(LABELS * LABELS).fill(1e-3);
  const tSums = new Float64Array(LABELS * LABELS);
  const all = flatten(runs, index);
  const order = runs.map((_, n) => n);
  const random = lcg(options.seed);
  const { rate, l2, drop } = options;
  const active = new Int32Array(LONGEST_RUN * MAX_FEATURES);
  const ends = new Int32Array(LONGEST_RUN);
  let summed = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const n of order) {
      const run = runs[n];
      if (run !== undefined) step(run, all.words[n] ?? 0);
    }
    if (epoch < options.epochs / 2) continue;
    summed++;
    for (let k = 0; k < size; k++) sums[k] = (sums[k] ?? 0) + (values[k] ?? 0);
    for (let k = 0; k < tSums.length; k++) tSums[k] = (tSums[k] ?? 0) + (transitions[k] ?? 0);
  }
  // A word has all its features when it is read, not the share that each step saw.
  const scale = (1 - drop) / summed;
  return {
    index,
    values: sums.map((sum) => sum * scale),
    transitions: tSums.map((sum) => sum / summed),
    counts,
  };

  function step(run: Run, word: number): void {
    const length = run.labels.length;
    const scores = score(length, word);
    const chances = marginals(scores, transitions);
    const pairs = chances.pairs.map((chance) => -chance);
    for (let k = 0; k < length; k++) {
      const truth = run.labels[k] ?? 0;
      const t = (k === 0 ? OUTSIDE : (run.labels[k - 1] ?? 0)) * LABELS + truth;
      pairs[t] = (pairs[t] ?? 0) + 1;
      const begin = ((truth === BEGIN ? 1 : 0) - (chances.words[k * LABELS + BEGIN] ?? 0)) * run.weight;
      const inside = ((truth === INSIDE ? 1 : 0) - (chances.words[k * LABELS + INSIDE] ?? 0)) * run.weight;
      if (Math.abs(begin) + Math.abs(inside) < 1e-4) continue;
      for (let at = k === 0 ? 0 : (ends[k - 1] ?? 0); at < (ends[k] ?? 0); at++) {
        const id = active[at] ?? 0;
        update(values, squares, id, begin);
        update(values, squares, id + 1, inside);
      }
    }
    for (let t = 0; t < pairs.length; t++) update(transitions, tSquares, t, (pairs[t] ?? 0) * run.weight);
  }

  /** The scores of a run's words by the features that this step sees; notes which those are. */
  function score(length: number, word: number): Float64Array {
    const scores = new Float64Array(length * LABELS);
    let n = 0;
    for (let k = 0; k < length; k++) {
      let begin = 0;
      let inside = 0;
      for (let at = all.starts[word + k] ?? 0; at < (all.starts[word + k + 1] ?? 0); at++) {
        if (drop > 0 && random() < drop) continue;
        const id = all.ids[at] ?? 0;
        active[n++] = id;
        begin += values[id] ?? 0;
        inside += values[id + 1] ?? 0;
      }
      ends[k] = n;
      scores[k * LABELS + BEGIN] = begin;
      scores[k * LABELS + INSIDE] = inside;
    }
    return scores;
  }

  function update(
    target: Float32Array | Float64Array,
    squared: Float32Array | Float64Array,
    k: number,
    gradient: number,
  ): void {
    const value = target[k] ?? 0;
    const g = gradient - l2 * value;
    const sum = (squared[k] ?? 0) + g * g;
    squared[k] = sum;
    target[k] = value + (rate * g) / Math.sqrt(sum);
  }
}

interface Flat {
  /** Where the weights of each feature begin, of all words of all runs. */
  readonly ids: Int32Array;
  /** Where each word's features begin, and one more. */
  readonly starts: Int32Array;
  /** The first word of each run. */
  readonly words: Int32Array;
}

/** All features one after the other: an eighth of the memory of lists, and much faster. */
function flatten(runs: readonly Run[], index: ReadonlyMap<number, number>): Flat {
  const table = new Int32Array(1 << FEATURE_BITS).fill(-1);
  for (const [feature, id] of index) table[feature] = id * 2;
  let most = 0;
  let count = 0;
  for (const { features } of runs) {
    count += features.length;
    for (const list of features) most += list.length;
  }
  const ids = new Int32Array(most);
  const starts = new Int32Array(count + 1);
  const words = new Int32Array(runs.length);
  let n = 0;
  let word = 0;
  runs.forEach(({ features }, run) => {
    words[run] = word;
    for (const list of features) {
      starts[word++] = n;
      for (const feature of list) {
        const id = table[feature] ?? -1;
        if (id >= 0) ids[n++] = id;
      }
    }
  });
  starts[word] = n;
  return { ids, starts, words };
}

/**
 * The same runs with the labels that a model gives them; those that it is not sure of are left out.
 *
 * @param sure how likely every label of a run must be
 */
export function labelledBy(weights: Weights, runs: readonly Run[], sure: number): Run[] {
  const { words, ids, starts } = flatten(runs, weights.index);
  const labelled: Run[] = [];
  runs.forEach((run, n) => {
    const first = words[n] ?? 0;
    const scores = new Float64Array(run.labels.length * LABELS);
    for (let k = 0; k < run.labels.length; k++) {
      for (let at = starts[first + k] ?? 0; at < (starts[first + k + 1] ?? 0); at++) {
        for (const label of [BEGIN, INSIDE]) {
          const value = weights.values[(ids[at] ?? 0) + label - BEGIN] ?? 0;
          scores[k * LABELS + label] = (scores[k * LABELS + label] ?? 0) + value;
        }
      }
    }
    const chances = marginals(scores, weights.transitions).words;
    const labels = run.labels.map((_, k) => {
      const own = chances.subarray(k * LABELS, (k + 1) * LABELS);
      return own.indexOf(Math.max(...own));
    });
    if (labels.every((label, k) => (chances[k * LABELS + label] ?? 0) >= sure))
      labelled.push({ ...run, labels });
  });
  return labelled;
}

const NEVER = -1e9;

/** How likely each label of each word is, and how often each pair of labels is to be expected in the run. */
interface Marginals {
  readonly words: Float64Array;
  readonly pairs: Float64Array;
}

/** By forward-backward over all labellings. */
function marginals(scores: Float64Array, transitions: Float64Array): Marginals {
  const length = scores.length / LABELS;
  const { forward, backward, total } = forwardBackward(scores, length, transitions);
  const words = new Float64Array(length * LABELS);
  const pairs = new Float64Array(LABELS * LABELS);
  for (let k = 0; k < length; k++) {
    for (let label = 0; label < LABELS; label++) {
      const at = k * LABELS + label;
      words[at] = Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - total);
      for (let previous = 0; previous < LABELS; previous++) {
        if (!follows(previous, label, k)) continue;
        const left = k === 0 ? 0 : (forward[(k - 1) * LABELS + previous] ?? 0);
        const t = previous * LABELS + label;
        const path = left + (transitions[t] ?? 0) + (scores[at] ?? 0) + (backward[at] ?? 0);
        pairs[t] = (pairs[t] ?? 0) + Math.exp(path - total);
      }
    }
  }
  return { words, pairs };
}

/** A run begins as if after OUTSIDE, and a name goes on only where one has begun. */
function follows(previous: number, label: number, k: number): boolean {
  return (k > 0 || previous === OUTSIDE) && (label !== INSIDE || previous !== OUTSIDE);
}

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
        if (!follows(previous, label, k)) continue;
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
        if (!follows(previous, label, k + 1)) continue;
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
  const all = new Int32Array(1 << FEATURE_BITS);
  for (const run of runs) {
    for (const list of run.features) for (const f of list) all[f] = (all[f] ?? 0) + 1;
  }
  const index = new Map<number, number>();
  const counts: number[] = [];
  all.forEach((count, feature) => {
    if (count < minCount || (only !== undefined && !only.has(feature))) return;
    index.set(feature, index.size);
    counts.push(count);
  });
  return { index, counts };
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

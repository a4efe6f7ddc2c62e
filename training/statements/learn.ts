import { SLOTS } from "../../src/rules/statements/features";
import { CATEGORY_SLOTS, categorySlot, evenedOut, MODEL_CATEGORIES } from "../../src/rules/statements/model";
import type { Example } from "./texts";

/** Weights before they are packed. */
export interface Learnt {
  readonly weights: Float64Array;
  readonly bias: number;
}

interface Sample {
  readonly slots: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

/** Chosen by cross-validation, as the rate: more passes learn the texts by heart. */
const EPOCHS = 8;
const RATE = 0.15;
/**
 * The share of a sample's features that each pass leaves out at random (dropout), so that no word is relied on alone and
 * what a mail says is learnt from all its words.
 */
const LEFT_OUT = 0.3;

/**
 * Logistic regression by stochastic gradient descent with a step per weight (Adagrad). The weights are the mean
 * of those after each pass of the second half, which holds better for new texts than the last ones. The order of
 * the samples and what each pass leaves out are drawn with a fixed seed, so the same texts give the same weights.
 */
function learn(samples: readonly Sample[], slots: number): Learnt {
  const weights = new Float64Array(slots);
  const squares = new Float64Array(slots).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  const sums = new Float64Array(slots);
  let biasSum = 0;
  const random = generator(20261121);
  const order = samples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sample = samples[index];
      if (sample === undefined) continue;
      const value = evenedOut(sample.slots.length) / (1 - LEFT_OUT);
      const taken = sample.slots.filter(() => random() >= LEFT_OUT);
      let sum = bias;
      for (const slot of taken) sum += (weights[slot] ?? 0) * value;
      const error = (1 / (1 + Math.exp(-sum)) - (sample.yes ? 1 : 0)) * sample.weight;
      for (const slot of taken) {
        const slope = error * value;
        const square = (squares[slot] ?? 0) + slope * slope;
        squares[slot] = square;
        weights[slot] = (weights[slot] ?? 0) - (RATE * slope) / Math.sqrt(square);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
    if (epoch < EPOCHS / 2) continue;
    for (let slot = 0; slot < slots; slot++) sums[slot] = (sums[slot] ?? 0) + (weights[slot] ?? 0);
    biasSum += bias;
  }
  const kept = Math.ceil(EPOCHS / 2);
  return { weights: sums.map((sum) => sum / kept), bias: biasSum / kept };
}

/** Learns whether a text says something sensitive of a person. */
export function learnSensitive(examples: readonly Example[]): Learnt {
  return learn(
    examples.map(({ slots, sensitive, weight }) => ({ slots, yes: sensitive, weight })),
    SLOTS,
  );
}

/** Learns of which category a sensitive text is: one answer a category, in the order of `MODEL_CATEGORIES`. */
export function learnCategories(examples: readonly Example[]): Learnt[] {
  const told = examples
    .filter(({ sensitive, categories }) => sensitive && categories.length > 0)
    .map(({ slots, categories }) => ({ slots: slots.map(categorySlot), categories }));
  return MODEL_CATEGORIES.map((category) =>
    learn(
      told.map(({ slots, categories }) => ({ slots, yes: categories.includes(category), weight: 1 })),
      CATEGORY_SLOTS,
    ),
  );
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const a = order[i];
    const b = order[j];
    if (a === undefined || b === undefined) continue;
    order[i] = b;
    order[j] = a;
  }
}

/** A linear congruential generator (Numerical Recipes): numbers from 0 to below 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

import { SENSITIVE_ALWAYS, SENSITIVE_SOMETIMES, type SensitiveCategory } from "../finding";
import { hash, SLOTS } from "./features";

/** The trained part: how likely a text says something sensitive of a person, and of which category. */
export interface Model {
  /**
   * Above 0 for, below 0 against; the logarithm of the odds on the training texts. Features add up and are
   * evened out by their number (`evenedOut`), so that long and short sentences can be compared.
   */
  score(slots: Iterable<number>): number;
  /** The logarithm of the odds of each category, in the order of `MODEL_CATEGORIES`, given that it is sensitive. */
  categories(slots: Iterable<number>): Float64Array;
  /** What one feature weighs for a sensitive statement. */
  weight(slot: number): number;
}

export const MODEL_CATEGORIES: readonly SensitiveCategory[] = [...SENSITIVE_ALWAYS, ...SENSITIVE_SOMETIMES];
/** Slots of each category's own weights. A power of two. */
export const CATEGORY_SLOTS = 1 << 12;

/** The weights as text: a header of numbers, then one character a weight. */
export interface PackedWeights {
  /** How much one step of a weight is. */
  readonly step: number;
  readonly bias: number;
  readonly weights: string;
  readonly categoryStep: number;
  readonly categoryBias: readonly number[];
  /** Each category's slots, one after the other. */
  readonly categoryWeights: string;
}

/** A weight is a whole number of steps from -LARGEST to LARGEST, written as one character from `FIRST` on. */
export const LARGEST = 7;
/** From "0" on: no quote mark, and the only backslash is swapped for a character beyond the range. */
const FIRST = 0x30;
const BACKSLASH = 0x5c;
const INSTEAD = 0x7e;

/** Writes steps as text; `unpack` reads them. */
export function pack(steps: Iterable<number>): string {
  let text = "";
  for (const wanted of steps) {
    const step = Math.max(-LARGEST, Math.min(LARGEST, wanted));
    const code = FIRST + (step > 0 ? step * 2 - 1 : -step * 2);
    text += String.fromCharCode(code === BACKSLASH ? INSTEAD : code);
  }
  return text;
}

/** The steps that `pack` wrote. */
export function unpack(text: string): Int8Array {
  const steps = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const n = (code === INSTEAD ? BACKSLASH : code) - FIRST;
    steps[i] = n % 2 === 1 ? (n + 1) / 2 : -n / 2;
  }
  return steps;
}

/** Unpacks what `npm run train:statements` wrote. */
export function openModel(packed: PackedWeights): Model {
  const weights = unpack(packed.weights);
  const categoryWeights = unpack(packed.categoryWeights);
  return {
    score(slots) {
      let sum = 0;
      let count = 0;
      for (const slot of slots) {
        sum += weights[slot & (SLOTS - 1)] ?? 0;
        count++;
      }
      return packed.bias + sum * packed.step * evenedOut(count);
    },
    categories(slots) {
      const scores = new Float64Array(MODEL_CATEGORIES.length);
      let count = 0;
      for (const slot of slots) {
        const folded = categorySlot(slot);
        for (let n = 0; n < scores.length; n++) {
          scores[n] = (scores[n] ?? 0) + (categoryWeights[n * CATEGORY_SLOTS + folded] ?? 0);
        }
        count++;
      }
      const scale = packed.categoryStep * evenedOut(count);
      return scores.map((sum, n) => (packed.categoryBias[n] ?? 0) + sum * scale);
    },
    weight: (slot) => (weights[slot & (SLOTS - 1)] ?? 0) * packed.step,
  };
}

/**
 * What each of `count` features counts for: less the more there are, so that long and short texts can be compared.
 * The power was chosen by cross-validation over the looked-at mails.
 */
export function evenedOut(count: number): number {
  return Math.pow(Math.max(count, 1), -0.4);
}

/** The slot of a feature among a category's own, fewer, slots. */
export function categorySlot(slot: number): number {
  return hash(String(slot)) & (CATEGORY_SLOTS - 1);
}

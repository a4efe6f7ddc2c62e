import { endOfRun, featuresOf, findCandidates, isParticle, MAX_FEATURES, type Read } from "./features";
import { FIRST, LAST, lookUp, PLACE, WORD } from "./lexicon";
import { BEGIN, INSIDE, LABELS, OUTSIDE, type Model, type Trained } from "./model";
import { GAP, SHAPE, tokenise } from "./tokens";

/** A stretch of words that is a name: tokens `from` to `to` (half-open), and how likely it is one, 0 to 1. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

/** Cuts a text into words and looks each up. */
export function readText(text: string, trained: Trained): Read {
  const tokens = tokenise(text);
  return { tokens, known: lookUp(tokens, trained.lexicon) };
}

/**
 * Finds the names in a text, in two stages: which words could be names, then which of those are.
 *
 * @param lean how much likelier than in the news, where most of the training text is from, a known name is meant as
 * one (added to its scores)
 */
export function tag(read: Read, model: Model, lean = 0): TaggedName[] {
  const candidates = findCandidates(read);
  const names: TaggedName[] = [];
  for (let from = 0; from < candidates.length; from++) {
    if (candidates[from] !== 1) continue;
    const to = endOfRun(read, candidates, from);
    tagRun(read, scoreRun(read, model, lean, from, to), model, from, to, names);
    from = to - 1;
  }
  return names;
}

const NEVER = -1e9;

function tagRun(
  read: Read,
  scores: Float64Array,
  model: Model,
  from: number,
  to: number,
  names: TaggedName[],
): void {
  const size = to - from;
  const labels = bestLabels(scores, size, model.transitions);
  if (!labels.includes(BEGIN)) return; // as most runs: no name, nothing more to reckon
  const outside = chancesOfOutside(scores, size, model.transitions);
  for (let k = 0; k < size; k++) {
    if (labels[k] !== BEGIN) continue;
    let end = k + 1;
    while (end < size && labels[end] === INSIDE) end++;
    let chance = 1;
    for (let n = k; n < end; n++) chance = Math.min(chance, 1 - (outside[n] ?? 1));
    const begin = k > 0 && labels[k - 1] === OUTSIDE && isKnownName(read, from + k - 1) ? k - 1 : k;
    names.push({ from: from + begin, to: from + end, chance });
    k = end - 1;
  }
}

/**
 * A word inside a sentence that is known as a name and as nothing else: just before a name it is part of it, as in
 * *Nguyen Thi Lan*, where the family's name stands first.
 */
function isKnownName({ tokens, known }: Read, i: number): boolean {
  const is = known[i] ?? 0;
  const capital = ((tokens.shape[i] ?? 0) & SHAPE.capital) !== 0;
  return capital && tokens.gap[i] === GAP.space && (is & (FIRST | LAST)) !== 0 && (is & (WORD | PLACE)) === 0;
}

/** Two particles in a row (*von der*, *de la*) between capitals are seldom anything but a name. */
const CHAINED = 20;

function isChained({ tokens: { hash } }: Read, i: number): boolean {
  return isParticle(hash[i] ?? 0) && (isParticle(hash[i - 1] ?? 0) || isParticle(hash[i + 1] ?? 0));
}

const features = new Int32Array(MAX_FEATURES);

/** The scores of the three labels of each token of a run. */
function scoreRun(read: Read, model: Model, lean: number, from: number, to: number): Float64Array {
  const scores = new Float64Array((to - from) * LABELS);
  for (let i = from; i < to; i++) {
    const count = featuresOf(read, i, from, to, features);
    const at = (i - from) * LABELS;
    for (let n = 0; n < count; n++) model.add(features[n] ?? 0, scores, at);
    const is = read.known[i] ?? 0;
    const capital = ((read.tokens.shape[i] ?? 0) & SHAPE.capital) !== 0;
    if ((is & (FIRST | LAST)) !== 0 && (capital || (is & FIRST) > 1)) {
      scores[at + BEGIN] = (scores[at + BEGIN] ?? 0) + lean;
      scores[at + INSIDE] = (scores[at + INSIDE] ?? 0) + lean;
    }
    if (isChained(read, i)) scores[at + INSIDE] = (scores[at + INSIDE] ?? 0) + CHAINED;
  }
  return scores;
}

/** The likeliest labels (Viterbi). A name cannot begin with INSIDE. */
function bestLabels(scores: Float64Array, size: number, transitions: Float64Array): Uint8Array {
  // Half of all runs are one word.
  if (size === 1)
    return Uint8Array.of(
      (transitions[BEGIN] ?? 0) + (scores[BEGIN] ?? 0) > (transitions[OUTSIDE] ?? 0) ? BEGIN : OUTSIDE,
    );
  const back = new Uint8Array(size * LABELS);
  let best = [0, NEVER, NEVER];
  for (let k = 0; k < size; k++) {
    const next = [NEVER, NEVER, NEVER];
    for (let label = 0; label < LABELS; label++) {
      for (let previous = 0; previous < LABELS; previous++) {
        if (label === INSIDE && previous === OUTSIDE) continue;
        const score =
          (best[previous] ?? NEVER) +
          (transitions[previous * LABELS + label] ?? 0) +
          (scores[k * LABELS + label] ?? 0);
        if (score > (next[label] ?? NEVER)) {
          next[label] = score;
          back[k * LABELS + label] = previous;
        }
      }
    }
    best = next;
  }
  const labels = new Uint8Array(size);
  let label = best.indexOf(Math.max(...best));
  for (let k = size - 1; k >= 0; k--) {
    labels[k] = label;
    label = back[k * LABELS + label] ?? OUTSIDE;
  }
  return labels;
}

/** How likely each token is to be outside any name, over all labellings of the run (forward-backward). */
function chancesOfOutside(scores: Float64Array, size: number, transitions: Float64Array): Float64Array {
  if (size === 1) {
    const lead = (transitions[BEGIN] ?? 0) + (scores[BEGIN] ?? 0) - (transitions[OUTSIDE] ?? 0);
    return Float64Array.of(1 / (1 + Math.exp(lead)));
  }
  const forward = new Float64Array(size * LABELS);
  let before = [0, NEVER, NEVER];
  for (let k = 0; k < size; k++) {
    const now = [0, 0, 0].map((_, label) =>
      label === INSIDE
        ? logSum(NEVER, along(before, transitions, BEGIN, label), along(before, transitions, INSIDE, label))
        : logSum(
            along(before, transitions, OUTSIDE, label),
            along(before, transitions, BEGIN, label),
            along(before, transitions, INSIDE, label),
          ),
    );
    before = now.map((value, label) => value + (scores[k * LABELS + label] ?? 0));
    before.forEach((value, label) => (forward[k * LABELS + label] = value));
  }
  const total = logSum(before[0] ?? 0, before[1] ?? 0, before[2] ?? 0);
  const chances = new Float64Array(size);
  let behind = [0, 0, 0];
  for (let k = size - 1; k >= 0; k--) {
    chances[k] = Math.exp((forward[k * LABELS] ?? 0) + (behind[0] ?? 0) - total);
    const after = behind.map((value, label) => value + (scores[k * LABELS + label] ?? 0));
    behind = [0, 0, 0].map((_, previous) =>
      logSum(
        (transitions[previous * LABELS] ?? 0) + (after[0] ?? 0),
        (transitions[previous * LABELS + BEGIN] ?? 0) + (after[1] ?? 0),
        previous === OUTSIDE ? NEVER : (transitions[previous * LABELS + INSIDE] ?? 0) + (after[2] ?? 0),
      ),
    );
  }
  return chances;
}

function along(
  before: readonly number[],
  transitions: Float64Array,
  previous: number,
  label: number,
): number {
  return (before[previous] ?? NEVER) + (transitions[previous * LABELS + label] ?? 0);
}

function logSum(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}

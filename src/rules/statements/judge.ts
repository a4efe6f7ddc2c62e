import { featuresOf, type FeatureSet } from "./features";
import type { Model } from "./model";
import type { MailView, SentenceView } from "./view";

/** A sentence with what the trained part says of it, alone and in its mail. */
export interface Judged {
  readonly view: SentenceView;
  readonly features: FeatureSet;
  /** The sentence's own score. */
  readonly own: number;
  /** The sentence's score and that of the sentences around it, added up. */
  readonly score: number;
  /** True for the sentence with the highest score of its own among those it is weighed together with. */
  readonly leads: boolean;
}

/** At most so many sentences are weighed together: a long thread is about several things. */
const TOGETHER = 12;

/** A run of a mail's sentences that is weighed together. `from` and `to` are half-open indexes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly slots: ReadonlySet<number>;
}

/** Cuts a mail into stretches of about equal length, each with the features of all its sentences. */
export function stretchesOf(features: readonly FeatureSet[]): Stretch[] {
  const count = Math.ceil(features.length / TOGETHER);
  const stretches: Stretch[] = [];
  for (let n = 0; n < count; n++) {
    const from = Math.floor((n * features.length) / count);
    const to = Math.floor(((n + 1) * features.length) / count);
    const slots = new Set<number>();
    for (let at = from; at < to; at++) features[at]?.slots.forEach((slot) => slots.add(slot));
    stretches.push({ from, to, slots });
  }
  return stretches;
}

/** Scores every sentence alone and together with those around it. */
export function judge(mail: MailView, model: Model): Judged[] {
  const features = mail.sentences.map((view, at) => featuresOf(view, mail, at));
  const judged: Judged[] = [];
  for (const stretch of stretchesOf(features)) {
    const together = model.score(stretch.slots);
    const owns = features.slice(stretch.from, stretch.to).map(({ slots }) => model.score(slots));
    const leader = stretch.from + owns.indexOf(Math.max(...owns));
    for (let at = stretch.from; at < stretch.to; at++) {
      const view = mail.sentences[at];
      const set = features[at];
      if (view === undefined || set === undefined) continue;
      const own = owns[at - stretch.from] ?? 0;
      const score = own + together + plainWords(view);
      judged.push({ view, features: set, own, score, leads: at === leader });
    }
  }
  return judged;
}

/** What the words say for themselves, beside what the trained part makes of them (by cross-validation). */
const PLAIN = 2.5;
const PLAIN_AND_SHORT = 5;
const UNNAMED = -1;

/** "Erik Lund har kræft": so few words leave no room for another meaning. */
const SHORT = 4;

/**
 * Two clear words beside a person, or one beside a name in a short sentence, and none that speaks in general, are plain whatever else stands in the
 * sentence; a sentence without any word of a category must be told by the trained part alone, so more is asked.
 */
function plainWords({ hits, own, sentence }: SentenceView): number {
  const clear = new Set<number>();
  let named = false;
  let general = false;
  for (const { meaning, from } of hits) {
    if (meaning.kind === "general") general = true;
    if (meaning.kind !== "category") continue;
    named = true;
    if (meaning.clear) clear.add(from);
  }
  if (!named) return UNNAMED;
  if (general || own.length === 0) return 0;
  if (clear.size >= 2) return PLAIN;
  const isShort = sentence.to - sentence.from <= SHORT;
  return clear.size === 1 && isShort && own.some(({ how }) => how === "name") ? PLAIN_AND_SHORT : 0;
}

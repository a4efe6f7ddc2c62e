import { featuresOf, type FeatureSet } from "./features";
import type { Model } from "./model";
import type { MailView, SentenceView } from "./view";

/** A sentence with what the trained part says of it, alone and in its mail. */
export interface Judged {
  readonly view: SentenceView;
  /** The sentence's own score. */
  readonly own: number;
  /** The sentence's score and that of the sentences around it, added up. */
  readonly score: number;
  /** What the kind of mail it stands in adds to the score, and is contained in it. */
  readonly lean: number;
  /** True for the sentence with the highest score of its own among those it is weighed together with. */
  readonly leads: boolean;
  /** The logarithm of the odds of each category, in the order of `MODEL_CATEGORIES`, given that it is sensitive. */
  readonly odds: readonly number[];
}

/** What the sentences around it tell of a sentence's category, beside its own words (by cross-validation). */
const AROUND = 0.5;

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
  const lean = leanOf(mail);
  for (const stretch of stretchesOf(features)) {
    const together = model.score(stretch.slots);
    const owns = features.slice(stretch.from, stretch.to).map(({ slots }) => model.score(slots));
    const oddsTogether = model.categories(stretch.slots);
    const leader = stretch.from + owns.indexOf(Math.max(...owns));
    for (let at = stretch.from; at < stretch.to; at++) {
      const view = mail.sentences[at];
      const set = features[at];
      if (view === undefined || set === undefined) continue;
      const own = owns[at - stretch.from] ?? 0;
      const score = own + together + plainWords(view) + lean;
      const odds = Array.from(
        model.categories(set.slots),
        (value, n) => value + AROUND * (oddsTogether[n] ?? 0),
      );
      judged.push({ view, own, score, lean, leads: at === leader, odds });
    }
  }
  return judged;
}

/**
 * What a mail in Danish alone is given beforehand: the trained part scores Danish a little lower (by cross-validation).
 */
const DANISH = 0.5;

/**
 * What is asked of running text beyond what is asked of a letter: news, stories and leaflets tell of people's illness and
 * crimes, too. Of 9,500 mails thirteen are such a text.
 */
const PROSE = -3;

function leanOf({ languages, isProse }: MailView): number {
  return (languages.length === 1 && languages[0] === "da" ? DANISH : 0) + (isProse ? PROSE : 0);
}

/** What the words say for themselves, beside what the trained part makes of them (by cross-validation). */
const TWO_CLEAR = 2.5;
const UNNAMED = -0.5;

/** A clear word beside a name, by the words of the sentence: "Erik Lund har kræft" leaves no room for another meaning. */
const ONE_CLEAR: readonly { readonly words: number; readonly bonus: number }[] = [
  { words: 4, bonus: 5 },
  { words: 9, bonus: 3 },
];

/**
 * Two clear words beside a person, or one beside a name in a short sentence, and none that speaks in general, are
 * plain whatever else stands in the sentence; a sentence without any word of a category must be told by the trained part
 * alone, so more is asked.
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
  if (general || own.length === 0 || clear.size === 0) return 0;
  const words = sentence.to - sentence.from;
  const isNamed = own.some(({ how }) => how === "name");
  const short = isNamed ? (ONE_CLEAR.find((most) => words <= most.words)?.bonus ?? 0) : 0;
  return clear.size >= 2 ? Math.max(TWO_CLEAR, short) : short;
}

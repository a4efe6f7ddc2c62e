import { featuresOf, type FeatureSet } from "./features";
import type { Model } from "./model";
import type { MailView, SentenceView } from "./view";

/** A sentence with what the trained part says of it, alone and in its mail. */
export interface Judged {
  readonly view: SentenceView;
  readonly features: FeatureSet;
  /** The sentence's own score. */
  readonly own: number;
  /** The sentence's score and that of the whole mail together. */
  readonly score: number;
}

/** Scores every sentence alone and together with the whole mail. */
export function judge(mail: MailView, model: Model): Judged[] {
  const whole = new Set<number>();
  const features = mail.sentences.map((view, at) => {
    const set = featuresOf(view, mail, at);
    set.slots.forEach((slot) => whole.add(slot));
    return { view, set };
  });
  const together = model.score(whole);
  return features.map(({ view, set }) => {
    const own = model.score(set.slots);
    return { view, features: set, own, score: own + together };
  });
}

import { cutText } from "./cut-text";

/**
 * A sentence of an alert. Rank 0 is always said; the higher the rank, the sooner it is left out. A `counts`
 * sentence tells of one thing that is wrong, and its absence is told.
 */
export interface Sentence {
  readonly text: string;
  readonly rank: number;
  readonly counts?: boolean;
}

/**
 * The sentences in the order given, leaving out whole sentences until the text they make is at most `limit` UTF-16 code
 * units long, joined by spaces, and says how many things were left out. A text is cut within a sentence only when what must be said
 * is longer than the limit, which a policy with a very long label name can bring about.
 *
 * @param more says how many things there are besides those said
 */
export function fitSentences(
  sentences: readonly Sentence[],
  more: (count: number) => string,
  limit: number,
): readonly string[] {
  let kept = sentences;
  for (;;) {
    const left = sentences.filter((sentence) => sentence.counts === true && !kept.includes(sentence)).length;
    const texts = withNote(kept, left === 0 ? null : more(left));
    const whole = texts.join(" ");
    if (whole.length <= limit) return texts;
    const next = withoutLeastNeeded(kept);
    if (next.length === kept.length) return [cutText(whole, limit)];
    kept = next;
  }
}

/** The note of what was left out follows the last thing that was said. */
function withNote(sentences: readonly Sentence[], note: string | null): readonly string[] {
  const texts = sentences.map(({ text }) => text);
  if (note !== null) {
    const last = sentences.map(({ counts }) => counts === true).lastIndexOf(true);
    texts.splice(last + 1, 0, note);
  }
  return texts;
}

/** Drops the last of the sentences with the highest rank; none when all must stay. */
function withoutLeastNeeded(sentences: readonly Sentence[]): readonly Sentence[] {
  const highest = Math.max(...sentences.map(({ rank }) => rank));
  if (highest === 0) return sentences;
  const index = sentences.map(({ rank }) => rank).lastIndexOf(highest);
  return sentences.filter((_, at) => at !== index);
}

import type { Evidence } from "../finding";
import { findCues } from "./cues";
import type { KnownPerson } from "./known";
import { FIRST, LAST, WORD } from "./lexicon";
import type { Cue, Mention, ReadSegment } from "./mention";
import type { Model } from "./model";
import { tag, type TaggedName } from "./tagger";
import { GAP, LINE, SHAPE } from "./tokens";

/** One reading of some words as a name. */
interface NameReading {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
  readonly evidence: Evidence;
  readonly cue: Cue | null;
}

/**
 * Every name in the segments: what the tagger finds, what greetings, closings and address lines give, and words
 * already known as somebody's name, from the mail's own lines or from a full name found elsewhere in it.
 */
export function findMentions(
  segments: readonly ReadSegment[],
  people: readonly KnownPerson[],
  model: Model,
  lean: number,
): Mention[] {
  const readings = segments.map(({ segment, read }) => [
    ...tag(read, model, lean)
      .filter((name) => lean === 0 || segment.ref.kind === "subject" || !isDoubtful(read, name))
      .map(({ from, to, chance }): NameReading => ({
        from,
        to,
        chance,
        evidence: { kind: "model", name: "names" },
        cue: null,
      })),
    ...findCues(read).map(({ from, to, cue }): NameReading => ({
      from,
      to,
      chance: 0.9,
      evidence: { kind: "frame", name: cue },
      cue,
    })),
  ]);
  const words = knownWords(people, segments, readings);
  const mentions: Mention[] = [];
  segments.forEach((at, n) => {
    mentions.push(...merge(at, [...(readings[n] ?? []), ...findKnown(at, words)]));
  });
  return mentions;
}

/** How sure the tagger must be of a single word that no list knows. Chosen on the development mails (docs/name-model.md). */
const SURE = 0.6;
/** An abbreviation is no longer than this. */
const SHORT = 5;

/**
 * A single word that is no known name, and of which the tagger is not sure or which is an abbreviation (*JP*, *ASIH*):
 * in the body of a mail these are units and things more often than people.
 */
function isDoubtful({ tokens, known }: ReadSegment["read"], { from, to, chance }: TaggedName): boolean {
  if (to - from > 1 || ((known[from] ?? 0) & (FIRST | LAST)) !== 0) return false;
  const length = (tokens.end[from] ?? 0) - (tokens.start[from] ?? 0);
  return chance < SURE || (length <= SHORT && ((tokens.shape[from] ?? 0) & SHAPE.allCaps) !== 0);
}

/** Words known as parts of names: hash to whether it is a first word of one. */
type KnownWords = ReadonlyMap<number, boolean>;

function knownWords(
  people: readonly KnownPerson[],
  segments: readonly ReadSegment[],
  readings: readonly (readonly NameReading[])[],
): KnownWords {
  const words = new Map<number, boolean>();
  const add = (hash: number, first: boolean): void => void words.set(hash, first || words.get(hash) === true);
  for (const person of people) person.words.forEach((hash, k) => add(hash, k === 0));
  segments.forEach(({ read: { tokens } }, n) => {
    for (const { from, to, chance } of readings[n] ?? []) {
      if (chance < 0.8 || to - from < 2) continue;
      for (let i = from; i < to; i++) {
        const plain =
          (tokens.shape[i] ?? 0) & SHAPE.initial || (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 3;
        if (!plain) add((i === to - 1 ? tokens.stem[i] : tokens.hash[i]) ?? 0, i === from);
      }
    }
  });
  return words;
}

/** The words of a segment that are somebody's known name. */
function findKnown({ read }: ReadSegment, words: KnownWords): NameReading[] {
  const { tokens } = read;
  const found: NameReading[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!isKnown(read, i, words, true)) continue;
    let to = i + 1;
    while (to < tokens.count && isPlainGap(tokens.gap[to]) && isKnown(read, to, words, false)) to++;
    found.push({
      from: i,
      to,
      chance: 0.9,
      evidence: { kind: "lexicon", list: "people-of-the-mail" },
      cue: null,
    });
    i = to - 1;
  }
  return found;
}

function isKnown(
  { tokens, known }: ReadSegment["read"],
  i: number,
  words: KnownWords,
  opens: boolean,
): boolean {
  const shape = tokens.shape[i] ?? 0;
  if (shape & (SHAPE.address | SHAPE.digit | SHAPE.initial)) return false;
  const hash = tokens.hash[i] ?? 0;
  const stem = tokens.stem[i] ?? 0;
  const first = words.has(hash) ? words.get(hash) : words.get(stem);
  if (first === undefined || (opens && !first)) return false;
  const is = known[i] ?? 0;
  const ordinary = (is & WORD) >> 4;
  if (shape & SHAPE.capital) return ordinary < 3 || Math.max(is & FIRST, (is & LAST) >> 2) > 0;
  // Without a capital only a word that nothing else is called: `dag` is a day also when the sender is Dag.
  return ordinary === 0 || (is & FIRST) > ordinary || standsAlone(tokens.gap, i);
}

/** Alone on its line. */
function standsAlone(gap: readonly number[], i: number): boolean {
  const after = gap[i + 1] ?? 0;
  return (gap[i] ?? 0) >= LINE && (after >= LINE || (after & 15) === GAP.edge);
}

function isPlainGap(gap: number | undefined): boolean {
  return gap === GAP.space || gap === GAP.none;
}

/** One mention of each stretch: readings that overlap are one, as long as the longest of them; every cue counts. */
function merge(at: ReadSegment, readings: readonly NameReading[]): Mention[] {
  const sorted = readings.slice().sort((a, b) => a.from - b.from || b.to - a.to);
  const mentions: Mention[] = [];
  let open: NameReading[] = [];
  let end = -1;
  const close = (): void => {
    const mention = unite(at, open);
    if (mention !== null) mentions.push(mention);
    open = [];
  };
  for (const reading of sorted) {
    if (reading.from >= end) close();
    open.push(reading);
    end = Math.max(reading.from >= end ? 0 : end, reading.to);
  }
  close();
  return mentions;
}

function unite(at: ReadSegment, readings: readonly NameReading[]): Mention | null {
  const first = readings[0];
  if (first === undefined) return null;
  let { from, to, chance, cue } = first;
  const evidence: Evidence[] = [];
  for (const reading of readings) {
    from = Math.min(from, reading.from);
    to = Math.max(to, reading.to);
    chance = Math.max(chance, reading.chance);
    cue ??= reading.cue;
    if (!evidence.some((known) => sameEvidence(known, reading.evidence))) evidence.push(reading.evidence);
  }
  const [head, ...rest] = evidence;
  return head === undefined ? null : { at, from, to, chance, evidence: [head, ...rest], cue };
}

function sameEvidence(a: Evidence, b: Evidence): boolean {
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
}

import type { Language } from "../draft";
import type { Finding, LinkedTo, LinkHow } from "../finding";
import type { Segment } from "../segments/segment";
import { languagesOf, vocabularyOf, type ListMeaning, type Vocabulary } from "./vocabulary";
import { readTokens, type Sentence, type Token } from "./tokens";

/** A person a sentence speaks of, and by what she is told. */
export interface Link {
  readonly to: LinkedTo;
  readonly how: LinkHow;
  /** Sentences between the statement and where the person is named: 0 is the same sentence. */
  readonly distance: number;
}

/** Words of a list that were met: the list's meaning and name, and over which tokens (half-open). */
export interface WordHit {
  readonly meaning: ListMeaning;
  readonly list: string;
  readonly from: number;
  readonly to: number;
}

/** A sentence with all that the lists and the mail say of it. */
export interface SentenceView {
  readonly segment: Segment;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly hits: readonly WordHit[];
  /** The persons named or pointed to in the sentence itself, likeliest first. */
  readonly own: readonly Link[];
  /** The likeliest person, of this sentence or carried over from those before; null when there is none. */
  readonly link: Link | null;
  /** For each token from `sentence.from`: it is part of a person's name. */
  readonly isName: readonly boolean[];
}

/** What a mail's parts say together. */
export interface MailView {
  /** The languages that its words are of: both when that cannot be told. */
  readonly languages: readonly Language[];
  /** True for several sentences in which nobody is greeted and nobody signs: rather a text than a letter. */
  readonly isProse: boolean;
  readonly sentences: readonly SentenceView[];
}

/** How far a person named in one sentence is still the one that is spoken of. */
const CARRY = 3;

/** Reads the parts of a mail that hold sentences: subject, attachment names, new text and history. */
export function viewMail(
  segments: readonly Segment[],
  names: readonly Finding[],
  numbers: readonly Finding[],
): MailView {
  const read = segments
    .filter(({ ref }) => READ.has(ref.kind))
    .map((segment) => ({ segment, ...readTokens(segment.text) }));
  const all = read.reduce<Token[]>((words, { tokens }) => words.concat(tokens), []);
  const languages = languagesOf(all);
  const vocabularies = languages.map(vocabularyOf);
  const sentences: SentenceView[] = [];
  let subjectLink: Link | null = null;
  for (const { segment, tokens, sentences: cut } of read) {
    const hits = vocabularies.reduce<WordHit[]>(
      (found, vocabulary) => found.concat(wordHits(tokens, vocabulary)),
      [],
    );
    const hitsIn = bySentence(hits, cut);
    const own = (kept: readonly Finding[]): Finding[] => kept.filter((found) => samePlace(found, segment));
    const namesIn = inReadingOrder(own(names));
    const numbersIn = inReadingOrder(own(numbers));
    let carried: Link | null = segment.ref.kind === "subject" ? null : subjectLink;
    let age = 1;
    for (const sentence of cut) {
      const within = hitsIn.get(sentence) ?? [];
      const from = (tokens[sentence.from]?.start ?? 0) + segment.start;
      const to = (tokens[sentence.to - 1]?.end ?? 0) + segment.start;
      const ownNames = namesIn(from, to);
      const ownNumbers = numbersIn(from, to);
      const isName = nameMarks(tokens, sentence, ownNames, segment);
      const links = linksOf(tokens, sentence, within, ownNames, ownNumbers, segment, carried);
      const best = links[0] ?? null;
      const link: Link | null =
        best ?? (carried !== null && age <= CARRY ? { ...carried, distance: age } : null);
      sentences.push({ segment, tokens, sentence, hits: within, own: links, link, isName });
      const strong = links.find(({ how }) => how !== "sender" && how !== "recipient");
      if (strong !== undefined) {
        carried = strong;
        age = 1;
      } else age++;
    }
    if (segment.ref.kind === "subject") subjectLink = carried;
  }
  return { languages, isProse: isProse(sentences), sentences };
}

/** From so many sentences on, a mail has a line that greets, thanks or signs; a text has not. */
const PROSE = 5;
/** A greeting and a name are a line of so few words. */
const SHORT_LINE = 3;

function isProse(sentences: readonly SentenceView[]): boolean {
  const body = sentences.filter(({ segment: { ref } }) => ref.kind === "body" || ref.kind === "quoted");
  if (body.length < PROSE) return false;
  const texts = new Set(body.map(({ segment }) => segment.text));
  return Array.from(texts).every((text) =>
    text.split("\n").every((line) => line.trim() === "" || line.trim().split(/\s+/).length > SHORT_LINE),
  );
}

/**
 * The findings that may touch a stretch of text, for stretches asked for in reading order; among themselves they keep
 * the order given. Each is passed once, so that a long mail with many names costs no more than its length.
 */
function inReadingOrder(findings: readonly Finding[]): (from: number, to: number) => readonly Finding[] {
  const sorted = findings
    .map((finding, rank) => ({ finding, rank, span: finding.span }))
    .sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return (from, to) => {
    while ((sorted[next]?.span.end ?? Infinity) <= from) next++;
    let end = next;
    while ((sorted[end]?.span.start ?? Infinity) < to) end++;
    return sorted
      .slice(next, end)
      .sort((a, b) => a.rank - b.rank)
      .map(({ finding }) => finding);
  };
}

/** The hits of each sentence, in the order given. */
function bySentence(
  hits: readonly WordHit[],
  sentences: readonly Sentence[],
): ReadonlyMap<Sentence, WordHit[]> {
  const byToken: Sentence[] = [];
  for (const sentence of sentences) for (let i = sentence.from; i < sentence.to; i++) byToken[i] = sentence;
  const found = new Map<Sentence, WordHit[]>();
  for (const hit of hits) {
    const sentence = byToken[hit.from];
    if (sentence === undefined) continue;
    const known = found.get(sentence);
    if (known === undefined) found.set(sentence, [hit]);
    else known.push(hit);
  }
  return found;
}

const READ: ReadonlySet<string> = new Set(["subject", "attachment-name", "body", "quoted"]);

function wordHits(tokens: readonly Token[], { index, meanings }: Vocabulary): WordHit[] {
  const hits: WordHit[] = [];
  for (const { list, from, to } of index.find(tokens)) {
    const meaning = meanings[list];
    if (meaning !== undefined) hits.push({ meaning, list: index.nameOf(list), from, to });
  }
  return hits;
}

function samePlace(finding: Finding, { ref, start, text }: Segment): boolean {
  const other = finding.segment;
  if (other.kind !== ref.kind) return false;
  if ("index" in ref) return "index" in other && other.index === ref.index;
  return finding.span.start >= start && finding.span.end <= start + text.length;
}

function nameMarks(
  tokens: readonly Token[],
  sentence: Sentence,
  names: readonly Finding[],
  segment: Segment,
): boolean[] {
  const marks: boolean[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    marks.push(
      token !== undefined &&
        names.some(
          ({ span }) => token.start + segment.start < span.end && span.start < token.end + segment.start,
        ),
    );
  }
  return marks;
}

function linksOf(
  tokens: readonly Token[],
  sentence: Sentence,
  hits: readonly WordHit[],
  names: readonly Finding[],
  numbers: readonly Finding[],
  segment: Segment,
  carried: Link | null,
): Link[] {
  const links: Link[] = [];
  const first = tokens[sentence.from];
  const last = tokens[sentence.to - 1];
  if (first === undefined || last === undefined) return links;
  const isWithin = ({ span }: Finding): boolean =>
    span.start < last.end + segment.start && span.end > first.start + segment.start;
  for (const name of names) {
    if (
      !isWithin(name) ||
      name.role === "sender" ||
      name.role === "recipient" ||
      name.role === "public-figure"
    )
      continue;
    links.push({ to: name.person ?? "unnamed", how: "name", distance: 0 });
  }
  if (numbers.some((number) => number.category === "national-id" && isWithin(number))) {
    links.push({ to: links[0]?.to ?? "unnamed", how: "number", distance: 0 });
  }
  const spoken = new Set<string>();
  for (const { meaning } of hits) if (meaning.kind === "person") spoken.add(meaning.how);
  if (spoken.has("role")) links.push({ to: "unnamed", how: "role", distance: 0 });
  if (spoken.has("pronoun")) links.push({ to: carried?.to ?? "unnamed", how: "pronoun", distance: 0 });
  if (hasInitials(tokens, sentence)) links.push({ to: "unnamed", how: "initials", distance: 0 });
  if (spoken.has("recipient")) links.push({ to: "recipient", how: "recipient", distance: 0 });
  if (spoken.has("sender")) links.push({ to: "sender", how: "sender", distance: 0 });
  return links;
}

/** Initials that stand for somebody: "K.B.", "MH", "A." inside a sentence, not the sign-off. */
function hasInitials(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    const a = tokens[i];
    const b = tokens[i + 1];
    if (a?.word.length === 1 && a.capital && b?.word.length === 1 && b.capital && b.start === a.end + 1)
      return true;
  }
  return false;
}

import { type Confidence, type Evidence, type Finding, type SensitiveCategory } from "../finding";
import { isNonEmpty } from "../span";
import type { Judged } from "./judge";
import { MODEL_CATEGORIES, type Model } from "./model";
import type { Link, SentenceView, WordHit } from "./view";

/**
 * From these scores on a statement counts as said of a person. Chosen by cross-validation over the looked-at
 * mails (`npm run train:statements -- --validate`), where about 3 % of the harmless mails reach `MEDIUM`.
 */
export const MEDIUM = 1.5;
export const HIGH = 6;
/** Protected identity is told by its own words, so less is asked of the sentence around them. */
const PROTECTED = 0;
/** A category that the words do not name is taken from the trained part when its odds are above this logarithm. */
const LIKELY_CATEGORY = 0;

/** Turns judged sentences into findings: one a sentence and category. */
export function statementsOf(judged: readonly Judged[], model: Model): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of judged) {
    findings.push(...protectedIdentity(sentence));
    const confidence = confidenceOf(sentence);
    for (const category of categoriesOf(sentence, confidence, model)) {
      findings.push(findingOf(sentence, category, confidence));
    }
  }
  return findings;
}

/** What a sentence's score is worth in the place where it stands. */
function confidenceOf({ view, own, score }: Judged): Confidence {
  if (view.segment.ref.kind === "subject") return isSubjectStatement(view, own) ? "medium" : "low";
  if (score >= HIGH) return "high";
  return score >= MEDIUM ? "medium" : "low";
}

/** A subject is short: it counts when it names a category and the person in the same breath. */
function isSubjectStatement({ hits, own }: SentenceView, score: number): boolean {
  const names = hits.some(({ meaning }) => meaning.kind === "category" && meaning.clear);
  const person = own.some(({ how }) => how !== "sender" && how !== "pronoun");
  return names && person && score > 0;
}

function categoriesOf(
  { view, features }: Judged,
  confidence: Confidence,
  model: Model,
): readonly SensitiveCategory[] {
  const found = new Set<SensitiveCategory>();
  for (const { meaning } of view.hits) {
    if (meaning.kind === "category" && meaning.clear) found.add(meaning.category);
  }
  if (confidence !== "low") {
    const odds = model.categories(features.slots);
    let best = 0;
    odds.forEach((value, n) => {
      const category = MODEL_CATEGORIES[n];
      if (value > (odds[best] ?? 0)) best = n;
      if (category !== undefined && value > LIKELY_CATEGORY) found.add(category);
    });
    const likeliest = MODEL_CATEGORIES[best];
    if (found.size === 0 && likeliest !== undefined) found.add(likeliest);
  }
  return Array.from(found);
}

function findingOf({ view }: Judged, category: SensitiveCategory, confidence: Confidence): Finding {
  const hits = view.hits.filter(
    ({ meaning }) => meaning.kind === "category" && meaning.category === category,
  );
  const clear = hits.filter(({ meaning }) => meaning.kind === "category" && meaning.clear);
  const telling = clear.length > 0 ? clear : hits;
  const evidence: Evidence[] = telling.slice(0, 1).map(({ list }) => ({ kind: "lexicon", list }));
  if (confidence !== "low") {
    evidence.push({ kind: "model", name: "statement" });
    if (view.link !== null) evidence.push({ kind: "linked-person", how: view.link.how });
  }
  if (!isNonEmpty(evidence)) throw new Error("INVARIANT: a low finding rests on a word of a list");
  return {
    detector: category,
    category,
    segment: view.segment.ref,
    span: spanOf(view, telling),
    confidence,
    evidence,
    ...(confidence === "low" ? {} : { linkedTo: linkedTo(view.link) }),
  };
}

function linkedTo(link: Link | null): Exclude<Finding["linkedTo"], undefined> {
  return link?.to ?? "unnamed";
}

/** From the first to the last telling word, or the whole sentence when no list names one. */
function spanOf({ segment, tokens, sentence }: SentenceView, hits: readonly WordHit[]): Finding["span"] {
  const first = hits[0];
  const from = tokens[first?.from ?? sentence.from];
  const to = tokens[(first?.to ?? sentence.to) - 1];
  return { start: segment.start + (from?.start ?? 0), end: segment.start + (to?.end ?? 0) };
}

/**
 * Somebody whose address or identity is protected: always to be secured, whatever else is said. The evidence
 * `frame:protected-identity` is what a policy rule recognises it by.
 */
function protectedIdentity({ view, score }: Judged): Finding[] {
  const hits = view.hits.filter(({ meaning }) => meaning.kind === "protected-identity");
  if (hits.length === 0 || view.link === null || score < PROTECTED) return [];
  return [
    {
      detector: "private-contact",
      category: "private-contact",
      segment: view.segment.ref,
      span: spanOf(view, hits),
      confidence: "high",
      evidence: [
        { kind: "frame", name: "protected-identity" },
        { kind: "linked-person", how: view.link.how },
      ],
      linkedTo: linkedTo(view.link),
    },
  ];
}

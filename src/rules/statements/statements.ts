import {
  SENSITIVE_ALWAYS,
  type Confidence,
  type Evidence,
  type Finding,
  type SensitiveCategory,
} from "../finding";
import { isNonEmpty } from "../span";
import type { Judged } from "./judge";
import { MODEL_CATEGORIES } from "./model";
import type { Link, SentenceView, WordHit } from "./view";

/**
 * From these scores on a statement counts as said of a person. Chosen by cross-validation over the looked-at
 * mails, to label about 3 % of the harmless mails for a category that is always sensitive, and to ask about at
 * most 5 % for one that is sometimes so: a question costs the sender less than a label. What was reached: docs/categories.md.
 */
export interface Thresholds {
  readonly always: number;
  readonly sometimes: number;
  /** From here on the confidence is high. */
  readonly high: number;
  /** What a subject's own score must reach when no name or number stands in it, and to be of high confidence. */
  readonly subject: number;
  readonly subjectHigh: number;
  /** Protected identity is told by its own words, so less is asked of the sentence around them. */
  readonly protectedIdentity: number;
  /** A category that no word names is taken from the trained part when the logarithm of its odds is above this. */
  readonly category: number;
  /** The same for one that is always sensitive, in a sentence that is surely sensitive and has none of these yet. */
  readonly oneAlways: number;
}

export const THRESHOLDS: Thresholds = {
  always: 0.1,
  sometimes: 0,
  high: 5,
  subject: 0,
  subjectHigh: 1.5,
  protectedIdentity: 0,
  category: -2.5,
  oneAlways: -1.5,
};

const ALWAYS: ReadonlySet<string> = new Set(SENSITIVE_ALWAYS);

/** Turns judged sentences into findings: one a sentence and category. */
export function statementsOf(judged: readonly Judged[], thresholds: Thresholds = THRESHOLDS): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of judged) {
    const secret = protectedIdentity(sentence, thresholds);
    findings.push(...secret);
    for (const category of namedCategories(sentence.view, true)) {
      // An address that is kept secret is not told once more as one that may need care.
      if (secret.length > 0 && category === "private-contact") continue;
      findings.push(findingOf(sentence, category, confidenceOf(sentence, category, thresholds)));
    }
    const hinted = namedCategories(sentence.view, false);
    for (const category of likelyCategories(sentence, thresholds)) {
      // Beside what its own words tell, nothing is guessed that no word points to.
      if (secret.length > 0 && !hinted.includes(category)) continue;
      const confidence = confidenceOf(sentence, category, thresholds);
      if (confidence !== "low") findings.push(findingOf(sentence, category, confidence));
    }
  }
  return findings;
}

/** What a sentence's score is worth in the place where it stands. */
function confidenceOf(
  { view, own, score }: Judged,
  category: SensitiveCategory,
  thresholds: Thresholds,
): Confidence {
  if (view.segment.ref.kind === "subject") return subjectConfidence(view, own, thresholds);
  if (score >= thresholds.high) return "high";
  return score >= (ALWAYS.has(category) ? thresholds.always : thresholds.sometimes) ? "medium" : "low";
}

/**
 * A subject counts when a word names the category and the person stands beside it: by name, number or initials,
 * or, in a subject that is not about something general, by a word that points to her. A general word alone
 * ("Kursus om misbrug", "Rehabmöte 12/4") does not.
 */
function subjectConfidence(view: SentenceView, own: number, thresholds: Thresholds): Confidence {
  if (namedCategories(view, true).length === 0 || view.own.length === 0) return "low";
  const named = view.own.some(({ how }) => how === "name" || how === "number" || how === "initials");
  if (named) return own >= thresholds.subjectHigh ? "high" : "medium";
  const general = view.hits.some(({ meaning }) => meaning.kind === "general");
  return !general && own >= thresholds.subject ? "medium" : "low";
}

/** The categories that words of the sentence name. */
function namedCategories({ hits }: SentenceView, clear: boolean): SensitiveCategory[] {
  const named = new Set<SensitiveCategory>();
  for (const { meaning } of hits) {
    if (meaning.kind === "category" && meaning.clear === clear) named.add(meaning.category);
  }
  return Array.from(named);
}

/** How much surer the trained part must be of one more category, where a word already names another. */
const BESIDE_ALWAYS = 1.3;
const BESIDE_SOMETIMES = 0.5;
/** What a sentence's own score must be for a category that no word names, unless it leads those around it. */
const UNNAMED_OWN = -1;
/** So much above the threshold, a sentence is looked at once more for what is always sensitive. */
const SURE = 2;
/** With fewer words beside names and numbers ("Ring Ulla på 20…") a sentence without a word of a list says nothing. */
const SAYS_SOMETHING = 3;

/** The categories that the trained part sees and no clear word names: the likeliest, and all that are likely. */
function likelyCategories(
  { view, own, score, leads, odds }: Judged,
  { category: floor, always, oneAlways }: Thresholds,
): SensitiveCategory[] {
  const named = namedCategories(view, true);
  const hinted = namedCategories(view, false);
  const isBeside = named.length > 0;
  const beside = named.some((category) => ALWAYS.has(category)) ? BESIDE_ALWAYS : BESIDE_SOMETIMES;
  const isLongEnough = wordsBesidePersons(view) >= SAYS_SOMETHING;
  const speaks = isLongEnough && (leads || own >= UNNAMED_OWN);
  const likely: SensitiveCategory[] = [];
  let best = 0;
  let bestAlways = 0;
  odds.forEach((value, n) => {
    const category = MODEL_CATEGORIES[n];
    if (value > (odds[best] ?? 0)) best = n;
    if (category !== undefined && ALWAYS.has(category) && value > (odds[bestAlways] ?? 0)) bestAlways = n;
    if (category !== undefined && value > floor + (isBeside ? beside : 0)) likely.push(category);
  });
  const likeliest = MODEL_CATEGORIES[best];
  if (!isBeside && likeliest !== undefined && !likely.includes(likeliest)) likely.push(likeliest);
  const likeliestAlways = MODEL_CATEGORIES[bestAlways];
  const isSure = score >= always + SURE && (odds[bestAlways] ?? 0) > oneAlways;
  const lacksAlways = !named.concat(likely).some((category) => ALWAYS.has(category));
  if (isSure && lacksAlways && likeliestAlways !== undefined) likely.push(likeliestAlways);
  return likely.filter(
    (category) =>
      !named.includes(category) && !isContested(view, category) && (hinted.includes(category) || speaks),
  );
}

/** The sentence's words that are no number and stand for nobody. */
function wordsBesidePersons({ tokens, sentence, hits, isName }: SentenceView): number {
  const persons = new Set<number>();
  for (const { meaning, from, to } of hits) {
    if (meaning.kind === "person") for (let i = from; i < to; i++) persons.add(i);
  }
  return tokens
    .slice(sentence.from, sentence.to)
    .filter(({ word }, n) => isName[n] !== true && !persons.has(sentence.from + n) && !/^[0-9]/.test(word))
    .length;
}

/** True when words hint at a category that clearly name another: *skulder* are debts, and shoulders across the Sound. */
function isContested({ hits }: SentenceView, category: SensitiveCategory): boolean {
  const hints = hits.filter(({ meaning }) => meaning.kind === "category" && meaning.category === category);
  return (
    hints.length > 0 &&
    hints.every((hint) =>
      hits.some(
        ({ meaning, from }) =>
          from === hint.from && meaning.kind === "category" && meaning.clear && meaning.category !== category,
      ),
    )
  );
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
function protectedIdentity({ view, score, lean }: Judged, thresholds: Thresholds): Finding[] {
  const hits = view.hits.filter(({ meaning }) => meaning.kind === "protected-identity");
  if (hits.length === 0 || view.link === null || score - lean < thresholds.protectedIdentity) return [];
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

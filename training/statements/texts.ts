import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGoldMails, type GoldMail } from "../../src/admin/accuracy/gold";
import { ACCURACY_DAY } from "../../src/admin/accuracy/run";
import { parseDraft } from "../../src/admin/draft-json";
import type { Draft } from "../../src/rules/draft";
import type { Finding, SensitiveCategory } from "../../src/rules/finding";
import { findNumbers } from "../../src/rules/detectors/find-numbers";
import { findNames } from "../../src/rules/names";
import { segment } from "../../src/rules/segments";
import type { SegmentRef } from "../../src/rules/segments/segment";
import { featuresOf } from "../../src/rules/statements/features";
import { stretchesOf } from "../../src/rules/statements/judge";
import { viewMail, type MailView, type SentenceView } from "../../src/rules/statements/view";

/** A text to learn from: its features, whether it says something sensitive of a person, and of which categories. */
export interface Example {
  readonly slots: readonly number[];
  readonly sensitive: boolean;
  readonly categories: readonly SensitiveCategory[];
  readonly weight: number;
}

/** One annotated short text of `training/sentences` (its keys are the annotators'). */
interface AnnotatedText {
  readonly text: string;
  readonly categories: readonly SensitiveCategory[];
  readonly linked: boolean;
  readonly spans: readonly string[];
}

/** A whole mail is nearer to what is checked than a short text, so it counts for more. */
const MAIL = 2;
/** Ordinary text of another kind: enough to be told apart, at little cost to what is found in mails. */
const ORDINARY = 1;

/** The examples of every annotated short text in a folder: each telling sentence, and the text as a whole. */
export function examplesOfTexts(folder: string): Example[] {
  const examples: Example[] = [];
  for (const line of linesOf(folder)) {
    const annotated = JSON.parse(line) as AnnotatedText;
    const body = { ref: { kind: "body" }, text: annotated.text, start: 0 } as const;
    const names = findNames([body], { from: null, recipients: [] });
    const mail = viewMail([body], names, []);
    const categories = annotated.linked ? annotated.categories : [];
    examples.push(
      ...examplesOf(mail, annotated.linked, (view) =>
        annotated.linked && holdsAny(view, annotated.spans) ? annotated.categories : [],
      ),
      ...stretchesOfMail(mail, annotated.linked, categories),
    );
  }
  return examples;
}

/** How many sentences of a corpus make a passage of a mail's length. */
const PASSAGE = 8;

/**
 * Passages of ordinary text, made of a corpus' sentences in order: what is said there of people in the news is
 * public. They count for half of what a mail counts for, since mails are what is checked.
 */
export function examplesOfCorpus(file: string): Example[] {
  const sentences = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  const passages: string[] = [];
  for (let at = 0; at + PASSAGE <= sentences.length; at += PASSAGE) {
    passages.push(sentences.slice(at, at + PASSAGE).join(" "));
  }
  return passages.flatMap(examplesOfPassage);
}

/** The examples of the invented prose in a folder (one passage a line): news, stories, leaflets, all ordinary. */
export function examplesOfProse(folder: string): Example[] {
  return linesOf(folder, ".txt").flatMap(examplesOfPassage);
}

function examplesOfPassage(text: string): Example[] {
  const body = { ref: { kind: "body" }, text, start: 0 } as const;
  const mail = viewMail([body], findNames([body], { from: null, recipients: [] }), []);
  const ordinary = [...examplesOf(mail, false, () => []), ...stretchesOfMail(mail, false, [])];
  return ordinary.map((example) => ({ ...example, weight: example.weight * ORDINARY }));
}

/** What is told of a mail in `training/mails`. The first files know no mail that is borderline. */
type OwnGold = Pick<GoldMail["gold"], "secure" | "categories" | "spans"> & { readonly borderline?: boolean };

/**
 * The examples of the mails in a folder that were written for training.
 *
 * @throws when a line is no mail
 */
export function examplesOfOwnMails(folder: string): Example[] {
  return linesOf(folder).flatMap((line) => {
    const json: unknown = JSON.parse(line);
    const parsed = parseDraft(json);
    if (!parsed.ok) throw new Error(`${folder} holds a line that is no draft: ${line.slice(0, 40)}`);
    const { gold } = json as { readonly gold: OwnGold };
    return examplesOfMail({ borderline: false, ...gold }, readMail(parsed.draft).view);
  });
}

function linesOf(folder: string, ending = ".jsonl"): string[] {
  return readdirSync(folder)
    .sort()
    .filter((file) => file.endsWith(ending))
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
    .filter((line) => line.trim() !== "");
}

/** The mails that may be learnt from: those of the half that is looked at. */
export function readTrainingMails(folder: string): readonly GoldMail[] {
  return readGoldMails(folder).filter(({ half }) => half === "looked");
}

/** The examples of one mail; none of the sentences that nobody annotated in a mail that is to be secured. */
export function examplesOfMail(
  gold: Pick<GoldMail["gold"], "secure" | "borderline" | "categories" | "spans">,
  view: MailView,
): Example[] {
  // A mail that is secure for its number alone, or whose annotators were in doubt, teaches nothing as a whole.
  const told = gold.spans.length > 0;
  if (gold.borderline || (gold.secure && !told)) return [];
  const sentences = examplesOf(view, gold.secure, (sentence) => {
    const within = gold.spans.filter(
      ({ text, where }) => isAt(sentence, where) && holdsAny(sentence, [text]),
    );
    return within.map(({ category }) => category);
  });
  const stretches = stretchesOfMail(view, gold.secure, gold.categories, (sentence) =>
    gold.spans.some(({ text, where }) => isAt(sentence, where) && holdsAny(sentence, [text])),
  );
  return [...sentences, ...stretches].map((example) => ({ ...example, weight: example.weight * MAIL }));
}

/** A mail with what is found in it before statements are looked for. */
export interface ReadMail {
  readonly names: readonly Finding[];
  readonly numbers: readonly Finding[];
  readonly view: MailView;
}

/** The mail as the detectors see it. */
export function readMail(draft: Draft): ReadMail {
  const segments = segment(draft);
  const names = findNames(segments, {
    from: draft.from.kind === "read" ? draft.from.value : null,
    recipients: draft.recipients.kind === "read" ? draft.recipients.value : [],
  });
  const numbers = findNumbers(segments, ACCURACY_DAY, names);
  return { names, numbers, view: viewMail(segments, names, numbers) };
}

function examplesOf(
  mail: MailView,
  sensitive: boolean,
  categoriesOf: (view: SentenceView) => readonly SensitiveCategory[],
): Example[] {
  const examples: Example[] = [];
  mail.sentences.forEach((view, at) => {
    const categories = categoriesOf(view);
    // In a sensitive text only the telling sentences are known to be so; in another every sentence is not,
    // except where a "sometimes" category was marked.
    if (sensitive !== categories.length > 0) return;
    examples.push({ slots: Array.from(featuresOf(view, mail, at).slots), sensitive, categories, weight: 1 });
  });
  return examples;
}

/** A stretch stands for many sentences, and there are fewer of them. */
const STRETCH = 2;

/** The stretches of a mail; of a sensitive one only those that hold a telling sentence. */
function stretchesOfMail(
  mail: MailView,
  sensitive: boolean,
  categories: readonly SensitiveCategory[],
  isTelling: (view: SentenceView) => boolean = () => true,
): Example[] {
  const features = mail.sentences.map((view, at) => featuresOf(view, mail, at));
  return stretchesOf(features)
    .filter(({ from, to }) => !sensitive || mail.sentences.slice(from, to).some(isTelling))
    .map(({ slots }) => ({ slots: Array.from(slots), sensitive, categories, weight: STRETCH }));
}

function isAt({ segment: { ref } }: SentenceView, where: string): boolean {
  return placeOf(ref) === where;
}

function placeOf(ref: SegmentRef): string {
  if (ref.kind === "quoted" || ref.kind === "signature") return "body";
  return ref.kind === "attachment-name" ? "attachment" : ref.kind;
}

/** The sentence shares at least a word with one of the texts where they stand. */
function holdsAny({ segment: { text }, tokens, sentence }: SentenceView, wanted: readonly string[]): boolean {
  const start = tokens[sentence.from]?.start ?? 0;
  const end = tokens[sentence.to - 1]?.end ?? 0;
  return wanted.some((part) => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (at < end && at + part.length > start) return true;
    }
    return false;
  });
}

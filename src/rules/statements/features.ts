import { SENSITIVE_ALWAYS } from "../finding";
import type { MailView, SentenceView } from "./view";

/** Features are hashed into this many slots. A power of two. */
export const SLOTS = 1 << 16;

/** Collects what a sentence, or a run of them, says: each feature counts once. */
export class FeatureSet {
  readonly slots = new Set<number>();
  /** For training and explanation: the names by slot. Null when nobody asks, to save time. */
  readonly names: Map<number, string> | null;

  constructor(named = false) {
    this.names = named ? new Map<number, string>() : null;
  }

  add(name: string): void {
    const slot = hash(name) & (SLOTS - 1);
    this.slots.add(slot);
    this.names?.set(slot, name);
  }
}

/** FNV-1a over UTF-16 code units, 32 bit, with a last mix so that the low bits are good. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}

/**
 * The features of one sentence in its mail: its words and pairs of words, pieces of words, the lists its words
 * are on, the person it is linked to, and both together. Names and numbers are masked.
 */
export function featuresOf(view: SentenceView, mail: MailView, at: number, named = false): FeatureSet {
  const set = new FeatureSet(named);
  addWords(set, view);
  const lists = listsOf(view);
  const links = linkKinds(view);
  for (const list of lists) set.add(`L:${list}`);
  for (const link of links) set.add(`P:${link}`);
  for (const list of lists) for (const link of links) set.add(`LP:${list}:${link}`);
  addWeight(set, view, links);
  if (view.sentence.question) set.add("Q");
  set.add(`K:${view.segment.ref.kind}`);
  // What stands around it, in a coarser grain: only the lists.
  for (const [offset, name] of [
    [-1, "B"],
    [1, "A"],
  ] as const) {
    const other = mail.sentences[at + offset];
    if (other?.segment.ref.kind !== view.segment.ref.kind) continue;
    for (const list of listsOf(other)) set.add(`${name}:${list}`);
    for (const link of linkKinds(other)) set.add(`${name}P:${link}`);
  }
  return set;
}

const ALWAYS: ReadonlySet<string> = new Set(SENSITIVE_ALWAYS);

/** How much speaks for and against, whatever the category: what holds for words that were never seen in training. */
function addWeight(set: FeatureSet, { hits }: SentenceView, links: ReadonlySet<string>): void {
  let clear = 0;
  let sometimes = 0;
  let hints = 0;
  const general = new Set<string>();
  const counted = new Set<number>();
  for (const { meaning, from } of hits) {
    if (meaning.kind === "general") general.add(meaning.field);
    if (meaning.kind === "protected-identity") clear++;
    if (meaning.kind !== "category" || counted.has(from)) continue;
    counted.add(from);
    if (!meaning.clear) hints++;
    else if (ALWAYS.has(meaning.category)) clear++;
    else sometimes++;
  }
  const against = Math.min(general.size, 3);
  set.add(`N:clear${Math.min(clear, 3)}`);
  set.add(`N:some${Math.min(sometimes, 3)}`);
  set.add(`N:hint${Math.min(hints, 4)}`);
  set.add(`N:against${against}`);
  for (const link of links) {
    set.add(`N:${Math.min(clear, 2)}${Math.min(sometimes, 2)}${Math.min(hints, 2)}:${link}`);
    set.add(`N:${Math.min(clear + sometimes, 2)}-${against}:${link}`);
  }
}

export function listsOf(view: SentenceView): Set<string> {
  const lists = new Set<string>();
  for (const { list, meaning } of view.hits) if (meaning.kind !== "person") lists.add(list);
  return lists;
}

export function linkKinds(view: SentenceView): Set<string> {
  const kinds = new Set<string>();
  for (const { how } of view.own) kinds.add(how);
  if (kinds.size === 0) kinds.add(view.link === null ? "nobody" : "carried");
  return kinds;
}

function addWords(set: FeatureSet, { tokens, sentence, hits, isName, own }: SentenceView): void {
  const listed = new Set<number>();
  for (const { meaning, from, to } of hits) {
    if (meaning.kind === "category") for (let i = from; i < to; i++) listed.add(i);
  }
  const person = personOf(own);
  let before = "<s>";
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const isProper = isName[i - sentence.from] === true || (token.capital && !token.first && !listed.has(i));
    const word = masked(token.word, isProper);
    set.add(`w:${word}`);
    if (word.length > 3 && !word.startsWith("<")) set.add(`p:${word}:${person}`);
    set.add(`b:${before} ${word}`);
    before = word;
    if (word.startsWith("<") || word.length < 4) continue;
    const framed = `^${word}$`;
    for (let size = 4; size <= 5; size++) {
      for (let start = 0; start + size <= framed.length; start++)
        set.add(`c:${framed.slice(start, start + size)}`);
    }
  }
}

/** Whether the sentence itself speaks of somebody else, of writer or reader only, or of nobody. */
function personOf(links: SentenceView["own"]): string {
  if (links.some(({ how }) => how !== "sender" && how !== "recipient")) return "other";
  return links.length > 0 ? "us" : "nobody";
}

/** Names and numbers tell nothing that holds for another mail. */
function masked(word: string, isProper: boolean): string {
  if (/^[0-9]/.test(word)) return `<${Math.min(word.length, 9)}>`;
  return isProper ? "<name>" : word;
}

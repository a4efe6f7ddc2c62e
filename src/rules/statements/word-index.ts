import { entriesOf, type Words } from "../lexicons/word-list";
import type { Token } from "./tokens";

/** A list whose words were met: which list, and over which tokens (half-open). */
export interface Hit {
  /** The name the list was added under. */
  readonly list: number;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly list: number;
  /** Element numbers in order; `GAP` allows up to four words. */
  readonly elements: readonly number[];
}

const GAP = -1;
const GAP_WORDS = 4;
const NOTHING: readonly number[] = [];
const SHORTEST_PART = 3;
const LONGEST_PART = 24;

/**
 * All lists as one index. Every word of a text is looked up once: as it stands, by its beginnings, by its ends
 * and, where a list asks for it, by what it holds. Work grows with the length of the text, not of the lists.
 */
export class WordIndex {
  readonly #elements = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #heads = new Map<string, number[]>();
  readonly #tails = new Map<string, number[]>();
  readonly #parts = new Map<string, number[]>();
  readonly #byFirst = new Map<number, Phrase[]>();
  readonly #lists: string[] = [];

  /** Adds a list under a name; returns the list's number. */
  add(name: string, words: Words): number {
    const list = this.#lists.push(name) - 1;
    for (const entry of entriesOf(words)) {
      const elements = entry.split(" ").map((part) => (part === ".." ? GAP : this.#element(part)));
      const first = elements[0];
      if (first === undefined || first === GAP) throw new Error(`INVARIANT: no first word in "${entry}"`);
      pushTo(this.#byFirst, first, { list, elements });
    }
    return list;
  }

  nameOf(list: number): string {
    return this.#lists[list] ?? "";
  }

  /** The hits among `tokens`, by where they start. A phrase stays within one sentence. */
  find(tokens: readonly Token[]): Hit[] {
    const known = new Map<string, readonly number[]>();
    const met = tokens.map(({ word }) => {
      let elements = known.get(word);
      if (elements === undefined) {
        elements = this.#elementsOf(word);
        known.set(word, elements);
      }
      return elements;
    });
    const hits: Hit[] = [];
    met.forEach((elements, from) => {
      for (const element of elements) {
        for (const phrase of this.#byFirst.get(element) ?? []) {
          const to = endOf(phrase, from, met, tokens);
          if (to > from) hits.push({ list: phrase.list, from, to });
        }
      }
    });
    return hits;
  }

  #element(part: string): number {
    const known = this.#elements.get(part);
    if (known !== undefined) return known;
    const element = this.#elements.size;
    this.#elements.set(part, element);
    const bare = part.replace(/^\*/, "").replace(/\*$/, "");
    const open = { front: part.startsWith("*"), back: part.endsWith("*") };
    if (open.front && open.back) pushTo(this.#parts, bare, element);
    else if (open.front) pushTo(this.#tails, bare, element);
    else if (open.back) pushTo(this.#heads, bare, element);
    else pushTo(this.#exact, bare, element);
    return element;
  }

  #elementsOf(word: string): readonly number[] {
    const found: number[] = [];
    const take = (elements: readonly number[] | undefined): void => {
      for (const element of elements ?? NOTHING) if (!found.includes(element)) found.push(element);
    };
    take(this.#exact.get(word));
    const longest = Math.min(word.length, LONGEST_PART);
    for (let length = 1; length <= longest; length++) take(this.#heads.get(word.slice(0, length)));
    for (let length = 1; length <= longest; length++) take(this.#tails.get(word.slice(word.length - length)));
    const scanned = Math.min(word.length, 60);
    for (let start = 0; start + SHORTEST_PART <= scanned; start++) {
      const most = Math.min(scanned - start, LONGEST_PART);
      for (let length = SHORTEST_PART; length <= most; length++) {
        take(this.#parts.get(word.slice(start, start + length)));
      }
    }
    return found;
  }
}

/** Where the phrase that begins at `from` ends, or -1. */
function endOf(
  { elements }: Phrase,
  from: number,
  met: readonly (readonly number[])[],
  tokens: readonly Token[],
): number {
  const sentence = tokens[from]?.sentence;
  let at = from + 1;
  for (let i = 1; i < elements.length; i++) {
    const element = elements[i];
    if (element === undefined) break;
    if (element !== GAP) {
      if (tokens[at]?.sentence !== sentence || !met[at]?.includes(element)) return -1;
      at++;
      continue;
    }
    const next = elements[++i];
    if (next === undefined) return at;
    const last = at + GAP_WORDS;
    while (at <= last && tokens[at]?.sentence === sentence && !met[at]?.includes(next)) at++;
    if (at > last || tokens[at]?.sentence !== sentence) return -1;
    at++;
  }
  return at;
}

function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

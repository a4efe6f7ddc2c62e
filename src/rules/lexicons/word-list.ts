import type { Language } from "../draft";
import type { SensitiveCategory } from "../finding";

/**
 * Words and phrases, one entry between commas or on a line of its own. Everything in lower case.
 *
 * - `word` stands for exactly that word; `stem*` for every word that begins so, `*tail` for every compound that
 *   ends so, `*part*` for every word that holds it.
 * - Several words stand for themselves in that order; `..` between two of them allows up to four words in between.
 * - A line that begins with `#` says something about the lines below it.
 */
export type Words = string;

export type ByLanguage = Readonly<Record<Language, Words>>;

/** What gives a category away. */
export interface CategoryWords {
  readonly category: SensitiveCategory;
  /** Where the words come from, and when. */
  readonly source: string;
  /** Said of a person, these tell the category by themselves. */
  readonly clear: ByLanguage;
  /** These point to the category, but have other meanings: they need more than a person nearby. */
  readonly hint: ByLanguage;
}

/** Words that are not of a category but tell something of the sentence they stand in. */
export interface FieldWords {
  readonly field: string;
  readonly source: string;
  readonly words: ByLanguage;
}

/** The entries of a list, in order. */
export function entriesOf(words: Words): string[] {
  const entries: string[] = [];
  for (const line of words.split("\n")) {
    if (/^\s*#/.test(line)) continue;
    for (const entry of line.split(",")) {
      const trimmed = entry.trim();
      if (trimmed !== "") entries.push(trimmed);
    }
  }
  return entries;
}

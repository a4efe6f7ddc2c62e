import type { Language } from "../draft";
import type { SensitiveCategory } from "../finding";
import { CATEGORIES, PROTECTED_IDENTITY } from "../lexicons";
import { FIELDS } from "../lexicons/fields";
import { GENERAL } from "../lexicons/general";
import { KIN, PRONOUNS, RECIPIENT_WORDS, ROLE_NOUNS, SENDER_WORDS } from "../lexicons/people";
import { WordIndex } from "./word-index";

/** What a list means to the detectors. */
export type ListMeaning =
  | { readonly kind: "category"; readonly category: SensitiveCategory; readonly clear: boolean }
  | { readonly kind: "protected-identity" }
  | { readonly kind: "general"; readonly field: string }
  | { readonly kind: "field"; readonly field: string }
  | { readonly kind: "person"; readonly how: "pronoun" | "role" | "recipient" | "sender" };

export interface Vocabulary {
  readonly index: WordIndex;
  /** By the list's number in the index. */
  readonly meanings: readonly ListMeaning[];
}

const built: Partial<Record<Language, Vocabulary>> = {};

/** The vocabulary of one language, built when it is first asked for. */
export function vocabularyOf(language: Language): Vocabulary {
  return (built[language] ??= build(language));
}

function build(language: Language): Vocabulary {
  const index = new WordIndex();
  const meanings: ListMeaning[] = [];
  const add = (name: string, words: string, meaning: ListMeaning): void => {
    meanings[index.add(name, words)] = meaning;
  };
  for (const { category, clear, hint } of CATEGORIES) {
    add(`${category}.clear`, clear[language], { kind: "category", category, clear: true });
    add(`${category}.hint`, hint[language], { kind: "category", category, clear: false });
  }
  add("protected-identity", PROTECTED_IDENTITY[language], { kind: "protected-identity" });
  for (const { field, words } of GENERAL)
    add(`general.${field}`, words[language], { kind: "general", field });
  for (const { field, words } of FIELDS) add(`field.${field}`, words[language], { kind: "field", field });
  add("person.pronoun", PRONOUNS[language], { kind: "person", how: "pronoun" });
  add("person.role", ROLE_NOUNS[language], { kind: "person", how: "role" });
  add("person.kin", KIN[language], { kind: "person", how: "role" });
  add("person.recipient", RECIPIENT_WORDS[language], { kind: "person", how: "recipient" });
  add("person.sender", SENDER_WORDS[language], { kind: "person", how: "sender" });
  return { index, meanings };
}

/** Small words that one of the languages has and the other has not. */
const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: new Set(
    "og jeg ikke af til har at det er en på hun han også nu blev hvor når hvis efter hej mange hilsner med venlig hilsen kære skal kan være fået meget noget nogen eller os jer af fra dig mig så".split(
      " ",
    ),
  ),
  sv: new Set(
    "och jag inte av till har att det är en på hon han också nu blev var när om efter hej många hälsningar med vänlig hälsning kära ska kan vara fått mycket något någon eller oss er från dig mig så".split(
      " ",
    ),
  ),
};

/** The language a text is written in, by its small words and letters; both when there is nothing to go by. */
export function languagesOf(words: readonly { readonly word: string }[]): readonly Language[] {
  let score = 0;
  for (const { word } of words) {
    const danish = TELLING.da.has(word);
    const swedish = TELLING.sv.has(word);
    if (danish !== swedish) score += danish ? 2 : -2;
    if (/[æø]/.test(word)) score += 1;
    else if (/[äö]/.test(word)) score -= 1;
  }
  if (score === 0) return ["da", "sv"];
  return [score < 0 ? "sv" : "da"];
}

import { SENSITIVE_ALWAYS, SENSITIVE_SOMETIMES, type Language, type SensitiveCategory } from "../../rules";
import { figureOf, select, withoutBorderline, type Figure } from "./figures";
import type { Half } from "./gold";
import type { Count, Judged } from "./judge";

/** From so many mails up a category has a figure of its own to reach; those with fewer are taken together. */
const FEW = 10;

/** How one category is found in some mails; borderline mails are left out. */
export interface CategoryFigures {
  /** `rest`: the categories that fewer than ten of these mails hold, together. */
  readonly category: SensitiveCategory | "rest";
  /** Of the mails that hold it in the gold, those where it was found as said of a person, at medium confidence or more. */
  readonly found: Figure;
  /** Of the mails where it was found so, those that hold it. */
  readonly right: Figure;
}

/** Every category in the order of the finding's contract, and the rest together last. */
export function categoryFigures(mails: readonly Judged[]): readonly CategoryFigures[] {
  const judged = withoutBorderline(mails);
  const held = judged.flatMap(({ categories }) => categories);
  const told = judged.flatMap(({ foundCategories }) => foundCategories);
  const all = [...SENSITIVE_ALWAYS, ...SENSITIVE_SOMETIMES];
  const few = all.filter((category) => held.filter(({ what }) => what === category).length < FEW);
  const of = (counts: readonly Count[], categories: readonly string[]): Figure => {
    const counted = counts.filter(({ what }) => categories.includes(what));
    return figureOf(counted.filter(({ right }) => right).length, counted.length);
  };
  return [
    ...all.map((category) => ({ category, found: of(held, [category]), right: of(told, [category]) })),
    { category: "rest", found: of(held, few), right: of(told, few) },
  ];
}

/** The categories of each language and half. */
export function categoriesByLanguage(
  judged: readonly Judged[],
): Readonly<Record<Language, Readonly<Record<Half, readonly CategoryFigures[]>>>> {
  const of = (language: Language): Record<Half, readonly CategoryFigures[]> => ({
    looked: categoryFigures(select(judged, language, "looked")),
    kept: categoryFigures(select(judged, language, "kept")),
  });
  return { sv: of("sv"), da: of("da") };
}

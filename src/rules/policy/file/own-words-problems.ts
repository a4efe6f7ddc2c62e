import { LABEL_FAILURES } from "../../explanation/alert";
import { TEXT_PARAMETERS } from "../../explanation/own-words";
import { PLACE_GROUPS } from "../../explanation/summarise";
import { textsIn } from "../../explanation/texts";
import type { OwnWords } from "../policy";
import { didYouMean, type PolicyProblem } from "./problem";

/** What the first argument of a text chooses among. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  "contains.*": PLACE_GROUPS,
  "labelFailed.*": LABEL_FAILURES,
  "why.*": ["number", "organisation", "name", "always", "sometimes"],
};

/** Longer than this, one text leaves no room for the others in Outlook's alert of 500 characters. */
export const LONGEST_TEXT = 200;

/** Every text that an organisation may put in its own words, with its parameters. */
export function textKeys(): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  collect(textsIn("sv"), "", keys);
  for (const name of Object.keys(TEXT_PARAMETERS)) {
    const parameters = TEXT_PARAMETERS[name] ?? [];
    const choices = CHOICES[name];
    if (choices === undefined) keys.set(name, parameters);
    else choices.forEach((choice) => keys.set(name.replace("*", choice), parameters));
  }
  return keys;
}

function collect(tree: object, path: string, keys: Map<string, readonly string[]>): void {
  for (const name of Object.keys(tree)) {
    const value: unknown = (tree as Readonly<Record<string, unknown>>)[name];
    const key = path === "" ? name : `${path}.${name}`;
    if (typeof value === "string") keys.set(key, []);
    else if (typeof value === "object" && value !== null) collect(value, key, keys);
  }
}

/** Own words for texts that there are not, without the parameters they need, or too long for Outlook. */
export function ownWordsProblems(texts: OwnWords): readonly PolicyProblem[] {
  const known = textKeys();
  const problems: PolicyProblem[] = [];
  for (const language of ["sv", "da"] as const) {
    const own = texts[language] ?? {};
    for (const key of Object.keys(own)) {
      const words = own[key] ?? "";
      const path = `texts.${language}.${key}`;
      const parameters = known.get(key);
      if (parameters === undefined) {
        const suggestion = didYouMean(key, Array.from(known.keys()), "docs/texts.md lists all texts.");
        problems.push({ path, reason: "is no text of Kuvert's", suggestion });
        continue;
      }
      const used = (words.match(/\{\w+\}/g) ?? []).map((name) => name.slice(1, -1));
      const missing = parameters.filter((name) => !used.includes(name));
      const unknown = used.filter((name) => !parameters.includes(name));
      if (missing.length > 0) {
        problems.push({
          path,
          reason: `leaves out {${missing.join("}, {")}}`,
          suggestion: `Say it where it belongs: ${missing.map((name) => `{${name}}`).join(", ")}.`,
        });
      }
      if (unknown.length > 0) {
        const may = parameters.length === 0 ? "This text has none." : `It has {${parameters.join("}, {")}}.`;
        problems.push({ path, reason: `has no parameter {${unknown.join("}, {")}}`, suggestion: may });
      }
      if (words.length > LONGEST_TEXT) {
        problems.push({
          path,
          reason: `is ${words.length} characters long, which leaves no room for the rest in Outlook's alert`,
          suggestion: `Say it in ${LONGEST_TEXT} characters.`,
        });
      }
    }
  }
  return problems;
}

import type { ItemKind, Language } from "../draft";
import type { Policy } from "../policy/policy";
import { textsIn, type Texts } from "./texts";

/** The parameters of the texts that have some, in order. A `*` stands for the choice that the first argument makes. */
export const TEXT_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  otherKinds: ["count"],
  labelWillBeSet: ["name"],
  labelIsSet: ["name"],
  labelReason: ["items"],
  labelNotSet: ["items"],
  more: ["count"],
  reference: ["code"],
  contact: ["whom"],
  "contains.*": ["items"],
  "labelFailed.*": ["name"],
  "why.*": [],
};

type Tree = Record<string, unknown>;

/**
 * The check's texts, with the organisation's own words where it has given some. A key is the text's name, such as
 * `mend.subject` or `contains.subject`; parameters stand in braces, such as `{items}`. A checked policy has only keys and
 * parameters that exist.
 */
export function textsFor({ texts }: Pick<Policy, "texts">, language: Language, item?: ItemKind): Texts {
  const base = textsIn(language, item);
  const words = texts?.[language];
  return words === undefined ? base : withOwnWords(base, words);
}

function withOwnWords(base: Texts, words: Readonly<Record<string, string>>): Texts {
  const whole: Tree = { ...base };
  for (const key of Object.keys(words)) put(whole, key.split("."), words[key] ?? "");
  // Every key is one of the texts' own, and what is put there has its parameters.
  return whole as unknown as Texts;
}

/** Puts own words where a path leads: in place of a text, or of what a function says for one choice. */
function put(tree: Tree, [name = "", ...rest]: readonly string[], words: string): void {
  const before = tree[name];
  if (typeof before === "function") {
    const says = before as (...args: readonly unknown[]) => unknown;
    const [choice] = rest;
    tree[name] = (...args: readonly unknown[]) => {
      if (choice === undefined) return fill(words, TEXT_PARAMETERS[name] ?? [], args);
      if (args[0] !== choice) return says(...args);
      return fill(words, TEXT_PARAMETERS[`${name}.*`] ?? [], args.slice(1));
    };
  } else if (rest.length === 0) tree[name] = words;
  else if (typeof before === "object" && before !== null) {
    const inner: Tree = { ...before };
    put(inner, rest, words);
    tree[name] = inner;
  }
}

function fill(words: string, names: readonly string[], args: readonly unknown[]): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const at = names.indexOf(name);
    return at < 0 ? whole : String(args[at]);
  });
}

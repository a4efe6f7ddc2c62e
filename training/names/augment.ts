import type { Span } from "../../src/rules/span";
import type { Example } from "./corpora";

/** The names a swap draws from. */
export interface NamePool {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** The same sentences with other people in them: each word of a name is drawn anew, with its genitive s. */
export function swapNames(examples: readonly Example[], pool: NamePool, random: () => number): Example[] {
  return examples.map((example) =>
    rewrite(example, (name) => {
      const words = name.split(" ");
      return words
        .map((word, n) => {
          if (!/^\p{Lu}\p{Ll}{2,}/u.test(word)) return word;
          const drawn = draw(
            n === words.length - 1 && (n > 0 || random() < 0.5) ? pool.last : pool.first,
            random,
          );
          const genitive =
            n === words.length - 1 && word.endsWith("s") && random() < 0.5 && !drawn.endsWith("s");
          return genitive ? `${drawn}s` : drawn;
        })
        .join(" ");
    }),
  );
}

/** The same sentences as they are written in haste: without capitals. */
export function withoutCapitals(examples: readonly Example[]): Example[] {
  return examples.map((example) => ({
    ...example,
    text: sameLength(example.text, example.text.toLowerCase()),
  }));
}

/** The same sentences with the names in capitals, as in headings and registers. */
export function namesInCapitals(examples: readonly Example[]): Example[] {
  return examples.map((example) => rewrite(example, (name) => sameLength(name, name.toUpperCase())));
}

function sameLength(text: string, changed: string): string {
  return text.length === changed.length ? changed : text;
}

function draw(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? "";
}

/** Puts other words in the place of the names and moves everything marked behind them. */
function rewrite({ text, names, others }: Example, change: (name: string) => string): Example {
  let out = "";
  let at = 0;
  const moved: Span[] = [];
  const shifts: { readonly from: number; readonly by: number }[] = [];
  for (const { start, end } of names) {
    out += text.slice(at, start);
    const name = change(text.slice(start, end));
    moved.push({ start: out.length, end: out.length + name.length });
    out += name;
    at = end;
    shifts.push({ from: end, by: out.length - end });
  }
  out += text.slice(at);
  const shift = (offset: number): number => {
    let by = 0;
    for (const step of shifts) if (step.from <= offset) by = step.by;
    return offset + by;
  };
  return {
    text: out,
    names: moved,
    others: others.map(({ start, end }) => ({ start: shift(start), end: shift(end) })),
  };
}

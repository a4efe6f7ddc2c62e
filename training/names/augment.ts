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

/**
 * The same sentences, begun at a name (or at a place or a firm), or at the word before it, with a capital: newspapers
 * seldom begin with *Politimester Dahl*, mails often do.
 */
export function cutSentences(examples: readonly Example[], random: () => number): Example[] {
  const cut: Example[] = [];
  for (const { text, names, others } of examples) {
    const inside = [...names, ...others].sort((a, b) => a.start - b.start).filter(({ start }) => start > 0);
    const chosen = inside[Math.floor(random() * inside.length)];
    if (chosen === undefined) continue;
    const before = /\p{L}[\p{L}-]*\p{L} $/u.exec(text.slice(0, chosen.start))?.[0] ?? "";
    const from = chosen.start - (random() < 0.7 ? before.length : 0);
    if (from === 0) continue;
    const move = (spans: readonly Span[]): Span[] =>
      spans
        .filter(({ start }) => start >= from)
        .map(({ start, end }) => ({ start: start - from, end: end - from }));
    cut.push({
      text: text.charAt(from).toUpperCase() + text.slice(from + 1),
      names: move(names),
      others: move(others),
    });
  }
  return cut;
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

import { existsSync, readFileSync } from "node:fs";
import { unitsOf } from "../../src/admin/accuracy/names/corpus";
import type { Span } from "../../src/rules/span";

/** A text and the person names in it. */
export interface Example {
  readonly text: string;
  readonly names: readonly Span[];
  /** Places, organisations and other things with a name, where the corpus marks them. */
  readonly others: readonly Span[];
}

interface CorpusLine {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
  readonly off: readonly (readonly [number, number])[];
}

/** The lines of a JSON Lines file. */
export function readLines<T>(file: string): T[] {
  if (!existsSync(file)) throw new Error(`${file} is not there`);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** Reads a corpus in IOB2 (or IO) tags: one sentence a line. */
export function readCorpus(file: string): Example[] {
  return readLines<CorpusLine>(file).map(({ text, tags, off }) => {
    const names: Span[] = [];
    const others: Span[] = [];
    let start = -1;
    let end = -1;
    let type = "O";
    const close = (): void => {
      if (type !== "O") (type === "PER" ? names : others).push({ start, end });
      type = "O";
    };
    const units = unitsOf(text);
    tags.forEach((tag, i) => {
      const [from, to] = (off[i] ?? [0, 0]).map((point) => units[point] ?? text.length) as [number, number];
      const [head, kind] = [tag.slice(0, 1), tag.slice(2)];
      if (head === "O") close();
      else if (head === "I" && kind === type) end = to;
      else {
        close();
        type = kind;
        start = from;
        end = to;
      }
    });
    close();
    return { text, names, others };
  });
}

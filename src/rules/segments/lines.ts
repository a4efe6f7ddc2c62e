import type { Span } from "../span";

/** One line of a text. The span holds the line break that ends it, `text` does not. */
export interface Line extends Span {
  readonly text: string;
  readonly blank: boolean;
}

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/g;

/** Cuts a text into lines that cover it without gaps. An empty text has no lines. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  LINE.lastIndex = 0;
  for (let start = 0; start < text.length; start = LINE.lastIndex) {
    const line = LINE.exec(text)?.[1] ?? "";
    lines.push({ start, end: LINE.lastIndex, text: line, blank: line.trim() === "" });
  }
  return lines;
}

/** The first line from `from` on that is not blank, at most `within` lines further down; -1 when there is none. */
export function nextFilled(lines: readonly Line[], from: number, within: number): number {
  for (let i = from; i < lines.length && i <= from + within; i++) {
    if (lines[i]?.blank === false) return i;
  }
  return -1;
}

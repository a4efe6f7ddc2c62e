/** How far back, in characters, a row may reach for its cells to be counted. */
const LONGEST_ROW = 1000;

/** Tells the heading of the table column that an offset stands in; "" outside tables and in the first row. */
export type Headings = (offset: number) => string;

/**
 * Tables reach us as lines with a tab, or an upright line, between the cells. Offsets have to be asked for in
 * ascending order: the text is read once.
 */
export function readHeadings(text: string): Headings {
  let lineStart = 0;
  let lineEnd = endOfLine(text, 0);
  let heading: readonly string[] = [];
  let first = true;
  enterLine();
  return (offset) => {
    while (offset > lineEnd && lineEnd < text.length) {
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(text, lineStart);
      enterLine();
    }
    if (heading.length === 0 || first || offset - lineStart > LONGEST_ROW) return "";
    return heading[cellsOf(text.slice(lineStart, offset)).length - 1] ?? "";
  };

  function enterLine(): void {
    const cells = cellsOf(text.slice(lineStart, Math.min(lineEnd, lineStart + LONGEST_ROW)));
    first = heading.length === 0;
    if (cells.length === 1) heading = [];
    else if (first) heading = cells;
  }
}

function cellsOf(line: string): readonly string[] {
  return line.split(/\t|\|/);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

import type { CategoryFigures } from "./categories";
import { FIGURES, FIGURE_IDS, type Figure } from "./figures";
import type { Half } from "./gold";
import type { WrongMails } from "./wrong";

export const HALF_TITLES: Readonly<Record<Half, string>> = { looked: "looked at", kept: "kept" };

/** Titles and columns of figures, aligned. A `null` cell is the gap, in percentage points, between the two before it. */
export function figuresTable(
  columns: readonly { readonly title: string; readonly figures: Readonly<Record<string, Figure>> | "gap" }[],
): string {
  const rows = FIGURE_IDS.map((id) => [
    FIGURES[id].title,
    ...columns.map(({ figures }, column) =>
      figures === "gap"
        ? gap(figureAt(columns, column - 2, id), figureAt(columns, column - 1, id))
        : showFigure(figures[id]),
    ),
  ]);
  return alignTable([["", ...columns.map(({ title }) => title)], ...rows]);
}

type Columns = Parameters<typeof figuresTable>[0];

function figureAt(columns: Columns, column: number, id: string): Figure | undefined {
  const figures = columns[column]?.figures;
  return figures === undefined || figures === "gap" ? undefined : figures[id];
}

/** Every category and the rest together, two columns for each half. */
export function categoriesTable(
  halves: readonly { readonly half: Half; readonly categories: readonly CategoryFigures[] }[],
): string {
  const rows = (halves[0]?.categories ?? []).map(({ category }, row) => [
    category === "rest" ? "those in fewer than ten mails" : category,
    ...halves.flatMap(({ categories }) => [
      showFigure(categories[row]?.found),
      showFigure(categories[row]?.right),
    ]),
  ]);
  const titles = halves.flatMap(({ half }) => [`${HALF_TITLES[half]}: found`, "right"]);
  return alignTable([["", ...titles], ...rows]);
}

function showFigure(figure: Figure | undefined): string {
  if (figure === undefined || figure.rate === null) return "–";
  return `${(figure.rate * 100).toFixed(1)} %  ${`${figure.count}/${figure.of}`.padStart(9)}`;
}

/** How much the half that nobody looks at differs from the one that is looked at. */
function gap(looked: Figure | undefined, kept: Figure | undefined): string {
  if (looked === undefined || kept === undefined || looked.rate === null || kept.rate === null) return "–";
  const points = (kept.rate - looked.rate) * 100;
  return `${points >= 0 ? "+" : "−"}${Math.abs(points).toFixed(1)}`;
}

/** First column to the left, the others to the right. */
export function alignTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}

/** The wrong mails, a paragraph for each way of being wrong. `most` ids of each reason are written out. */
export function wrongList(wrong: readonly WrongMails[], most: number): string {
  const lines: string[] = [];
  let last = "";
  for (const { kind, reason, ids } of wrong) {
    if (kind !== last) {
      const mails = new Set(wrong.filter((other) => other.kind === kind).flatMap((other) => other.ids));
      lines.push("", `${kind}, in ${mails.size} mails`);
      last = kind;
    }
    const unique = Array.from(new Set(ids));
    const shown = unique.slice(0, most).join(" ");
    const more = unique.length > most ? ` and ${unique.length - most} more` : "";
    lines.push(`  ${reason === "" ? "no reason given" : reason} (${ids.length}): ${shown}${more}`);
  }
  return lines.join("\n");
}

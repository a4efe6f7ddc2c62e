/** A document in pieces, the same for every format. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "steps"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Blocks as Markdown. */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(markdownOf).join("\n\n")}\n`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.text}`;
    case "paragraph":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "steps":
      return block.items.map((item, index) => `${index + 1}. ${item}`).join("\n");
    case "table": {
      const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
      return [line(block.header), line(block.header.map(() => "---")), ...block.rows.map(line)].join("\n");
    }
  }
}

/** A field of a Markdown table: one line, without the sign that ends it. */
function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\s*\n\s*/g, " ");
}

/**
 * Blocks as one HTML page that needs nothing else: no script, no address but its own. Readable on screen and on paper.
 *
 * @param language the page's, for screen readers and hyphenation
 */
export function toHtml(title: string, language: string, blocks: readonly Block[]): string {
  return [
    "<!doctype html>",
    `<html lang="${escape(language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...blocks.map(htmlOf),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; margin: 0; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; }
p, li { max-width: 46rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #8886; padding: .4rem .6rem; text-align: left; vertical-align: top; }
thead th { background: #8882; }
@media print { main { max-width: none; padding: 0; } table { font-size: 10pt; } tr { break-inside: avoid; } }
`;

function htmlOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escape(block.text)}</p>`;
    case "list":
      return `<ul>${items(block.items)}</ul>`;
    case "steps":
      return `<ol>${items(block.items)}</ol>`;
    case "table": {
      const head = block.header.map((text) => `<th scope="col">${escape(text)}</th>`).join("");
      const rows = block.rows.map(
        ([first = "", ...others]) =>
          `<tr><th scope="row">${escape(first)}</th>${others.map((text) => `<td>${escape(text)}</td>`).join("")}</tr>`,
      );
      return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
    }
  }
}

function items(texts: readonly string[]): string {
  return texts.map((text) => `<li>${escape(text)}</li>`).join("");
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

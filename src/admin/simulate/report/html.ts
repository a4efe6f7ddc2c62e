import { escapeUTF8 } from "entities";

/** HTML that is safe to put into a page. Made by the tag `html` alone. */
export class Html {
  constructor(readonly text: string) {}
}

export type Part = Html | string | number | null | readonly Part[];

/** HTML with parts put in: texts are escaped, HTML stands, lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => text + textOf(parts[index] ?? null)).join(""));
}

/** For what another part of the program drew: it must hold no text of a mail. */
export function trusted(text: string): Html {
  return new Html(text);
}

function textOf(part: Part): string {
  if (part === null) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(textOf).join("");
  return escapeUTF8(String(part));
}

import { readBody } from "../../../src/rules/segments";

/** The regions of a body as `place: text`, a quoted one with its depth, each without the blank lines around it. */
export function regionsOf(format: "html" | "text", content: string): readonly string[] {
  return readBody({ format, content })
    .regions.map(({ ref, text }) => {
      const place = ref.kind === "quoted" ? `quoted ${ref.depth}` : ref.kind;
      return { place, text: text.trim() };
    })
    .filter(({ text }) => text !== "")
    .map(({ place, text }) => `${place}: ${text}`);
}

import {
  explain,
  placeTexts,
  type Decision,
  type ExplainedFinding,
  type Language,
  type PlaceTexts,
  type Policy,
} from "../../rules";
import { messageFor, type CheckedInput } from "./result";
import { CHECK_TEXTS } from "./texts";

/** Lines of the sender's message are broken here, in characters. */
const WIDTH = 92;

/** How much text is shown on either side of revealed words, in UTF-16 code units. */
const AROUND = 50;

/**
 * A checked mail for people: outcome, what was found and where, which rules, what the sender would be told. What was
 * found is masked, and none of the words around it are shown, unless `reveal` asks for them.
 */
export function report(checked: CheckedInput, policy: Policy, language: Language, reveal: boolean): string {
  const { decision, draft } = checked;
  const { headings } = CHECK_TEXTS[language];
  const explanation = explain(decision, draft, policy, language);
  const title = titleOf(checked, language);
  if (decision.kind === "allow" && decision.findings.length === 0 && decision.unreadable.length === 0) {
    return `${title}\n  ${outcomeLine(decision, language)}\n`;
  }
  const blocks = [
    [outcomeLine(decision, language)],
    section(headings.found, foundLines(explanation.places, language, reveal ? placeTexts(draft) : null)),
    section(
      headings.rules,
      explanation.rules.map(({ id, title }) => `${title} (${id})`),
    ),
    section(headings.unreadable, explanation.unreadable),
    section(headings.told, wrap(messageFor(decision, policy, language))),
  ];
  return [title, ...blocks.flat().map((line) => `  ${line}`), ""].join("\n");
}

function titleOf({ file, line, id }: CheckedInput, language: Language): string {
  const where = line === null ? file : `${file}, ${CHECK_TEXTS[language].line(line)}`;
  return id === null ? where : `${where}: ${id}`;
}

function outcomeLine({ kind, findings }: Decision, language: Language): string {
  const { outcome, nothingFound } = CHECK_TEXTS[language];
  return `${outcome[kind].toUpperCase()}${findings.length === 0 ? `. ${nothingFound}` : ""}`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

function foundLines(
  places: ReturnType<typeof explain>["places"],
  language: Language,
  revealed: PlaceTexts | null,
): string[] {
  const texts = CHECK_TEXTS[language];
  const all = places.flatMap(({ title, findings }) => findings.map((found) => ({ title, found })));
  const lines = all
    .filter(({ found }) => found.outcome !== "allow")
    .map(({ title, found }) => {
      const sure = texts.sure[found.finding.confidence];
      return `${title}: ${found.what}, ${sure}: ${excerptOf(found, revealed)}`;
    });
  const besides = countByWhat(all.filter(({ found }) => found.outcome === "allow").map(({ found }) => found));
  return besides.length === 0 ? lines : [...lines, ...wrap(texts.besides(besides))];
}

/** The masked words alone; or, revealed, the words in brackets with some of the text around them. */
function excerptOf({ finding, excerpt }: ExplainedFinding, revealed: PlaceTexts | null): string {
  if (revealed === null) return excerpt.masked.replace(/\s+/g, " ").trim();
  const text = revealed(finding.segment);
  const { start, end } = finding.span;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, " ").trim();
}

function countByWhat(findings: readonly ExplainedFinding[]): string[] {
  const counts = new Map<string, number>();
  for (const { what } of findings) counts.set(what, (counts.get(what) ?? 0) + 1);
  return Array.from(counts, ([what, count]) => `${what} (${count})`);
}

/** Breaks a text into lines, also where it has line breaks of its own. */
function wrap(text: string): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > WIDTH) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

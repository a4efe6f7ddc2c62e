import type { Body } from "../draft";
import { readHtml, type HtmlMark } from "./html-text";
import { readLines, type Line } from "./lines";
import { placeLines, type PlacedAside } from "./quotes";
import type { Aside, AsideKind, Segment, SegmentRef } from "./segment";
import { findSignature } from "./signature";

/**
 * The text of a body as a reader sees it, cut into regions that cover it from start to end without gaps.
 * `text` equals the body as given when it is plain text.
 */
export interface BodyText {
  readonly text: string;
  readonly regions: readonly Segment[];
  /** Where in `text` stands what is sent though a reader does not meet it. Empty for plain text. */
  readonly asides: readonly Aside[];
}

/**
 * Turns a body into text and tells what the sender wrote now from quoted history and signature.
 * Any content gives a result, in time linear in its length.
 */
export function readBody(body: Body): BodyText {
  if (body.format === "text") return assemble(body.content, []);
  const { text, marks } = readHtml(body.content);
  return assemble(text, marks);
}

/** Some consecutive lines of one place, as a span of the running text. */
interface Run {
  readonly ref: SegmentRef;
  readonly start: number;
  end: number;
  readonly asides: PlacedAside[];
}

function assemble(running: string, marks: readonly HtmlMark[]): BodyText {
  const lines = readLines(running);
  const { depths, signed, asides } = placeLines(lines, marks);
  const regions: Segment[] = [];
  const placed: Aside[] = [];
  let length = 0;
  let lineOpen = false;
  for (const run of withAsides(cutRuns(lines, depths, signed), asides)) {
    let text = running.slice(run.start, run.end);
    const told = new Set<string>();
    const own: Aside[] = [];
    for (const { aside: kind, text: words } of run.asides) {
      const line = asLine(kind, words);
      if (told.has(line)) continue;
      told.add(line);
      if (text === "" ? lineOpen : !text.endsWith("\n")) text += "\n";
      const start = length + text.length;
      const aside = { kind, start, end: start + line.length };
      own.push(aside);
      placed.push(aside);
      text += `${line}\n`;
    }
    const region = { ref: run.ref, text, start: length };
    regions.push(own.length === 0 ? region : { ...region, asides: own });
    length += text.length;
    if (text !== "") lineOpen = !text.endsWith("\n");
  }
  return { text: regions.map((region) => region.text).join(""), regions, asides: placed };
}

function asLine(kind: AsideKind, words: string): string {
  switch (kind) {
    case "link-address":
      return `<${words}>`;
    case "image-text":
    case "hover-text":
      return `[${words}]`;
    case "hidden-text":
    case "comment":
      return words;
  }
}

function cutRuns(lines: readonly Line[], depths: readonly number[], signed: readonly boolean[]): Run[] {
  const signature = signatureOf(lines, depths, signed);
  const runs: Run[] = [];
  lines.forEach((line, i) => {
    const depth = depths[i] ?? 0;
    const kind = depth > 0 ? "quoted" : signature[i] === true ? "signature" : "body";
    const last = runs[runs.length - 1];
    if (last?.ref.kind === kind && depthOf(last.ref) === depth) {
      last.end = line.end;
    } else {
      const ref: SegmentRef = kind === "quoted" ? { kind, depth } : { kind };
      runs.push({ ref, start: line.start, end: line.end, asides: [] });
    }
  });
  // A body without text is still read.
  return runs.length > 0 ? runs : [{ ref: { kind: "body" }, start: 0, end: 0, asides: [] }];
}

/** Which lines are signature, told for each stretch of what the sender wrote by itself. */
function signatureOf(
  lines: readonly Line[],
  depths: readonly number[],
  signed: readonly boolean[],
): readonly boolean[] {
  const found: boolean[] = [];
  while (found.length < lines.length) {
    const from = found.length;
    let to = from;
    while (to < lines.length && depths[to] === 0) to++;
    if (to === from) found.push(false);
    else
      for (const isSignature of findSignature(lines.slice(from, to), signed.slice(from, to)))
        found.push(isSignature);
  }
  return found;
}

function depthOf(ref: SegmentRef): number {
  return ref.kind === "quoted" ? ref.depth : 0;
}

/**
 * Gives each aside to the run it stands in. Both come in the order of the source. A quoted message that is hidden
 * as a whole has no lines of its own, only the aside: it becomes a run without running text.
 */
function withAsides(runs: readonly Run[], asides: readonly PlacedAside[]): readonly Run[] {
  const all: Run[] = [];
  let next = 0;
  runs.forEach((run, i) => {
    const following = runs[i + 1];
    all.push(run);
    for (; next < asides.length; next++) {
      const aside = asides[next];
      if (aside === undefined) break;
      // Where one run ends and the next begins, an aside belongs to the one it is as deep as.
      const beyond = following !== undefined && aside.at >= following.start;
      if (beyond && (aside.at > following.start || aside.depth !== depthOf(run.ref))) break;
      if (aside.depth === 0 || depthOf(run.ref) > 0) run.asides.push(aside);
      else {
        const ref: SegmentRef = { kind: "quoted", depth: aside.depth };
        all.push({ ref, start: run.end, end: run.end, asides: [aside] });
      }
    }
  });
  return all;
}

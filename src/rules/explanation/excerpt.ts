import { overlaps, type Span } from "../span";
import { isDetail, type Finding } from "../finding";
import type { Masking } from "../policy/policy";
import type { Excerpt } from "./explanation";

/** How much of the text around a finding is shown on either side, in UTF-16 code units. */
const AROUND = 60;

/**
 * Cuts a finding out of its place's text with the words around it. Other people's numbers and names in those words stay
 * hidden, so that showing one person's number does not show another's; what is said of somebody is shown whole on
 * request.
 *
 * @param text the text of the finding's place
 * @param others findings in the same text
 */
export function excerptOf(
  text: string,
  finding: Finding,
  others: readonly Finding[],
  masking: Masking = "identities",
): Excerpt {
  const { span } = finding;
  const line = lineAround(text, span);
  const start = wordStart(text, Math.max(line.start, span.start - AROUND), line.start);
  const end = wordEnd(text, Math.min(line.end, span.end + AROUND), line.end);
  const [front, back] = [start > line.start ? "…" : "", end < line.end ? "…" : ""];
  const before = { start, end: span.start };
  const after = { start: span.end, end };

  const hidesAll = masking === "everything";
  const isSaid = !isIdentity(finding);
  const hidden = (hidesAll ? others : others.filter(isIdentity)).map((other) => other.span);
  const atFirst = (range: Span): string => {
    const part = masked(text, range, hidden);
    if (!isSaid) return part;
    return hidesAll ? maskTelling(part) : maskDigits(part);
  };
  const onRequest = (range: Span): string => masked(text, range, isSaid ? [] : hidden);
  const revealed = text.slice(span.start, span.end);
  return {
    before: front + atFirst(before),
    shown: isSaid && !hidesAll ? atFirst(span) : mask(revealed),
    after: atFirst(after) + back,
    masked: mask(revealed),
    revealed,
    revealedBefore: front + onRequest(before),
    revealedAfter: onRequest(after) + back,
  };
}

/** What tells who somebody is, such as a number, a name or an address; everything else is said of somebody. */
function isIdentity(finding: Finding): boolean {
  const { category } = finding;
  return (
    category === "national-id" ||
    category === "organisation-id" ||
    category === "person-name" ||
    isDetail(finding)
  );
}

/** Hides long numbers that no detector knows: they may still tell who is meant. */
function maskDigits(text: string): string {
  return text.replace(/[0-9]{5,}/g, mask);
}

/**
 * Hides the words around a statement that could tell as much as the words it was found by ("diagnosen" and then the
 * diagnosis): long ones, and abbreviations.
 */
function maskTelling(text: string): string {
  return text.replace(/[0-9A-Za-z\u00AA-\uFFFF]+/g, (word) =>
    word.length >= 5 || (word.length >= 2 && word === word.toUpperCase()) ? mask(word) : word,
  );
}

/** Hides what a text says and keeps its shape: digits and letters become dots, the rest stands. */
export function mask(text: string): string {
  return text.replace(/[0-9A-Za-z\u00AA-\uFFFF]/g, "•");
}

/** The text of a range with every given span in it hidden. */
function masked(text: string, range: Span, spans: readonly Span[]): string {
  if (range.end <= range.start) return "";
  const hidden = spans.filter((span) => overlaps(span, range)).sort((a, b) => a.start - b.start);
  let result = "";
  let at = range.start;
  for (const span of hidden) {
    if (span.end <= at) continue;
    const from = Math.max(at, span.start);
    const to = Math.min(range.end, span.end);
    result += text.slice(at, from) + mask(text.slice(from, to));
    at = to;
  }
  return result + text.slice(at, range.end);
}

/** The line or lines the span stands on. */
function lineAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return { start: start === 0 ? 0 : from, end: to < 0 ? text.length : to };
}

/** Moves forward to where a word starts, so that the excerpt does not begin in the middle of one. */
function wordStart(text: string, at: number, lineStart: number): number {
  if (at === lineStart) return at;
  const space = text.indexOf(" ", at);
  return space < 0 || space - at > 20 ? safeCut(text, at) : space + 1;
}

function wordEnd(text: string, at: number, lineEnd: number): number {
  if (at === lineEnd) return at;
  const space = text.lastIndexOf(" ", at);
  return space < 0 || at - space > 20 ? safeCut(text, at) : space;
}

/** Never between the two halves of a surrogate pair. */
function safeCut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

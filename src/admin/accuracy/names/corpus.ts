import { basename } from "node:path";
import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { Span } from "../../../rules";
import { findNames } from "../../../rules/names";

const sentence = v.object({
  text: v.string(),
  tags: v.array(v.string()),
  off: v.array(v.tuple([v.number(), v.number()])),
});

/** Shares from 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface CorpusFigures {
  readonly name: string;
  readonly sentences: number;
  readonly names: number;
  /** Whole names with exactly the right extent. */
  readonly exact: Rates;
  /** The corpus' own tokens, in a name or not. */
  readonly token: Rates;
  /** The share of names that something found overlaps. */
  readonly touched: number;
  /** The time taken, in multiples of cutting the same texts into words with `/\p{L}+/gu`. */
  readonly timesTokeniser: number;
}

interface Labelled {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly names: readonly Span[];
}

/**
 * Measures the name finder on a corpus, on raw text.
 *
 * @throws when a line is no labelled sentence
 */
export function measureCorpus(file: string): CorpusFigures {
  const sentences = readSentences(file);
  const count = { gold: 0, found: 0, exact: 0, touched: 0, goldTokens: 0, foundTokens: 0, rightTokens: 0 };
  for (const { text, tokens, names } of sentences) {
    const found = namesIn(text);
    count.gold += names.length;
    count.found += found.length;
    count.exact += found.filter((a) => names.some((b) => a.start === b.start && a.end === b.end)).length;
    count.touched += names.filter((name) => isTouched(name, found)).length;
    for (const token of tokens) {
      const [isGold, isFound] = [isTouched(token, names), isTouched(token, found)];
      if (isGold) count.goldTokens++;
      if (isFound) count.foundTokens++;
      if (isGold && isFound) count.rightTokens++;
    }
  }
  return {
    name: basename(file, ".jsonl"),
    sentences: sentences.length,
    names: count.gold,
    exact: rates(count.exact, count.found, count.gold),
    token: rates(count.rightTokens, count.foundTokens, count.goldTokens),
    touched: share(count.touched, count.gold),
    timesTokeniser: timeAgainstTokeniser(sentences.map(({ text }) => text).join("\n")),
  };
}

function namesIn(text: string): Span[] {
  const body = { ref: { kind: "body" }, text, start: 0 } as const;
  return findNames([body], { from: null, recipients: [] }).map(({ span }) => span);
}

function readSentences(file: string): Labelled[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, n) => {
      const parsed = v.safeParse(sentence, JSON.parse(line));
      if (!parsed.success) throw new Error(`${file}, line ${n + 1}: ${v.summarize(parsed.issues)}`);
      const { text, tags, off } = parsed.output;
      const units = unitsOf(text);
      const tokens = off.map(([start, end]) => ({
        start: units[start] ?? 0,
        end: units[end] ?? text.length,
      }));
      return { text, tokens, names: namesOf(tokens, tags) };
    });
}

/** Where each character begins in UTF-16: the corpora count characters, of which an emoji is one. */
export function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const char of text) {
    units.push(at);
    at += char.length;
  }
  units.push(at);
  return units;
}

/** The names: B begins one, I goes on with it (and begins one in corpora that know no B). */
function namesOf(tokens: readonly Span[], tags: readonly string[]): Span[] {
  const names: Span[] = [];
  tokens.forEach(({ start, end }, n) => {
    if (tags[n]?.endsWith("-PER") !== true) return;
    const last = names[names.length - 1];
    const goesOn = tags[n] === "I-PER" && tags[n - 1]?.endsWith("-PER") === true;
    if (goesOn && last !== undefined) names[names.length - 1] = { start: last.start, end };
    else names.push({ start, end });
  });
  return names;
}

function isTouched(a: Span, spans: readonly Span[]): boolean {
  return spans.some((b) => a.start < b.end && b.start < a.end);
}

function rates(right: number, found: number, gold: number): Rates {
  return { precision: share(right, found), recall: share(right, gold), f1: share(2 * right, found + gold) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** A text is repeated to at least this length to be timed: of a short one the clock tells nothing. */
const TIMED_LENGTH = 200_000;

/** The median of nine runs of each over the same text; the weights are already unpacked. */
function timeAgainstTokeniser(text: string): number {
  const long = `${text}\n`.repeat(Math.max(1, Math.ceil(TIMED_LENGTH / (text.length + 1))));
  const words: number[] = [];
  const names: number[] = [];
  for (let run = 0; run < 9; run++) {
    words.push(millisecondsOf(() => (long.match(/\p{L}+/gu) ?? []).length));
    names.push(millisecondsOf(() => namesIn(long).length));
  }
  return median(names) / median(words);
}

/** Processor time, so that what else the machine does is not counted. */
function millisecondsOf(work: () => number): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

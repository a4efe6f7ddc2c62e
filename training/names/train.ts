import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { decodeTrained } from "../../src/rules/names/model";
import { lookUp } from "../../src/rules/names/lexicon";
import { readText, tag } from "../../src/rules/names/tagger";
import { tokenise, type Tokens } from "../../src/rules/names/tokens";
import {
  asLexicon,
  buildLexicon,
  countName,
  countWords,
  listNames,
  noWords,
  sumCounts,
  type Entries,
} from "./build-lexicon";
import { labelledBy, runsOf, strongest, train, type Run } from "./crf";
import { readMaterial, type Material } from "./material";
import { pack } from "./pack";
import { f1, NOTHING, plus, ratio, scoreOf } from "./score";
import { weightsModule } from "./weights-module";

/** How many features the tagger keeps. */
const KEPT = 42_000;
const OPTIONS = { epochs: 6, rate: 0.1, l2: 5e-5, minCount: 2, drop: 0.2, seed: 2 };

/** What text without marks counts for once a first model has marked it, and how sure of each word that must be. */
const UNMARKED = 0.3;
const SURE = 0.9;

/**
 * Trains the name tagger: corpora, mails and name lists in, `src/rules/names/weights/name-weights.ts` out.
 * The same data give the same bytes.
 *
 *   npm run train:names -- --data ../shared/data
 *   npm run train:names -- --data ../shared/data --hold-out     measures on slices kept apart; writes nothing
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      out: { type: "string" },
      "hold-out": { type: "boolean", default: false },
      unlicensed: { type: "boolean", default: false },
      keep: { type: "string" },
      show: { type: "string" },
    },
  });
  if (values.data === undefined) {
    console.error("Say where the corpora are: npm run train:names -- --data ../shared/data");
    process.exit(2);
  }
  const started = Date.now();
  const material = readMaterial({
    data: values.data,
    holdOut: values["hold-out"],
    unlicensed: values.unlicensed,
  });
  const { entries, runs: marked, unmarked } = prepare(material);
  console.log(
    `${entries.size} words, ${marked.length} runs of candidates, ${unmarked.length} without marks, ${seconds(started)}`,
  );
  const runs = [...marked, ...labelledBy(train(marked, OPTIONS), unmarked, SURE)];
  const wide = train(runs, OPTIONS);
  const weights = train(runs, {
    ...OPTIONS,
    drop: 0.1,
    only: strongest(wide, values.keep === undefined ? KEPT : Number(values.keep)),
  });
  const packed = pack(entries, weights);
  const module = weightsModule(packed.text);
  console.log(
    `${packed.features} of ${wide.index.size} features; ${packed.bytes} bytes, ${module.length} as text, ` +
      `${gzipSync(module).length} gzip; ${seconds(started)}`,
  );
  if (values["hold-out"]) measure(packed.text, material, values.show);
  if (!values["hold-out"] || values.out !== undefined) {
    writeFileSync(values.out ?? join(__dirname, "../../src/rules/names/weights/name-weights.ts"), module);
  }
}

function seconds(started: number): string {
  return `${Math.round((Date.now() - started) / 1000)} s`;
}

/** Texts are told apart in so many folds: what a text teaches the lexicon is not used to read that text. */
const FOLDS = 4;
const BLOCK = 20;

function prepare(material: Material): { entries: Entries; runs: Run[]; unmarked: Run[] } {
  const folds = Array.from({ length: FOLDS }, noWords);
  const foldOf = (n: number): number => Math.floor(n / BLOCK) % FOLDS;
  const tokens = new Map<string, Tokens>();
  for (const part of material.parts) {
    part.examples.forEach((example, n) => {
      const counts = folds[foldOf(n)];
      if (part.counts && counts !== undefined) countWords(tokenOf(tokens, example.text), example, counts);
    });
  }
  material.plain.forEach((text, n) => {
    const counts = folds[foldOf(n)];
    if (counts !== undefined) countWords(tokenise(text), { text, names: [], others: [] }, counts);
  });
  material.people.forEach((name, n) => {
    const counts = folds[foldOf(n)];
    if (counts !== undefined) countName(name, counts);
  });
  const listed = listNames(material.firstNames, material.lastNames, material.otherNames);
  const entries = buildLexicon(listed, sumCounts(folds, null));
  const whole = asLexicon(entries);
  const lexicons = folds.map((fold) => asLexicon(buildLexicon(listed, sumCounts(folds, fold))));
  const runs: Run[] = [];
  for (const part of material.parts) {
    part.examples.forEach((example, n) => {
      const own = tokenOf(tokens, example.text);
      const lexicon = (part.counts ? lexicons[foldOf(n)] : undefined) ?? whole;
      runs.push(...runsOf({ tokens: own, known: lookUp(own, lexicon) }, example.names, part.weight));
    });
  }
  const unmarked = material.plain.flatMap((text) => {
    const own = tokenise(text);
    return runsOf({ tokens: own, known: lookUp(own, whole) }, [], UNMARKED);
  });
  return { entries, runs, unmarked };
}

function tokenOf(seen: Map<string, Tokens>, text: string): Tokens {
  const known = seen.get(text) ?? tokenise(text);
  seen.set(text, known);
  return known;
}

/** Prints precision, recall and F1 of exact spans, and the share of names touched, for each slice kept apart. */
function measure(text: string, { held }: Material, show: string | undefined): void {
  const trained = decodeTrained(text);
  const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
  for (const [name, examples] of held) {
    let sum = NOTHING;
    for (const example of examples) {
      const read = readText(example.text, trained);
      const found = tag(read, trained.model).map(({ from, to }) => ({
        start: read.tokens.start[from] ?? 0,
        end: read.tokens.end[to - 1] ?? 0,
      }));
      sum = plus(sum, scoreOf(example.names, found));
      if (show === name) showErrors(example.text, example.names, found);
    }
    console.log(
      `${name.padEnd(14)} P ${percent(ratio(sum.exact, sum.found))}  R ${percent(ratio(sum.exact, sum.gold))}  ` +
        `F1 ${percent(f1(sum))}  touched ${percent(ratio(sum.touched, sum.gold))}  of ${sum.gold}`,
    );
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function showErrors(text: string, gold: readonly Stretch[], found: readonly Stretch[]): void {
  const same =
    (a: Stretch) =>
    (b: Stretch): boolean =>
      a.start === b.start && a.end === b.end;
  const print = (word: string, { start, end }: Stretch): void =>
    console.log(
      `  ${word} ${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`.replace(
        /\n/g,
        "⏎",
      ),
    );
  for (const span of gold) if (!found.some(same(span))) print("missed", span);
  for (const span of found) if (!gold.some(same(span))) print("wrong ", span);
}

main();

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { lookUp, type Lexicon } from "../../src/rules/names/lexicon";
import { tokenise } from "../../src/rules/names/tokens";
import { asLexicon, buildLexicon, type NameCounts } from "./build-lexicon";
import { readNamed, type Example } from "./corpora";
import { runsOf, train, type Run } from "./crf";
import { pack } from "./pack";
import { weightsModule } from "./weights-module";

/**
 * Trains the name tagger: corpora and name lists in, `src/rules/names/weights/name-weights.ts` out.
 * The same data give the same bytes.
 *
 *   npm run train:names -- --data ../shared/data
 */
function main(): void {
  const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
  if (values.data === undefined) {
    console.error("Say where the corpora are: npm run train:names -- --data ../shared/data");
    process.exit(2);
  }
  const corpora = ["ddt", "norne", "klintan", "talbanken", "suc"] as const;
  const data = values.data;
  const labelled = corpora.flatMap((name) => readNamed(data, name));
  const names = JSON.parse(readFileSync(join(data, "lexicons/person-names.json"), "utf8")) as Record<
    string,
    NameCounts
  >;
  const entries = buildLexicon(
    { firstNames: [names.sv_first ?? {}], lastNames: [names.sv_last ?? {}], labelled, plain: [] },
    { first: [20, 200, 2000], last: [30, 200, 2000], word: [3, 12, 60], place: 3 },
  );
  const runs = labelRuns(labelled, asLexicon(entries));
  const weights = train(runs, { epochs: 10, rate: 0.1, l2: 1e-5, minCount: 3, seed: 1 });
  const packed = pack(entries, weights);
  const out = values.out ?? join(import.meta.dirname, "../../src/rules/names/weights/name-weights.ts");
  const module = weightsModule(packed.text);
  writeFileSync(out, module);
  console.log(
    `${packed.features} features, ${entries.size} words; ${packed.bytes} bytes, ${module.length} as text, ${gzipSync(module).length} gzip`,
  );
}

function labelRuns(examples: readonly Example[], lexicon: Lexicon): Run[] {
  const runs: Run[] = [];
  for (const { text, names } of examples) {
    const tokens = tokenise(text);
    runs.push(...runsOf({ tokens, known: lookUp(tokens, lexicon) }, names, 1));
  }
  return runs;
}

main();

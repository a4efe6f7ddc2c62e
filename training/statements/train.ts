import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { pack, LARGEST, type PackedWeights } from "../../src/rules/statements/model";
import { learnCategories, learnSensitive, type Learnt } from "./learn";
import { crossValidate } from "./cross-validate";
import {
  examplesOfCorpus,
  examplesOfMail,
  examplesOfOwnMails,
  examplesOfProse,
  examplesOfTexts,
  readMail,
  readTrainingMails,
  type Example,
} from "./texts";

/**
 * `npm run train:statements`: learns the weights of src/rules/statements from the annotated texts in
 * training/sentences, the mails in training/mails, the half of test/mails that is looked at, and ordinary prose
 * (training/prose and passages of corpora), and writes them as a module. The same data give the same bytes.
 *
 *   npm run train:statements -- --data ../shared/data
 *   npm run train:statements -- --data ../shared/data --cross-validate
 *
 * With `--cross-validate` nothing is written: the figures of `npm run accuracy` are shown for the looked-at mails, each
 * checked with weights that were learnt without it and its neighbours.
 */
const ROOT = join(__dirname, "../..");
const WEIGHTS = join(ROOT, "src/rules/statements/weights/statement-weights.ts");

/** Learns from examples and packs what was learnt. */
export function train(examples: readonly Example[]): PackedWeights {
  const sensitive = learnSensitive(examples);
  const categories = learnCategories(examples);
  const step = stepOf([sensitive]);
  const categoryStep = stepOf(categories);
  return {
    step,
    bias: sensitive.bias,
    weights: pack(inSteps(sensitive, step, 0.9)),
    categoryStep,
    categoryBias: categories.map(({ bias }) => bias),
    categoryWeights: categories.map((learnt) => pack(inSteps(learnt, categoryStep, 1.9))).join(""),
  };
}

/** One step, so that all but the two largest of a thousand weights fit. */
function stepOf(learnt: readonly Learnt[]): number {
  const sizes = learnt.flatMap(({ weights }) => Array.from(weights, Math.abs)).sort((a, b) => a - b);
  return Math.max((sizes[Math.floor(sizes.length * 0.998)] ?? 1) / LARGEST, 1e-6);
}

/** In whole steps; what is less than `most` of a step is dropped, so that the text packs well. */
function inSteps({ weights }: Learnt, step: number, most: number): number[] {
  return Array.from(weights, (weight) =>
    Math.abs(weight) < most * step ? 0 : Math.sign(weight) * Math.max(Math.round(Math.abs(weight) / step), 1),
  );
}

function moduleOf(packed: PackedWeights): string {
  const round = (value: number): string => value.toPrecision(6);
  return [
    "/**",
    " * Weights of the statement model, packed (see ../model.ts) by `npm run train:statements`; not to be edited.",
    " *",
    " * Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). Derived from texts and mails written",
    " * for the project, and, as ordinary text, from UNER Danish-DDT and Swedish-Talbanken (Universal NER, CC BY-SA",
    " * 4.0, on Universal Dependencies' treebanks) and the Swedish NER corpus of A. Klintberg (CC BY 4.0).",
    " */",
    'import type { PackedWeights } from "../model";',
    "",
    "export const STATEMENT_WEIGHTS: PackedWeights = {",
    `  step: ${round(packed.step)},`,
    `  bias: ${round(packed.bias)},`,
    `  weights: "${packed.weights}",`,
    `  categoryStep: ${round(packed.categoryStep)},`,
    `  categoryBias: [${packed.categoryBias.map(round).join(", ")}],`,
    `  categoryWeights: "${packed.categoryWeights}",`,
    "};",
    "",
  ].join("\n");
}

/** Ordinary text, under `names` of the data's folder. Not part of the project: only weights are derived from it. */
const CORPORA = ["da_ddt_train", "sv_klintan_train", "sv_talbanken_train"];

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: "string" }, "cross-validate": { type: "boolean" } },
  });
  const data = values.data;
  if (data === undefined) {
    console.error("Say where the corpora are: npm run train:statements -- --data ../shared/data");
    process.exit(2);
  }
  const texts = [
    ...examplesOfTexts(join(ROOT, "training/sentences")),
    ...examplesOfOwnMails(join(ROOT, "training/mails")),
    ...examplesOfProse(join(ROOT, "training/prose")),
    ...CORPORA.flatMap((name) => examplesOfCorpus(join(data, "names", `${name}.jsonl`))),
  ];
  const mails = readTrainingMails(join(ROOT, "test/mails"));
  if (values["cross-validate"] === true) {
    console.log(crossValidate(mails, texts, train));
    return;
  }
  const examples = [
    ...texts,
    ...mails.flatMap((mail) => examplesOfMail(mail.gold, readMail(mail.draft).view)),
  ];
  const text = moduleOf(train(examples));
  writeFileSync(WEIGHTS, text);
  console.log(`${examples.length} examples; ${text.length} characters, ${gzipSync(text).length} gzip`);
}

if (require.main === module) main();

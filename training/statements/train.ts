import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openModel, pack, LARGEST, type PackedWeights } from "../../src/rules/statements/model";
import { learnCategories, learnSensitive, type Learnt } from "./learn";
import { examplesOfMail, examplesOfTexts, readTrainingMails, type Example } from "./texts";

/**
 * `npm run train:statements`: learns the weights of src/rules/statements from the annotated texts in
 * training/sentences and the half of test/mails that is looked at, and writes them as a module.
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
    weights: pack(inSteps(sensitive, step)),
    categoryStep,
    categoryBias: categories.map(({ bias }) => bias),
    categoryWeights: categories.map((learnt) => pack(inSteps(learnt, categoryStep))).join(""),
  };
}

/** One step, so that all but the two largest of a thousand weights fit. */
function stepOf(learnt: readonly Learnt[]): number {
  const sizes = learnt.flatMap(({ weights }) => Array.from(weights, Math.abs)).sort((a, b) => a - b);
  return Math.max((sizes[Math.floor(sizes.length * 0.998)] ?? 1) / LARGEST, 1e-6);
}

function inSteps({ weights }: Learnt, step: number): number[] {
  return Array.from(weights, (weight) => Math.round(weight / step));
}

function moduleOf(packed: PackedWeights): string {
  const round = (value: number): string => value.toPrecision(6);
  return [
    "// Written by `npm run train:statements`; change training/statements instead.",
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

if (require.main === module) {
  const texts = examplesOfTexts(join(ROOT, "training/sentences"));
  const mails = readTrainingMails(join(ROOT, "test/mails")).flatMap(examplesOfMail);
  const packed = train([...texts, ...mails]);
  openModel(packed);
  writeFileSync(WEIGHTS, moduleOf(packed));
  console.log(`${texts.length + mails.length} examples → ${WEIGHTS}`);
}

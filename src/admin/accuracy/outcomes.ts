import { readFileSync, writeFileSync } from "node:fs";
import * as v from "valibot";
import type { Policy } from "../../rules";
import { troubleOf } from "../file-trouble";
import { UsageError } from "../usage";
import { faultLines, faultsOf, faultsSchema, newFaults, type Faults, type NewFault } from "./faults";
import type { Judged } from "./judge";

const schema = v.strictObject({
  policy: v.string(),
  outcomes: v.record(v.string(), v.picklist(["allow", "label", "ask", "block"])),
  faults: faultsSchema,
});

/** What became of every mail in one run: ids and outcomes, nothing of what the mails say. */
export type Outcomes = v.InferOutput<typeof schema>;

export function outcomesOf(judged: readonly Judged[], policy: Policy): Outcomes {
  return {
    policy: `${policy.id} ${policy.version}`,
    outcomes: Object.fromEntries(judged.map(({ mail, outcome }) => [mail.id, outcome])),
    faults: faultsOf(judged) as Outcomes["faults"],
  };
}

/**
 * Writes a run to a new file.
 *
 * @throws UsageError when there is such a file already, or it cannot be written
 */
export function saveOutcomes(file: string, outcomes: Outcomes): void {
  try {
    writeFileSync(file, `${JSON.stringify(outcomes)}\n`, { flag: "wx" });
  } catch (error) {
    throw new UsageError(
      `--save cannot write ${file} (${troubleOf(error)}). Name a new file in a folder that is there.`,
    );
  }
}

/**
 * Reads a run that `saveOutcomes` wrote.
 *
 * @throws UsageError when it cannot be read or is none
 */
export function readOutcomes(file: string): Outcomes {
  const wrong = (why: string): UsageError =>
    new UsageError(`--compare cannot use ${file} (${why}). Name a file that --save wrote.`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw wrong(troubleOf(error));
  }
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) throw wrong("it holds no outcomes of mails");
  return parsed.output;
}

/** What changed from one run to the next. */
export interface Comparison {
  readonly before: string;
  readonly now: string;
  /** How many mails both runs have, and how many only one of them has: those are not compared. */
  readonly compared: number;
  readonly leftOut: number;
  readonly worse: Changed;
  readonly better: Changed;
}

interface Changed {
  /** By id, among the mails that may be looked at. */
  readonly looked: readonly NewFault[];
  /** Among the mails that are kept: how many, and no ids. */
  readonly kept: number;
}

/** Compares a run with an earlier one; the mails of the kept half are counted and not named. */
export function compareOutcomes(before: Outcomes, now: Outcomes, judged: readonly Judged[]): Comparison {
  const both = judged.filter(({ mail }) => before.outcomes[mail.id] !== undefined);
  const only = (faults: Faults, half: Judged["mail"]["half"]): Faults =>
    Object.fromEntries(
      both
        .filter(({ mail }) => mail.half === half)
        .map(({ mail }) => [mail.id, faults[mail.id] ?? {}] as const),
    );
  const changed = (from: Faults, to: Faults): Changed => ({
    looked: newFaults(only(from, "looked"), only(to, "looked")),
    kept: new Set(newFaults(only(from, "kept"), only(to, "kept")).map(({ id }) => id)).size,
  });
  return {
    before: before.policy,
    now: now.policy,
    compared: both.length,
    leftOut: Object.keys(before.outcomes).length + judged.length - 2 * both.length,
    worse: changed(before.faults, now.faults),
    better: changed(now.faults, before.faults),
  };
}

/** The comparison, for people. */
export function showComparison(file: string, comparison: Comparison): string {
  const { before, now, compared, leftOut, worse, better } = comparison;
  const leftOutNote = leftOut === 0 ? "" : ` ${leftOut} are in one of the two only, and left out.`;
  return [
    "",
    `${compared} mails: ${file} (${before}) against this run (${now}).${leftOutNote}`,
    ...section("For the worse", worse),
    ...section("For the better: what was wrong and is not any longer", better),
    "",
  ].join("\n");
}

function section(title: string, { looked, kept }: Changed): readonly string[] {
  const lines = faultLines(looked);
  return [
    "",
    `${title}, ${lines.length} of the half that is looked at, ${kept} of the half that is kept`,
    ...lines.map((line) => `  ${line}`),
  ];
}

import { loadPolicy } from "../policies";
import { UsageError } from "../usage";
import type { Policy } from "../../rules";
import { categoriesByLanguage } from "./categories";
import { faultLines, lookedFaults, newFaults, readLandedFaults, writeLandedFaults } from "./faults";
import { readGoldMails } from "./gold";
import { IDENTIFIERS_HELP, runIdentifiersReport } from "./identifiers";
import type { Judged } from "./judge";
import { NAMES_HELP, runNamesReport } from "./names";
import { ACCURACY_HELP, readOptions, type AccuracyOptions } from "./options";
import { ORDINARY_HELP, runOrdinaryReport } from "./ordinary";
import { readOrdinaryMails } from "./ordinary/mails";
import { judgeOrdinary } from "./ordinary/measure";
import { compareOutcomes, outcomesOf, readOutcomes, saveOutcomes, showComparison } from "./outcomes";
import { headlines, raise, readRatchet, writeRatchet } from "./ratchet";
import { figuresByLanguage, HALVES, judgeDevelopmentMails, judgeMails, LANGUAGES, MAILS } from "./run";
import { categoriesTable, figuresTable, HALF_TITLES, wrongList } from "./table";
import { wrongMails } from "./wrong";

export interface Io {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

interface AccuracyReport {
  readonly run: (args: readonly string[], io: Io) => number;
  readonly help: string;
}

const REPORTS: ReadonlyMap<string, AccuracyReport> = new Map([
  ["ordinary", { run: runOrdinaryReport, help: ORDINARY_HELP }],
  ["identifiers", { run: runIdentifiersReport, help: IDENTIFIERS_HELP }],
  ["names", { run: runNamesReport, help: NAMES_HELP }],
]);

/**
 * Runs `npm run accuracy`.
 *
 * @param args the command line, without the program
 * @returns the exit status
 */
export function runAccuracy(args: readonly string[], io: Io): number {
  const [first = "", ...rest] = args;
  const report = REPORTS.get(first);
  try {
    return report === undefined ? runDevelopment(args, io) : report.run(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`${error.message}\n\n${report?.help ?? ACCURACY_HELP}`);
    return 2;
  }
}

/** The development mails. */
function runDevelopment(args: readonly string[], io: Io): number {
  const { stdout } = io;
  const options = readOptions(args);
  if (options === null) {
    stdout.write(ACCURACY_HELP);
    return 0;
  }
  const loaded = loadPolicy(options.policy);
  if (!loaded.ok) {
    throw new UsageError(`The policy ${options.policy} cannot be used:\n  ${loaded.problems.join("\n  ")}`);
  }
  if (options.raise) return raiseRatchet(loaded.policy, options.lower, io);
  const before = options.compare === undefined ? null : readOutcomes(options.compare);
  const mails = readGoldMails(MAILS).filter(
    ({ set, half }) => set === (options.set ?? set) && half === (options.half ?? half),
  );
  if (mails.length === 0) throw new UsageError(`There is no test/mails/${options.set ?? ""}.jsonl.`);
  const judged = judgeMails(mails, loaded.policy);
  const outcomes = outcomesOf(judged, loaded.policy);
  if (options.save !== undefined) saveOutcomes(options.save, outcomes);
  if (before === null) writeFigures(judged, loaded.policy, options, io);
  else {
    const comparison = compareOutcomes(before, outcomes, judged);
    stdout.write(
      options.json ? `${JSON.stringify(comparison)}\n` : showComparison(options.compare ?? "", comparison),
    );
  }
  return 0;
}

function writeFigures(
  judged: readonly Judged[],
  policy: Policy,
  options: AccuracyOptions,
  { stdout }: Io,
): void {
  const figures = figuresByLanguage(judged);
  const categories = categoriesByLanguage(judged);
  const listed = judged.filter(({ mail }) => options.ids === "all" || mail.half === options.ids);
  const wrong = wrongMails(options.ids === "none" ? [] : listed);
  if (options.json) {
    const { id, version } = policy;
    stdout.write(`${JSON.stringify({ policy: { id, version }, figures, categories, wrong })}\n`);
    return;
  }
  const halves = options.half === undefined ? HALVES : [options.half];
  for (const language of LANGUAGES) {
    const { mails, ...byHalf } = figures[language];
    if (mails.looked + mails.kept === 0) continue;
    const columns = halves.map((half) => ({
      title: `${HALF_TITLES[half]} (${mails[half]})`,
      figures: byHalf[half],
    }));
    const name = language === "sv" ? "Swedish" : "Danish";
    stdout.write(
      `\n${name} mails, profile ${policy.id}\n` +
        `${figuresTable(columns.length === 2 ? [...columns, { title: "gap", figures: "gap" }] : columns)}\n` +
        `\n${name} mails, each category: of the mails that hold it, found; of those found, right\n` +
        `${categoriesTable(halves.map((half) => ({ half, categories: categories[language][half] })))}\n`,
    );
  }
  if (wrong.length > 0) stdout.write(`${wrongList(wrong, options.most)}\n`);
}

/** Lands the figures of now, unless one is worse than the last landed and no decision says why. */
function raiseRatchet(policy: Policy, decision: string | null, { stdout, stderr }: Io): number {
  const judged = judgeDevelopmentMails(policy);
  const ordinary = judgeOrdinary(readOrdinaryMails(), policy);
  const now = headlines(judged, ordinary);
  const landed = readLandedFaults();
  const faults = lookedFaults(judged, ordinary);
  const changed =
    list("Wrong now, and not when last landed:", faultLines(newFaults(landed, faults))) +
    list("Wrong when last landed, and not now:", faultLines(newFaults(faults, landed)));
  try {
    writeRatchet(raise(now, readRatchet(), decision));
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n${changed}`);
    return 1;
  }
  writeLandedFaults(faults);
  stdout.write(`Landed ${now.length} figures in test/accuracy/ratchet.json.\n${changed}`);
  return 0;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

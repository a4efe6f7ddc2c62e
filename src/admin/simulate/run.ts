import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { CalendarDate, Policy } from "../../rules";
import { locate } from "../check/inputs";
import { isFileTrouble, troubleOf } from "../file-trouble";
import { loadPolicy } from "../policies";
import { UsageError } from "../usage";
import type { Settings } from "./check-item";
import { generateMails } from "./generate";
import { readItems, sizeOf } from "./items";
import { digestOf, keyOf } from "./key";
import { maskName } from "./mask-name";
import { readOptions, SIMULATE_HELP, type SimulateOptions } from "./options";
import { checkInWorkers } from "./pool";
import { problemText } from "./problem";
import { duration, number, progressLine } from "./progress";
import { reportPage } from "./report";
import { NoResultsFile, readEarlier, readLines, ResultsWriter, type Earlier } from "./results-file";
import { MailTable } from "./table";
import { addUp, type Totals } from "./totals";

/** What a program is given by whoever runs it. */
export interface Io {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** True when `stderr` is a terminal, where a line can be written over. */
  readonly isTerminal: boolean;
  readonly now: CalendarDate;
  /** Aborted when the run is to stop, keeping what is done. */
  readonly stop: AbortSignal;
}

const INTERRUPTED = 130;
/** How many of what could not be read is named when a run ends. */
const EXAMPLES = 3;

/**
 * Runs `npm run simulate`.
 *
 * @param args the command line, without the program
 * @returns the exit status: 0 all checked, 1 something could not be read, 2 wrong usage or policy, 130 interrupted
 */
export async function runSimulate(args: readonly string[], io: Io): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === null) {
      io.stdout.write(SIMULATE_HELP);
      return 0;
    }
    if (options.kind === "generate") {
      await orTellOf(options.folder, "as the FOLDER", generateMails(options.count, options.folder));
      io.stdout.write(`${number(options.count)} invented mails are in ${options.folder}.\n`);
      return 0;
    }
    return await simulate(options, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`${error.message}\n\nnpm run simulate -- --help tells how to call it.\n`);
    return 2;
  }
}

async function simulate(options: SimulateOptions, io: Io): Promise<number> {
  const policies = readPolicies(options.policies);
  await orTellOf(options.out, "with --out", mkdir(options.out, { recursive: true }));
  const results = join(options.out, "results.jsonl");
  if (options.again) await rm(results, { force: true });
  const earlier = await readEarlierRun(results, options.out);
  const settings: Settings = {
    policies,
    today: options.today ?? earlier.run?.today ?? io.now,
    timeZone: options.timeZone,
  };
  const digest = digestOf([options.inputs.map((input) => resolve(locate(input))), settings]);
  if (earlier.run !== null && earlier.run.digest !== digest) {
    throw new UsageError(
      `${options.out} has the results of other inputs, another policy or another day. Name another folder with --out, or add --again to begin anew.`,
    );
  }
  await check(options, settings, digest, earlier, results, io);
  const totals = await writeReports(options.out, results, policies);
  tell(totals, options.out, io);
  if (!totals.complete) return INTERRUPTED;
  return totals.unreadable.length > 0 || totals.mails === 0 ? 1 : 0;
}

/** A folder that cannot be written to is the caller's to change. */
async function orTellOf(folder: string, where: string, writing: Promise<unknown>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    if (!isFileTrouble(error)) throw error;
    throw new UsageError(`Nothing can be written to ${folder}: ${troubleOf(error)}. Name another ${where}.`);
  }
}

function readPolicies(names: readonly string[]): readonly [Policy, ...Policy[]] {
  const policies = names.map((name) => {
    const loaded = loadPolicy(name);
    if (loaded.ok) return loaded.policy;
    throw new UsageError(`The policy ${name} cannot be used:\n  ${loaded.problems.join("\n  ")}`);
  });
  const [first, ...others] = policies;
  if (first === undefined) throw new Error("INVARIANT: there is a policy when none is named");
  return [first, ...others];
}

async function readEarlierRun(results: string, out: string): Promise<Earlier> {
  try {
    return await readEarlier(results);
  } catch (error) {
    if (!(error instanceof NoResultsFile)) throw error;
    throw new UsageError(
      `${join(out, "results.jsonl")} was not written by this program. Name another folder with --out.`,
    );
  }
}

/** Checks what an earlier run did not, and writes each row as it comes. */
async function check(
  options: SimulateOptions,
  settings: Settings,
  digest: string,
  earlier: Earlier,
  results: string,
  io: Io,
): Promise<void> {
  const { inputs, threads } = options;
  const [policy] = settings.policies;
  const seen = new Set(earlier.done);
  const start = performance.now();
  const total = await sizeOf(inputs);
  const writer = await ResultsWriter.open(results);
  const report = createReporter(io);
  let done = 0;
  let size = 0;
  try {
    if (earlier.run === null) {
      await writer.append([
        {
          type: "run",
          format: 1,
          digest,
          today: settings.today,
          timeZone: settings.timeZone,
          policies: settings.policies.map(({ id, version }) => ({ id, version })),
          inputs: inputs.map((input) => maskName(input, policy, settings.today)),
        },
      ]);
    } else if (earlier.done.size > 0) {
      io.stderr.write(`Going on after ${number(earlier.done.size)} that were done before.\n`);
    }
    // What is named twice is checked once.
    const isDone = (file: string, part: number | null, bytes: number): boolean => {
      const key = keyOf(file, part);
      if (!seen.has(key)) {
        seen.add(key);
        return false;
      }
      size += bytes;
      return true;
    };
    for await (const checked of checkInWorkers(readItems(inputs, isDone), settings, threads, io.stop)) {
      await writer.append(checked.rows);
      done += checked.rows.length;
      size += checked.size;
      const seconds = (performance.now() - start) / 1000;
      report.tell({ done, earlier: earlier.done.size, share: total === 0 ? 1 : size / total, seconds });
    }
    await writer.append([
      {
        type: "session",
        complete: !io.stop.aborted,
        rows: done,
        seconds: Math.round((performance.now() - start) / 100) / 10,
        threads,
        megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      },
    ]);
  } finally {
    report.end();
    await writer.close();
  }
}

async function writeReports(out: string, results: string, policies: readonly Policy[]): Promise<Totals> {
  const table = MailTable.create(
    join(out, "mails.csv"),
    policies.map(({ id }) => id),
  );
  const totals = await addUp(readLines(results), policies, (mail) => table.add(mail));
  await table.close();
  await writeFile(join(out, "totals.json"), `${JSON.stringify(figuresOf(totals), null, 2)}\n`);
  await writeFile(join(out, "report.html"), reportPage(totals, policies));
  return totals;
}

/** Without the mails themselves, which results.jsonl has. */
function figuresOf({ examples: _examples, comparison, ...figures }: Totals): object {
  if (comparison === null) return { ...figures, comparison };
  const { matrix, changed } = comparison;
  return { ...figures, comparison: { matrix, changed } };
}

/** Says how far it has come: on one line of a terminal, else now and then. */
function createReporter({ stderr, isTerminal }: Io) {
  const every = isTerminal ? 200 : 15_000;
  let last = isTerminal ? 0 : performance.now();
  let written = "";
  return {
    tell(progress: Parameters<typeof progressLine>[0]): void {
      if (performance.now() - last < every) return;
      last = performance.now();
      const line = progressLine(progress);
      stderr.write(isTerminal ? `\r${line.padEnd(written.length)}` : `${line}\n`);
      written = line;
    },
    end(): void {
      if (isTerminal && written !== "") stderr.write("\n");
    },
  };
}

function unreadableLine({ file, part, problem }: Totals["unreadable"][number]): string {
  return `  ${file}${part === null ? "" : `, ${part}`}: ${problemText(problem)}`;
}

function tell(totals: Totals, out: string, { stdout }: Io): void {
  const { mails, policies, unreadable, leftOut, complete, sessions, comparison } = totals;
  const seconds = sessions.reduce((sum, session) => sum + session.seconds, 0);
  const lines = [
    `${complete ? "" : "Interrupted: "}${number(mails)} mails checked in ${duration(seconds)}.`,
    ...policies.map(
      ({ id, version, outcomes }) =>
        `  ${id} ${version}: ${number(outcomes.allow)} sent as they are, ${number(outcomes.label)} labelled, ${number(outcomes.ask)} asked about, ${number(outcomes.block)} held`,
    ),
    ...(comparison === null ? [] : [`  ${number(comparison.changed)} are treated otherwise by the second.`]),
    ...(unreadable.length === 0
      ? []
      : [
          `${number(unreadable.length)} could not be read; the report lists them${unreadable.length > EXAMPLES ? `. The first ${EXAMPLES}:` : ":"}`,
          ...unreadable.slice(0, EXAMPLES).map(unreadableLine),
        ]),
    ...(leftOut.length === 0
      ? []
      : [`${number(leftOut.length)} files are of other kinds; the report lists them.`]),
    ...(complete ? [] : ["The same command goes on from here."]),
    join(out, "report.html"),
  ];
  stdout.write(`${lines.join("\n")}\n`);
}

import { once } from "node:events";
import { evaluate, type CalendarDate, type Language, type Policy } from "../../rules";
import type { Outcome } from "../../rules/policy/policy";
import { loadPolicy } from "../policies";
import { UsageError } from "../usage";
import { readInputs, type Input } from "./inputs";
import { CHECK_HELP, readOptions, type CheckOptions } from "./options";
import { report } from "./report";
import { resultOf, type CheckedInput } from "./result";
import { CHECK_TEXTS } from "./texts";

/** What a program is given by whoever runs it. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** The day it is, for when `--today` does not say. */
  readonly now: CalendarDate;
}

/** How many files of another kind are named when a folder holds some. */
const EXAMPLES = 3;

/**
 * Runs the check on files.
 *
 * @param args the command line, without the program
 * @returns the exit status: 0 all checked, 1 something could not be read, 2 wrong usage or policy
 */
export async function runCheck(args: readonly string[], io: Io): Promise<number> {
  let options: CheckOptions | null;
  try {
    options = readOptions(args, io.now);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`${error.message}\n\n${CHECK_HELP}`);
    return 2;
  }
  if (options === null) {
    io.stdout.write(CHECK_HELP);
    return 0;
  }
  const loaded = loadPolicy(options.policy);
  if (!loaded.ok) {
    io.stderr.write(`The policy ${options.policy} cannot be used:\n  ${loaded.problems.join("\n  ")}\n`);
    return 2;
  }
  return checkAll(options, loaded.policy, io);
}

async function checkAll(options: CheckOptions, policy: Policy, io: Io): Promise<number> {
  const language = options.language ?? policy.language;
  const texts = CHECK_TEXTS[language];
  const counts: Record<Outcome, number> = { allow: 0, label: 0, ask: 0, block: 0 };
  let problems = 0;
  for await (const input of readInputs(options.inputs, io.stdin)) {
    if ("leftOut" in input) {
      io.stderr.write(`${texts.leftOut(input.leftOut.length, input.leftOut.slice(0, EXAMPLES))}\n`);
    } else if (!input.ok) {
      problems++;
      io.stderr.write(`${whereOf(input, language)}: ${texts.problem(input.problem)}\n`);
    } else {
      const { file, line, id, draft } = input;
      const decision = evaluate(draft, policy, options.today);
      counts[decision.kind]++;
      await write(io.stdout, show({ file, line, id, draft, decision }, options, policy, language));
    }
  }
  const checked = counts.allow + counts.label + counts.ask + counts.block;
  if (!options.json && checked > 0) {
    await write(io.stdout, `${texts.summary(counts, problems)}\n${texts.coverage}\n`);
  }
  return problems > 0 ? 1 : 0;
}

function show(checked: CheckedInput, options: CheckOptions, policy: Policy, language: Language): string {
  return options.json
    ? `${JSON.stringify(resultOf(checked, policy, options.reveal))}\n`
    : `${report(checked, policy, language, options.reveal)}\n`;
}

/** Waits when the reader is slower than we are, so that a long run does not pile up in memory. */
async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

function whereOf({ file, line }: Input, language: Language): string {
  return line === null ? file : `${file}, ${CHECK_TEXTS[language].line(line)}`;
}

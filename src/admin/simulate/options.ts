import { availableParallelism } from "node:os";
import type { CalendarDate } from "../../rules/calendar-date";
import { shippedPolicies } from "../policies";
import { readDay } from "../today";
import { readArgs, UsageError } from "../usage";

export const SIMULATE_HELP = `Tells what a policy would do with mails that were sent, before it is taken into use.

  npm run --silent simulate -- [OPTIONS] INPUT...
  npm run --silent simulate -- --generate COUNT FOLDER

INPUT is any of
  a folder                   all mails in it, folders within it too
  mails.zip, .tar, .tar.gz   an archive of mails
  mails.mbox                 a mailbox, as Thunderbird and Google Takeout write it
  mail.eml, .msg, .json      one mail
  drafts.jsonl               a draft a line, as npm run check reads it; "date" says when it was sent

OPTIONS
  --policy NAME|FILE   the policy (goteborg); given twice, both, side by side
                       profiles: ${shippedPolicies().join(", ")}
  --out FOLDER         where the results go (simulation)
  --again              begin anew, where an earlier run left results
  --threads N          how many mails are checked at once (as many as there are processors)
  --time-zone NAME     for the hour of the day (Europe/Stockholm, which is Copenhagen's time too)
  --today YYYY-MM-DD   the day to check on (today): nobody is born after it
  --help               this text

FOLDER gets report.html, a report with charts that needs nothing else; mails.csv, a line for each
mail; totals.json, the figures; and results.jsonl, written as the run goes. Press Ctrl-C to stop:
what is done is kept, and the same command goes on from there. Nothing leaves this machine.
What was found in the mails is masked in all of them, also in names of files.

--generate writes COUNT invented mails to FOLDER, to try it on.

Exit status: 0 when every mail was checked, 1 when something could not be read (the report lists
it, the rest is checked) or there was no mail, 2 when the command or a policy is wrong, 130 when it was interrupted.
`;

export interface SimulateOptions {
  readonly kind: "simulate";
  readonly inputs: readonly string[];
  /** One or two names or files. */
  readonly policies: readonly string[];
  readonly out: string;
  readonly again: boolean;
  readonly threads: number;
  readonly timeZone: string;
  /** Null: the day that an earlier run began on, or today. */
  readonly today: CalendarDate | null;
}

export interface GenerateOptions {
  readonly kind: "generate";
  readonly count: number;
  readonly folder: string;
}

const MOST_THREADS = 64;

/**
 * Reads the command line; null when only help is asked for.
 *
 * @throws UsageError that says what is wrong and what would be right
 */
export function readOptions(args: readonly string[]): SimulateOptions | GenerateOptions | null {
  const { values, positionals } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      policy: { type: "string", multiple: true },
      out: { type: "string" },
      again: { type: "boolean" },
      threads: { type: "string" },
      "time-zone": { type: "string" },
      today: { type: "string" },
      generate: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return null;
  if (values.generate !== undefined) return readGenerate(values.generate, positionals);
  const { policy = ["goteborg"], "time-zone": timeZone = "Europe/Stockholm", today } = values;
  if (policy.length > 2) throw new UsageError("--policy is given once or twice, not more.");
  if (positionals.length === 0) throw new UsageError("No INPUT was named, so there is nothing to check.");
  return {
    kind: "simulate",
    inputs: positionals,
    policies: policy,
    out: values.out ?? "simulation",
    again: values.again ?? false,
    threads: readThreads(values.threads),
    timeZone: readTimeZone(timeZone),
    today: today === undefined ? null : readDay(today),
  };
}

function readGenerate(count: string, positionals: readonly string[]): GenerateOptions {
  const [folder, ...more] = positionals;
  if (!/^[1-9]\d{0,6}$/.test(count)) throw new UsageError(`--generate is a number of mails, not "${count}".`);
  if (folder === undefined || more.length > 0) throw new UsageError("--generate takes one FOLDER.");
  return { kind: "generate", count: Number(count), folder };
}

function readThreads(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const threads = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (threads < 1 || threads > MOST_THREADS) {
    throw new UsageError(`--threads is a number from 1 to ${MOST_THREADS}, not "${text}".`);
  }
  return threads;
}

function readTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`--time-zone is a name such as Europe/Stockholm, not "${timeZone}".`);
  }
}

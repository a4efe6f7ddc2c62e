import { parseArgs } from "node:util";
import { endQuietlyWhenNobodyReads } from "../broken-pipe";
import { loadPolicy, shippedPolicies } from "../policies";
import { UsageError } from "../usage";
import type { Policy } from "../../rules";
import { runOrdinaryReport } from "./ordinary";
import { readOrdinaryMails } from "./ordinary/mails";
import { judgeOrdinary } from "./ordinary/measure";
import { headlines, raise, readRatchet, writeRatchet } from "./ratchet";
import { figuresByLanguage, HALVES, judgeDevelopmentMails, LANGUAGES } from "./run";
import { figuresTable, wrongList } from "./table";
import { wrongMails } from "./wrong";

const HELP = `Measures the check on mails whose right answer is known.

  npm run accuracy                       the development mails in test/mails
  npm run accuracy -- ordinary ...       false stops, on text that nothing should stop
  npm run accuracy -- identifiers ...    numbers and look-alikes, on made-up ones
  npm run accuracy -- names ...          person names, on labelled text

Options for the development mails:
  --policy NAME|FILE   the policy that decides (goteborg); profiles: ${shippedPolicies().join(", ")}
  --half looked|kept   only this half. The half that is kept is for measuring alone:
                       nobody reads its mails and nothing is trained on them
  --set NAME           only mails of this file of test/mails, such as sv-short-1
  --ids looked|all|none   whose wrong mails are listed by id (looked)
  --most N             how many ids of each reason (12)
  --json               everything as one JSON object
  --raise              land the figures of now: npm test fails when one falls below them
  --lower HEADING      with --raise: let worse figures through, for the reason that stands under
                       this heading of docs/decisions.md
  --help               this text

What the figures mean: docs/accuracy.md
`;

async function main(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first === "ordinary") return runOrdinaryReport(rest);
  if (first === "identifiers" || first === "names") return runReport(first, rest);
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const loaded = loadPolicy(options.policy);
  if (!loaded.ok) {
    throw new UsageError(`The policy ${options.policy} cannot be used:\n  ${loaded.problems.join("\n  ")}`);
  }
  if (options.raise) return raiseRatchet(loaded.policy, options.lower);
  const judged = judgeDevelopmentMails(loaded.policy).filter(
    ({ mail }) => options.set === undefined || mail.set === options.set,
  );
  const figures = figuresByLanguage(judged);
  const listed = judged.filter(
    ({ mail }) => options.ids === "all" || mail.half === (options.half ?? options.ids),
  );
  const wrong = wrongMails(options.ids === "none" ? [] : listed);
  if (options.json) {
    const policy = { id: loaded.policy.id, version: loaded.policy.version };
    process.stdout.write(`${JSON.stringify({ policy, figures, wrong })}\n`);
    return 0;
  }
  const halves = options.half === undefined ? HALVES : [options.half];
  for (const language of LANGUAGES) {
    const { mails, ...byHalf } = figures[language];
    if (mails.looked + mails.kept === 0) continue;
    const columns = halves.map((half) => ({
      title: `${half === "looked" ? "looked at" : "kept"} (${mails[half]})`,
      figures: byHalf[half],
    }));
    const name = language === "sv" ? "Swedish" : "Danish";
    process.stdout.write(`\n${name} mails, profile ${loaded.policy.id}\n`);
    process.stdout.write(
      `${figuresTable(columns.length === 2 ? [...columns, { title: "gap", figures: "gap" }] : columns)}\n`,
    );
  }
  if (wrong.length > 0) process.stdout.write(`${wrongList(wrong, options.most)}\n`);
  return 0;
}

interface Options {
  readonly policy: string;
  readonly half: "looked" | "kept" | undefined;
  readonly set: string | undefined;
  readonly ids: "looked" | "all" | "none";
  readonly most: number;
  readonly json: boolean;
  readonly raise: boolean;
  readonly lower: string | null;
  readonly help: boolean;
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  if (positionals[0] !== undefined) {
    throw new UsageError(
      `There is no report called ${positionals[0]}. Reports: ordinary, identifiers, names.`,
    );
  }
  const { half, set, ids = "looked", most = "12" } = values;
  if (half !== undefined && half !== "looked" && half !== "kept") {
    throw new UsageError(`--half is looked or kept, not ${half}.`);
  }
  if (ids !== "looked" && ids !== "all" && ids !== "none") {
    throw new UsageError(`--ids is looked, all or none, not ${ids}.`);
  }
  if (values.lower !== undefined && values.raise !== true) throw new UsageError("--lower goes with --raise.");
  if (values.raise === true && (values.policy ?? "goteborg") !== "goteborg") {
    throw new UsageError("--raise lands the figures under goteborg, so it takes no other --policy.");
  }
  if (!/^\d+$/.test(most)) throw new UsageError(`--most is a number, not ${most}.`);
  return {
    policy: values.policy ?? "goteborg",
    half,
    set,
    ids,
    most: Number(most),
    json: values.json ?? false,
    raise: values.raise ?? false,
    lower: values.lower ?? null,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        policy: { type: "string" },
        half: { type: "string" },
        set: { type: "string" },
        ids: { type: "string" },
        most: { type: "string" },
        json: { type: "boolean" },
        raise: { type: "boolean" },
        lower: { type: "string" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Lands the figures of now, unless one is worse than the last landed and no decision says why. */
function raiseRatchet(policy: Policy, decision: string | null): number {
  const now = headlines(judgeDevelopmentMails(policy), judgeOrdinary(readOrdinaryMails(), policy));
  try {
    writeRatchet(raise(now, readRatchet(), decision));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  process.stdout.write(`Landed ${now.length} figures in test/accuracy/ratchet.json.\n`);
  return 0;
}

/** A report of its own: its folder exports the function that runs it. */
async function runReport(name: "identifiers" | "names", args: readonly string[]): Promise<number> {
  const exported = name === "identifiers" ? "runIdentifiersReport" : "runNamesReport";
  const report = (await import(`./${name}/index`)) as Record<string, (args: readonly string[]) => unknown>;
  const run = report[exported];
  if (run === undefined) throw new Error(`src/admin/accuracy/${name}/index.ts exports no ${exported}`);
  const status = await run(args);
  return typeof status === "number" ? status : 0;
}

endQuietlyWhenNobodyReads();
main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const wrongUsage = error instanceof UsageError;
    process.stderr.write(
      wrongUsage
        ? `${error.message}\n\n${HELP}`
        : `${error instanceof Error ? (error.stack ?? "") : String(error)}\n`,
    );
    process.exitCode = wrongUsage ? 2 : 1;
  },
);

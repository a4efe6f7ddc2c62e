import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { loadPolicy } from "../../policies";
import { readArgs, UsageError } from "../../usage";
import type { Io } from "../command";
import { alignTable } from "../table";
import { readOrdinaryMails } from "./mails";
import { judgeOrdinary, ordinaryFigures, type BoundedFigure, type OrdinaryVerdict } from "./measure";
import { readPassages } from "./passages";

export const ORDINARY_HELP = `Measures false stops: the check run on text that nothing should stop.

  npm run accuracy -- ordinary [--data FOLDER] [--policy NAME|FILE] [--ids looked|all|none]
                               [--words N] [--json]

Two kinds: work mails of our own (test/ordinary), and passages joined from corpora of news, books
and leaflets. The corpora are not part of the project: FOLDER is where names/ with the corpora is
(../shared/data). --words N shows what the first N were stopped for. News does speak of named people's crimes, illness and politics, so of the
passages' stops some are right; the work mails' stops are all wrong. From some corpora the check
has learned what ordinary text is, so those that it never met stand apart.

Beside each count stands the bound: the true share is below it with 95 % certainty. None in 250
mails shows only that it is below 1.2 %.
`;

/** Runs the report; `args` are those after "ordinary". Gives the exit status. */
export function runOrdinaryReport(args: readonly string[], { stdout, stderr }: Io): number {
  const options = readOptions(args);
  if (options === null) {
    stdout.write(ORDINARY_HELP);
    return 0;
  }
  const loaded = loadPolicy(options.policy);
  if (!loaded.ok) {
    throw new UsageError(`The policy ${options.policy} cannot be used:\n  ${loaded.problems.join("\n  ")}`);
  }
  const passages = readPassages(options.data);
  const verdicts = judgeOrdinary([...readOrdinaryMails(), ...(passages ?? [])], loaded.policy);
  const sets = Array.from(new Set(verdicts.map(({ set }) => set)));
  const rows = sets.map((set) => ({
    set,
    ...ordinaryFigures(verdicts.filter((verdict) => verdict.set === set)),
  }));
  const stopped = listed(verdicts, options.ids);
  if (options.json) {
    const policy = { id: loaded.policy.id, version: loaded.policy.version };
    stdout.write(`${JSON.stringify({ policy, sets: rows, stopped })}\n`);
  } else {
    stdout.write(
      `\nOrdinary text, profile ${loaded.policy.id}: count and share, and the bound with 95 % certainty\n` +
        `${alignTable([
          ["", "drafts", "labelled or held", "asked about", "a number taken for a person's"],
          ...rows.map(({ set, drafts, stopped, asked, identifiers }) => [
            set,
            String(drafts),
            show(stopped),
            show(asked),
            show(identifiers),
          ]),
        ])}\n${listByCategory(stopped)}${listWords(stopped.slice(0, options.words))}`,
    );
  }
  if (passages === null) {
    stderr.write(
      `The passages were not measured: ${options.data} holds no names/ with the corpora. Name the folder with --data.\n`,
    );
    return 1;
  }
  return 0;
}

interface Options {
  readonly data: string;
  readonly policy: string;
  readonly ids: "looked" | "all" | "none";
  readonly words: number;
  readonly json: boolean;
}

function readOptions(args: readonly string[]): Options | null {
  const { values } = readArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "../shared/data" },
      policy: { type: "string", default: "goteborg" },
      ids: { type: "string", default: "looked" },
      words: { type: "string", default: "0" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false, short: "h" },
    },
  });
  if (values.help) return null;
  const { ids, data, policy, words, json } = values;
  if (ids !== "looked" && ids !== "all" && ids !== "none") {
    throw new UsageError(`--ids is looked, all or none, not ${ids}.`);
  }
  if (!/^\d+$/.test(words)) throw new UsageError(`--words is a number, not ${words}.`);
  if (data !== "../shared/data" && !existsSync(data)) throw new UsageError(`There is no folder ${data}.`);
  return { data: resolve(data), policy, ids, words: Number(words), json };
}

function listed(verdicts: readonly OrdinaryVerdict[], ids: Options["ids"]): readonly OrdinaryVerdict[] {
  if (ids === "none") return [];
  return verdicts.filter(({ stopped, asked, looked }) => (stopped || asked) && (looked || ids === "all"));
}

/** How many drafts each category stopped or asked about, in each set; a draft counts under each of its categories. */
function listByCategory(verdicts: readonly OrdinaryVerdict[]): string {
  const byCategory = new Map<string, string[]>();
  for (const { set, because, id } of verdicts) {
    for (const category of new Set(because.map((one) => one.category))) {
      const key = `${set}, ${category}`;
      byCategory.set(key, [...(byCategory.get(key) ?? []), id]);
    }
  }
  return Array.from(byCategory)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([key, ids]) =>
        `  ${key} (${ids.length}): ${ids.slice(0, 6).join("; ")}${ids.length > 6 ? " …" : ""}\n`,
    )
    .join("");
}

/** The words that some drafts were stopped for. */
function listWords(verdicts: readonly OrdinaryVerdict[]): string {
  return verdicts
    .map(
      ({ id, because }) =>
        `  ${id}: ${because.map(({ category, text }) => `${category} “${text}”`).join("; ")}\n`,
    )
    .join("");
}

function show({ count, of, bound }: BoundedFigure): string {
  return `${count} (${of === 0 ? "–" : ((count / of) * 100).toFixed(2)} %, below ${(bound * 100).toFixed(2)} %)`;
}

import type { CalendarDate } from "../../../rules/calendar-date";
import { troubleOf } from "../../file-trouble";
import { readDay, today } from "../../today";
import { readArgs, UsageError } from "../../usage";
import type { Io } from "../command";
import { judgeSuiteFile, type SuiteResult } from "./suite";
import { measureTradeOff, printTradeOff } from "./trade-off";
import { measure, type FamilyRow, type RecallRow, type Report, type Share } from "./measure";

export const IDENTIFIERS_HELP = `Measures how numbers are found and look-alikes left alone, on numbers made from a seed.

  npm run accuracy -- identifiers [--count N] [--seed N] [--today YYYY-MM-DD] [--json] [--trade-off]
  npm run accuracy -- identifiers --suite FILE... [--today YYYY-MM-DD] [--json]

  --count N   numbers for each kind, format and context, and for each family (1000)
  --seed N    the same seed gives the same numbers (1)
  --today     births after this day are no births (today)
  --json      the whole report as one JSON object
  --trade-off what leaving out bare look-alikes would cost, in numbers that are no longer found
  --suite     judges the numbers of published test suites instead: a line a number, with tabs between its kind
              (cpr, personnummer, cvr, organisationsnummer), the number and "valid" or "invalid"
`;

/** Runs the report; `args` are those after "identifiers". Gives the exit status. */
export function runIdentifiersReport(args: readonly string[], io: Io): number {
  const options = readOptions(args);
  if (options === null) {
    io.stdout.write(IDENTIFIERS_HELP);
    return 0;
  }
  if (options.suites.length > 0) return runSuites(options, io);
  if (options.tradeOff) {
    const rows = measureTradeOff(options.seed, options.count * 10, options.today);
    io.stdout.write(options.json ? `${JSON.stringify(rows)}\n` : `${printTradeOff(rows)}\n`);
    return 0;
  }
  const report = measure(options.seed, options.count, options.today);
  io.stdout.write(options.json ? `${JSON.stringify(report)}\n` : print(report));
  return 0;
}

function runSuites({ suites, today, json }: Options, { stdout }: Io): number {
  const results: SuiteResult[] = [];
  for (const file of suites) {
    try {
      results.push(judgeSuiteFile(file, today));
    } catch (error) {
      throw new UsageError(`--suite cannot use ${file}: ${troubleOf(error)}.`);
    }
  }
  stdout.write(json ? `${JSON.stringify(results)}\n` : printSuites(results));
  return 0;
}

function printSuites(results: readonly SuiteResult[]): string {
  const rows = results.map(({ file, of, right }) => [
    file,
    String(of),
    String(right),
    percent({ hits: right, of }),
  ]);
  const wrong = results.flatMap(({ file, wrong: own }) =>
    own.map(
      ({ kind, written, valid }) =>
        `  ${file}: ${kind} ${JSON.stringify(written)} is ${valid ? "" : "in"}valid there, and ${valid ? "not " : ""}found here`,
    ),
  );
  return `${table(["suite", "rows", "same verdict", ""], rows)}\n${wrong.length === 0 ? "" : `\n${wrong.join("\n")}\n`}`;
}

interface Options {
  readonly seed: number;
  readonly count: number;
  readonly today: CalendarDate;
  readonly json: boolean;
  readonly tradeOff: boolean;
  readonly suites: readonly string[];
}

/** Null when only help is asked for. */
function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: "string", default: "1" },
      count: { type: "string", default: "1000" },
      today: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false, short: "h" },
      "trade-off": { type: "boolean", default: false },
      suite: { type: "string", multiple: true, default: [] },
    },
  });
  if (values.help) return null;
  if (positionals.length > 0 && values.suite.length === 0) {
    throw new UsageError(`Files are named with --suite; what is ${positionals.join(" ")}?`);
  }
  if (!/^\d{1,9}$/.test(values.seed)) throw new UsageError(`--seed is a number, not ${values.seed}.`);
  if (!/^[1-9]\d{0,6}$/.test(values.count)) {
    throw new UsageError(`--count is a number above 0, not ${values.count}.`);
  }
  return {
    seed: Number(values.seed),
    count: Number(values.count),
    today: values.today === undefined ? today() : readDay(values.today),
    json: values.json,
    tradeOff: values["trade-off"],
    suites: [...values.suite, ...positionals],
  };
}

function print({ seed, count, today, recall, families }: Report): string {
  const day = [today.year, today.month, today.day].join("-");
  return [
    `Numbers found at medium or higher, exactly as written (seed ${seed}, ${count} of each, today ${day})`,
    "bare: the number alone; carried: in a sentence that says nothing of it; labelled and named: with a label, beside a name",
    "",
    recallTable(recall),
    "",
    "Look-alikes taken for a personal number at medium or higher",
    "",
    familyTable(families),
    "",
  ].join("\n");
}

function recallTable(rows: readonly RecallRow[]): string {
  return table(
    ["kind", "format", "bare", "carried", "labelled", "named", "right kind"],
    rows.map((row) => [
      row.kind,
      row.standard ? `${row.format} *` : row.format,
      ...[row.bare, row.carried, row.labelled, row.named, row.rightKind].map(percent),
    ]),
  ).concat("\n* standard format");
}

function familyTable(rows: readonly FamilyRow[]): string {
  return table(
    ["family", "bare", "ten in a list", "with its label word"],
    rows.map((row) => [row.family, percent(row.bare), percent(row.listed), percent(row.labelled)]),
  );
}

function percent({ hits, of }: Share): string {
  return of === 0 ? "-" : `${((100 * hits) / of).toFixed(2)} %`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          (column < 2 && head.length > 4) || column === 0
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

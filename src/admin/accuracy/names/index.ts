import { troubleOf } from "../../file-trouble";
import { readArgs, UsageError } from "../../usage";
import type { Io } from "../command";
import { readGoldMails, type Half } from "../gold";
import { MAILS } from "../run";
import { measureCorpus, type CorpusFigures } from "./corpus";
import { measureMails, type MailFigures } from "./mails";

export const NAMES_HELP = `Measures how person names are found, on labelled text.

  npm run accuracy -- names [--corpus FILE.jsonl ...] [--mails FOLDER] [--json]

  --corpus FILE   a corpus of one sentence a line ("text", "tokens", "tags" in IOB2, "off"); may be repeated.
                  The text is read as the body of a mail without sender, so nothing but the text helps
  --mails FOLDER  annotated mails (test/mails)
  --json          the figures as one JSON object

The tagger is trained on the half of the mails that is looked at: only the figures of the kept half tell how it
does on mails it has not seen. docs/name-model.md tells which corpora it was trained on.
`;

/** Runs the report; `args` are those after "names". Gives the exit status. */
export function runNamesReport(args: readonly string[], { stdout }: Io): number {
  const options = readOptions(args);
  if (options === null) {
    stdout.write(NAMES_HELP);
    return 0;
  }
  const corpora = options.corpora.map((file) => orTellOf("--corpus", file, () => measureCorpus(file)));
  const mails = orTellOf("--mails", options.mails, () => readGoldMails(options.mails));
  if (mails.length === 0) throw new UsageError(`--mails: there are no annotated mails in ${options.mails}.`);
  const halves: readonly Half[] = ["looked", "kept"];
  const byHalf = halves.map((half) =>
    measureMails(
      half,
      mails.filter((mail) => mail.half === half),
    ),
  );
  if (options.json) stdout.write(`${JSON.stringify({ corpora, mails: byHalf })}\n`);
  else stdout.write(`${printCorpora(corpora)}${printMails(byHalf)}`);
  return 0;
}

/** What a person named and cannot be read is told as such. */
function orTellOf<T>(option: string, named: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${option} cannot use ${named}: ${troubleOf(error)}.`);
  }
}

interface Options {
  readonly corpora: readonly string[];
  readonly mails: string;
  readonly json: boolean;
}

/** Null when only help is asked for. */
function readOptions(args: readonly string[]): Options | null {
  const { values } = readArgs({
    args: [...args],
    options: {
      corpus: { type: "string", multiple: true, default: [] },
      mails: { type: "string", default: MAILS },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false, short: "h" },
    },
  });
  return values.help ? null : { corpora: values.corpus, mails: values.mails, json: values.json };
}

function printCorpora(corpora: readonly CorpusFigures[]): string {
  if (corpora.length === 0) return "";
  const rows = corpora.map(({ name, names, exact, token, touched, timesTokeniser }) =>
    [
      name.padEnd(26),
      String(names).padStart(5),
      percent(exact.precision),
      percent(exact.recall),
      percent(exact.f1),
      percent(token.f1),
      percent(touched),
      `${timesTokeniser.toFixed(1)} x`.padStart(8),
    ].join("  "),
  );
  const head = `${"corpus".padEnd(26)}  names   exact P      R     F1  token F1  touched  time, against a word tokeniser`;
  return `\n${head}\n${rows.join("\n")}\n`;
}

function printMails(halves: readonly MailFigures[]): string {
  const rows = halves.map(({ half, mails, names, found, whole, right, roles, persons }) =>
    [
      (half === "looked" ? "looked at" : "kept").padEnd(10),
      String(mails).padStart(5),
      String(names).padStart(6),
      percent(found),
      percent(whole),
      percent(right),
      percent(roles),
      percent(persons),
    ].join("  "),
  );
  const head = `${"mails".padEnd(10)}         names  found  whole  right  roles  persons counted right`;
  return `\n${head}\n${rows.join("\n")}\n`;
}

function percent(value: number): string {
  return (value * 100).toFixed(1).padStart(5);
}

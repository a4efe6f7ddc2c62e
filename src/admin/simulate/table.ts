import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { once } from "node:events";
import { stringify, type Stringifier } from "csv-stringify";
import type { MailRow, Verdict } from "./row";

/**
 * The table of mails as CSV: a line for each mail, for a spreadsheet. With semicolons and a byte order mark, as Excel
 * in Swedish and Danish opens it by itself; a field that a spreadsheet would take for a formula is made text.
 */
export class MailTable {
  private constructor(
    private readonly csv: Stringifier,
    private readonly written: Promise<void>,
  ) {}

  /** @param policies the ids of the policies, in their order */
  static create(file: string, policies: readonly string[]): MailTable {
    const csv = stringify({ delimiter: ";", bom: true, escape_formulas: true, record_delimiter: "windows" });
    const stream = csv.pipe(createWriteStream(file));
    csv.write([
      "file",
      "part",
      "hour",
      "milliseconds",
      "characters",
      "unreadable",
      ...policies.flatMap(columnsOf),
    ]);
    return new MailTable(csv, finished(stream));
  }

  async add({ file, part, hour, milliseconds, characters, unreadable, verdicts }: MailRow): Promise<void> {
    const record = [
      file,
      part,
      hour,
      milliseconds,
      characters,
      unreadable.map(({ part, why }) => `${part} (${why})`).join(", "),
      ...verdicts.flatMap(fieldsOf),
    ];
    if (!this.csv.write(record)) await once(this.csv, "drain");
  }

  async close(): Promise<void> {
    this.csv.end();
    await this.written;
  }
}

function columnsOf(id: string, index: number): string[] {
  const policy = `${index + 1} ${id}`;
  return ["outcome", "label", "rules", "categories", "places", "matches"].map((name) => `${policy}: ${name}`);
}

function fieldsOf({ outcome, label, rules, found }: Verdict): (string | null)[] {
  const acting = found.filter(({ acts }) => acts);
  const each = (values: readonly string[]): string => Array.from(new Set(values)).join(", ");
  return [
    outcome,
    label,
    each(rules.map(({ rule }) => rule)),
    each(acting.map(({ category }) => category)),
    each(acting.map(({ place }) => place)),
    each(acting.map(({ masked }) => masked)),
  ];
}

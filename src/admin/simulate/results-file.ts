import { createReadStream } from "node:fs";
import { open, truncate, type FileHandle } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { CalendarDate } from "../../rules";
import type { Row } from "./row";

/**
 * The results file: JSON lines, written as the run goes, so that nothing done is lost when it ends early. The first line
 * says what is run, then comes a row for each mail, and a line for each time somebody ran it.
 */

export interface RunLine {
  readonly type: "run";
  readonly format: 1;
  /** A digest of everything that a row depends on: a run goes on only where this is the same. */
  readonly digest: string;
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly policies: readonly { readonly id: string; readonly version: string }[];
  /** As they were named, masked. */
  readonly inputs: readonly string[];
}

/** One time that somebody ran it, from beginning to end or interruption. */
export interface SessionLine {
  readonly type: "session";
  /** False when it was interrupted. */
  readonly complete: boolean;
  readonly rows: number;
  readonly seconds: number;
  readonly threads: number;
  /** The most memory it had at once, in megabytes. */
  readonly megabytes: number;
}

export type Line = RunLine | Row | SessionLine;

/** What the file holds when a run begins. */
export interface Earlier {
  readonly run: RunLine | null;
  /** The keys of what was done. */
  readonly done: ReadonlySet<string>;
}

/** Thrown when the file is none that a run wrote. */
export class NoResultsFile extends Error {}

/**
 * Reads what an earlier run left. A last line without end was being written when it was cut off: it is taken away.
 *
 * @throws {NoResultsFile} when it holds something else
 */
export async function readEarlier(file: string): Promise<Earlier> {
  await removeUnfinishedLine(file);
  const done = new Set<string>();
  let run: RunLine | null = null;
  for await (const line of readLines(file)) {
    if (line.type === "run") run = line;
    else if (line.type !== "session") done.add(line.key);
  }
  if (run === null && done.size > 0) throw new NoResultsFile();
  return { run, done };
}

async function removeUnfinishedLine(file: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(file, "r");
  } catch (error) {
    if (isNotFound(error)) return;
    throw error;
  }
  let end = 0;
  try {
    const { size } = await handle.stat();
    const chunk = Buffer.alloc(65_536);
    for (let at = size; at > 0 && end === 0;) {
      const from = Math.max(0, at - chunk.length);
      await handle.read(chunk, 0, at - from, from);
      const newline = chunk.subarray(0, at - from).lastIndexOf(0x0a);
      if (newline >= 0) end = from + newline + 1;
      at = from;
    }
    if (end === size) return;
  } finally {
    await handle.close();
  }
  await truncate(file, end);
}

/**
 * The lines of a results file.
 *
 * @throws {NoResultsFile} when one of them is none
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
  const stream = createReadStream(file);
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) yield lineOf(text);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  } finally {
    stream.destroy();
  }
}

function lineOf(text: string): Line {
  try {
    const line = JSON.parse(text) as Line;
    if (["run", "mail", "unreadable", "left-out", "session"].includes(line.type)) return line;
  } catch {
    // Told below.
  }
  throw new NoResultsFile();
}

/** Appends to the results file. Each call ends with the lines handed to the system. */
export class ResultsWriter {
  private constructor(private readonly handle: FileHandle) {}

  static async open(file: string): Promise<ResultsWriter> {
    return new ResultsWriter(await open(file, "a"));
  }

  async append(lines: readonly Line[]): Promise<void> {
    if (lines.length === 0) return;
    await this.handle.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

function isNotFound(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}

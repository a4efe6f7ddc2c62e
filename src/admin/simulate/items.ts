import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { listFolder, locate, MAIL_KINDS, problemOf, type MailKind } from "../check/inputs";
import { ArchiveError, isArchive, readArchive, type Entry } from "./archive";
import { linesOf } from "./lines";
import { splitMbox } from "./mbox";
import type { Problem } from "./problem";

/** One thing that lies in the inputs: a mail not yet read, or something that gives none. */
export type Item = MailItem | ProblemItem | LeftOutItem;

interface Place {
  /** As it was named, or as it was found in a named folder or archive. */
  readonly file: string;
  /** In a file of many mails: which line or which mail, from 1. */
  readonly part: number | null;
  /** How much of the inputs this is, in bytes. */
  readonly size: number;
}

export interface MailItem extends Place {
  readonly type: "mail";
  readonly kind: MailKind;
  /** A file is read by whoever checks it; what lies within another file comes with its bytes. */
  readonly content: { readonly path: string } | { readonly bytes: Uint8Array };
}

export interface ProblemItem extends Place {
  readonly type: "unreadable";
  readonly problem: Problem;
}

export interface LeftOutItem extends Place {
  readonly type: "left-out";
}

/** No mail that Outlook sends is larger. In bytes. */
const MOST = 150_000_000;

/** Files that hold many mails. */
const MANY = [".jsonl", ".mbox"] as const;
type ManyKind = (typeof MANY)[number];

/**
 * Everything in the inputs, in the order given; a folder in the order of its names, an archive in its own. Nothing is
 * left out without a word: what cannot be read is an item too.
 *
 * @param isDone asked once about each item; what was done before is not given again
 */
export async function* readItems(
  named: readonly string[],
  isDone: IsDone = () => false,
): AsyncGenerator<Item> {
  for (const name of named) yield* readNamed(name, isDone);
}

/** How large the inputs are, in bytes, as far as can be told beforehand: archives count as unpacked. */
export async function sizeOf(named: readonly string[]): Promise<number> {
  let size = 0;
  for await (const file of filesOf(named)) {
    if (!isArchive(file.path)) size += file.size;
    else if (/\.zip$/i.test(file.path)) size += await unpackedSize(file.path);
    else size += file.size;
  }
  return size;
}

async function unpackedSize(path: string): Promise<number> {
  let size = 0;
  try {
    for await (const entry of readArchive(path)) size += entry.size;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
  }
  return size;
}

async function* filesOf(named: readonly string[]): AsyncGenerator<{ path: string; size: number }> {
  for (const name of named) {
    const path = locate(name);
    try {
      const paths = (await stat(path)).isDirectory()
        ? (await listFolder(path)).map((file) => join(path, file))
        : [path];
      for (const file of paths) yield { path: file, size: (await stat(file)).size };
    } catch {
      // What cannot be opened is told when it is its turn.
    }
  }
}

/** Told of a file, a part and its bytes; true leaves it unread, since it was done before. */
type IsDone = (file: string, part: number | null, bytes: number) => boolean;

async function* readNamed(name: string, isDone: IsDone): AsyncGenerator<Item> {
  const path = locate(name);
  let files: readonly string[];
  try {
    if (!(await stat(path)).isDirectory()) {
      yield* readFile(name, path, isDone);
      return;
    }
    files = await listFolder(path);
  } catch (error) {
    yield* told(name, problemOf(error), isDone);
    return;
  }
  for (const file of files) yield* readFile(join(name, file), join(path, file), isDone);
  if (!files.some(mayHoldMails)) yield* told(name, { kind: "empty-folder" }, isDone);
}

/** A problem with a whole file or folder, unless an earlier run told it. */
function* told(file: string, problem: Problem, isDone: IsDone): Generator<Item> {
  if (!isDone(file, null, 0)) yield { type: "unreadable", file, part: null, size: 0, problem };
}

function mayHoldMails(file: string): boolean {
  return isArchive(file) || manyKindOf(file) !== null || mailKindOf(file) !== null;
}

async function* readFile(file: string, path: string, isDone: IsDone): AsyncGenerator<Item> {
  const whole = { file, part: null };
  try {
    const { size } = await stat(path);
    if (isArchive(path)) {
      yield* readEntries(file, path, isDone);
      return;
    }
    const many = manyKindOf(path);
    if (many !== null) yield* readMany(many, file, createReadStream(path), isDone);
    else if (!isDone(file, null, size)) {
      const kind = mailKindOf(path);
      if (kind === null) yield { type: "left-out", ...whole, size };
      else if (size > MOST) yield { type: "unreadable", ...whole, size, problem: { kind: "too-large" } };
      else yield { type: "mail", ...whole, size, kind, content: { path } };
    }
  } catch (error) {
    yield* told(file, problemOf(error), isDone);
  }
}

async function* readEntries(archive: string, path: string, isDone: IsDone): AsyncGenerator<Item> {
  try {
    for await (const entry of readArchive(path)) {
      yield* readEntry(join(archive, entry.name), entry, isDone);
    }
  } catch (error) {
    const problem = error instanceof ArchiveError ? error.problem : problemOf(error);
    yield* told(archive, problem, isDone);
  }
}

async function* readEntry(file: string, entry: Entry, isDone: IsDone): AsyncGenerator<Item> {
  const { size } = entry;
  const whole = { file, part: null, size };
  const many = manyKindOf(file);
  const kind = mailKindOf(file);
  if ((many === null || entry.problem !== undefined) && isDone(file, null, size)) return;
  if (many === null && kind === null && !isArchive(file)) yield { type: "left-out", ...whole };
  else if (entry.problem !== undefined) yield { type: "unreadable", ...whole, problem: entry.problem };
  else if (isArchive(file)) yield { type: "unreadable", ...whole, problem: { kind: "nested-archive" } };
  else if (many === null && size > MOST) {
    yield { type: "unreadable", ...whole, problem: { kind: "too-large" } };
  } else {
    try {
      const stream = await entry.open();
      if (many !== null) yield* readMany(many, file, stream, isDone);
      else if (kind !== null) {
        yield { type: "mail", ...whole, kind, content: { bytes: await collect(stream) } };
      }
    } catch {
      // A damaged entry: its checksum or its packing is wrong. The rest of the archive may be whole.
      if (many !== null) yield* told(file, { kind: "no-archive" }, isDone);
      else yield { type: "unreadable", ...whole, problem: { kind: "no-archive" } };
    }
  }
}

async function* readMany(
  kind: ManyKind,
  file: string,
  stream: AsyncIterable<Uint8Array>,
  isDone: IsDone,
): AsyncGenerator<Item> {
  const mailKind = kind === ".jsonl" ? ".json" : ".eml";
  let part = 0;
  let mails = 0;
  for await (const bytes of kind === ".jsonl" ? wholeLines(stream) : splitMbox(stream, MOST)) {
    part++;
    if (bytes?.length === 0) continue;
    mails++;
    const size = bytes?.length ?? MOST;
    if (isDone(file, part, size)) continue;
    if (bytes === null) yield { type: "unreadable", file, part, size, problem: { kind: "too-large" } };
    else yield { type: "mail", file, part, size, kind: mailKind, content: { bytes } };
  }
  if (mails === 0)
    yield* told(file, kind === ".jsonl" ? { kind: "empty-file" } : { kind: "no-mailbox" }, isDone);
}

/** The lines of a file of lines; one without text is empty, one that is too long is null. */
async function* wholeLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  for await (const line of linesOf(stream, MOST)) {
    if (line.length > MOST) yield null;
    else yield isBlank(line) ? new Uint8Array(0) : line;
  }
}

/** True when there is nothing but ASCII's spaces and ends of lines. */
function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function mailKindOf(file: string): MailKind | null {
  return MAIL_KINDS.find((kind) => kind === extname(file).toLowerCase()) ?? null;
}

function manyKindOf(file: string): ManyKind | null {
  return MANY.find((kind) => kind === extname(file).toLowerCase()) ?? null;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  // A copy of its own: a slice of a shared buffer would be sent to the worker with all of it.
  return Uint8Array.from(Buffer.concat(chunks));
}

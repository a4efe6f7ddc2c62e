import { createReadStream, existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseDraft } from "../draft-json";
import { readEml, type ReadMail } from "./read-eml";
import { readMsg } from "./read-msg";
import type { InputProblem } from "./texts";

/** One draft to check, or one input that gave none. */
export type Input = ReadMail & {
  /** As it was named, or as it was found in a named folder; `-` for standard input. */
  readonly file: string;
  /** In a file of lines: which line, from 1. */
  readonly line: number | null;
};

/** Files of a folder that are of no kind the check reads. */
export interface LeftOut {
  readonly leftOut: readonly string[];
}

/** What holds one mail. */
export const MAIL_KINDS = [".eml", ".msg", ".json"] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

const KINDS: readonly string[] = [...MAIL_KINDS, ".jsonl"];

/** Reads every input in the order given, a folder in the order of its names. Files of lines are read as they come. */
export async function* readInputs(
  named: readonly string[],
  standardInput: NodeJS.ReadableStream,
): AsyncGenerator<Input | LeftOut> {
  for (const name of named) {
    if (name === "-") yield* readLines("-", standardInput);
    else yield* readPath(name);
  }
}

async function* readPath(name: string): AsyncGenerator<Input | LeftOut> {
  const path = locate(name);
  try {
    if ((await stat(path)).isDirectory()) yield* readFolder(name, path);
    else yield* readNamedFile(name, path);
  } catch (error) {
    yield failed(name, error);
  }
}

/** npm runs its scripts in the project's folder; the person who called it may be in another. */
export function locate(name: string): string {
  const calledFrom = process.env.INIT_CWD;
  const path = resolve(name);
  return existsSync(path) || calledFrom === undefined ? path : resolve(calledFrom, name);
}

async function* readFolder(name: string, path: string): AsyncGenerator<Input | LeftOut> {
  const files = await listFolder(path);
  const [known, other] = [files.filter(isKnown), files.filter((file) => !isKnown(file))];
  if (known.length === 0) yield { file: name, line: null, ok: false, problem: { kind: "empty-folder" } };
  for (const file of known) yield* readPath(join(name, file));
  if (known.length > 0 && other.length > 0) yield { leftOut: other.map((file) => join(name, file)) };
}

/** The files of a folder and of those within it, in the order of their names, named from the folder. */
export async function listFolder(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

function isKnown(file: string): boolean {
  return KINDS.includes(extname(file).toLowerCase());
}

async function* readNamedFile(name: string, path: string): AsyncGenerator<Input> {
  const kind = extname(path).toLowerCase();
  if (kind === ".jsonl") yield* readLines(name, createReadStream(path));
  else yield { file: name, line: null, ...(await readWhole(kind, path)) };
}

async function readWhole(kind: string, path: string): Promise<ReadMail> {
  const known = MAIL_KINDS.find((mailKind) => mailKind === kind);
  if (known === undefined) return { ok: false, problem: { kind: "unknown-kind" } };
  return readMail(known, await readFile(path));
}

/** Reads one mail from the bytes of its file. */
export async function readMail(kind: MailKind, bytes: Uint8Array): Promise<ReadMail> {
  switch (kind) {
    case ".eml":
      return readEml(bytes);
    case ".msg":
      return readMsg(bytes);
    case ".json":
      return readJson(new TextDecoder().decode(bytes));
  }
}

async function* readLines(file: string, stream: NodeJS.ReadableStream): AsyncGenerator<Input> {
  let line = 0;
  let drafts = 0;
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
      line++;
      if (text.trim() === "") continue;
      drafts++;
      yield { file, line, ...readJson(text) };
    }
  } catch (error) {
    yield failed(file, error);
    return;
  }
  if (drafts === 0) yield { file, line: null, ok: false, problem: { kind: "empty-file" } };
}

function readJson(text: string): ReadMail {
  const json = text.replace(/^\uFEFF/, "");
  if (json.trim() === "") return { ok: false, problem: { kind: "empty-file" } };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // The engine's own message quotes the text, which may be personal data.
    return { ok: false, problem: { kind: "no-json" } };
  }
  const parsed = parseDraft(value);
  return parsed.ok ? parsed : { ok: false, problem: { kind: "no-draft", problems: parsed.problems } };
}

function failed(file: string, error: unknown): Input {
  return { file, line: null, ok: false, problem: problemOf(error) };
}

/** Why a file could not be opened, by the code of the system's error; its message may name what is in the file. */
export function problemOf(error: unknown): InputProblem {
  const code =
    typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
  return code === "ENOENT" ? { kind: "not-found" } : { kind: "not-readable", code };
}

import { createReadStream, existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseDraft } from "../draft-json";
import { readEml, type ReadMail } from "./read-eml";
import { readMsg } from "./read-msg";

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

const KINDS = [".eml", ".msg", ".json", ".jsonl"];

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
function locate(name: string): string {
  const calledFrom = process.env.INIT_CWD;
  const path = resolve(name);
  return existsSync(path) || calledFrom === undefined ? path : resolve(calledFrom, name);
}

async function* readFolder(name: string, path: string): AsyncGenerator<Input | LeftOut> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
  const [known, other] = [files.filter(isKnown), files.filter((file) => !isKnown(file))];
  if (known.length === 0) yield { file: name, line: null, ok: false, problem: { kind: "empty-folder" } };
  for (const file of known) yield* readPath(join(name, file));
  if (known.length > 0 && other.length > 0) yield { leftOut: other.map((file) => join(name, file)) };
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
  switch (kind) {
    case ".eml":
      return readEml(await readFile(path));
    case ".msg":
      return readMsg(await readFile(path));
    case ".json":
      return readJson(await readFile(path, "utf8"));
    default:
      return { ok: false, problem: { kind: "unknown-kind" } };
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
  const code =
    typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
  return {
    file,
    line: null,
    ok: false,
    problem: code === "ENOENT" ? { kind: "not-found" } : { kind: "not-readable", code },
  };
}

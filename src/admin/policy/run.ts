import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft, Language } from "../../rules";
import { readInputs } from "../check/inputs";
import { parseDraft } from "../draft-json";
import { isFileTrouble, troubleOf } from "../file-trouble";
import {
  formatProblems,
  PolicyFileError,
  readPolicyDocument,
  shippedPolicies,
  type PolicyDocument,
} from "../policy-file";
import { problemText } from "../simulate/problem";
import { readArgs, UsageError } from "../usage";
import { toHtml, toMarkdown, type Block } from "./blocks";
import { readCases, readShippedCases, runCase } from "./cases";
import { changedMail, changedParts, type ChangedMail } from "./diff";
import { instructionOf } from "./instruction";

export const POLICY_HELP = `Checks, explains, tests and compares policies.

  npm run --silent policy -- check FILE             everything that is wrong with it
  npm run --silent policy -- explain FILE           what may be mailed how, as a written instruction
  npm run --silent policy -- test FILE [CASES]      its golden cases
  npm run --silent policy -- diff A B [MAILS...]    which mails change outcome, and why

FILE, A and B are policy files or the names of profiles: ${shippedPolicies().join(", ")}.
CASES is a file of golden cases, such as policies/cases/goteborg.json; a profile's own when left out.
MAILS are mails as npm run check takes them; the profiles' golden cases when left out.

explain takes
  --lang sv|da    the language (the policy's own)
  --html          a page for a browser, in place of Markdown
  --out FOLDER    write both formats in both languages to this folder

Exit status: 0 when all is well, 1 when a case fails, mails differ or a mail
cannot be read, 2 when the command or a policy is wrong.
`;

interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/**
 * Runs `npm run policy`.
 *
 * @param args the command line, without the program
 * @returns the exit status
 */
export async function runPolicy(args: readonly string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = readArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        html: { type: "boolean" },
        out: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    const [command, ...operands] = positionals;
    if (values.help === true) {
      io.stdout.write(POLICY_HELP);
      return 0;
    }
    switch (command) {
      case "check":
        return checkPolicy(one(operands, "check"), io);
      case "explain":
        return explainPolicy(one(operands, "explain"), values, io);
      case "test":
        return testPolicy(operands, io);
      case "diff":
        return await diffPolicies(operands, io);
      default:
        throw new UsageError("Say what to do: check, explain, test or diff.");
    }
  } catch (error) {
    if (error instanceof PolicyFileError) io.stderr.write(`${formatProblems(error)}\n`);
    else if (error instanceof UsageError) io.stderr.write(`${error.message}\n\n${POLICY_HELP}`);
    else throw error;
    return 2;
  }
}

function checkPolicy(name: string, { stdout }: Io): number {
  const { policy } = readPolicyDocument(name);
  stdout.write(`${policy.id} ${policy.version}: no problems, ${policy.rules.length} rules\n`);
  return 0;
}

function explainPolicy(
  name: string,
  { lang, html, out }: { readonly lang?: string; readonly html?: boolean; readonly out?: string },
  { stdout }: Io,
): number {
  const document = readPolicyDocument(name);
  if (lang !== undefined && lang !== "sv" && lang !== "da") {
    throw new UsageError(`--lang is sv or da, not "${lang}".`);
  }
  if (out === undefined) {
    const language = lang ?? document.policy.language;
    const blocks = instructionOf(document, language);
    stdout.write(html === true ? toHtml(titleOf(blocks), language, blocks) : toMarkdown(blocks));
    return 0;
  }
  const languages: readonly Language[] = lang === undefined ? ["sv", "da"] : [lang];
  try {
    mkdirSync(out, { recursive: true });
    for (const language of languages) {
      for (const file of writeInstruction(document, language, out)) stdout.write(`${file}\n`);
    }
  } catch (error) {
    if (!isFileTrouble(error)) throw error;
    throw new UsageError(
      `Nothing can be written to ${out}: ${troubleOf(error)}. Name another folder with --out.`,
    );
  }
  return 0;
}

function writeInstruction(document: PolicyDocument, language: Language, folder: string): readonly string[] {
  const blocks = instructionOf(document, language);
  const file = join(folder, `${document.policy.id}.${language}`);
  writeFileSync(`${file}.md`, toMarkdown(blocks));
  writeFileSync(`${file}.html`, toHtml(titleOf(blocks), language, blocks));
  return [`${file}.md`, `${file}.html`];
}

function titleOf([first]: readonly Block[]): string {
  return first?.kind === "heading" ? first.text : "Kuvert";
}

function testPolicy([name, casesFile, ...more]: readonly string[], { stdout }: Io): number {
  if (name === undefined || more.length > 0)
    throw new UsageError("test takes a policy, and a file of cases.");
  const { policy, file } = readPolicyDocument(name);
  const cases = casesFile === undefined ? readShippedCases(file.id) : readCases(casesFile);
  if (cases === null) throw new UsageError(`There are no golden cases for ${file.id}; name a file of them.`);
  let failed = 0;
  for (const golden of cases.cases) {
    const wrong = runCase(golden, policy);
    if (wrong.length > 0) failed++;
    stdout.write(`${wrong.length === 0 ? "ok  " : "FAIL"}  ${golden.requirement} ${golden.name}\n`);
    for (const line of wrong) stdout.write(`        ${line}\n`);
  }
  const count = cases.cases.length;
  stdout.write(`\n${count - failed} of ${count} golden cases hold under ${policy.id} ${policy.version}.\n`);
  return failed === 0 ? 0 : 1;
}

async function diffPolicies([first, second, ...mails]: readonly string[], io: Io): Promise<number> {
  if (first === undefined || second === undefined) throw new UsageError("diff takes two policies.");
  const [a, b] = [readPolicyDocument(first), readPolicyDocument(second)];
  for (const { path, how } of changedParts(a, b)) io.stdout.write(`${how.padEnd(8)} ${path}\n`);
  const changes: ChangedMail[] = [];
  let count = 0;
  let unread = 0;
  for await (const { name, draft } of mails.length === 0 ? goldenDrafts([a, b]) : drafts(mails, io)) {
    if (draft === null) {
      unread++;
      continue;
    }
    count++;
    const change = changedMail(name, draft, a, b);
    if (change !== null) changes.push(change);
  }
  io.stdout.write("\n");
  for (const { name, before, after } of changes) {
    io.stdout.write(
      `${name}\n  ${a.policy.id} ${a.policy.version}: ${before}\n  ${b.policy.id} ${b.policy.version}: ${after}\n`,
    );
  }
  io.stdout.write(`\n${changes.length} of ${count} mails change outcome.\n`);
  return changes.length + unread === 0 ? 0 : 1;
}

interface NamedDraft {
  readonly name: string;
  /** Null when it could not be read, which has been said. */
  readonly draft: Draft | null;
}

async function* drafts(mails: readonly string[], { stdin, stderr }: Io): AsyncIterable<NamedDraft> {
  for await (const input of readInputs(mails, stdin)) {
    if ("leftOut" in input) stderr.write(`left out: ${input.leftOut.join(", ")}\n`);
    else {
      const name = [input.file, input.line, input.ok ? input.id : null]
        .filter((part) => part !== null)
        .join(", ");
      if (!input.ok) stderr.write(`${name} is left out. ${problemText(input.problem)}\n`);
      yield { name, draft: input.ok ? input.draft : null };
    }
  }
}

/** The mails of both policies' own golden cases. */
function* goldenDrafts(documents: readonly PolicyDocument[]): Iterable<NamedDraft> {
  for (const id of new Set(documents.map(({ file }) => file.id))) {
    for (const golden of readShippedCases(id)?.cases ?? []) {
      const parsed = parseDraft(golden.mail);
      if (parsed.ok) yield { name: `${id}: ${golden.requirement} ${golden.name}`, draft: parsed.draft };
    }
  }
}

function one(operands: readonly string[], command: string): string {
  const [name, ...more] = operands;
  if (name === undefined || more.length > 0) throw new UsageError(`${command} takes one policy.`);
  return name;
}

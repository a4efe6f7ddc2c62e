import { PassThrough, Readable, Writable } from "node:stream";
import { runCheck } from "../../src/admin/check/run";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run check` within the test, on 21 November 2026. */
export async function check(args: readonly string[], stdin = ""): Promise<Ran> {
  const out = collect();
  const err = collect();
  const status = await runCheck(args, {
    stdin: Readable.from([stdin]),
    stdout: out.stream,
    stderr: err.stream,
    now: { year: 2026, month: 11, day: 21 },
  });
  return { status, out: out.text(), err: err.text() };
}

/** Runs it on drafts from standard input, and gives what `--json` writes of each. */
export async function checkDrafts(drafts: readonly object[], ...args: readonly string[]): Promise<unknown[]> {
  const { out } = await check(
    [...args, "--json", "-"],
    drafts.map((draft) => JSON.stringify(draft)).join("\n"),
  );
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

/** Runs it on standard input that stays open. */
export function checkStream(args: readonly string[]): {
  readonly stdin: PassThrough;
  readonly stdout: PassThrough;
  readonly status: Promise<number>;
} {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const now = { year: 2026, month: 11, day: 21 };
  return { stdin, stdout, status: runCheck(args, { stdin, stdout, stderr: collect().stream, now }) };
}

/** A stream to write to, and what was written. */
export function collect(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString("utf8"));
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
}

import { Writable } from "node:stream";
import { runSimulate } from "../../src/admin/simulate/run";
import type { Ran } from "./run-check";

/** Runs `npm run simulate` within the test, on 21 November 2026, with one worker thread. */
export async function simulate(
  args: readonly string[],
  { stop = new AbortController().signal, isTerminal = false, onStderr = (): void => undefined } = {},
): Promise<Ran> {
  const chunks = { out: "", err: "" };
  const stream = (name: "out" | "err"): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks[name] += chunk.toString("utf8");
        if (name === "err") onStderr();
        done();
      },
    });
  const now = { year: 2026, month: 11, day: 21 };
  const io = { stdout: stream("out"), stderr: stream("err"), isTerminal, now, stop };
  const status = await runSimulate(args.includes("--generate") ? args : ["--threads", "1", ...args], io);
  return { status, out: chunks.out, err: chunks.err };
}

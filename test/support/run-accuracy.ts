import { runAccuracy } from "../../src/admin/accuracy/command";
import { collect, type Ran } from "./run-check";

/** Runs `npm run accuracy` within the test. */
export function accuracy(args: readonly string[]): Ran {
  const out = collect();
  const err = collect();
  const status = runAccuracy(args, { stdout: out.stream, stderr: err.stream });
  return { status, out: out.text(), err: err.text() };
}

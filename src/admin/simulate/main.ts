import { endQuietlyWhenNobodyReads } from "../broken-pipe";
import { today } from "../today";
import { runSimulate } from "./run";

/** npm passes on a Ctrl-C that this program was told of as well: two within this time are one. In milliseconds. */
const SAME_PRESS = 1000;

endQuietlyWhenNobodyReads();
const { stdout, stderr } = process;
const stop = new AbortController();
let pressed = 0;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    const now = performance.now();
    if (!stop.signal.aborted) {
      pressed = now;
      stop.abort();
      stderr.write("\nStopping. What is done is kept; press once more to stop without a report.\n");
    } else if (now - pressed > SAME_PRESS) process.exit(130);
  });
}
void runSimulate(process.argv.slice(2), {
  stdout,
  stderr,
  isTerminal: stderr.isTTY,
  now: today(),
  stop: stop.signal,
}).then((status) => {
  process.exitCode = status;
});

import type { AddInRuntime, Completion } from "./add-in-runtime";
import type { LaunchEvent } from "./manifest";

/** One handler that was asked, and is waited for. */
export interface HandlerRun {
  /** Stops waiting, and ends the code that runs. */
  stop(): void;
}

/** How a handler is waited for. Times in milliseconds. */
export interface Patience {
  /** When Outlook says that the add-in takes long. */
  readonly slowAfterMs: number;
  readonly onSlow: () => void;
  readonly giveUpAfterMs: number;
  readonly onGivenUp: () => void;
  readonly onCompleted: (completion: Completion) => void;
  /** False: the last completion counts that comes within a moment. */
  readonly firstCounts: boolean;
  /** Whether the code that ran is ended with it. */
  readonly endsRuntime: boolean;
}

const A_MOMENT_MS = 50;

/** Asks a handler, and ends with its completion, with the end of patience, or when it is stopped. */
export function runHandler(
  runtime: AddInRuntime,
  { functionName }: LaunchEvent,
  event: object,
  patience: Patience,
): HandlerRun {
  let over = false;
  let last: ReturnType<typeof setTimeout> | undefined;
  const slow = setTimeout(patience.onSlow, patience.slowAfterMs);
  const giveUp = setTimeout(() => {
    stop();
    patience.onGivenUp();
  }, patience.giveUpAfterMs);

  function stop(): void {
    over = true;
    clearTimeout(slow);
    clearTimeout(giveUp);
    clearTimeout(last);
    if (patience.endsRuntime) runtime.close();
  }

  function end(completion: Completion): void {
    stop();
    patience.onCompleted(completion);
  }

  runtime.launch(functionName, event, (completion) => {
    if (over) return;
    if (patience.firstCounts) {
      end(completion);
      return;
    }
    clearTimeout(last);
    last = setTimeout(() => end(completion), A_MOMENT_MS);
  });
  return { stop };
}

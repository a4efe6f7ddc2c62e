/** How a row of calls is spaced. Times are in milliseconds. */
export interface Spacing {
  /** How many calls may be open at once. */
  readonly width: number;
  /** When the last of them is to be done, counted from the making of the row. */
  readonly budgetMs: number;
  /** What every call gets, however slow those before it were. */
  readonly leastMs: number;
  /** What no call gets more of. */
  readonly mostMs: number;
}

/** Does a task when its turn comes; the task is told how long it may take, and is told anew whenever it asks. */
export type Queue = <T>(task: (left: () => number) => Promise<T>) => Promise<T>;

/**
 * Runs tasks in the order given, at most `width` at a time. Outlook on the web, the new Outlook and phones allow three
 * asynchronous calls at once (Microsoft Learn, limits for activation and API, August 2026).
 *
 * A task may take as long as those that wait behind it can spare: one slow call gets most of the time, and three that
 * never answer leave the others what they need. A call that was given up on counts as done: whether the host has let go
 * of it nobody can know. A task must always settle, as everything made with `ask` does: one that does not would keep its
 * place for ever.
 */
export function inTurn({ width, budgetMs, leastMs, mostMs }: Spacing): Queue {
  const end = Date.now() + budgetMs;
  const waiting: (() => void)[] = [];
  let running = 0;
  const startNext = (): void => {
    if (running === width) return;
    const start = waiting.shift();
    if (start === undefined) return;
    running += 1;
    start();
    startNext();
  };
  const leave = (): void => {
    running -= 1;
    startNext();
  };
  const mayTake = (): number => {
    const owed = Math.ceil(waiting.length / width) * leastMs;
    return Math.max(leastMs, Math.min(mostMs, end - Date.now() - owed));
  };
  return (task) =>
    new Promise((resolve, reject) => {
      waiting.push(() => {
        const until = Date.now() + mayTake();
        task(() => Math.max(0, until - Date.now()))
          .then(resolve, reject)
          .then(leave, leave);
      });
      // Not at once: how long the first may take depends on how many come after it.
      void Promise.resolve().then(startNext);
    });
}

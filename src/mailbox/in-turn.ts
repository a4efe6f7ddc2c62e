/**
 * Runs tasks at most `width` at a time, in the order given. Outlook on the web, the new Outlook and phones allow three
 * asynchronous calls at once (Microsoft Learn, limits for activation and API, August 2026).
 *
 * A call that was given up on counts as done: whether the host has let go of it nobody can know.
 * A task must always settle, as everything made with `ask` does: a task that does not would keep its place for ever.
 */
export function inTurn(width: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const leave = (): void => {
    running -= 1;
    waiting.shift()?.();
  };
  return (task) =>
    new Promise((resolve, reject) => {
      const enter = (): void => {
        running += 1;
        task().then(resolve, reject).then(leave, leave);
      };
      if (running < width) enter();
      else waiting.push(enter);
    });
}

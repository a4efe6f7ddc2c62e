import { inTurn } from "../../src/mailbox/in-turn";

const SPACING = { width: 3, budgetMs: 2400, leastMs: 300, mostMs: 1500 };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Does `tasks`, each of which takes so many milliseconds unless its time is up before; tells when each ended, and how. */
async function run(tasks: readonly number[]): Promise<{ at: number; answered: boolean }[]> {
  const queue = inTurn(SPACING);
  const start = Date.now();
  const results = tasks.map((takes) =>
    queue(
      (left) =>
        new Promise<{ at: number; answered: boolean }>((resolve) => {
          const limit = left();
          const answered = takes < limit;
          setTimeout(() => resolve({ at: Date.now() - start, answered }), answered ? takes : limit);
        }),
    ),
  );
  await jest.advanceTimersByTimeAsync(10_000);
  return Promise.all(results);
}

it("does as many at once as the width allows, in the order given", async () => {
  const ended = await run([100, 100, 100, 100, 100, 100, 100]);
  expect(ended.map(({ at }) => at)).toEqual([100, 100, 100, 200, 200, 200, 300]);
});

it("lets one slow call take most of the time, and costs the others nothing", async () => {
  const ended = await run([50, 1400, 50, 50, 50, 50, 50, 50, 50, 50]);
  expect(ended.every(({ answered }) => answered)).toBe(true);
  expect(Math.max(...ended.map(({ at }) => at))).toBe(1400);
});

it("leaves what they need to the others when three never answer", async () => {
  const ended = await run([9999, 9999, 9999, 250, 250, 250, 250, 250, 250, 250]);
  expect(ended.map(({ answered }) => answered)).toEqual([
    false,
    false,
    false,
    ...Array<boolean>(7).fill(true),
  ]);
  expect(Math.max(...ended.map(({ at }) => at))).toBeLessThanOrEqual(2400);
});

it("ends within its budget when nothing answers at all", async () => {
  const ended = await run(Array<number>(10).fill(9999));
  expect(ended.some(({ answered }) => answered)).toBe(false);
  expect(Math.max(...ended.map(({ at }) => at))).toBe(2400);
});

it("reads everything of an Outlook that is slow alike at everything, as long as that is possible", async () => {
  const ended = await run(Array<number>(10).fill(550));
  expect(ended.every(({ answered }) => answered)).toBe(true);
});

it("goes on when a task fails", async () => {
  const queue = inTurn({ ...SPACING, width: 1 });
  const failed = queue(() => Promise.reject(new Error("no")));
  const next = queue(() => Promise.resolve("yes"));
  await expect(failed).rejects.toThrow("no");
  await expect(next).resolves.toBe("yes");
});

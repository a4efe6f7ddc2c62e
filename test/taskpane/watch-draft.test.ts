import { read, unreadable, type Decision, type Draft } from "../../src/rules";
import { POLL_MS, watchDraft, type WatchState } from "../../src/taskpane/watch-draft";
import { FakeOutlook } from "./support/fake-outlook";
import { checker } from "./support/marking-checker";

const NUMBER = "010190-1234";

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  hide(false);
});

/** What the browser says of whether the pane can be seen. */
function hide(hidden: boolean): void {
  Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
  document.dispatchEvent(new Event("visibilitychange"));
}

function watched(subject: string): {
  readonly outlook: FakeOutlook;
  readonly state: () => WatchState;
  readonly checks: () => number;
  readonly stop: () => void;
} {
  const outlook = new FakeOutlook({ subject });
  let checks = 0;
  const watch = watchDraft(outlook, (draft: Draft): Decision => {
    checks += 1;
    return checker.check(draft);
  });
  return { outlook, state: watch.state, checks: () => checks, stop: watch.start() };
}

function outcome(state: WatchState): string {
  return state.kind === "checked" ? state.decision.kind : state.kind;
}

test("what is typed into the subject is seen within two seconds, without anybody telling", async () => {
  const { outlook, state, stop } = watched("Hej");
  await jest.advanceTimersByTimeAsync(0);
  expect(outcome(state())).toBe("allow");
  outlook.type({ subject: read(NUMBER) });
  await jest.advanceTimersByTimeAsync(POLL_MS);
  expect(outcome(state())).toBe("block");
  stop();
});

test("what Outlook tells of is seen at once", async () => {
  const { outlook, state, stop } = watched("Hej");
  await jest.advanceTimersByTimeAsync(0);
  outlook.change({ subject: read(NUMBER) });
  await jest.advanceTimersByTimeAsync(0);
  expect(outcome(state())).toBe("block");
  stop();
});

test("a mail that stays the same is not checked again", async () => {
  const { checks, stop } = watched("Hej");
  await jest.advanceTimersByTimeAsync(10 * POLL_MS);
  expect(checks()).toBe(1);
  stop();
});

test("while the pane cannot be seen nothing is read, and the verdict counts as old until it is seen again", async () => {
  const { outlook, state, stop } = watched("Hej");
  await jest.advanceTimersByTimeAsync(0);
  hide(true);
  outlook.type({ subject: read(NUMBER) });
  await jest.advanceTimersByTimeAsync(10 * POLL_MS);
  expect(state()).toMatchObject({ kind: "checked", stale: true, decision: { kind: "allow" } });
  hide(false);
  await jest.advanceTimersByTimeAsync(0);
  expect(state()).toMatchObject({ kind: "checked", stale: false, decision: { kind: "block" } });
  stop();
});

test("focus brings a fresh look", async () => {
  const { outlook, state, stop } = watched("Hej");
  await jest.advanceTimersByTimeAsync(0);
  outlook.type({ subject: read(NUMBER) });
  window.dispatchEvent(new Event("focus"));
  await jest.advanceTimersByTimeAsync(0);
  expect(outcome(state())).toBe("block");
  stop();
});

test("one slow answer does not turn the verdict, a part that stays unreadable does", async () => {
  const { outlook, state, stop } = watched("Hej");
  await jest.advanceTimersByTimeAsync(0);
  const good = outlook.draft;
  const bad: Draft = { ...good, body: unreadable("timed-out") };
  const answers = [bad, good];
  const honest = outlook.readDraft;
  Object.assign(outlook, { readDraft: () => Promise.resolve(answers.shift() ?? good) });
  await jest.advanceTimersByTimeAsync(POLL_MS);
  expect(outcome(state())).toBe("allow");

  Object.assign(outlook, { readDraft: honest });
  outlook.type({ body: unreadable("timed-out") });
  await jest.advanceTimersByTimeAsync(POLL_MS);
  expect(outcome(state())).toBe("ask");
  stop();
});

test("a host that fails leaves what was known, as old, and the watch goes on", async () => {
  const { outlook, state, stop } = watched("Hej");
  await jest.advanceTimersByTimeAsync(0);
  outlook.fails = { read: true };
  await jest.advanceTimersByTimeAsync(POLL_MS);
  expect(state()).toMatchObject({ kind: "failed", last: { kind: "checked", stale: true } });
  outlook.fails = {};
  await jest.advanceTimersByTimeAsync(POLL_MS);
  expect(state()).toMatchObject({ kind: "checked", stale: false });
  stop();
});

test("what is asked for during a look is done once more afterwards, never at the same time", async () => {
  const outlook = new FakeOutlook({ subject: "Hej" });
  let open = 0;
  let most = 0;
  let reads = 0;
  Object.assign(outlook, {
    readDraft: async () => {
      reads += 1;
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 10));
      open -= 1;
      return outlook.draft;
    },
  });
  const watch = watchDraft(outlook, checker.check);
  const all = Promise.all([watch.checkNow(), watch.checkNow(), watch.checkNow()]);
  await jest.advanceTimersByTimeAsync(100);
  await all;
  expect({ most, reads }).toEqual({ most: 1, reads: 2 });
});

test("a mail that takes long to read is read less often", async () => {
  const { outlook, stop } = watched("Hej");
  await jest.advanceTimersByTimeAsync(0);
  let reads = 0;
  Object.assign(outlook, {
    readDraft: async () => {
      reads += 1;
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return outlook.draft;
    },
  });
  await jest.advanceTimersByTimeAsync(POLL_MS + 1000 + 9 * 1000);
  expect(reads).toBe(1);
  await jest.advanceTimersByTimeAsync(2000);
  expect(reads).toBe(2);
  stop();
});

import { ANSWER_KEY, readAnswer, withdrawAnswer, writeAnswer } from "../../src/mailbox/answer";
import { fakeOutlook, install, type FakeOptions, type FakeOutlook } from "./fake-outlook";

const ANSWER = { reason: "agreed", salt: "00ff", digest: "0123456789abcdef" };

let uninstall = (): void => undefined;
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  uninstall();
  jest.useRealTimers();
});

async function inOutlook<T>(options: FakeOptions, act: () => Promise<T>): Promise<[T, FakeOutlook]> {
  const outlook = fakeOutlook(options);
  uninstall = install(outlook);
  const result = act();
  await jest.runAllTimersAsync();
  return [await result, outlook];
}

it("comes back as it was written, and nothing else is kept", async () => {
  const [read, outlook] = await inOutlook({}, async () => {
    expect(await writeAnswer({ ...ANSWER, note: "Kim" } as typeof ANSWER)).toBe(true);
    return readAnswer();
  });
  expect(read).toEqual(ANSWER);
  expect(JSON.parse(outlook.mail.sessionData[ANSWER_KEY] ?? "")).toEqual(ANSWER);
});

it("is gone when it was taken back", async () => {
  const [read] = await inOutlook({}, async () => {
    await writeAnswer(ANSWER);
    expect(await withdrawAnswer()).toBe(true);
    return readAnswer();
  });
  expect(read).toBeNull();
});

it.each(["", "null", "7", "{}", "{", '{"reason":"agreed","salt":1,"digest":"x"}', '["agreed"]'])(
  "is none when %j stands in its place",
  async (kept) => {
    const [read] = await inOutlook({ mail: { sessionData: { [ANSWER_KEY]: kept } } }, readAnswer);
    expect(read).toBeNull();
  },
);

it.each(["never", "throws", "missing", "no-result"] as const)(
  "is none, and not kept, when Outlook fails: %s",
  async (kind) => {
    const sessionData = { [ANSWER_KEY]: JSON.stringify(ANSWER) };
    const faults = { getSessionData: { kind }, setSessionData: { kind } } as const;
    const [both] = await inOutlook({ mail: { sessionData }, faults }, async () => [
      await readAnswer(),
      await writeAnswer(ANSWER),
    ]);
    expect(both).toEqual([null, false]);
  },
);

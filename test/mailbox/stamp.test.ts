import { removeStamp, STAMP_LIMIT_MS, stampValue, writeStamp } from "../../src/mailbox/stamp";
import { fakeOutlook, install, type FakeOptions, type FakeOutlook } from "./fake-outlook";

const POLICY = { id: "goteborg", version: "2026.1" };

let uninstall = (): void => undefined;
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  uninstall();
  jest.useRealTimers();
});

async function inOutlook(
  options: FakeOptions,
  act: () => Promise<boolean>,
): Promise<{ done: boolean; outlook: FakeOutlook; after: number }> {
  const outlook = fakeOutlook(options);
  uninstall = install(outlook);
  const start = Date.now();
  let after = Infinity;
  const done = act().finally(() => (after = Date.now() - start));
  await jest.advanceTimersByTimeAsync(5000);
  return { done: await done, outlook, after };
}

it("says the version of its form, the policy and how the check ended, and nothing else", async () => {
  const { done, outlook } = await inOutlook({}, () => writeStamp(POLICY, "label"));
  expect(done).toBe(true);
  expect(outlook.mail.headers).toEqual({ "x-kuvert": "v=1; policy=goteborg 2026.1; outcome=label" });
});

it("says what would have become of the mail where the policy only observes", () => {
  expect(stampValue(POLICY, "allow", "block")).toBe(
    "v=1; policy=goteborg 2026.1; outcome=allow; would=block",
  );
});

it("has the name that the policy gives it", async () => {
  const policy = { ...POLICY, stamp: { header: "x-nyborg-kontrol" } };
  const { outlook } = await inOutlook({}, () => writeStamp(policy, "asked"));
  expect(Object.keys(outlook.mail.headers)).toEqual(["x-nyborg-kontrol"]);
});

it("is taken off, and other headers stay", async () => {
  const headers = { "x-kuvert": "v=1; policy=goteborg 2026.1; outcome=allow", "x-other": "1" };
  const { done, outlook } = await inOutlook({ mail: { headers } }, () => removeStamp(POLICY));
  expect(done).toBe(true);
  expect(outlook.mail.headers).toEqual({ "x-other": "1" });
});

it("is nothing that Outlook is asked about where the policy has none", async () => {
  const policy = { ...POLICY, stamp: null };
  const { outlook } = await inOutlook(
    {},
    async () => (await writeStamp(policy, "allow")) && removeStamp(policy),
  );
  expect(outlook.calls).toEqual([]);
});

it.each(["setHeaders", "removeHeaders"] as const)(
  "costs no more than its time when %s never answers, and says that it was not done",
  async (name) => {
    const act = () => (name === "setHeaders" ? writeStamp(POLICY, "allow") : removeStamp(POLICY));
    const { done, after } = await inOutlook({ faults: { [name]: { kind: "never" } } }, act);
    expect(done).toBe(false);
    expect(after).toBeLessThanOrEqual(STAMP_LIMIT_MS);
  },
);

it("stays printable ASCII on one line whatever the policy's version is", () => {
  expect(stampValue({ id: "x", version: "2026 årgång\r\nBcc: a; b" }, "allow")).toBe(
    "v=1; policy=x 2026 ?rg?ng??Bcc: a? b; outcome=allow",
  );
});

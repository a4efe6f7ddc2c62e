import { ask, CALL_LIMIT_MS } from "../../src/mailbox/ask";
import { HOST_CALLS, type HostCallName } from "../../src/mailbox/host-calls";
import { anything } from "../../src/mailbox/shapes";
import { fakeOutlook, install, ONLY_MEETINGS, type Fault, type FakeOptions } from "./fake-outlook";

const NAMES = Object.keys(HOST_CALLS) as HostCallName[];
let uninstall = (): void => undefined;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  uninstall();
  jest.useRealTimers();
});

/** Asks one call of an Outlook, and lets time pass until it has settled. */
async function askOf(name: HostCallName, options: FakeOptions): Promise<unknown> {
  const item = ONLY_MEETINGS.includes(name) ? "meeting" : "mail";
  uninstall = install(fakeOutlook({ item, mail: { sessionData: { given: "kept" } }, ...options }));
  const reading = ask<unknown>(HOST_CALLS[name], name === "getBody" ? ["html"] : ["given"]);
  await jest.advanceTimersByTimeAsync(CALL_LIMIT_MS);
  return reading;
}

describe.each(NAMES)("%s", (name) => {
  const withFault = (fault: Fault): Promise<unknown> =>
    askOf(name, { claims: "1.16", faults: { [name]: fault } });

  it("is read when the host answers", async () => {
    await expect(askOf(name, { claims: "1.16" })).resolves.toMatchObject({ kind: "read" });
  });

  it("is read once when the host answers twice", async () => {
    await expect(withFault({ kind: "twice" })).resolves.toMatchObject({ kind: "read" });
  });

  it.each<[string, Fault, string]>([
    ["the host answers with an error", { kind: "error", code: 5001 }, "host-error"],
    ["the host throws", { kind: "throws" }, "host-error"],
    ["the host calls back with no result", { kind: "no-result" }, "host-error"],
    ["the host never answers", { kind: "never" }, "timed-out"],
    ["the host answers after the limit", { kind: "late", after: CALL_LIMIT_MS + 1 }, "timed-out"],
    ["the function is missing", { kind: "missing" }, "unsupported"],
  ])("is unreadable when %s", async (_what, fault, why) => {
    await expect(withFault(fault)).resolves.toEqual({ kind: "unreadable", why });
  });

  // What only changes something answers nothing, so there is no answer that could be wrong.
  if ((HOST_CALLS[name].shape as unknown) !== anything) {
    it.each([null, undefined, 7, { surprise: true }, [undefined]])(
      "is unreadable, and not empty, when the host answers %p",
      async (value) => {
        await expect(withFault({ kind: "answers", value })).resolves.toMatchObject({ kind: "unreadable" });
      },
    );
  }
});

describe("what an Outlook claims", () => {
  it.each(NAMES.filter((name) => HOST_CALLS[name].needs !== undefined))(
    "%s is not called below the set it needs, even if the function is there",
    async (name) => {
      const outlook = fakeOutlook({ claims: "1.12" });
      uninstall = install(outlook);
      await expect(ask<unknown>(HOST_CALLS[name])).resolves.toEqual({
        kind: "unreadable",
        why: "unsupported",
      });
      expect(outlook.calls).toEqual([]);
    },
  );

  it("is nothing at all where there is no Office", async () => {
    uninstall();
    await expect(ask(HOST_CALLS.getSubject)).resolves.toEqual({ kind: "unreadable", why: "unsupported" });
  });
});

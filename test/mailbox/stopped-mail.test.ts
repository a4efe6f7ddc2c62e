import { changeNotes, readNotes } from "../../src/mailbox/device-notes";
import { noteChecked, noteSent, noteStopped, STOPPED_KEY } from "../../src/mailbox/stopped-mail";
import { fakeOutlook, install, type FakeOptions, type FakeOutlook } from "./fake-outlook";

const NOW = Date.UTC(2026, 10, 22, 13, 3);
const DAY = 24 * 60 * 60 * 1000;
const REFERENCE = "goteborg 2026.2, subject-national-id, web 15.20";

let uninstall = (): void => undefined;
beforeEach(() => {
  jest.useFakeTimers();
  giveStorage(new Map());
});
afterEach(() => {
  uninstall();
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "localStorage");
});

/** The browser's storage, or none. */
function giveStorage(kept: Map<string, string> | null): void {
  const storage =
    kept === null
      ? undefined
      : {
          getItem: (key: string) => kept.get(key) ?? null,
          setItem: (key: string, text: string) => kept.set(key, text),
        };
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true, writable: true });
}

async function inOutlook<T>(options: FakeOptions, act: () => Promise<T>): Promise<FakeOutlook> {
  const outlook = fakeOutlook(options);
  uninstall = install(outlook);
  const done = act();
  await jest.runAllTimersAsync();
  await done;
  return outlook;
}

describe("the list of stopped mails (N-22, N-27)", () => {
  it("holds time and reference alone, and one entry for a mail that is stopped twice", async () => {
    const outlook = await inOutlook({}, async () => {
      await noteStopped(REFERENCE, NOW);
      await noteStopped(REFERENCE, NOW + 1000);
    });
    const [entry, ...more] = readNotes(NOW + 2000)?.stopped ?? [];
    expect(more).toEqual([]);
    expect(entry).toEqual({
      id: outlook.mail.sessionData[STOPPED_KEY],
      at: NOW + 1000,
      reference: REFERENCE,
    });
  });

  it("loses a mail when it is sent, and no other", async () => {
    changeNotes(NOW, (notes) => ({ ...notes, stopped: [{ id: "other", at: NOW, reference: REFERENCE }] }));
    await inOutlook({}, async () => {
      await noteStopped(REFERENCE, NOW);
      expect(readNotes(NOW)?.stopped).toHaveLength(2);
      await noteSent(NOW);
    });
    expect(readNotes(NOW)?.stopped.map(({ id }) => id)).toEqual(["other"]);
  });

  it("forgets after 30 days", async () => {
    await inOutlook({}, () => noteStopped(REFERENCE, NOW));
    expect(readNotes(NOW + 30 * DAY - 1)?.stopped).toHaveLength(1);
    expect(readNotes(NOW + 30 * DAY)?.stopped).toEqual([]);
  });

  it("takes in nothing once it is switched off, and asks Outlook nothing", async () => {
    changeNotes(NOW, (notes) => ({ ...notes, keeps: false }));
    const outlook = await inOutlook({}, () => noteStopped(REFERENCE, NOW));
    expect(readNotes(NOW)?.stopped).toEqual([]);
    expect(outlook.mail.sessionData).toEqual({});
  });

  it("is not there where the engine has no storage, and nothing fails for it", async () => {
    giveStorage(null);
    const outlook = await inOutlook({}, async () => {
      noteChecked(NOW);
      await noteStopped(REFERENCE, NOW);
      await noteSent(NOW);
    });
    expect(readNotes(NOW)).toBeNull();
    expect(outlook.mail.sessionData).toEqual({});
  });

  it.each(["never", "throws", "missing", "no-result"] as const)(
    "still lists a stopped mail when session data fail (%s), so that it is not forgotten",
    async (kind) => {
      const faults = { getSessionData: { kind }, setSessionData: { kind } } as const;
      await inOutlook({ faults }, () => noteStopped(REFERENCE, NOW));
      expect(readNotes(NOW)?.stopped).toHaveLength(1);
    },
  );

  it.each(["", "{", "7", "null", '{"stopped":7}', '{"stopped":[{"id":1}]}'])(
    "is empty when %j stands in its place",
    (text) => {
      giveStorage(new Map([["kuvert-notes", text]]));
      expect(readNotes(NOW)).toMatchObject({ keeps: true, stopped: [] });
    },
  );
});

it("the last check at Send is noted for the readiness page", () => {
  noteChecked(NOW);
  expect(readNotes(NOW)?.lastCheck).toBe(NOW);
});

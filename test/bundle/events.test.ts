import type { CompletedOptions } from "../../src/commands/complete-once";
import { MAIL_EVENTS, MEETING_EVENTS, warningIn } from "../commands/compose-desk";
import { TEST_NUMBER } from "../commands/send-desk";
import { fakeOutlook, type FakeOptions, type FakeOutlook } from "../mailbox/fake-outlook";
import { named, readManifest } from "../manifest/manifest";
import { bareRealm } from "./bare-realm";
import { compileCommands } from "./built";
import { openClassicOutlook, type ClassicOutlook } from "./classic-outlook";

type Handler = (event: unknown) => void;

const commands = compileCommands();
const NAMES = Array.from(
  new Set(named(readManifest(), "LaunchEvent").map(({ attribs }) => attribs.FunctionName ?? "")),
);
const { mail: ORDINARY } = fakeOutlook();

describe("the built commands.js in a bare world with nothing newer than ES2016", () => {
  const realm = bareRealm({ es2016: true });
  const first = fakeOutlook();
  realm.run(commands, first.Office);

  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  /** Raises an event there, and waits until nothing more can happen. */
  async function raise(name: string, options: FakeOptions): Promise<[FakeOutlook, readonly unknown[][]]> {
    const outlook = fakeOutlook(options);
    const finished: unknown[][] = [];
    realm.use(outlook.Office);
    first.handlers.get(name)?.({ completed: (...given: unknown[]) => void finished.push(given) });
    await jest.advanceTimersByTimeAsync(15_000);
    return [outlook, finished];
  }

  it("associates every name that the manifest has, and no other", () => {
    expect(Array.from(first.handlers.keys()).sort()).toEqual(NAMES.slice().sort());
  });

  it.each(MAIL_EVENTS)("%s warns of a number in the subject, and finishes once", async (name) => {
    const [outlook, finished] = await raise(name, { mail: { subject: `SV: CPR ${TEST_NUMBER}` } });
    expect(warningIn(outlook)).toMatch(/^Ämnesraden innehåller ett danskt CPR-nummer/);
    expect(finished).toEqual([[]]);
  });

  it.each(MEETING_EVENTS)("%s does so in a meeting", async (name) => {
    const [outlook, finished] = await raise(name, {
      item: "meeting",
      mail: { subject: `Möte om CPR ${TEST_NUMBER}` },
    });
    expect(warningIn(outlook)).toMatch(/^Ämnesraden innehåller ett danskt CPR-nummer/);
    expect(finished).toEqual([[]]);
  });

  it("onAppointmentSendHandler holds a meeting with a number in its subject, once", async () => {
    const [, finished] = await raise("onAppointmentSendHandler", {
      item: "meeting",
      mail: { subject: `Möte om CPR ${TEST_NUMBER}` },
    });
    expect(finished).toMatchObject([[{ allowEvent: false }]]);
  });

  it("asked nothing of any network", () => {
    expect(realm.asked).toEqual([]);
  });
});

describe("through Microsoft's library for Windows", () => {
  const handlers = new Map<string, Handler>();
  let classic: ClassicOutlook;

  beforeAll(async () => {
    classic = await openClassicOutlook(ORDINARY);
    bareRealm({ es2016: true }).run(commands, {
      context: classic.context,
      actions: { associate: (name: string, given: Handler) => void handlers.set(name, given) },
      // As in classic Outlook, where it never calls back for events.
      onReady: () => new Promise(() => undefined),
    });
  });
  afterAll(() => classic.close());

  it.each(NAMES)(
    "%s finishes, once",
    async (name) => {
      const finished: unknown[][] = [];
      await new Promise<void>((done) => {
        handlers.get(name)?.({
          completed: (...given: unknown[]) => {
            finished.push(given);
            done();
          },
        });
      });
      await new Promise((soon) => setTimeout(soon, 50));
      expect(finished).toHaveLength(1);
      const [options] = finished[0] as [CompletedOptions?];
      // A mail is open there, so it is only the send handlers that say whether it may go.
      expect(options?.allowEvent !== undefined).toBe(name.endsWith("SendHandler"));
    },
    20_000,
  );
});

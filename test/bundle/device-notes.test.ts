import type { CompletedOptions } from "../../src/commands/complete-once";
import { MAIL_EVENTS } from "../commands/compose-desk";
import { TEST_NUMBER } from "../commands/send-desk";
import { fakeOutlook, type FakeOptions, type FakeOutlook } from "../mailbox/fake-outlook";
import { bareRealm } from "./bare-realm";
import { compileCommands } from "./built";

const commands = compileCommands();
const KEY = "kuvert-notes";

/** A mail in which everything can be recognised, wherever it should turn up again. */
const MAIL: NonNullable<FakeOptions["mail"]> = {
  subject: `Angående Zebulon Kvarnhjelm, CPR ${TEST_NUMBER}`,
  html: `<p>Zebulon Kvarnhjelm är sjukskriven för utmattningssyndrom och behandlas med Sertralin på vårdcentralen i Fiskebäckskil.</p>`,
  from: { displayName: "Hjördis Brännvall", emailAddress: "hjordis.brannvall@avsandare.example" },
  to: [
    {
      displayName: "Torkel Grevsmühl",
      emailAddress: "torkel.grevsmuhl@mottagare.example",
      recipientType: "externalUser",
    },
  ],
  cc: [
    {
      displayName: "Ingegerd Öfwerman",
      emailAddress: "ingegerd@kopia.example",
      recipientType: "externalUser",
    },
  ],
  attachments: [
    {
      id: "bilaga-identitet-77",
      name: "Läkarintyg Kvarnhjelm.pdf",
      size: 1,
      attachmentType: "file",
      isInline: false,
    },
  ],
};

/** Every word, address and number of the mail that is long enough not to be met by chance. */
const RECOGNISABLE: readonly string[] = Array.from(
  new Set([
    TEST_NUMBER,
    TEST_NUMBER.replace("-", ""),
    ...(JSON.stringify(MAIL).match(/[^\s"<>/:,@.\\{}[\]]{6,}/g) ?? []),
  ]),
).filter((word) => !/^(?:subject|display|recipient|external|attachment|emailAddress|isInline)/.test(word));

interface Stored {
  /** What was done to the storage, in order; anything but reading and writing by its name. */
  readonly done: readonly (readonly [string, ...string[]])[];
  readonly kept: ReadonlyMap<string, string>;
  readonly outlook: FakeOutlook;
}

/** Runs a handler of the built script in a world with a browser's storage, until nothing more can happen. */
async function run(
  name: string,
  options: FakeOptions,
  before: string | null = null,
): Promise<Stored & { readonly told: CompletedOptions | undefined }> {
  const kept = new Map<string, string>(before === null ? [] : [[KEY, before]]);
  const done: [string, ...string[]][] = [];
  const known: Readonly<Record<string, (key: string, value?: string) => unknown>> = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, String(value)),
  };
  const localStorage = new Proxy(
    {},
    {
      get:
        (_storage, method) =>
        (...given: readonly string[]): unknown => {
          done.push([String(method), ...given]);
          return known[String(method)]?.(given[0] ?? "", given[1]);
        },
      set: (_storage, property) => {
        done.push([`= ${String(property)}`]);
        return true;
      },
    },
  );
  const outlook = fakeOutlook(options);
  bareRealm({ es2016: true, localStorage }).run(commands, outlook.Office);
  const handler = outlook.handlers.get(name);
  if (handler === undefined) throw new Error(`the bundle associates no ${name}`);
  outlook.send(handler);
  await jest.advanceTimersByTimeAsync(15_000);
  return { done, kept, outlook, told: outlook.completions[0] as CompletedOptions | undefined };
}

const press = (options: FakeOptions, before: string | null = null) =>
  run("onMessageSendHandler", options, before);

function notesIn({ kept }: Stored): Readonly<Record<string, unknown>> {
  return JSON.parse(kept.get(KEY) ?? "null") as Readonly<Record<string, unknown>>;
}

function stoppedIn(stored: Stored): readonly Readonly<Record<string, unknown>>[] {
  return notesIn(stored).stopped as readonly Readonly<Record<string, unknown>>[];
}

// The built script has a world with a clock of its own, which is the real one.
beforeEach(() => void jest.useFakeTimers({ doNotFake: ["Date"] }));
afterEach(() => void jest.useRealTimers());

const HELD: readonly (readonly [string, FakeOptions])[] = [
  ["for what its subject says", { mail: MAIL }],
  [
    "because the label could not be put on",
    {
      mail: { ...MAIL, subject: "Möte" },
      faults: { setLabel: { kind: "refuses", code: 5001 } },
    },
  ],
  ["because there are no labels", { mail: { ...MAIL, subject: "Möte" }, labelsEnabled: false }],
  ["as its text cannot be read either", { mail: MAIL, faults: { getBody: { kind: "never" } } }],
];

describe("what the built handler keeps of a mail that it holds (N-22, N-27)", () => {
  it("is looked for by everything the mail holds", () => {
    expect(RECOGNISABLE).toEqual(
      expect.arrayContaining([
        "Zebulon",
        "utmattningssyndrom",
        TEST_NUMBER,
        "grevsmuhl",
        "Läkarintyg",
        "bilaga-identitet-77",
      ]),
    );
  });

  it.each(HELD)("is time and reference, when it is held %s", async (_why, options) => {
    const began = Date.now();
    const stored = await press(options);
    expect(stored.told).toMatchObject({ allowEvent: false });
    expect(stored.told?.sendModeOverride).toBeUndefined();
    const notes = notesIn(stored);
    expect(Object.keys(notes).sort()).toEqual(["keeps", "lastCheck", "stopped"]);
    expect(notes).toMatchObject({ keeps: true, lastCheck: expect.any(Number) as unknown });
    const [entry, ...more] = stoppedIn(stored);
    expect(more).toEqual([]);
    expect(Object.keys(entry ?? {}).sort()).toEqual(["at", "id", "reference"]);
    const { id, at, reference } = entry ?? {};
    expect(at).toBeGreaterThanOrEqual(began);
    expect(at).toBeLessThanOrEqual(Date.now());
    expect(id).toMatch(/^[0-9a-z]{8}-[0-9a-z]{1,6}$/);
    // What the alert shows anyway: the policy, the rules by their ids, and the Outlook.
    expect(reference).toMatch(/^goteborg [\d.]+(?:, [a-z][a-z-]*)+, [a-z]+(?: [\d.]+)?$/);
    expect(stored.told?.errorMessage).toContain(reference);
  });

  it.each(HELD)(
    "is under one key, and holds nothing of the mail, when it is held %s",
    async (_why, options) => {
      const { done, kept, outlook } = await press(options);
      expect(Array.from(kept.keys())).toEqual([KEY]);
      expect(done.length).toBeGreaterThan(0);
      for (const [method, key, value = ""] of done) {
        expect(["getItem", "setItem"]).toContain(method);
        expect(key).toBe(KEY);
        expect(RECOGNISABLE.filter((word) => value.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
      }
      // The entry's name in the list, by which the draft takes itself off it again.
      expect(Object.keys(outlook.mail.sessionData)).toEqual(["kuvert-stopped"]);
      expect(outlook.mail.sessionData["kuvert-stopped"]).toMatch(/^[0-9a-z]{8}-[0-9a-z]{1,6}$/);
    },
  );

  it("is nothing, when the sender has switched the list off", async () => {
    const off = JSON.stringify({ keeps: false, lastCheck: null, stopped: [] });
    const stored = await press({ mail: MAIL }, off);
    expect(stored.told).toMatchObject({ allowEvent: false });
    expect(notesIn(stored)).toEqual({ keeps: false, lastCheck: expect.any(Number) as unknown, stopped: [] });
    expect(stored.outlook.mail.sessionData).toEqual({});
  });
});

describe("the built script lists no mail", () => {
  it.each<[string, FakeOptions]>([
    ["that is let go", {}],
    ["that is asked about", { faults: { getBody: { kind: "never" } } }],
  ])("%s", async (_what, options) => {
    const stored = await press(options);
    expect(stoppedIn(stored)).toEqual([]);
    expect(new Set(stored.done.map(([, key]) => key))).toEqual(new Set([KEY]));
  });

  it.each(MAIL_EVENTS)("while it is written, and asks nothing of the storage: %s", async (name) => {
    expect((await run(name, { mail: MAIL })).done).toEqual([]);
  });
});

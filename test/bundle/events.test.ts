import { emptyMail, type Mail } from "../../outlook-host/host/mail";
import { pressSend, until } from "../../outlook-host/lean/send-mail";
import { MAIL_EVENTS, MEETING_EVENTS, warningIn } from "../commands/compose-desk";
import { TEST_NUMBER } from "../commands/send-desk";
import { fakeOutlook, type FakeOptions, type FakeOutlook } from "../mailbox/fake-outlook";
import { named, readManifest } from "../manifest/manifest";
import { bareRealm } from "./bare-realm";
import { compileCommands } from "./built";
import { openClassic, TENANT } from "./classic-window";

const commands = compileCommands();
const NAMES = Array.from(
  new Set(named(readManifest(), "LaunchEvent").map(({ attribs }) => attribs.FunctionName ?? "")),
);

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
  const SUBJECT = `SV: CPR ${TEST_NUMBER}`;
  const MAIL: Mail = {
    ...emptyMail(TENANT.sender),
    to: [{ name: "Karin Provsson", address: "karin.provsson@example.com" }],
    subject: SUBJECT,
    composeType: "reply",
  };
  const MEETING: Mail = { ...MAIL, meeting: { start: 0, end: 3_600_000, location: "" } };
  /** What a person does while writing, and the handler that is launched for it. */
  const CHANGES: Readonly<Record<string, Partial<Mail>>> = {
    FromChanged: { from: { name: "Förvaltningen", address: "provstad@goteborg.se" } },
    AttachmentsChanged: {
      attachments: [{ id: "1", name: "a.pdf", size: 1, contentType: "application/pdf" }],
    },
    LabelChanged: { label: TENANT.protectingLabel },
    // The last: it is told once it stands still.
    RecipientsChanged: { cc: [{ name: "Kim", address: "kim@example.com" }] },
  };

  it.each([
    ["a mail", MAIL, [...MAIL_EVENTS, "onMessageSendHandler"]],
    ["an invitation", MEETING, [...MEETING_EVENTS, "onAppointmentSendHandler"]],
  ])(
    "every handler for %s finishes, once, leaves one warning, and the last holds it",
    async (_what, mail, names) => {
      const outlook = openClassic(mail);
      const item = outlook.state.get().item;
      const launched = (): readonly string[] =>
        outlook.state.get().log.flatMap(({ text }) => /→ (\w+)$/.exec(text)?.[1] ?? []);
      for (const change of Object.values(CHANGES)) item.mail.update((now) => ({ ...now, ...change }));
      await until(outlook, ({ idle }) => idle && launched().length === names.length - 1);
      expect(item.notifications.get().map(({ message }) => message)).toEqual([
        expect.stringMatching(/^Ämnesraden innehåller ett danskt CPR-nummer/),
      ]);
      const { ended, complaints } = await pressSend(outlook);
      outlook.close();
      expect(ended).toBe("held");
      expect(complaints).toEqual([]);
      expect(launched().slice().sort()).toEqual(names.slice().sort());
    },
  );
});

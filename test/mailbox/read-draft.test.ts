import { readDraft } from "../../src/mailbox/read-draft";
import type { Draft } from "../../src/rules/draft";
import { fakeOutlook, install, type FakeOptions, type FakeOutlook } from "./fake-outlook";

let uninstall = (): void => undefined;
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  uninstall();
  jest.useRealTimers();
});

async function draftIn(options: FakeOptions): Promise<{ draft: Draft; outlook: FakeOutlook }> {
  const outlook = fakeOutlook(options);
  uninstall = install(outlook);
  const draft = readDraft();
  await jest.runAllTimersAsync();
  return { draft: await draft, outlook };
}

const recipients = (count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, n) => ({
    displayName: "",
    emailAddress: `mottagare${n}@exempel.se`,
    recipientType: "externalUser",
  }));

it("reads every part of a mail", async () => {
  const { draft } = await draftIn({
    mail: {
      subject: "Kallelse",
      html: "<p>Hej</p>",
      to: [{ displayName: "Kim Exempel", emailAddress: "kim@exempel.se", recipientType: "externalUser" }],
      cc: [{ displayName: "Alla", emailAddress: "alla@prov.se", recipientType: "distributionList" }],
      bcc: [{ displayName: "Grupp", emailAddress: "grupp@prov.se", recipientType: "other" }],
      from: { displayName: "Robin Prov", emailAddress: "robin@prov.se" },
      attachments: [{ id: "1", name: "beslut.pdf", size: 10 }],
      composeType: "reply",
      label: "11111111-0000-4000-8000-000000000001",
    },
  });
  expect(draft).toEqual({
    subject: { kind: "read", value: "Kallelse" },
    body: { kind: "read", value: { format: "html", content: "<p>Hej</p>" } },
    from: { kind: "read", value: { name: "Robin Prov", address: "robin@prov.se" } },
    recipients: {
      kind: "read",
      value: [
        { field: "to", name: "Kim Exempel", address: "kim@exempel.se", kind: "person" },
        { field: "cc", name: "Alla", address: "alla@prov.se", kind: "list" },
        { field: "bcc", name: "Grupp", address: "grupp@prov.se", kind: "unknown" },
      ],
    },
    attachments: { kind: "read", value: [{ name: "beslut.pdf" }] },
    label: { kind: "read", value: "11111111-0000-4000-8000-000000000001" },
    composeType: { kind: "read", value: "reply" },
  });
});

it("N-06 reads a meeting: attendees as recipients, the organizer as sender, and nothing a meeting has not got", async () => {
  const { draft, outlook } = await draftIn({
    item: "meeting",
    mail: {
      subject: "Möte om Kim",
      to: [{ displayName: "Kim Exempel", emailAddress: "kim@exempel.se", recipientType: "externalUser" }],
      cc: [{ displayName: "Alla", emailAddress: "alla@prov.se", recipientType: "distributionList" }],
    },
  });
  expect(draft).toMatchObject({
    item: "meeting",
    subject: { kind: "read", value: "Möte om Kim" },
    from: { kind: "read", value: { address: "robin@prov.se" } },
    recipients: {
      kind: "read",
      value: [
        { field: "to", address: "kim@exempel.se" },
        { field: "cc", address: "alla@prov.se", kind: "list" },
      ],
    },
    attachments: { kind: "read" },
    label: { kind: "read" },
    composeType: { kind: "read", value: "newMail" },
  });
  expect(outlook.calls.slice().sort()).toEqual(
    [
      ...["getSubject", "getBody", "getRequiredAttendees", "getOptionalAttendees", "getOrganizer"],
      ...["getAttachments", "getLabel"],
    ].sort(),
  );
});

it("leaves out the parts nobody needs, and says that they were not read", async () => {
  const outlook = fakeOutlook();
  uninstall = install(outlook);
  const reading = readDraft("mail", ["attachments", "recipients"]);
  await jest.runAllTimersAsync();
  expect(await reading).toMatchObject({
    attachments: { kind: "unreadable" },
    recipients: { kind: "unreadable" },
    subject: { kind: "read" },
  });
  expect(outlook.calls).not.toContain("getAttachments");
  expect(outlook.calls).not.toContain("getTo");
});

it("makes at most three calls at a time, and asks for the body first", async () => {
  const { outlook } = await draftIn({ latency: 50 });
  expect(outlook.mostAtOnce()).toBe(3);
  expect(outlook.calls[0]).toBe("getBody");
});

it("takes no longer than the slowest call needs when one never answers", async () => {
  const outlook = fakeOutlook({ latency: 50, faults: { getComposeType: { kind: "never" } } });
  uninstall = install(outlook);
  let done = false;
  void readDraft().then(() => (done = true));
  await jest.advanceTimersByTimeAsync(1700);
  expect(done).toBe(true);
});

it("reads the text when the host refuses HTML, and nothing when it does not answer", async () => {
  const refused = await draftIn({ faults: { getBody: { kind: "error", code: 9020 } } });
  expect(refused.outlook.calls.filter((name) => name === "getBody")).toHaveLength(2);
  uninstall();
  const silent = await draftIn({ faults: { getBody: { kind: "never" } } });
  expect(silent.outlook.calls.filter((name) => name === "getBody")).toHaveLength(1);
  expect(silent.draft.body).toEqual({ kind: "unreadable", why: "timed-out" });
});

it("has no recipients to show when one of the fields could not be read", async () => {
  const { draft } = await draftIn({ faults: { getBcc: { kind: "error", code: 5001 } } });
  expect(draft.recipients).toEqual({ kind: "unreadable", why: "host-error" });
});

it.each([500, 1000])("N-15 a field of %i recipients may have more than the host tells", async (count) => {
  const { draft } = await draftIn({ mail: { to: recipients(count) } });
  expect(draft.recipients).toMatchObject({ kind: "read", incomplete: true });
});

it.each([499, 501, 999])("a field of %i recipients is the whole field", async (count) => {
  const { draft } = await draftIn({ mail: { to: recipients(count) } });
  expect(draft.recipients).not.toHaveProperty("incomplete");
});

it("takes a recipient without an address, as a contact list may have", async () => {
  const { draft } = await draftIn({
    mail: { to: [{ displayName: "Vår lista", emailAddress: "", recipientType: "other" }] },
  });
  expect(draft.recipients).toEqual({
    kind: "read",
    value: [{ field: "to", name: "Vår lista", address: "", kind: "unknown" }],
  });
});

it("knows no label where the Outlook is older than labels", async () => {
  const { draft } = await draftIn({ claims: "1.12" });
  expect(draft.label).toEqual({ kind: "unreadable", why: "unsupported" });
});

it("tells a mail without a label from one whose label could not be read", async () => {
  const without = await draftIn({ mail: { label: "" } });
  expect(without.draft.label).toEqual({ kind: "read", value: null });
  uninstall();
  const broken = await draftIn({ faults: { getLabel: { kind: "answers", value: null } } });
  expect(broken.draft.label).toEqual({ kind: "unreadable", why: "host-error" });
});

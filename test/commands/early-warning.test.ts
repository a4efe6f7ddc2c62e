import { WARNING_DEADLINE_MS } from "../../src/commands/early-warning";
import type { Policy } from "../../src/rules/policy/policy";
import { CONFIDENTIAL, fakeOutlook, install, type FakeNotification } from "../mailbox/fake-outlook";
import { MAIL_EVENTS, MEETING_EVENTS, PHONE_EVENTS, raise, warningIn } from "./compose-desk";
import { handlerNamed, loadHandlers, type Handlers } from "./load-commands";
import { GOTEBORG, TEST_NUMBER } from "./send-desk";

const policy: { -readonly [K in keyof Policy]: Policy[K] } = { ...GOTEBORG };
jest.mock("kuvert-policy", () => ({
  __esModule: true,
  get default() {
    return policy;
  },
}));

const STALE: readonly (readonly [string, FakeNotification])[] = [
  ["kuvert", { message: "En gammal varning." }],
];
const IN_SUBJECT = { subject: `SV: CPR ${TEST_NUMBER}`, composeType: "reply" };
const QUOTED = `<p>Hej, vi återkommer.</p><div id="divRplyFwdMsg"><b>Från:</b> Kim Prov<br><b>Skickat:</b> den 3 mars<br><b>Ämne:</b> Hej</div><p>CPR ${TEST_NUMBER}</p>`;

let handlers: Handlers;
beforeAll(async () => {
  handlers = await loadHandlers();
});
beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(policy, GOTEBORG);
});
afterEach(() => void jest.useRealTimers());

describe.each(PHONE_EVENTS)("on a phone, %s", (name) => {
  it("N-05 warns of a number that the subject of an answer has inherited, with what phones have and nothing else", async () => {
    const { warning, refused, finished } = await raise(handlers, name, { phone: true, mail: IN_SUBJECT });
    expect(warning).toBe(
      "Ämnesraden innehåller ett danskt CPR-nummer och krypteras aldrig. Ta bort numret därifrån innan du skickar.",
    );
    expect(refused).toEqual([]);
    expect(finished).toEqual([[]]);
  });

  it("I-03 says of a number in the quoted text that nothing is protected there", async () => {
    const { warning, refused } = await raise(handlers, name, {
      phone: true,
      displayLanguage: "da-DK",
      mail: { html: QUOTED },
    });
    expect(warning).toBe(
      "Den citerede tekst indeholder et CPR-nummer. Kuvert kan ikke beskytte mailen her. Fjern nummeret, eller send fra computeren.",
    );
    expect(refused).toEqual([]);
  });

  it("A-09 warns of an inherited tag that turns encryption off", async () => {
    const { warning } = await raise(handlers, name, {
      phone: true,
      mail: { subject: "Re: [NoTLS] Referat" },
    });
    expect(warning).toMatch(/^Ämnesraden innehåller \[NoTLS\], som kan stänga av krypteringen\./);
  });

  it("takes the warning away when what it said is mended, and asks for nothing a phone has not got", async () => {
    const { warning, refused } = await raise(handlers, name, { phone: true, notifications: STALE });
    expect(warning).toBeNull();
    expect(refused).toEqual([]);
  });

  it("works with what can be read when the recipients cannot (office-js #6120)", async () => {
    const { warning } = await raise(handlers, name, {
      phone: true,
      mail: IN_SUBJECT,
      faults: { getTo: { kind: "error", code: 5001 } },
    });
    expect(warning).toMatch(/^Ämnesraden/);
  });
});

it("the phone of these tests notices when something else is touched", async () => {
  const raised = raise(handlers, "onNewMessageComposeHandler", { phone: true });
  const { Office } = globalThis as unknown as { Office: { context: Record<string, unknown> } };
  expect(() => Office.context.sensitivityLabelsCatalog).toThrow(/phones have no/);
  expect((await raised).refused).toEqual(["sensitivityLabelsCatalog"]);
});

describe.each(MAIL_EVENTS)("%s", (name) => {
  it("leaves an ordinary mail alone", async () => {
    const { warning, outlook, finished } = await raise(handlers, name);
    expect(warning).toBeNull();
    expect(outlook.notifications.size).toBe(0);
    expect(finished).toEqual([[]]);
  });

  it("shows one line, in place of the one before, and leaves those of others alone", async () => {
    const others = [["someone-else", { message: "En annan." }]] as const;
    const { outlook } = await raise(handlers, name, {
      mail: IN_SUBJECT,
      notifications: [...STALE, ...others],
    });
    expect(Array.from(outlook.notifications.keys()).sort()).toEqual(["kuvert", "someone-else"]);
    expect(warningIn(outlook)).toMatch(/^Ämnesraden/);
  });

  it("shows it as Outlook wants it: informational, with an icon of the manifest's, not for ever", async () => {
    const { outlook } = await raise(handlers, name, { mail: IN_SUBJECT });
    expect(outlook.notifications.get("kuvert")).toEqual({
      type: "informationalMessage",
      message: expect.any(String) as string,
      icon: "Icon.16",
      persistent: false,
    });
  });

  it("changes nothing in the mail", async () => {
    const mail = { ...IN_SUBJECT, html: QUOTED, label: CONFIDENTIAL };
    const { outlook } = await raise(handlers, name, { mail });
    expect(outlook.mail).toMatchObject(mail);
    expect(outlook.calls.filter((call) => call.startsWith("set"))).toEqual([]);
  });

  it("does not take the warning away when the subject could not be read", async () => {
    const { warning } = await raise(handlers, name, {
      notifications: STALE,
      faults: { getSubject: { kind: "error", code: 9020 } },
    });
    expect(warning).toBe("En gammal varning.");
  });

  it("gives up after a bounded time when Outlook answers nothing at all", async () => {
    const never = { kind: "never" } as const;
    const { finished, after } = await raise(handlers, name, {
      faults: {
        ...{ getSubject: never, getBody: never, getTo: never, getCc: never, getBcc: never, getFrom: never },
        ...{ getComposeType: never, getLabel: never, removeHeaders: never, removeNotification: never },
      },
    });
    expect(finished).toEqual([[]]);
    expect(after).toBeLessThanOrEqual(WARNING_DEADLINE_MS);
  });

  it("finishes once, and shows nothing more, when Outlook refuses even that", async () => {
    const outlook = fakeOutlook({ mail: IN_SUBJECT });
    const uninstall = install(outlook);
    const completed = jest.fn(() => {
      throw new Error("the host fell over");
    });
    handlerNamed(handlers, name)({ completed });
    await jest.advanceTimersByTimeAsync(2 * WARNING_DEADLINE_MS);
    uninstall();
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe("the stamp of an earlier check", () => {
  const stamped = { headers: { "x-kuvert": "v=1; policy=goteborg 2026.1; outcome=asked", "x-other": "1" } };

  it.each([true, false])("is taken off when writing starts, on a phone: %s", async (phone) => {
    const { outlook } = await raise(handlers, "onNewMessageComposeHandler", { phone, mail: stamped });
    expect(outlook.mail.headers).toEqual({ "x-other": "1" });
  });

  it("is left to Send by the other events", async () => {
    const { outlook } = await raise(handlers, "onMessageRecipientsChangedHandler", { mail: stamped });
    expect(outlook.mail.headers).toEqual(stamped.headers);
  });

  it("costs the warning nothing when it cannot be taken off", async () => {
    const { warning } = await raise(handlers, "onNewMessageComposeHandler", {
      mail: { ...stamped, ...IN_SUBJECT },
      faults: { removeHeaders: { kind: "never" } },
    });
    expect(warning).toMatch(/^Ämnesraden/);
  });
});

describe("G-07 a mailbox whose delegates cannot open the mail", () => {
  const to = [
    { displayName: "Funktionsbrevlåda Väst", emailAddress: "vast@exempel.se", recipientType: "user" },
  ];
  beforeEach(() => {
    policy.label = { id: CONFIDENTIAL, names: ["Skicka känslig (konfidentiell) e-post"] };
    policy.functionMailboxes = { addresses: [], names: ["*brevlåda"], atSend: "ask" };
  });

  it.each<[string, { readonly label?: string; readonly html?: string }]>([
    ["the label is on", { label: CONFIDENTIAL }],
    ["the label will be needed", { html: `<p>CPR ${TEST_NUMBER}</p>` }],
  ])("is told of when it is added and %s", async (_what, mail) => {
    const { warning } = await raise(handlers, "onMessageRecipientsChangedHandler", { mail: { to, ...mail } });
    expect(warning).toBe(
      "En mottagare verkar vara en brevlåda för flera. Ombud där kan inte öppna ett mejl med etiketten. Skicka hellre till en person.",
    );
  });

  it("is told of when the label is put on by hand after that, and no more when the recipient is gone", async () => {
    const mail = { to, label: CONFIDENTIAL };
    const on = await raise(handlers, "onSensitivityLabelChangedHandler", { mail });
    expect(on.warning).toMatch(/brevlåda för flera/);
    const gone = await raise(handlers, "onMessageRecipientsChangedHandler", {
      mail: { label: CONFIDENTIAL },
      notifications: [["kuvert", { message: on.warning }]],
    });
    expect(gone.warning).toBeNull();
  });
});

describe.each(MEETING_EVENTS)("N-06 in a meeting, %s", (name) => {
  it("warns of a number in the subject, and calls a meeting a meeting", async () => {
    const inSubject = await raise(handlers, name, {
      item: "meeting",
      mail: { subject: `Möte om ${TEST_NUMBER}` },
    });
    expect(inSubject.warning).toMatch(/^Ämnesraden innehåller/);
    const inText = await raise(handlers, name, {
      item: "meeting",
      displayLanguage: "da-DK",
      mail: { html: `<p>CPR ${TEST_NUMBER}</p>` },
    });
    expect(inText.warning).toBe(
      "Teksten indeholder et CPR-nummer. Fjern nummeret, hvis du kan. Ellers skal indkaldelsen have følsomhedsmærkaten.",
    );
    expect(inText.finished).toEqual([[]]);
  });

  it("asks for nothing that a meeting has not got", async () => {
    const { outlook } = await raise(handlers, name, { item: "meeting" });
    expect(outlook.calls).not.toContain("getTo");
    expect(outlook.calls).not.toContain("removeHeaders");
    expect(outlook.calls).toContain("getRequiredAttendees");
  });
});

describe("a mail sent from a shared mailbox, or on behalf of somebody", () => {
  const shared = { displayName: "Socialförvaltningen", emailAddress: "social@prov.se" };

  it("is warned of as any other when From is changed, and nobody asks whose folder it is", async () => {
    const { warning, outlook } = await raise(handlers, "onMessageFromChangedHandler", {
      mail: { ...IN_SUBJECT, from: shared },
    });
    expect(warning).toMatch(/^Ämnesraden/);
    expect(outlook.calls).toContain("getFrom");
    expect(outlook.calls).not.toContain("getSharedProperties");
  });

  it("From says nothing about channels: only the policy's domains do", async () => {
    policy.channels = { ...GOTEBORG.channels };
    const of = async (from: object): Promise<string | null> =>
      (await raise(handlers, "onMessageFromChangedHandler", { mail: { html: QUOTED, from } })).warning;
    expect(await of(shared)).toBe(await of({ displayName: "Kim", emailAddress: "kim@exempel.se" }));
  });

  it("works where there is no item at all, as in a mailbox hidden from the address list (office-js #1752)", async () => {
    const outlook = fakeOutlook();
    Object.assign((outlook.Office as { context: { mailbox: object } }).context.mailbox, { item: null });
    const uninstall = install(outlook);
    const completed = jest.fn();
    handlerNamed(handlers, "onMessageFromChangedHandler")({ completed });
    await jest.advanceTimersByTimeAsync(2 * WARNING_DEADLINE_MS);
    uninstall();
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe("several events at once", () => {
  it("a slow answer to the earlier does not overwrite what the later found", async () => {
    const slow = fakeOutlook({ mail: IN_SUBJECT, latency: 400 });
    const finished: string[] = [];
    const fire = (name: string, tag: string): void =>
      handlerNamed(handlers, name)({ completed: () => void finished.push(tag) });
    let uninstall = install(slow);
    fire("onNewMessageComposeHandler", "first");
    await jest.advanceTimersByTimeAsync(100);
    uninstall();
    const mended = fakeOutlook();
    uninstall = install(mended);
    fire("onMessageRecipientsChangedHandler", "second");
    await jest.advanceTimersByTimeAsync(2 * WARNING_DEADLINE_MS);
    uninstall();
    expect(finished.sort()).toEqual(["first", "second"]);
    expect(warningIn(slow)).toBeNull();
    expect(warningIn(mended)).toBeNull();
  });

  it("keeps out of the way of a check at Send: finished at once, with no call made", async () => {
    const outlook = fakeOutlook({ latency: 200 });
    const uninstall = install(outlook);
    outlook.send(handlers.get("onMessageSendHandler"));
    await jest.advanceTimersByTimeAsync(50);
    const before = outlook.calls.length;
    const completed = jest.fn();
    handlerNamed(handlers, "onMessageRecipientsChangedHandler")({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
    expect(outlook.calls.length).toBe(before);
    await jest.advanceTimersByTimeAsync(8000);
    expect(outlook.completions).toHaveLength(1);
    // And afterwards it is there again.
    handlerNamed(handlers, "onMessageRecipientsChangedHandler")({ completed });
    await jest.advanceTimersByTimeAsync(8000);
    expect(completed).toHaveBeenCalledTimes(2);
    expect(outlook.calls.length).toBeGreaterThan(before + 3);
    uninstall();
  });

  it("what was begun before Send shows nothing any more", async () => {
    const outlook = fakeOutlook({ mail: IN_SUBJECT, latency: 200 });
    const uninstall = install(outlook);
    const completed = jest.fn();
    handlerNamed(handlers, "onMessageRecipientsChangedHandler")({ completed });
    await jest.advanceTimersByTimeAsync(50);
    outlook.send(handlers.get("onMessageSendHandler"));
    await jest.advanceTimersByTimeAsync(2 * WARNING_DEADLINE_MS);
    uninstall();
    expect(completed).toHaveBeenCalledTimes(1);
    expect(warningIn(outlook)).toBeNull();
  });
});

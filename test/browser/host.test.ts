/**
 * The host itself, tried with add-ins of a few lines: what happens when a handler misbehaves, and what the pane is
 * told. The handlers' misbehaviours are those that Outlook add-ins are known for.
 */
import { OUTLOOK_TEXTS } from "../../outlook-host/host/outlook-texts";
import { startLocalOutlook, type LocalOutlook } from "./support/local-outlook";
import { writeTinyAddIn, type TinyAddIn } from "./support/tiny-add-in";

jest.setTimeout(90_000);

/** The handler does what the subject says. */
const COMMANDS = `
Office.onReady();
const behaviours = {
  "never completes": () => undefined,
  "throws": () => { throw new Error("on purpose"); },
  "says nothing": (event) => event.completed(),
  "completes twice": (event) => { event.completed({ allowEvent: false, errorMessage: "first" }); event.completed({ allowEvent: true }); },
  "asks": (event) => event.completed({ allowEvent: false, errorMessage: "sure?", sendModeOverride: "promptUser" }),
  "names no control": (event) => event.completed({ allowEvent: false, errorMessage: "no", commandId: "nothing", cancelLabel: "Look" }),
  "allows late": (event) => {
    const button = document.body.appendChild(document.createElement("button"));
    button.onclick = () => event.completed({ allowEvent: true });
  },
  "calls what is not there": (event) => Office.context.mailbox.getCallbackTokenAsync((result) =>
    event.completed({ allowEvent: false, errorMessage: String(result.error.code) })),
  "opens the pane": (event) => event.completed({ allowEvent: false, errorMessage: "look", commandId: "msgComposeOpenPane", contextData: "context " + Math.random() }),
};
Office.actions.associate("onMessageSendHandler", (event) => {
  Office.context.mailbox.item.subject.getAsync(({ value }) => behaviours[value](event));
});
`;

/** The pane writes down every event it is told of, and how it was opened. */
const PANE = `
Office.onReady(() => {
  const { item } = Office.context.mailbox;
  const say = (text) => { document.getElementById("said").append(text + "\\n"); };
  item.getInitializationContextAsync(({ value }) => say("opened with [" + value + "]"));
  for (const name of ["RecipientsChanged", "AttachmentsChanged", "SensitivityLabelChanged", "InitializationContextChanged"]) {
    const type = Office.EventType[name];
    item.addHandlerAsync(type, (args) => say(JSON.stringify(args)), ({ status }) => say(name + " " + status));
  }
});
`;

const texts = OUTLOOK_TEXTS.sv;
const TO = { to: "b@example.com", body: "Hej" };

let addIn: TinyAddIn;
let outlook: LocalOutlook;
beforeAll(async () => {
  addIn = writeTinyAddIn(COMMANDS, PANE);
  outlook = await startLocalOutlook(addIn.dist);
});
afterAll(async () => {
  await outlook.close();
  addIn.remove();
});

test.each(["never completes", "throws"])(
  "a handler that %s leaves the sender a way out, and nothing is sent",
  async (subject) => {
    const page = await outlook.open({ lang: "sv", slowAfter: 0 });
    await page.write({ ...TO, subject });
    await page.send();
    await page.page.locator('[data-dialog="slow"]').getByText(texts.isTakingLong("Kuvert")).waitFor();
    await page.pressInDialog(texts.doNotSend);
    expect(await page.sentCount()).toBe(0);
    expect(await page.subject.inputValue()).toBe(subject);
  },
);

test.each([
  ["SoftBlock", [texts.doNotSend], [texts.sendAnyway, texts.doNotSend]],
  ["Block", [texts.doNotSend], [texts.doNotSend]],
  ["PromptUser", [texts.sendAnyway, texts.doNotSend], [texts.sendAnyway, texts.doNotSend]],
] as const)(
  "in the mode %s a handler that never completes is said to be slow, then given up; the mail stays",
  async (sendMode, whileSlow, whenGivenUp) => {
    const page = await outlook.open({ lang: "sv", sendMode, slowAfter: 0, giveUpAfter: 2000 });
    await page.write({ ...TO, subject: "never completes" });
    await page.send();
    const slow = page.page.locator('[data-dialog="slow"]');
    await slow.waitFor();
    expect(await slow.getByRole("button").allInnerTexts()).toEqual(whileSlow);
    const alert = await page.whenHeld();
    expect(alert).toEqual({ title: "Kuvert", text: texts.timedOut("Kuvert"), buttons: whenGivenUp });
    await page.pressInDialog(texts.doNotSend);
    expect(await page.subject.inputValue()).toBe("never completes");
    expect(await page.sentCount()).toBe(0);
  },
);

test("a mail that is allowed after the sender was told to wait is asked about once more", async () => {
  const page = await outlook.open({ lang: "sv", slowAfter: 0 });
  await page.write({ ...TO, subject: "allows late" });
  await page.send();
  await page.page.locator('[data-dialog="slow"]').waitFor();
  await page.page.frameLocator('iframe[title*="OnMessageSend"]').locator("button").dispatchEvent("click");
  await page.page.locator('[data-dialog="allowed-late"]').getByText(texts.tookLong("Kuvert")).waitFor();
  await page.pressInDialog(texts.send);
  expect((await page.whenSent()).subject).toBe("allows late");
});

test.each([
  ["says nothing", texts.isPreventingSend("Kuvert"), [texts.doNotSend]],
  ["completes twice", "first", [texts.doNotSend]],
  ["asks", "sure?", [texts.sendAnyway, texts.doNotSend]],
  ["names no control", "no", ["Look", texts.doNotSend]],
  ["calls what is not there", "5000", [texts.doNotSend]],
])("a handler that %s", async (subject, text, buttons) => {
  const page = await outlook.open({ lang: "sv" });
  await page.write({ ...TO, subject });
  await page.send();
  expect(await page.whenHeld()).toEqual({ title: "Kuvert", text, buttons });
  expect(await page.sentCount()).toBe(0);
});

test("where a handler without an answer lets the mail go, and where its last answer counts, the mail goes", async () => {
  const page = await outlook.open({ lang: "sv", otherwise: ["no-answer-holds", "first-completion-counts"] });
  for (const [index, subject] of ["says nothing", "completes twice"].entries()) {
    await page.write({ ...TO, subject });
    await page.send();
    expect((await page.whenSent(index + 1)).subject).toBe(subject);
  }
});

test("a call that is not built is written down where it can be seen", async () => {
  const page = await outlook.open({ lang: "sv" });
  await page.write({ ...TO, subject: "calls what is not there" });
  await page.send();
  await page.whenHeld();
  expect(await page.complaints()).toEqual(["Call 12 is not built here: answered 5000."]);
});

test("a mail without recipients is not sent, and no handler is asked", async () => {
  const page = await outlook.open({ lang: "sv" });
  await page.write({ to: "", body: "Hej", subject: "throws" });
  await page.send();
  await page.page.locator('[data-dialog="needs-recipient"]').getByText(texts.needsRecipient).waitFor();
  expect(await page.sentCount()).toBe(0);
});

test("the pane is told how it was opened, and of what changes beside it", async () => {
  const page = await outlook.open({ lang: "sv" });
  await page.write({ ...TO, subject: "opens the pane" });
  await page.openPane();
  const said = page.pane.locator("#said");
  await said.getByText("InitializationContextChanged succeeded").waitFor();
  expect(await said.innerText()).toContain("opened with []");

  await page.page.getByLabel(page.texts.cc, { exact: true }).fill("c@example.com");
  await said.getByText('"changedRecipientFields":{"to":false,"cc":true,"bcc":false}').first().waitFor();
  await page.attach("beslut.pdf");
  await said.getByText('"attachmentStatus":"added"').waitFor();
  await page.chooseLabel("Intern");
  await said.getByText('{"type":"olkSensitivityLabelChanged"}').waitFor();

  // The alert's button finds the pane open, so it is told and not loaded anew.
  await page.send();
  await page.whenHeld();
  await page.pressInDialog(texts.takeAction);
  await said.getByText('"initializationContextData":"context ').waitFor();
  expect(await said.innerText()).toContain("opened with []");
});

test("the window and the alert have no fault of accessibility that axe finds", async () => {
  const page = await outlook.open({ lang: "sv" });
  await page.write({ ...TO, subject: "opens the pane" });
  await page.openPane();
  expect(await page.accessibilityFaults()).toEqual([]);
  await page.send();
  await page.whenHeld();
  expect(await page.accessibilityFaults()).toEqual([]);
});

test("the alert's button opens the pane with what the handler passed on", async () => {
  const page = await outlook.open({ lang: "sv" });
  await page.write({ ...TO, subject: "opens the pane" });
  await page.send();
  await page.whenHeld();
  await page.pressInDialog(texts.takeAction);
  await page.pane.getByText("opened with [context ").waitFor();
});

test("a handler under another name than the manifest's cannot be got past", async () => {
  const misnamed = writeTinyAddIn('Office.onReady(); Office.actions.associate("another", () => undefined);');
  const its = await startLocalOutlook(misnamed.dist);
  const page = await its.open({ lang: "sv" });
  await page.write({ ...TO, subject: "x" });
  await page.send();
  const alert = await page.whenHeld();
  expect(alert.buttons).toEqual([texts.doNotSend]);
  expect(alert.text).toBe(texts.isUnavailable("Kuvert"));
  await its.close();
  misnamed.remove();
});

test("a page that never calls Office.onReady is never asked, as Office.js has it", async () => {
  const silent = writeTinyAddIn(
    'Office.actions.associate("onMessageSendHandler", (event) => event.completed({ allowEvent: true }));',
  );
  const its = await startLocalOutlook(silent.dist);
  const page = await its.open({ lang: "sv", slowAfter: 0 });
  await page.write({ ...TO, subject: "x" });
  await page.send();
  await page.page.locator('[data-dialog="slow"]').waitFor();
  expect(await page.sentCount()).toBe(0);
  await its.close();
  silent.remove();
});

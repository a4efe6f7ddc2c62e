/**
 * What goes wrong outside the add-in, as the person in front of Outlook meets it: calls that are late or refused, no
 * connection, the add-in's server out of reach. The mail stays, and there is always something to do next.
 */
import { OUTLOOK_TEXTS } from "../../outlook-host/host/outlook-texts";
import { PAGE_TEXTS } from "../../outlook-host/page/page-texts";
import { startLocalOutlook, type LocalOutlook } from "./support/local-outlook";
import type { OutlookPage } from "./support/outlook-page";

jest.setTimeout(120_000);

const says = OUTLOOK_TEXTS.sv;
const bar = PAGE_TEXTS.sv;
const SUBJECT = "Underlag till ansökan";
const UNAVAILABLE = says.isUnavailable("Kuvert");

let outlook: LocalOutlook;
beforeAll(async () => {
  outlook = await startLocalOutlook();
});
afterAll(async () => {
  await outlook.close();
});

/** Opens the ready-made mail with a number in its text, presses Send, and gives what the alert says. */
async function sendNumber(page: OutlookPage): Promise<{ text: string; buttons: readonly string[] }> {
  await page.compose("number-in-body");
  await page.whenSubject(SUBJECT);
  await page.send();
  const { text, buttons } = await page.whenHeld();
  return { text, buttons };
}

/** Closes the alert, and looks that the mail is as it was. */
async function closeWith(page: OutlookPage, button: string): Promise<void> {
  await page.pressInDialog(button);
  // Out of reach for everybody until the dialog is gone.
  await page.page.getByRole("main").waitFor();
  expect(await page.subject.inputValue()).toBe(SUBJECT);
  expect(await page.sentCount()).toBe(0);
}

test("where the add-in's server cannot be reached, Outlook says so, and what can be done follows the send mode and the client", async () => {
  const page = await outlook.open({ lang: "sv", connection: "unreachable" });
  const anywayOrLater = [says.sendAnyway, says.tryLater];
  expect(await sendNumber(page)).toEqual({ text: UNAVAILABLE, buttons: anywayOrLater });
  await closeWith(page, says.tryLater);
  await page.openPane();
  await page.page.locator("[data-pane]").getByText(bar.paneUnreachable).waitFor();

  await page.choose(bar.sendMode, "Block");
  expect(await sendNumber(page)).toEqual({ text: UNAVAILABLE, buttons: [says.doNotSend] });
  await closeWith(page, says.doNotSend);

  await page.choose(bar.sendMode, "PromptUser");
  expect(await sendNumber(page)).toEqual({ text: UNAVAILABLE, buttons: anywayOrLater });
  await closeWith(page, says.tryLater);

  await page.choose(bar.sendMode, "SoftBlock");
  await page.choose(bar.client, "mac");
  expect(await sendNumber(page)).toEqual({ text: UNAVAILABLE, buttons: [says.doNotSend] });
  await closeWith(page, says.doNotSend);

  // Classic Outlook has kept the script, so there it is checked as ever.
  await page.choose(bar.client, "classic");
  await page.compose("number-in-body");
  await page.send();
  expect((await page.whenSent()).label).toBe(page.protectingLabelName);
});

test("without a connection each client does what Microsoft says it does, and once it is back the mail is checked", async () => {
  const page = await outlook.open({ lang: "sv", connection: "offline" });
  expect(await sendNumber(page)).toEqual({ text: UNAVAILABLE, buttons: [says.sendAnyway, says.tryLater] });
  await closeWith(page, says.tryLater);

  await page.choose(bar.client, "classic");
  expect(await sendNumber(page)).toEqual({ text: says.worksOffline("Kuvert"), buttons: [says.doNotSend] });
  await closeWith(page, says.doNotSend);

  await page.choose(bar.client, "mac");
  await page.compose("number-in-body");
  expect(await page.page.getByRole("main").getByRole("button", { name: says.send }).isDisabled()).toBe(true);

  await page.choose(bar.client, "web");
  await page.choose(bar.connection, "online");
  await page.compose("number-in-body");
  await page.send();
  expect((await page.whenSent()).label).toBe(page.protectingLabelName);
});

test("a call that is late keeps the sender waiting, and the mail goes when they say so once more", async () => {
  const page = await outlook.open({ lang: "sv", slowAfter: 300, faults: "18:delay=1200" });
  await page.compose("number-in-body");
  await page.send();
  await page.page.locator('[data-dialog="slow"]').getByText(says.isTakingLong("Kuvert")).waitFor();
  await page.page.locator('[data-dialog="allowed-late"]').getByText(says.tookLong("Kuvert")).waitFor();
  await page.pressInDialog(says.send);
  expect((await page.whenSent()).label).toBe(page.protectingLabelName);
});

test.each([
  ["the text is never given", "37:never", /^Kuvert kunde inte läsa mejlets text/, [says.sendAnyway]],
  ["the label is refused", "201:error=9063", /känslighetsetikett/i, []],
  ["the label is never confirmed", "201:never", /känslighetsetikett/i, []],
])(
  "when %s, Kuvert tells in its own words before Outlook does, and shows what to do",
  async (_what, faults, told, anyway) => {
    const page = await outlook.open({ lang: "sv", faults });
    const { text, buttons } = await sendNumber(page);
    expect(text).toMatch(told);
    expect(buttons).toEqual(["Visa varför", ...anyway, says.doNotSend]);
    await page.pressInDialog("Visa varför");
    await page.pane.getByRole("heading").first().waitFor();
    expect(await page.subject.inputValue()).toBe(SUBJECT);
    expect(await page.sentCount()).toBe(0);
  },
);

/** What Outlook tells the add-in while a mail is written, and how an invitation to a meeting is held (N-06). */
import { sv } from "../../src/taskpane/texts/sv";
import { startLocalOutlook, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(90_000);

let outlook: LocalOutlook;
beforeAll(async () => {
  outlook = await startLocalOutlook();
});
afterAll(async () => {
  await outlook.close();
});

test("another sender, an attachment and a label each start the add-in, which leaves one warning above the mail", async () => {
  const page = await outlook.open({ lang: "sv" });
  await page.compose("number-in-subject");
  const warning = page.page.getByRole("main").getByText(/^Ämnesraden innehåller ett personnummer/);
  await warning.waitFor();
  await page.sendFrom(page.tenant.sharedMailboxes[0]?.address ?? "");
  await page.whenTold("OnMessageFromChanged → onMessageFromChangedHandler");
  await page.attach("Karta.png");
  await page.whenTold("OnMessageAttachmentsChanged → onMessageAttachmentsChangedHandler");
  await page.chooseLabel("Intern");
  await page.whenTold("OnSensitivityLabelChanged → onSensitivityLabelChangedHandler");
  expect(await warning.count()).toBe(1);

  // What is mended is no longer warned of, at the next event.
  await page.subject.fill("Ansökan, komplettering");
  await page.sendFrom(page.tenant.sender.address);
  await warning.waitFor({ state: "detached" });
  expect(await page.complaints()).toEqual([]);
});

test("N-06 an invitation with a number in its subject is held, is not called a mail, and is mended in the pane", async () => {
  const page = await outlook.open({ lang: "sv" });
  await page.compose("meeting");
  await page.subject.fill("Möte om 811218-9876");
  await page.send();
  const { text, buttons } = await page.whenHeld();
  expect(text).toMatch(/^Ämnesraden innehåller ett personnummer/);
  expect(text).toContain("Mötesinbjudan är inte skickad.");
  expect(text).not.toMatch(/mejl/i);
  await page.pressInDialog(buttons[0] ?? "");
  await page.pane.getByRole("button", { name: sv.mend.remove({ removed: "number", count: 1 }) }).click();
  await page.whenSubject("Möte");
  await page.send();
  await page.whenSent();
  expect(await page.complaints()).toEqual([]);
});

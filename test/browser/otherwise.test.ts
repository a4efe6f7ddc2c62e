/**
 * The whole product in an Outlook whose window, alert and pane do the opposite of what we assume, all at once: the sender
 * is told, finds the way into the pane by the button that the handler named, and mends the mail there.
 */
import { assumedNoticed } from "../../outlook-host/host/behaviours";
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

test(`where none of these is so, the sender is warned, told, and can mend the mail: ${assumedNoticed("in-the-window").join(", ")}`, async () => {
  const page = await outlook.open({ lang: "sv", otherwise: assumedNoticed("in-the-window") });
  await page.compose("number-in-subject");
  const warning = page.page.getByRole("main").getByText(/^Ämnesraden innehåller/);
  await warning.waitFor();

  // recipients-settle: a handler for every letter, and still one warning.
  await page.page
    .getByLabel(page.texts.cc, { exact: true })
    .pressSequentially("bo@example.com", { delay: 20 });
  await page.whenTold("OnMessageRecipientsChanged", 3);
  await warning.waitFor();
  expect(await warning.count()).toBe(1);

  // line-breaks-kept: what runs together still reads as whole sentences.
  await page.send();
  const { text, buttons } = await page.whenHeld();
  expect(text).toMatch(/^Ämnesraden innehåller [^.]*\. \p{Lu}[^]*\.$/u);
  expect(text).not.toMatch(/[a-zåäö.]\p{Lu}/u);

  // buttons-and-words: the button is found by the name that Kuvert gave it, and Outlook's own words are in English.
  expect(buttons).toEqual(["Don't Send", "Visa varför"]);
  await page.pressInDialog("Visa varför");

  // context-reaches-pane: the pane looks at the mail, whatever it was given.
  const removed = { removed: "number", count: 1 } as const;
  const mend = page.pane.getByRole("button", { name: sv.mend.remove(removed) });
  await mend.waitFor();

  // pane-width: nothing is cut off.
  const width = await page.pane.locator("html").evaluate((html) => [html.clientWidth, html.scrollWidth]);
  expect(width).toEqual([280, 280]);

  // frame-permissions: the pane's buttons work without what a frame may be denied.
  await mend.click();
  await page.whenSubject("Ansökan, komplettering");
  await page.send();
  await page.whenSent();
});

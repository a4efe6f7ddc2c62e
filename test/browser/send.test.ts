/**
 * The main job, end to end: the built add-in in real Office.js (npm), in our own host, in a browser; window and
 * add-in at different origins, as in reality. Not Outlook.
 */
import { da } from "../../src/taskpane/texts/da";
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
afterEach(() => {
  // Nothing but the add-in's own files, Office.js with its folder, and MicrosoftAjax.js.
  expect(outlook.takeStrayRequests()).toEqual([]);
});

describe.each([
  { lang: "sv", texts: sv, steps: /Känslighet/, subjectWord: /ämnesrad/i, mended: "Ansökan, komplettering" },
  {
    lang: "da",
    texts: da,
    steps: /Send sikkert/,
    subjectWord: /emnefelt/i,
    mended: "Ansøgning, flere oplysninger",
  },
] as const)("in $lang", ({ lang, texts, steps, subjectWord, mended }) => {
  test("(a) a harmless mail is sent, and nobody is asked anything", async () => {
    const page = await outlook.open({ lang });
    await page.compose("harmless");
    await page.send();
    expect((await page.whenSent()).label).toBeNull();
    expect(await page.complaints()).toEqual([]);
  });

  test("(b) an identity number in the body puts the label on, and the mail is sent with it", async () => {
    const page = await outlook.open({ lang });
    await page.compose("number-in-body");
    await page.send();
    expect((await page.whenSent()).label).toBe(page.protectingLabelName);
    expect(await page.complaints()).toEqual([]);
  });

  test("(c) an identity number in the subject is held although the label is on; one click mends it (N-01, N-05, N-07)", async () => {
    const page = await outlook.open({ lang });
    await page.compose("number-in-subject");
    const before = await page.subject.inputValue();
    await page.whenLabelled(page.tenant.protectingLabel);
    await page.send();
    const alert = await page.whenHeld();
    expect(alert.title).toBe("Kuvert");
    expect(alert.text).toMatch(subjectWord);
    // Nothing of the number itself: the alert is read over shoulders.
    expect(alert.text).not.toContain(/\d{4}$/.exec(/\d{6}-\d{4}/.exec(before)?.[0] ?? "")?.[0] ?? before);
    expect(await page.sentCount()).toBe(0);

    await page.pressInDialog(alert.buttons[0] ?? "");
    await page.pane.getByRole("button", { name: texts.mend.remove({ removed: "number", count: 1 }) }).click();
    await page.pane
      .getByText(texts.mend.done({ removed: "number", count: 1 }))
      .first()
      .waitFor();
    const after = await page.subject.inputValue();
    expect(after).toBe(mended);

    await page.send();
    const sent = await page.whenSent();
    expect(sent).toEqual({ subject: after, label: page.protectingLabelName });
    expect(await page.complaints()).toEqual([]);
  });

  test("(d) when the label is not published to the sender, the mail is held with the steps to take by hand (G-11)", async () => {
    const page = await outlook.open({ lang, labels: "missing" });
    await page.compose("number-in-body");
    await page.send();
    const alert = await page.whenHeld();
    expect(alert.text).toContain(page.protectingLabelName);
    await page.pressInDialog(alert.buttons[0] ?? "");
    await page.pane.getByText(texts.labelMissing.headline).first().waitFor();
    await page.pane.getByText(steps).first().waitFor();
    await page.whenLabelled(null);
    expect(await page.sentCount()).toBe(0);
  });

  test("(e) a reply whose quoted text holds a number is sent with the label (N-14, I-15)", async () => {
    const page = await outlook.open({ lang });
    await page.compose("number-in-quoted");
    await page.send();
    expect((await page.whenSent()).label).toBe(page.protectingLabelName);
  });

  test("(f) the sender chooses another label in the pane; it stays where none is required", async () => {
    const page = await outlook.open({ lang });
    const other = page.tenant.labels.find(({ children }) => children === null);
    if (other === undefined) throw new Error("the tenant has no label without sublabels");
    await page.compose("harmless");
    await page.openPane();
    await page.pane.getByRole("button", { name: texts.label.choose }).click();
    await page.pane.getByRole("radio", { name: other.name }).check();
    await page.pane.getByRole("button", { name: texts.label.apply({ label: other.name }) }).click();
    await page.whenLabelled(other.id);
    await page.send();
    expect((await page.whenSent()).label).toBe(other.name);
  });

  test("(f) a lower label than the required one is explained in the pane, and raised at Send", async () => {
    const page = await outlook.open({ lang });
    const other = page.tenant.labels.find(({ children }) => children === null);
    if (other === undefined) throw new Error("the tenant has no label without sublabels");
    await page.compose("number-in-body");
    await page.openPane();
    await page.pane.getByRole("button", { name: texts.label.choose }).click();
    await page.pane.getByRole("radio", { name: other.name }).check();
    await page.pane.getByText(texts.label.consequenceOther({ required: page.protectingLabelName })).waitFor();
    await page.pane.getByRole("button", { name: texts.label.apply({ label: other.name }) }).click();
    await page.whenLabelled(other.id);
    await page.send();
    expect((await page.whenSent()).label).toBe(page.protectingLabelName);
  });
});

test("a mail that a person writes by hand is checked as it stands when Send is pressed", async () => {
  const page = await outlook.open({ lang: "sv" });
  await page.write({
    to: "Karin Provsson <karin.provsson@example.com>",
    subject: "Hej",
    body: "Hennes personnummer är 811218-9876.",
  });
  await page.send();
  expect((await page.whenSent()).label).toBe(page.protectingLabelName);
});

/**
 * Each thing that one click in the pane does, on the local Outlook: what becomes of the mail, that it can be undone, and
 * that Send then does as the pane said. What the pane says is tested in test/taskpane, how it looks in pane.test.ts.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { profilePolicy, stamp } from "../../scripts/build";
import { da } from "../../src/taskpane/texts/da";
import { daMeeting, svMeeting } from "../../src/taskpane/texts/meeting";
import { sv } from "../../src/taskpane/texts/sv";
import type { PaneTexts } from "../../src/taskpane/texts/texts";
import { DIST, startLocalOutlook, type LocalOutlook } from "./support/local-outlook";
import type { OutlookPage } from "./support/outlook-page";

jest.setTimeout(120_000);

let outlook: LocalOutlook;
beforeAll(async () => {
  outlook = await startLocalOutlook();
});
afterAll(async () => {
  await outlook.close();
});

const button = (page: OutlookPage, name: string) => page.pane.getByRole("button", { name, exact: true });

async function whenVerdict(page: OutlookPage, name: string): Promise<void> {
  await page.pane.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}

const IN_BOTH = [
  {
    lang: "sv",
    texts: sv,
    held: "Mejlet kan inte skickas ännu.",
    free: "Mejlet kan skickas.",
    asked: "Du avgör om mejlet ska skickas.",
    protect: "Mejlet skyddas när du skickar det.",
  },
  {
    lang: "da",
    texts: da,
    held: "Mailen kan ikke sendes endnu.",
    free: "Mailen kan sendes.",
    asked: "Du afgør, om mailen skal sendes.",
    protect: "Mailen bliver beskyttet, når du sender den.",
  },
] as const;

describe.each(IN_BOTH)("in $lang", ({ lang, texts, held, free, protect }) => {
  const number = { removed: "number", count: 1 } as const;

  test("N-05 N-07 the number goes out of the subject, comes back with undo, and goes again", async () => {
    const page = await outlook.open({ lang });
    await page.compose("number-in-subject");
    await page.openPane();
    const before = await page.subject.inputValue();
    await whenVerdict(page, held);
    await button(page, texts.mend.remove(number)).click();
    await page.pane.getByText(texts.mend.done(number)).first().waitFor();
    await page.pane.getByText(texts.pressSend).first().waitFor();
    const mended = await page.subject.inputValue();
    expect(mended).not.toMatch(/\d/);

    await button(page, texts.mend.undo).click();
    await page.whenSubject(before);
    await whenVerdict(page, held);
    await button(page, texts.mend.remove(number)).click();
    await page.whenSubject(mended);
    await page.send();
    expect((await page.whenSent()).subject).toBe(mended);
  });

  test("N-06 N-07 a name in the subject becomes initials, in the genitive too, and comes back with undo", async () => {
    const page = await outlook.open({ lang });
    await page.compose("name-in-subject");
    await page.openPane();
    const before = await page.subject.inputValue();
    await button(page, texts.mend.initialsFor({ count: 1 })).click();
    const initials = lang === "sv" ? "Möte om L.M:s skolgång" : "Møde om L.A.s skolegang";
    await page.whenSubject(initials);
    await whenVerdict(page, free);
    await button(page, texts.mend.undo).click();
    await page.whenSubject(before);
    await button(page, texts.mend.remove({ removed: "name", count: 1 })).click();
    await page.whenSubject(lang === "sv" ? "Möte om skolgång" : "Møde om skolegang");
  });

  test("G-08 the recommended label is put on with one click, and the pane says so and how to take it off", async () => {
    const page = await outlook.open({ lang });
    await page.compose("health");
    await page.openPane();
    await whenVerdict(page, protect);
    await button(page, texts.label.applyNow).click();
    await page.whenLabelled(page.tenant.protectingLabel);
    await whenVerdict(page, texts.protected.headline);
    await page.pane.getByText(texts.label.howToRemove).first().waitFor();
    await page.pane.getByText(texts.label.delegates).first().waitFor();
    await page.send();
    expect((await page.whenSent()).label).toBe(page.protectingLabelName);
  });

  test("another label is chosen, with what it leads to, and undo brings back the one before", async () => {
    const page = await outlook.open({ lang });
    const [first, second] = page.tenant.labels.filter(({ children }) => children === null);
    if (first === undefined || second === undefined) throw new Error("the tenant has two labels");
    await page.compose("harmless");
    await page.chooseLabel(first.name);
    await page.openPane();
    await button(page, texts.label.choose).click();
    await page.pane.getByRole("radio", { name: second.name }).check();
    await page.pane.getByText(texts.label.consequenceFree).waitFor();
    await page.pane.getByText(texts.label.effectUnknown).waitFor();
    await button(page, texts.label.apply({ label: second.name })).click();
    await page.whenLabelled(second.id);
    await button(page, texts.mend.undo).click();
    await page.whenLabelled(first.id);
    await page.pane
      .getByText(texts.label.restored({ label: first.name }))
      .first()
      .waitFor();
  });

  test("G-11 where the label is missing nothing is offered that would not help", async () => {
    const page = await outlook.open({ lang, labels: "missing" });
    await page.compose("health");
    await page.openPane();
    await whenVerdict(page, texts.labelMissing.headline);
    await page.pane.getByText(texts.outcome.unprotected).first().waitFor();
    expect(await page.pane.getByText(texts.outcome.label, { exact: true }).count()).toBe(0);
    expect(await button(page, texts.label.choose).count()).toBe(0);
    expect(await button(page, texts.label.applyNow).count()).toBe(0);
  });

  test("what is said is shown without of whom, and in full on request", async () => {
    const page = await outlook.open({ lang });
    await page.compose("health");
    await page.openPane();
    const excerpt = page.pane
      .locator("main section p")
      .filter({ has: page.pane.locator("mark") })
      .first();
    await excerpt.waitFor();
    expect(await excerpt.innerText()).toMatch(/depression/);
    expect(await excerpt.innerText()).toMatch(/•{3}/);
    await page.pane
      .getByRole("button", { name: new RegExp(`^${texts.findings.reveal}`) })
      .first()
      .click();
    expect(await excerpt.innerText()).not.toMatch(/•/);
  });

  test("I-15 how to keep the quoted history out is told where it counts", async () => {
    const page = await outlook.open({ lang });
    await page.compose("number-in-quoted");
    await page.openPane();
    await page.pane.getByText(texts.quoted.summary).click();
    await page.pane.getByText(texts.quoted.howTo).waitFor();
  });

  test("check again reads the mail anew, though nothing told that it has changed", async () => {
    const page = await outlook.open({ lang });
    await page.compose("number-in-subject");
    await page.openPane();
    await whenVerdict(page, held);
    await page.subject.fill("Torsdag");
    await button(page, texts.freshness.checkAgain).click();
    await whenVerdict(page, free);
  });

  test("the live watch sees what is typed, without a click", async () => {
    const page = await outlook.open({ lang });
    await page.compose("number-in-subject");
    await page.openPane();
    await whenVerdict(page, held);
    await page.subject.fill("Torsdag");
    await whenVerdict(page, free);
  });

  test("N-22 N-27 a stopped mail is listed with its time alone, at once where the pane is open, and off the list when it is sent", async () => {
    const page = await outlook.open({ lang });
    await page.compose("number-in-subject");
    await page.openPane();
    await whenVerdict(page, held);
    await page.pane.getByRole("button", { name: texts.stopped.heading({ count: 0 }) }).click();
    await page.pane.getByText(texts.stopped.none).waitFor();
    await page.send();
    const { buttons } = await page.whenHeld();
    await page.pressInDialog(buttons[0] ?? "");
    const item = page.pane.getByText(texts.stopped.thisMail, { exact: true });
    await item.waitFor();
    expect(await page.pane.locator("main").innerText()).toContain(texts.stopped.intro);

    // Switching the list off and on empties it, and the mail at hand is the first to be in it again.
    const keep = page.pane.getByRole("switch", { name: texts.stopped.keep });
    await keep.click();
    await page.pane.getByText(texts.stopped.off).waitFor();
    await keep.click();
    await item.waitFor();

    await button(page, texts.mend.remove(number)).click();
    await whenVerdict(page, free);
    await page.send();
    await page.whenSent();
    await page.compose("number-in-subject");
    await page.openPane();
    await page.pane.getByRole("button", { name: texts.stopped.heading({ count: 0 }), exact: true }).waitFor();
  });

  test("N-20 “is this wrong” copies codes and no content; where the clipboard is refused, the text is marked", async () => {
    const page = await outlook.open({ lang });
    await page.compose("number-in-subject");
    await page.openPane();
    await button(page, texts.about.heading).click();
    await button(page, texts.about.wrong).click();
    const report = page.pane.getByRole("textbox", { name: texts.about.reportLabel });
    const codes = await report.inputValue();
    expect(codes).toMatch(/^Kuvert: (goteborg|nyborg) [^\n]*\n/);
    expect(codes).toMatch(/rule: subject-national-id/);
    const [number = "?"] = /\d{6}-\d{4}/.exec(await page.subject.inputValue()) ?? [];
    expect(codes).not.toContain(number);
    expect(codes).not.toContain(number.slice(-4));

    await allowClipboard(page.page, false);
    await button(page, texts.about.copy).click();
    await page.pane.getByText(texts.about.notCopied).waitFor();
    expect(await report.evaluate(marked)).toBe(codes);

    await allowClipboard(page.page, true);
    await button(page, texts.about.copy).click();
    await page.pane.getByText(texts.about.copied).waitFor();
    expect(await page.pane.locator("html").evaluate(() => window.copied)).toBe(codes);
  });

  test("the language is switched, and goes back to Outlook's", async () => {
    const page = await outlook.open({ lang });
    const other: PaneTexts = lang === "sv" ? da : sv;
    await page.compose("number-in-subject");
    await page.openPane();
    await page.pane
      .getByRole("combobox", { name: texts.about.language })
      .selectOption(other === da ? "da" : "sv");
    await button(page, other.mend.remove(number)).waitFor();
    await page.pane.getByRole("combobox", { name: other.about.language }).selectOption("");
    await button(page, texts.mend.remove(number)).waitFor();
  });

  test("N-06 an invitation is never called a mail, in the pane as in the alert", async () => {
    const page = await outlook.open({ lang });
    const meeting = lang === "sv" ? svMeeting : daMeeting;
    await page.compose("meeting");
    await page.openPane();
    await button(page, meeting.label.applyNow).click();
    await whenVerdict(page, meeting.protected.headline);
    const shown = await page.pane.locator("main").innerText();
    expect(shown).toContain(meeting.protected.nextStep({ label: page.protectingLabelName }));
    // The label's own name may be what it likes.
    expect(shown.split(page.protectingLabelName).join("")).not.toMatch(/\bmejl|\bmail(en)?\b/i);
  });
});

test("G-07 a recipient whose delegates cannot open the mail is told of in the verdict itself", async () => {
  const page = await outlook.open({ lang: "sv" });
  await page.compose("forward");
  await page.openPane();
  await page.pane
    .getByRole("region", { name: "Mejlet skyddas när du skickar det." })
    .getByText(/^En mottagare ser ut att vara en brevlåda som flera arbetar i\. /)
    .waitFor();
});

test("where Outlook cannot ask, the pane does: the answer lets the mail go, and can be taken back", async () => {
  const page = await outlook.open({ lang: "sv", mailbox: "1.13" });
  await page.compose("name-in-subject");
  await page.openPane();
  await whenVerdict(page, "Du avgör om mejlet ska skickas.");
  await button(page, sv.answer.confirm).click();
  await whenVerdict(page, sv.answer.headline);
  await button(page, sv.answer.takeBack).click();
  await whenVerdict(page, "Du avgör om mejlet ska skickas.");
  await button(page, sv.answer.confirm).click();
  await whenVerdict(page, sv.answer.headline);
  await page.send();
  await page.whenSent();
});

describe("with a policy that asks for a reason", () => {
  let asking: LocalOutlook;
  const dist = mkdtempSync(path.join(tmpdir(), "kuvert-reasons-"));
  const WISH = { sv: "Personen har själv bett om det.", da: "Personen har selv bedt om det." };
  beforeAll(async () => {
    const policy = profilePolicy("goteborg");
    const [first, ...rest] = policy.rules.map((rule) =>
      rule.outcome === "ask" ? { ...rule, askBy: "reason" as const } : rule,
    );
    if (first === undefined) throw new Error("the policy has rules");
    const reasons = [
      { code: "own-wish", label: WISH },
      { code: "other", label: { sv: "Något annat.", da: "Noget andet." } },
    ];
    stamp(
      path.join(DIST, "any-policy"),
      { ...policy, rules: [first, ...rest], reasons },
      path.join(dist, "goteborg"),
    );
    cpSync(path.join(DIST, "outlook-host"), path.join(dist, "outlook-host"), { recursive: true });
    asking = await startLocalOutlook(dist);
  });
  afterAll(async () => {
    await asking.close();
    rmSync(dist, { recursive: true });
  });

  test("Send is held, a reason from the list lets the mail go as it was, and any change voids it", async () => {
    const page = await asking.open({ lang: "sv" });
    await page.compose("name-in-subject");
    const before = await page.subject.inputValue();
    await page.send();
    const { buttons } = await page.whenHeld();
    await page.pressInDialog(buttons[0] ?? "");
    await page.pane.getByRole("radio", { name: WISH.sv }).check();
    await button(page, sv.answer.confirm).click();
    await whenVerdict(page, sv.answer.headline);
    await page.pane.getByText(sv.answer.badge, { exact: true }).waitFor();

    await page.subject.fill(`${before} igen`);
    await page.pane.getByText(sv.answer.voided).waitFor();
    await page.subject.fill(before);
    await whenVerdict(page, sv.answer.headline);
    await page.send();
    expect((await page.whenSent()).subject).toBe(before);
  });
});

declare global {
  interface Window {
    /** What the pane copied. */
    copied?: string;
  }
}

/** Lets the pane write to the clipboard, or refuses as Outlook's frame may. */
async function allowClipboard(page: Page, allowed: boolean): Promise<void> {
  const pane = page.frames().find((frame) => frame.url().includes("/taskpane.html"));
  if (pane === undefined) throw new Error("the pane is not open");
  await pane.evaluate((isAllowed) => {
    const writeText = (text: string): Promise<void> => {
      if (!isAllowed) return Promise.reject(new Error("refused"));
      window.copied = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  }, allowed);
}

/** The part of a text field that is marked. */
function marked(field: Element): string {
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("it is no text field");
  return field.value.slice(field.selectionStart, field.selectionEnd);
}

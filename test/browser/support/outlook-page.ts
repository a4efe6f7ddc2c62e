import type axe from "axe-core";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { findLabel } from "../../../outlook-host/host/labels";
import { OUTLOOK_TEXTS } from "../../../outlook-host/host/outlook-texts";
import { TENANTS, type Tenant } from "../../../outlook-host/host/tenants";
import { PAGE_TEXTS } from "../../../outlook-host/page/page-texts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** How long a step may take before the test fails; every step waits for a state, none for a time. */
const PATIENCE_MS = 20_000;

/** The local Outlook as the person in front of it sees it. */
export class OutlookPage {
  readonly tenant: Tenant;

  constructor(
    readonly page: Page,
    readonly lang: "sv" | "da" | "en",
    profile: string,
  ) {
    page.setDefaultTimeout(PATIENCE_MS);
    const tenant = TENANTS.find((one) => one.profile === profile);
    if (tenant === undefined) throw new Error(`There is no tenant ${profile}.`);
    this.tenant = tenant;
  }

  get texts() {
    return PAGE_TEXTS[this.lang];
  }

  /** Opens one of the ready-made mails. */
  async compose(id: string): Promise<void> {
    await this.page.locator(`[data-mail="${id}"]`).click();
  }

  /** Opens an empty mail and writes it, as a person does. */
  async write({ to, subject, body }: { to: string; subject: string; body: string }): Promise<void> {
    await this.page.getByRole("button", { name: this.texts.newMail }).click();
    await this.page.getByLabel(this.texts.to, { exact: true }).fill(to);
    await this.subject.fill(subject);
    await this.page.getByRole("textbox", { name: this.texts.body }).fill(body);
  }

  get subject(): Locator {
    return this.page.getByLabel(this.texts.subject, { exact: true });
  }

  /** Waits until the subject is this. */
  async whenSubject(value: string): Promise<void> {
    await this.page.locator(`input[value=${JSON.stringify(value)}]`).waitFor();
  }

  /** Chooses another mailbox to send from. */
  async sendFrom(address: string): Promise<void> {
    await this.page.getByLabel(this.texts.from, { exact: true }).selectOption(address);
  }

  /** Chooses in the tester's bar; what stood in the window is gone then. */
  async choose(name: string, option: string): Promise<void> {
    const bar = this.page.locator("[data-tests]");
    if ((await bar.getAttribute("open")) === null) await bar.locator("summary").click();
    await bar.getByLabel(name, { exact: true }).selectOption(option);
  }

  /** Waits until the add-in was told of this so many times, as the log has it. */
  async whenTold(event: string, times = 1): Promise<void> {
    const lines = this.page.locator('[data-log="told"]').getByText(event);
    await lines.nth(times - 1).waitFor({ state: "attached" });
  }

  async send(): Promise<void> {
    await this.page
      .getByRole("main")
      .getByRole("button", { name: OUTLOOK_TEXTS[this.lang].send, exact: true })
      .click();
  }

  /** Waits until a mail has left, and tells what the list says of the newest: subject, recipients, label. */
  async whenSent(count = 1): Promise<{ readonly subject: string; readonly label: string | null }> {
    const list = this.page.getByRole("list", { name: this.texts.sent });
    await list
      .getByRole("listitem")
      .nth(count - 1)
      .waitFor();
    const [subject = "", , label = ""] = await list
      .getByRole("listitem")
      .first()
      .locator("> *")
      .allInnerTexts();
    return { subject, label: label.trim() === this.texts.noLabel ? null : label.trim() };
  }

  async sentCount(): Promise<number> {
    // Counted behind a dialog too, where the list is hidden from everybody but us.
    const list = this.page.getByRole("list", { name: this.texts.sent, includeHidden: true });
    return await list.getByRole("listitem", { includeHidden: true }).count();
  }

  /** Waits for the alert, and tells what it says. */
  async whenHeld(): Promise<{
    readonly title: string;
    readonly text: string;
    readonly buttons: readonly string[];
  }> {
    const alert = this.page.locator('[data-dialog="alert"]');
    await alert.waitFor();
    return {
      title: await alert.getByRole("heading").innerText(),
      text: await alert.locator(".fui-DialogContent").innerText(),
      buttons: await alert.getByRole("button").allInnerTexts(),
    };
  }

  async pressInDialog(name: string): Promise<void> {
    await this.page.locator("[data-dialog]").getByRole("button", { name, exact: true }).click();
  }

  /** Attaches an invented file. */
  async attach(name: string): Promise<void> {
    await this.page.getByLabel(this.texts.attachmentName).fill(name);
    await this.page.getByRole("button", { name: this.texts.attachNamed, exact: true }).click();
  }

  /** Chooses one of the labels in the ribbon's menu. */
  async chooseLabel(name: string): Promise<void> {
    await this.page.getByRole("button", { name: this.texts.sensitivity }).click();
    await this.page.getByRole("menuitemradio", { name }).click();
  }

  /** The add-in's button in the ribbon. */
  async openPane(): Promise<void> {
    await this.page.locator("[data-control]").click();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("[data-pane] iframe");
  }

  /** Waits until the mail has this label on; null: none. */
  async whenLabelled(id: string | null): Promise<void> {
    await this.page.locator(`[data-label="${id ?? ""}"]`).waitFor();
  }

  labelName(id: string): string {
    const label = findLabel(this.tenant.labels, id);
    if (label === null) throw new Error(`${this.tenant.organisation} has no label ${id}.`);
    return label.name;
  }

  get protectingLabelName(): string {
    return this.labelName(this.tenant.protectingLabel);
  }

  /**
   * What axe finds wrong with the window itself; the add-in's pane has tests of its own. Left out are the empty
   * elements with which Fluent UI keeps the focus where it belongs.
   */
  async accessibilityFaults(): Promise<readonly string[]> {
    await this.page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    return await this.page.evaluate(async () => {
      const { violations } = await window.axe.run({ exclude: "[data-tabster-dummy]" }, { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
  }

  /** What the host wrote down as wrong: calls it does not have, texts that are too long. */
  async complaints(): Promise<readonly string[]> {
    return await this.page.locator('[data-log="complaint"]').allTextContents();
  }
}

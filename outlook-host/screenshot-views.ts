import type { Page } from "playwright-core";
import { OUTLOOK_TEXTS } from "./host/outlook-texts";
import { da } from "../src/taskpane/texts/da";
import { sv } from "../src/taskpane/texts/sv";
import { PAGE_TEXTS } from "./page/page-texts";

/*
 * What `npm run screenshots` takes pictures of: every dialog of the local Outlook, a meeting, a phone, the pane with its
 * drawer open. Each view is one address and what a person does there.
 */

export type PictureLanguage = "sv" | "da";

export interface View {
  readonly name: string;
  /** What stands in the address besides policy and language. */
  readonly query?: Readonly<Record<string, string>>;
  /** True for what is there for a moment only: one picture, in light and wide. */
  readonly isBrief?: boolean;
  readonly go: (page: Page, lang: PictureLanguage) => Promise<void>;
}

const held = view("alert", "number-in-subject");

/** In the order in which somebody would meet them. */
export const VIEWS: readonly View[] = [
  {
    name: "compose",
    go: async (page) => {
      await compose(page, "number-in-subject");
      await page.getByRole("main").locator(".fui-MessageBar").waitFor();
    },
  },
  held,
  {
    name: "pane",
    go: async (page, lang) => {
      await held.go(page, lang);
      await pressFirst(page);
      await paneIsReady(page);
    },
  },
  {
    name: "pane-labels",
    go: async (page, lang) => {
      await compose(page, "number-in-body");
      await page.locator("[data-control]").click();
      await paneIsReady(page);
      await pane(page).getByRole("button", { name: CHOOSE_LABEL[lang] }).first().click();
      await pane(page).getByRole("radio").first().waitFor();
    },
  },
  { ...view("label-missing", "number-in-body"), query: { labels: "missing" } },
  { ...view("asked", "harmless"), query: { faults: "15:error=5000" } },
  view("meeting", "meeting", async (page, lang) => {
    await page.getByLabel(PAGE_TEXTS[lang].subject, { exact: true }).fill(MEETING_SUBJECT[lang]);
  }),
  {
    name: "phone",
    query: { client: "phone" },
    go: async (page) => {
      await compose(page, "number-in-subject");
      await page.getByRole("main").locator(".fui-MessageBar").waitFor();
    },
  },
  { ...view("mac-alert", "number-in-subject"), query: { client: "mac" } },
  { ...view("unavailable", "harmless"), query: { connection: "unreachable" } },
  { ...view("unavailable-block", "harmless"), query: { connection: "unreachable", sendMode: "Block" } },
  { ...view("works-offline", "harmless"), query: { connection: "offline", client: "classic" } },
  {
    ...view("slow", "harmless", undefined, "slow"),
    query: { faults: "18:delay=3000", slowAfter: "200", sendMode: "PromptUser" },
    isBrief: true,
  },
  {
    ...view("allowed-late", "harmless", undefined, "allowed-late"),
    query: { faults: "18:delay=1000", slowAfter: "200" },
  },
  { ...view("timed-out", "harmless"), query: { faults: "18:never", giveUpAfter: "1000" } },
  { ...view("not-finished", "harmless"), query: { faults: "37:never" } },
  {
    name: "needs-recipient",
    go: async (page, lang) => {
      await page.getByRole("button", { name: PAGE_TEXTS[lang].newMail }).click();
      await send(page, lang);
      await page.locator('[data-dialog="needs-recipient"]').waitFor();
    },
  },
];

const CHOOSE_LABEL: Readonly<Record<PictureLanguage, string>> = {
  sv: sv.label.choose,
  da: da.label.choose,
};

const MEETING_SUBJECT: Readonly<Record<PictureLanguage, string>> = {
  sv: "Möte om 811218-9876",
  da: "Møde om 070761-4285",
};

/** Opens a ready-made mail, presses Send and waits for a dialog. */
function view(
  name: string,
  mail: string,
  before: (page: Page, lang: PictureLanguage) => Promise<void> = () => Promise.resolve(),
  dialog = "alert",
): View {
  return {
    name,
    go: async (page, lang) => {
      await compose(page, mail);
      await before(page, lang);
      await send(page, lang);
      await page.locator(`[data-dialog="${dialog}"]`).waitFor();
    },
  };
}

async function compose(page: Page, mail: string): Promise<void> {
  await page.locator(`[data-mail="${mail}"]`).click();
  await page.locator("[contenteditable] >> text=/./").first().waitFor();
}

async function send(page: Page, lang: PictureLanguage): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: OUTLOOK_TEXTS[lang].send, exact: true }).click();
}

async function pressFirst(page: Page): Promise<void> {
  await page.locator('[data-dialog="alert"]').getByRole("button").first().click();
}

function pane(page: Page) {
  return page.frameLocator("[data-pane] iframe");
}

async function paneIsReady(page: Page): Promise<void> {
  await pane(page).getByRole("heading").first().waitFor();
}

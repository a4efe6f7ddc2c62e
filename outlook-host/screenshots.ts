/**
 * Takes pictures of the local Outlook, to be looked at: `npm run screenshots -- --out FOLDER`. The add-in must have
 * been built (`npm run build`); `--readme` renews the README's picture too, `--dist` names another folder of builds.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser, HOW_TO_GET_A_BROWSER } from "../scripts/find-browser";
import { LANGUAGES, type Language } from "./host/languages";
import { OUTLOOK_TEXTS } from "./host/outlook-texts";
import { buildPage } from "./server/build-page";
import { ON_LOCALHOST, startServer } from "./server/server";

interface View {
  readonly lang: Language;
  readonly scheme: "light" | "dark";
}

const README_PICTURE = "sv-light-3-pane-narrow.png";
const NARROW_PANE = 320;
const WIDE_PANE = 560;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: "string" },
      "no-build": { type: "boolean", default: false },
      dist: { type: "string" },
      readme: { type: "boolean", default: false },
    },
  });
  if (values.out === undefined)
    throw new Error("Say where the pictures go: npm run screenshots -- --out FOLDER");
  mkdirSync(values.out, { recursive: true });
  const found = await findBrowser();
  if (found === null) throw new Error(`No browser was found.\n${HOW_TO_GET_A_BROWSER}`);
  if (!values["no-build"]) await buildPage();
  const server = await startServer(0, ON_LOCALHOST, values.dist);
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...found.args, "--ignore-certificate-errors"],
  });
  try {
    for (const lang of LANGUAGES.filter((one) => one !== "en")) {
      for (const scheme of ["light", "dark"] as const) {
        await takePictures(browser, `https://localhost:${server.port}/`, { lang, scheme }, values.out);
      }
    }
    if (values.readme) {
      copyFileSync(
        path.join(values.out, README_PICTURE),
        path.join(__dirname, "../docs/images/local-outlook.png"),
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Compose window, alert, narrow and wide pane, and what is left when the mail was mended and sent. */
async function takePictures(
  browser: Browser,
  address: string,
  { lang, scheme }: View,
  out: string,
): Promise<void> {
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    colorScheme: scheme,
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  const take = async (name: string): Promise<void> => {
    await page.screenshot({ path: path.join(out, `${lang}-${scheme}-${name}.png`) });
  };
  await page.goto(`${address}?policy=${lang === "da" ? "nyborg" : "goteborg"}&lang=${lang}`);
  await page.locator('[data-mail="number-in-subject"]').click();
  await page.locator("[contenteditable] >> text=/./").first().waitFor();
  await take("1-compose");
  await page.getByRole("main").getByRole("button", { name: OUTLOOK_TEXTS[lang].send, exact: true }).click();
  const alert = page.locator('[data-dialog="alert"]');
  await alert.waitFor();
  await take("2-alert");
  await alert.getByRole("button").first().click();
  const pane = page.frameLocator("[data-pane] iframe");
  await pane.getByRole("heading").first().waitFor();
  await setPaneWidth(page, NARROW_PANE);
  await take("3-pane-narrow");
  await setPaneWidth(page, WIDE_PANE);
  await take("4-pane-wide");
  await page.close();
}

/** Pulls the edge between the mail and the pane. */
async function setPaneWidth(page: Page, width: number): Promise<void> {
  const splitter = page.locator("[data-pane-edge]");
  const box = await splitter.boundingBox();
  const now = Number(await splitter.getAttribute("aria-valuenow"));
  if (box === null) throw new Error("The pane's edge is not on the page.");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + now - width, middle.y, { steps: 10 });
  await page.mouse.up();
  await page.mouse.move(0, 0);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

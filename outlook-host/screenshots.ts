/**
 * Takes pictures of the local Outlook, to be looked at: `npm run screenshots -- --out FOLDER`. The add-in must have
 * been built (`npm run build`); `--readme` renews the README's picture too, `--dist` names another folder of builds.
 *
 * `npm run screenshots -- --accept` takes the pictures that the tests compare the pane with, and needs no build.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { findBrowser, HOW_TO_GET_A_BROWSER } from "../scripts/find-browser";
import {
  PaneGallery,
  STATE_NAMES,
  takePictures as takePanePictures,
} from "../test/browser/support/pane-gallery";
import { acceptPictures } from "../test/browser/support/pictures";
import { VIEWS, type PictureLanguage } from "./screenshot-views";
import { buildPage } from "./server/build-page";
import { ON_LOCALHOST, startServer } from "./server/server";

const README_PICTURE = "sv-pane-light-1280.png";
/** The window's widths: as usual, and as narrow as somebody may have it beside another. */
const WIDTHS = [1280, 900] as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: "string" },
      "no-build": { type: "boolean", default: false },
      dist: { type: "string" },
      readme: { type: "boolean", default: false },
      accept: { type: "boolean", default: false },
    },
  });
  if (values.accept) {
    await acceptPanePictures();
    return;
  }
  if (values.out === undefined)
    throw new Error("Say where the pictures go: npm run screenshots -- --out FOLDER, or --accept");
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
    for (const lang of ["sv", "da"] as const) {
      await takePictures(browser, `https://localhost:${server.port}/`, lang, values.out);
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

/** Every state of the pane, as it looks now, becomes what the tests expect. */
async function acceptPanePictures(): Promise<void> {
  const gallery = await PaneGallery.open();
  try {
    const pictures = new Map<string, Buffer>();
    for (const state of STATE_NAMES) {
      await takePanePictures(gallery, state, (name, png) => void pictures.set(name, png));
    }
    const changed = acceptPictures(pictures);
    console.log(`${changed} of ${pictures.size} pictures changed; look at them in test/browser/pictures.`);
  } finally {
    await gallery.close();
  }
}

/** Every view in one language, in light and dark and in each width. */
async function takePictures(
  browser: Browser,
  address: string,
  lang: PictureLanguage,
  out: string,
): Promise<void> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, reducedMotion: "reduce" });
  for (const { name, query, isBrief = false, go } of VIEWS) {
    await page.setViewportSize({ width: WIDTHS[0], height: 800 });
    const search = new URLSearchParams({ policy: lang === "da" ? "nyborg" : "goteborg", lang, ...query });
    await page.goto(`${address}?${search.toString()}`);
    await go(page, lang);
    for (const colorScheme of isBrief ? (["light"] as const) : (["light", "dark"] as const)) {
      for (const width of isBrief ? [WIDTHS[0]] : WIDTHS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const file = path.join(out, `${lang}-${name}-${colorScheme}-${width}.png`);
        await page.screenshot({ path: file, animations: "disabled" });
      }
    }
  }
  await page.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

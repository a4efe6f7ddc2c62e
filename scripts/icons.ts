import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, HOW_TO_GET_A_BROWSER } from "./find-browser";

/**
 * Draws the add-in's icons from their two SVG drawings, in the sizes that manifest.xml names. The PNG files are in
 * version control: run this only after changing a drawing.
 */
const SIZES = [16, 32, 64, 80, 128] as const;
/** Up to this size the simpler drawing is clearer. */
const SMALL = 32;

const assets = path.join(__dirname, "../assets");

async function drawIcons(): Promise<void> {
  const browser = await findBrowser();
  if (browser === null)
    throw new Error(`The icons are drawn by a browser, and none was found.\n${HOW_TO_GET_A_BROWSER}`);
  const running = await chromium.launch({ executablePath: browser.path, args: [...browser.args] });
  try {
    for (const size of SIZES) {
      const svg = readFileSync(path.join(assets, size <= SMALL ? "icon-small.svg" : "icon.svg"), "utf8");
      const page = await running.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
      );
      await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
      await page.close();
    }
  } finally {
    await running.close();
  }
}

drawIcons().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

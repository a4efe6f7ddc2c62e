import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Language } from "../../../src/rules";
import type { Theme } from "../../../src/taskpane/outlook";
import { findBrowser, HOW_TO_GET_A_BROWSER } from "../../../scripts/find-browser";
import { buildGallery, galleryPage } from "../../taskpane/gallery/build-gallery";
import { GALLERY } from "../../taskpane/gallery/states";

export const STATE_NAMES = GALLERY.map(({ name }) => name);
export const LANGUAGES = ["sv", "da"] as const satisfies readonly Language[];
export const THEMES = ["light", "dark"] as const satisfies readonly Theme[];
/** How wide the pane is, in CSS pixels: as narrow as WCAG asks for, and as wide as Outlook usually opens it. */
export const WIDTHS = [320, 450] as const;

/** Letters come out alike whatever the machine's own settings for fonts, colours and screens. */
const SAME_EVERYWHERE = [
  "--font-render-hinting=none",
  "--disable-font-subpixel-positioning",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
  "--force-device-scale-factor=1",
  "--hide-scrollbars",
];

/** A browser with the pane in it, on an Outlook in memory. */
export class PaneGallery {
  readonly #browser: Browser;
  readonly #folder: string;
  readonly page: Page;

  private constructor(browser: Browser, folder: string, page: Page) {
    this.#browser = browser;
    this.#folder = folder;
    this.page = page;
  }

  /** Builds the pane and opens a browser. Throws when there is none: a test that was not run has not passed. */
  static async open(): Promise<PaneGallery> {
    const found = await findBrowser();
    if (found === null) throw new Error(`No browser was found.\n${HOW_TO_GET_A_BROWSER}`);
    const folder = mkdtempSync(path.join(tmpdir(), "kuvert-gallery-"));
    const script = await buildGallery(folder);
    const browser = await chromium.launch({
      executablePath: found.path,
      args: [...found.args, ...SAME_EVERYWHERE],
    });
    const page = await browser.newPage({
      viewport: { width: WIDTHS[0], height: 700 },
      reducedMotion: "reduce",
      timezoneId: "Europe/Copenhagen",
      locale: "sv-SE",
    });
    await page.setContent(galleryPage());
    await page.addScriptTag({ path: script });
    await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    await page.evaluate(async () => {
      await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 14px "Segoe UI"`)));
    });
    return new PaneGallery(browser, folder, page);
  }

  async show(state: string, language: Language, theme: Theme): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await this.page.evaluate(([name, lang, colours]) => window.showPane(name, lang, colours), [
      state,
      language,
      theme,
    ] as const);
  }

  /** The whole pane, however long it is, as a PNG. */
  async picture(width: number): Promise<Buffer> {
    await this.page.setViewportSize({ width, height: 700 });
    // As Playwright's own test runner does: until two in a row are the same, something was still being drawn.
    let last = await this.page.screenshot({ fullPage: true });
    for (let tries = 0; tries < 10; tries += 1) {
      const next = await this.page.screenshot({ fullPage: true });
      if (next.equals(last)) break;
      last = next;
    }
    return last;
  }

  /** What axe finds wrong, at 320 pixels. */
  async accessibilityFaults(): Promise<readonly string[]> {
    await this.page.setViewportSize({ width: WIDTHS[0], height: 700 });
    return await this.page.evaluate(async () => {
      const { violations } = await window.axe.run({ exclude: "[data-tabster-dummy]" });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
  }

  /** By how many pixels the pane is wider than its window. */
  async overflow(width: number): Promise<number> {
    await this.page.setViewportSize({ width, height: 700 });
    return await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** Presses Tab until the control that says this has the focus; fails when the whole pane was gone through. */
  async tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await this.page.keyboard.press("Tab");
      if ((await this.focused()).startsWith(name)) return;
    }
    throw new Error(`Nothing that says "${name}" was reached with Tab.`);
  }

  /** What the control that has the focus says. */
  async focused(): Promise<string> {
    return await this.page.evaluate(() => {
      const control = document.activeElement;
      if (control instanceof HTMLInputElement) return control.labels?.[0]?.textContent ?? "";
      return control?.textContent ?? "";
    });
  }

  async whenVerdict(headline: string): Promise<void> {
    await this.page
      .getByRole("heading", { level: 1, name: headline, exact: true })
      .waitFor({ timeout: 20_000 });
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true });
  }
}

/**
 * Takes every picture of a state, and hands it over with its name.
 *
 * @param whileShown is called once for each language and theme
 */
export async function takePictures(
  gallery: PaneGallery,
  state: string,
  onPicture: (name: string, png: Buffer) => void,
  whileShown?: (language: Language, theme: Theme) => Promise<void>,
): Promise<void> {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      await gallery.show(state, language, theme);
      for (const width of WIDTHS) {
        onPicture(`${state}.${language}.${theme}.${width}`, await gallery.picture(width));
      }
      await whileShown?.(language, theme);
    }
  }
}

import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { AS_IN_REALITY, startServer, type RunningServer } from "../../../outlook-host/server/server";
import { findBrowser, HOW_TO_GET_A_BROWSER } from "../../../scripts/find-browser";
import { OutlookPage } from "./outlook-page";

/** Where the builds are; another folder can be named to test a build made elsewhere. */
export const DIST = path.resolve(process.env.KUVERT_DIST ?? path.join(__dirname, "../../../dist"));

/** What is loaded from where, as in reality: the browser is told that these names are this machine. */
const NAMES = ["outlook.office.com", "addin.example", "appsforoffice.microsoft.com", "ajax.aspnetcdn.com"];

/** All that may be asked for. The first is Outlook itself; the rest is what the add-in and Office.js may load. */
const ALLOWED: readonly RegExp[] = [
  /^https:\/\/outlook\.office\.com\//,
  /^https:\/\/addin\.example\/addin\/(goteborg|nyborg)\//,
  // Our own addition for the calls that are newer than the Office.js on npm.
  /^https:\/\/addin\.example\/host\/mailbox-additions\.js$/,
  /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//,
  /^https:\/\/ajax\.aspnetcdn\.com\/ajax\/3\.5\/MicrosoftAjax\.js$/,
  /^(data|blob):/,
];

/** How Outlook is to be set up. */
export interface Choice {
  readonly lang: "sv" | "da" | "en";
  /** The policy profile the add-in was built with. */
  readonly policy?: "goteborg" | "nyborg";
  readonly labels?: "published" | "missing" | "off";
  readonly mailbox?: string;
  readonly slowAfter?: number;
}

/** A browser with the local Outlook in it, for one test file. */
export interface LocalOutlook {
  open(choice: Choice): Promise<OutlookPage>;
  /** The requests that should not have been made, and those that were not answered; forgets them. */
  takeStrayRequests(): readonly string[];
  close(): Promise<void>;
}

/** Starts the server and a browser. Throws when there is none: a test that was not run has not passed. */
export async function startLocalOutlook(dist = DIST): Promise<LocalOutlook> {
  const found = await findBrowser();
  if (found === null) throw new Error(`No browser was found.\n${HOW_TO_GET_A_BROWSER}`);
  const server = await startServer(0, AS_IN_REALITY, dist);
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...found.args, "--ignore-certificate-errors", `--host-resolver-rules=${resolverRules(server)}`],
  });
  const stray: string[] = [];
  return {
    open: async (choice) => await openPage(browser, choice, stray),
    takeStrayRequests: () => stray.splice(0),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Every other name leads nowhere, so that nothing can leave the machine. */
function resolverRules({ port }: RunningServer): string {
  return [...NAMES.map((name) => `MAP ${name} 127.0.0.1:${port}`), "MAP * ~NOTFOUND"].join(", ");
}

async function openPage(browser: Browser, choice: Choice, stray: string[]): Promise<OutlookPage> {
  const policy = choice.policy ?? (choice.lang === "da" ? "nyborg" : "goteborg");
  const query = new URLSearchParams({ policy, lang: choice.lang });
  if (choice.labels !== undefined) query.set("labels", choice.labels);
  if (choice.mailbox !== undefined) query.set("mailbox", choice.mailbox);
  if (choice.slowAfter !== undefined) query.set("slowAfter", String(choice.slowAfter));
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  watchRequests(page, stray);
  await page.goto(`https://outlook.office.com/?${query.toString()}`);
  return new OutlookPage(page, choice.lang, policy);
}

function watchRequests(page: Page, stray: string[]): void {
  page.on("request", (request) => {
    if (!ALLOWED.some((allowed) => allowed.test(request.url())))
      stray.push(`${request.method()} ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) stray.push(`${response.status()} ${response.url()}`);
  });
}

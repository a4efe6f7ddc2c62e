import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import type { AssumedId } from "../../../outlook-host/host/behaviours";
import type { ClientId } from "../../../outlook-host/host/clients";
import type { Connection } from "../../../outlook-host/host/faults";
import type { Mail } from "../../../outlook-host/host/mail";
import type { SendMode } from "../../../outlook-host/host/manifest";
import type { Outcome } from "../../../outlook-host/lean/send-mail";
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

/** How Outlook is to be set up: what stands in the page's address (outlook-host/page/settings.ts). */
export interface Choice {
  readonly lang: "sv" | "da" | "en";
  /** The policy profile the add-in was built with. */
  readonly policy?: "goteborg" | "nyborg";
  readonly labels?: "published" | "missing" | "off";
  readonly client?: ClientId;
  readonly sendMode?: SendMode;
  readonly connection?: Connection;
  /** As `37:never,201:delay=6000,200:error=9063`. */
  readonly faults?: string;
  readonly otherwise?: readonly AssumedId[];
  /** The add-in is not told what happens while a mail is written. */
  readonly composeEvents?: "off";
  readonly mailbox?: string;
  readonly slowAfter?: number;
  readonly giveUpAfter?: number;
}

/** The host without its window, which sends one mail after the other, each in an Outlook of its own. */
export interface LeanOutlook {
  send(mail: Mail, choice: Choice): Promise<Outcome>;
  close(): Promise<void>;
}

/** A browser with the local Outlook in it, for one test file. */
export interface LocalOutlook {
  open(choice: Choice): Promise<OutlookPage>;
  openLean(): Promise<LeanOutlook>;
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
    open: async (choice) => {
      const page = await openPage(browser, stray);
      await page.goto(`${WINDOW}?${queryFor(choice)}`);
      return new OutlookPage(page, choice.lang, policyOf(choice));
    },
    openLean: async () => await openLean(await openPage(browser, stray)),
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

const WINDOW = "https://outlook.office.com/";
const LEAN = `${WINDOW}host/lean.html`;

function policyOf({ policy, lang }: Choice): "goteborg" | "nyborg" {
  return policy ?? (lang === "da" ? "nyborg" : "goteborg");
}

function queryFor(choice: Choice): string {
  const query = new URLSearchParams({ policy: policyOf(choice) });
  for (const [name, value] of Object.entries<string | number | readonly string[]>({ ...choice }))
    query.set(name, String(value));
  return query.toString();
}

async function openPage(browser: Browser, stray: string[]): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  watchRequests(page, stray);
  return page;
}

async function openLean(page: Page): Promise<LeanOutlook> {
  await page.goto(LEAN);
  await page.waitForFunction(() => window.sendMail !== undefined, undefined, {
    polling: 50,
    timeout: 15_000,
  });
  return {
    send: (mail, choice) =>
      page.evaluate(
        async ([one, search]) => {
          if (window.sendMail === undefined) throw new Error("the page has not started");
          return await window.sendMail(one, search);
        },
        [mail, queryFor(choice)] as const,
      ),
    close: () => page.context().close(),
  };
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

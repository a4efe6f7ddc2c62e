import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader } from "jsdom";

const LIBRARY = path.join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const ADDITIONS = "https://localhost/mailbox-additions.js";
const APP_COMMAND_INVOKED = 39;

/** Answers a call: JSON of the answer, and the error's number or zero. A promise that never settles is no answer. */
export type Execute = (id: number, parameters: readonly unknown[]) => Promise<readonly [string, number]>;

/** What the library is told of its Outlook before it starts. */
export interface Win32SetUp {
  /** `sv-SE`; the library's texts are read in it. */
  readonly locale: string;
  /** What `Office.context.displayLanguage` is. */
  readonly displayLanguage: string | number;
  readonly mailboxVersion: string;
  readonly hostVersion: string;
  /** Where `npm run build`'s companions lie: the scripts beside Office.js. */
  readonly companions: string;
  readonly execute: Execute;
}

/** Microsoft's own library for Outlook on Windows, in a window of jsdom, speaking to a host of ours. */
export interface Win32Library {
  readonly Office: {
    readonly context: object;
    readonly actions: { associate(name: string, handler: unknown): void };
  };
  /** The numbers of the host calls that the library made, in order. */
  readonly calls: readonly number[];
  /** What the library tried to load that it may not. */
  readonly strayLoads: readonly string[];
  /** Raises an event as Outlook does: Office.js looks the function up and calls it. */
  invoke(commandId: string, functionName: string, event: object): void;
  close(): void;
}

type Raise = (id: number, payload: object) => void;

interface LibraryWindow {
  readonly Office?: Win32Library["Office"] & { onReady(callback: () => void): void };
}

/**
 * Loads office.js and outlook-win32-16.02.js from npm, unmodified, and waits until they are ready. The library is of 2022
 * and knows Mailbox up to 1.12 or so; what is newer comes from our own additions, as on the web. What classic Outlook
 * itself runs beside a handler is a build of the same sources that is not published.
 */
export async function openWin32Library(setUp: Win32SetUp): Promise<Win32Library> {
  const { execute } = setUp;
  let registered: (handler: Raise) => void = () => undefined;
  const registration = new Promise<Raise>((resolve) => (registered = resolve));
  const calls: number[] = [];
  const loader = new FromDisk(setUp.companions);
  const external = {
    GetHostInfo: () => `Outlook|Win32|16.02|${setUp.locale}|||disableLogging|`,
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(setUp),
    Execute: (id: number, parameters: readonly unknown[] | null, done?: (answer: object) => void) => {
      calls.push(id);
      void execute(id, parameters ?? []).then((answer) => done?.({ toArray: () => answer }));
    },
    RegisterEvent: (id: number, _target: string, handler: Raise, done: (status: number) => void) => {
      setTimeout(() => {
        done(0);
        // Not before: what is raised earlier the library lets fall.
        if (id === APP_COMMAND_INVOKED) registered(handler);
      }, 0);
    },
  };
  const page = `<!doctype html><script src="${OFFICE_JS}office.js"></script><script src="${ADDITIONS}"></script>`;
  const dom = new JSDOM(page, {
    url: "https://localhost/commands.html",
    runScripts: "dangerously",
    resources: loader,
    beforeParse: (window) => {
      Object.defineProperty(window, "external", { value: external, writable: true });
    },
  });
  await new Promise((loaded) => dom.window.addEventListener("load", loaded));
  const { Office } = dom.window as unknown as LibraryWindow;
  if (Office === undefined) throw new Error("office.js did not load");
  await new Promise<void>((ready) => Office.onReady(ready));
  // It asks for events a moment after the page is told that it is ready.
  const raise = await registration;
  return {
    Office,
    calls,
    strayLoads: loader.stray,
    invoke: (commandId, functionName, event) =>
      raise(APP_COMMAND_INVOKED, { toArray: () => [commandId, functionName, JSON.stringify(event)] }),
    close: () => dom.window.close(),
  };
}

/** Gives the library's own files, the stand-in for MicrosoftAjax.js and our additions, and nothing else. */
class FromDisk extends ResourceLoader {
  readonly stray: string[] = [];

  constructor(private readonly companions: string) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = this.fileFor(url);
    if (file === null) this.stray.push(url);
    const content = file === null ? Promise.reject(new Error(`${url} may not be loaded`)) : read(file);
    return Object.assign(content, { abort: () => undefined });
  }

  private fileFor(url: string): string | null {
    if (url === ADDITIONS) return path.join(this.companions, "mailbox-additions.js");
    if (url === "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js")
      return path.join(this.companions, "microsoft-ajax.js");
    return url.startsWith(OFFICE_JS) ? path.join(LIBRARY, url.slice(OFFICE_JS.length)) : null;
  }
}

function read(file: string): Promise<Buffer> {
  return Promise.resolve(readFileSync(file));
}

/** What classic Outlook puts into the window of an add-in (read in outlook-win32-16.02.debug.js). */
function contextOf({ displayLanguage, mailboxVersion, hostVersion }: Win32SetUp): object {
  const context: Readonly<Record<string, unknown>> = {
    GetAppType: 8,
    GetSolutionRef: "kuvert",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 2,
    GetAppUILocale: displayLanguage,
    GetAppDataLocale: displayLanguage,
    GetDocUrl: "",
    GetAppCapabilities: 1,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "",
    GetInstanceId: "",
    GetSupportedMatrix: JSON.stringify({ Mailbox: mailboxVersion }),
    GetHostFullVersion: hostVersion,
    GetSettings: { Read: () => undefined },
  };
  return Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value]));
}

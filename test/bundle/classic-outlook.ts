import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader } from "jsdom";
import type { FakeMail } from "../mailbox/fake-outlook";

const ROOT = path.join(__dirname, "../..");
const LIBRARY = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Microsoft's own library for Outlook on Windows, speaking to a host of ours through `window.external`. */
export interface ClassicOutlook {
  /** `Office.context` as the real library made it. */
  readonly context: object;
  /** The mail being written, from now on. */
  open(mail: FakeMail): void;
  /** The numbers of the host calls that the library made, in order. */
  readonly calls: readonly number[];
  close(): void;
}

/**
 * Loads office.js and outlook-win32-16.02.js from npm, unmodified, and waits until they are ready. The library is of
 * 2022: it knows Mailbox up to 1.12 or so, and no labels. What classic Outlook itself runs in its bare runtime is a
 * build of the same sources that is not published.
 */
export async function openClassicOutlook(mail: FakeMail): Promise<ClassicOutlook> {
  let current = mail;
  const calls: number[] = [];
  const execute = (id: number, params: readonly unknown[] | null, done: (result: object) => void): void => {
    calls.push(id);
    const answer = answerTo(id, params, current);
    setTimeout(() => done({ toArray: () => [JSON.stringify(answer), 0] }), 0);
  };
  const dom = new JSDOM(`<!doctype html><script src="${OFFICE_JS}office.js"></script>`, {
    url: "https://localhost/commands.html",
    runScripts: "dangerously",
    resources: new FromDisk(),
    beforeParse: (window) => {
      Object.defineProperty(window, "external", { value: external(execute), writable: true });
    },
  });
  const window = dom.window as unknown as {
    Office?: { onReady(callback: () => void): void; context: object };
  };
  await new Promise((loaded) => dom.window.addEventListener("load", loaded));
  const { Office } = window;
  if (Office === undefined) throw new Error("office.js did not load");
  await new Promise<void>((ready) => Office.onReady(ready));
  return {
    context: Office.context,
    calls,
    open: (next) => (current = next),
    close: () => dom.window.close(),
  };
}

/** Gives the library's files and the stand-in for MicrosoftAjax.js, and nothing else. */
class FromDisk extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = url.endsWith("MicrosoftAjax.js")
      ? path.join(ROOT, "dist/outlook-host/microsoft-ajax.js")
      : path.join(LIBRARY, url.replace(OFFICE_JS, ""));
    const promise = Promise.resolve(readFileSync(file));
    return Object.assign(promise, { abort: () => undefined });
  }
}

/** What classic Outlook puts into the window of an add-in (read in outlook-win32-16.02.debug.js). */
function external(
  execute: (id: number, params: readonly unknown[] | null, done: (result: object) => void) => void,
): object {
  const context: Readonly<Record<string, unknown>> = {
    GetAppType: 8,
    GetSolutionRef: "kuvert",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 2,
    GetAppUILocale: 1053,
    GetAppDataLocale: 1053,
    GetDocUrl: "",
    GetAppCapabilities: 1,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "",
    GetInstanceId: "",
    GetSupportedMatrix: '{"Mailbox":"1.14"}',
    GetHostFullVersion: "16.0.18324.20172",
    GetSettings: { Read: () => undefined },
  };
  return {
    GetHostInfo: () => "Outlook|Win32|16.02|sv-SE|||disableLogging|",
    GetLoggingAllowed: () => false,
    GetContext: () => Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value])),
    Execute: execute,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (status: number) => void) =>
      setTimeout(() => done(0), 0),
  };
}

/** The host's side of the calls that the check makes, by their numbers in the library. */
function answerTo(id: number, params: readonly unknown[] | null, mail: FakeMail): object {
  const fields = [mail.to, mail.cc, mail.bcc];
  const read = (data: unknown): object => ({ data, error: false });
  switch (id) {
    case 1:
      return {
        permissionLevel: 3,
        itemType: 4,
        hostVersion: "16.0.18324.20172",
        userEmailAddress: "robin@prov.se",
      };
    case 15:
      return read((fields[Number(params?.[0])] ?? []).map((one) => inWire(one)));
    case 18:
      return read(mail.subject);
    case 37:
      return read(mail.html);
    case 107:
      return read(inWire(mail.from));
    case 149:
      return read(
        mail.attachments.map((one, index) => ({
          id: String(index),
          size: 1,
          attachmentType: 0,
          ...(one as object),
        })),
      );
    case 174:
      return read({ composeType: mail.composeType, coercionType: "html" });
    default:
      return { error: true, errorCode: 5000 };
  }
}

/** The library makes `displayName` and the like of what the host sends. */
function inWire(person: unknown): object {
  const { displayName, emailAddress } = person as {
    readonly displayName: string;
    readonly emailAddress: string;
  };
  return { name: displayName, address: emailAddress, recipientType: 3 };
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
import { runScript, type ScriptRuntime } from "../../outlook-host/classic/script-runtime";
import type { AddInEnvironment, AddInRuntime } from "../../outlook-host/host/add-in-runtime";
import type { Mail } from "../../outlook-host/host/mail";
import { displayLanguageFor } from "../../outlook-host/host/open-script";
import { createOutlook, type Outlook, type OutlookSetUp } from "../../outlook-host/host/outlook";
import { TENANTS } from "../../outlook-host/host/tenants";
import { createWin32Host } from "../../outlook-host/host/win32";

const DIST = path.resolve(process.env.KUVERT_DIST ?? path.join(__dirname, "../../dist"));
const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

/** The organisation whose Outlook it is. */
export const [TENANT] = TENANTS;
const script = new Script(readFileSync(path.join(DIST, TENANT.profile, "commands.js"), "utf8"));

Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser });

/**
 * The local Outlook as classic Outlook, without browser or server: Microsoft's library for Windows, the bare world with
 * the built script in it, our host.
 */
export function openClassic(mail: Mail, change: Partial<OutlookSetUp> = {}): Outlook {
  return createOutlook(
    {
      language: "sv",
      tenant: TENANT,
      labels: "published",
      client: "classic",
      mailboxVersion: null,
      sendMode: null,
      connection: "online",
      faults: {},
      composeEvents: true,
      otherwise: [],
      openScript,
      slowAfterMs: 60_000,
      giveUpAfterMs: null,
      manifest,
      mapUrl: (url) => url,
      ...change,
    },
    mail,
  );
}

function openScript(environment: AddInEnvironment): AddInRuntime {
  let running: ScriptRuntime | null = null;
  let closed = false;
  let completed: Parameters<AddInRuntime["launch"]>[2] = () => undefined;
  return {
    launch(functionName, event, then) {
      completed = then;
      // Only where the same script is asked again.
      if (running !== null) {
        running.library.invoke("again", functionName, event);
        return;
      }
      const setUp = {
        locale: environment.locale,
        displayLanguage: displayLanguageFor(environment),
        mailboxVersion: environment.mailboxVersion,
        hostVersion: environment.client.hostVersion,
        companions: path.join(DIST, "outlook-host"),
        execute: createWin32Host(environment, (completion) => completed(completion)),
      };
      void runScript(setUp, script, { functionName, event }).then((runtime) => {
        running = runtime;
        if (closed) runtime.library.close();
      });
    },
    close() {
      closed = true;
      running?.library.close();
    },
  };
}

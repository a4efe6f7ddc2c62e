import type { Mail } from "../host/mail";
import { openScriptOnServer } from "../host/open-script";
import { readSettings } from "../page/settings";
import { manifestFor } from "../page/manifest-address";
import { sendMail, type Outcome } from "./send-mail";

/*
 * The same host as the local Outlook's, without its window: for sending many mails quickly. The page's address says which
 * Outlook it is, as it does for the window (../page/settings.ts).
 */

declare global {
  interface Window {
    /** Sends one mail and tells what became of it. */
    sendMail?: (mail: Mail) => Promise<Outcome>;
  }
}

async function start(): Promise<void> {
  const [{ addIn }, manifest] = await Promise.all([
    fetch("/outlook.json").then((response) => response.json() as Promise<{ addIn: string }>),
    fetch("/manifest.xml").then((response) => response.text()),
  ]);
  const settings = readSettings(window.location.search);
  const mapUrl = manifestFor(addIn === "" ? window.location.origin : addIn, settings.tenant.profile);
  window.sendMail = (mail) =>
    sendMail({ ...settings, manifest, mapUrl, openScript: openScriptOnServer }, mail);
}

void start();

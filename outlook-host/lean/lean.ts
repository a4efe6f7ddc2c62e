import type { Mail } from "../host/mail";
import { openScriptOnServer } from "../host/open-script";
import { readSettings } from "../page/settings";
import { manifestFor } from "../page/manifest-address";
import { sendMail, type Outcome } from "./send-mail";

/*
 * The same host as the local Outlook's, without its window: for sending many mails quickly. Which Outlook it is comes
 * with each mail, in the words of the window's address (../page/settings.ts), so that one page plays them all.
 */

declare global {
  interface Window {
    /** Sends one mail, in the Outlook that the words of an address describe, and tells what became of it. */
    sendMail?: (mail: Mail, search: string) => Promise<Outcome>;
  }
}

async function start(): Promise<void> {
  const [{ addIn }, manifest] = await Promise.all([
    fetch("/outlook.json").then((response) => response.json() as Promise<{ addIn: string }>),
    fetch("/manifest.xml").then((response) => response.text()),
  ]);
  window.sendMail = (mail, search) => {
    const settings = readSettings(search);
    const mapUrl = manifestFor(addIn === "" ? window.location.origin : addIn, settings.tenant.profile);
    return sendMail({ ...settings, manifest, mapUrl, openScript: openScriptOnServer }, mail);
  };
}

void start();

/** Short names for what Outlook calls itself (`Diagnostics.hostName`, @types/office-js 1.0.612). */
const CLIENTS: Readonly<Record<string, string>> = {
  OutlookWebApp: "web",
  newOutlookWindows: "new",
  OutlookIOS: "ios",
  OutlookAndroid: "android",
};

/**
 * Which Outlook this is, in a few characters that the sender can read out to the helpdesk: `web 15.20.9000.0`,
 * `windows 16.0.18324.20172`, `mac 16.100`; `outlook` when it does not say.
 */
export function readClient(): string {
  const version = attempt(() => Office.context.mailbox.diagnostics.hostVersion);
  // The host's own word, but only what looks like a version: the alert carries nothing that is not ours.
  const digits = /^[0-9][0-9.]{0,19}/.exec(version);
  return digits === null ? readName() : `${readName()} ${digits[0]}`;
}

function readName(): string {
  const name = CLIENTS[attempt(() => Office.context.mailbox.diagnostics.hostName)];
  if (name !== undefined) return name;
  // On Windows (classic) and on Mac it calls itself `Outlook`; the platform tells which.
  const platform = attempt(() => String(Office.context.platform));
  if (platform === "PC") return "windows";
  return platform === "Mac" ? "mac" : "outlook";
}

/** What the host says, or nothing at all when it cannot be asked or says something else than text. */
function attempt(read: () => unknown): string {
  try {
    const value = read();
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}

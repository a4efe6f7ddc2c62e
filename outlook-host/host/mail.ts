import { createStore, type Store } from "./store";

/** The mail being written, and everything an add-in may hang on it. */

export interface Address {
  readonly name: string;
  readonly address: string;
}

export const RECIPIENT_FIELDS = ["to", "cc", "bcc"] as const;
export type RecipientField = (typeof RECIPIENT_FIELDS)[number];

export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
}

export type ComposeType = "newMail" | "reply" | "forward";

/** When and where, for an invitation. Milliseconds since 1970. */
export interface Meeting {
  readonly start: number;
  readonly end: number;
  readonly location: string;
}

export interface Mail {
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly subject: string;
  /** What stands in the editor. */
  readonly html: string;
  readonly attachments: readonly AttachedFile[];
  readonly composeType: ComposeType;
  /** The GUID of the sensitivity label on the mail; null when it has none. */
  readonly label: string | null;
  /** Set when this is an invitation to a meeting; `to` are then those who must come, `cc` those who may. */
  readonly meeting: Meeting | null;
}

/** A message an add-in shows above the mail. */
export interface Notification {
  readonly key: string;
  readonly type: number;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: unknown;
}

/** One compose window's item. Lives until the mail is sent or another is opened. */
export interface Item {
  /** Tells the items apart, for whoever draws them. */
  readonly number: number;
  readonly mail: Store<Mail>;
  readonly notifications: Store<readonly Notification[]>;
  readonly sessionData: Map<string, string>;
  readonly internetHeaders: Map<string, string>;
  /** JSON, as the add-in saved it. */
  customProperties: string;
  /** What the alert's button passed on to the pane; the empty string when the ribbon opened it. */
  initializationContext: string;
}

export function createItem(number: number, mail: Mail): Item {
  return {
    number,
    mail: createStore(mail),
    notifications: createStore<readonly Notification[]>([]),
    sessionData: new Map(),
    internetHeaders: new Map(),
    customProperties: "{}",
    initializationContext: "",
  };
}

export function emptyMail(from: Address): Mail {
  return {
    from,
    to: [],
    cc: [],
    bcc: [],
    subject: "",
    html: "",
    attachments: [],
    composeType: "newMail",
    label: null,
    meeting: null,
  };
}

/**
 * Reads a recipient field as a person types it: `Name <address>; address; …`. An entry without an address is a
 * name alone; Outlook calls it unresolved.
 */
export function parseAddresses(typed: string): readonly Address[] {
  return typed
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [, name, address] = /^(.*?)<([^<>]*)>$/.exec(entry) ?? [];
      if (name !== undefined && address !== undefined) {
        return { name: name.trim().replace(/^"(.*)"$/, "$1"), address: address.trim() };
      }
      return entry.includes("@") ? { name: entry, address: entry } : { name: entry, address: "" };
    });
}

/** The other way: what stands in the field. */
export function formatAddresses(addresses: readonly Address[]): string {
  return addresses.map(formatAddress).join("; ");
}

export function formatAddress({ name, address }: Address): string {
  if (name === "" || name === address) return address;
  return address === "" ? name : `${name} <${address}>`;
}

/** The text of a piece of HTML, as the browser lays it out. Outlook's own conversion differs in its details. */
export function htmlToText(html: string): string {
  // innerText follows the layout only where there is one, so the piece is put on the page, out of sight.
  const place = document.createElement("div");
  place.style.cssText = "position:absolute;left:-10000px;width:40em;white-space:pre-wrap";
  place.innerHTML = html;
  document.body.append(place);
  const text = place.innerText;
  place.remove();
  return text;
}

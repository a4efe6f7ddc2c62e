import { ASSUMED, type AssumedId } from "../host/behaviours";
import { CLIENT_IDS, type ClientId } from "../host/clients";
import { CONNECTIONS, formatFaults, parseFaults, type Connection, type Faults } from "../host/faults";
import { LANGUAGES, type Language } from "../host/languages";
import type { SendMode } from "../host/manifest";
import type { OutlookSetUp } from "../host/outlook";
import { TENANTS, type Tenant } from "../host/tenants";

/** What can be chosen on the page; kept in its address, so that a set-up can be bookmarked and the tests can ask for one. */
export interface Settings {
  readonly language: Language;
  readonly tenant: Tenant;
  readonly labels: OutlookSetUp["labels"];
  readonly client: ClientId;
  /** Null: what the manifest says. */
  readonly sendMode: SendMode | null;
  readonly connection: Connection;
  readonly faults: Faults;
  /** Only by the address: the newest set of the mailbox API Outlook says it has; null: the client's own. */
  readonly mailboxVersion: string | null;
  /** Only by the address: after how many milliseconds Outlook says that the add-in is slow. */
  readonly slowAfterMs: number;
  /** Only by the address: after how many it gives a handler up; null: after the client's own limit. */
  readonly giveUpAfterMs: number | null;
  /** Only by the address: whether the add-in is told what happens while a mail is written. */
  readonly composeEvents: boolean;
  /** Only by the address: the assumed behaviours to turn round. */
  readonly otherwise: readonly AssumedId[];
}

export const LABEL_SETTINGS = [
  "published",
  "missing",
  "off",
] as const satisfies readonly OutlookSetUp["labels"][];

export const SEND_MODES = ["PromptUser", "SoftBlock", "Block"] as const satisfies readonly SendMode[];

/** Outlook's own (SA). */
const SLOW_AFTER_MS = 5000;

export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  const tenant = TENANTS.find(({ profile }) => profile === query.get("policy")) ?? TENANTS[0];
  const turned = (query.get("otherwise") ?? "").split(",");
  return {
    language: LANGUAGES.find((one) => one === query.get("lang")) ?? tenant.language,
    tenant,
    labels: LABEL_SETTINGS.find((one) => one === query.get("labels")) ?? "published",
    client: CLIENT_IDS.find((one) => one === query.get("client")) ?? "web",
    sendMode: SEND_MODES.find((one) => one === query.get("sendMode")) ?? null,
    connection: CONNECTIONS.find((one) => one === query.get("connection")) ?? "online",
    faults: parseFaults(query.get("faults") ?? ""),
    mailboxVersion: query.get("mailbox"),
    slowAfterMs: Number(query.get("slowAfter") ?? SLOW_AFTER_MS),
    giveUpAfterMs: query.has("giveUpAfter") ? Number(query.get("giveUpAfter")) : null,
    composeEvents: query.get("composeEvents") !== "off",
    otherwise: ASSUMED.map(({ id }) => id).filter((id) => turned.includes(id)),
  };
}

/** The other way: what stands in the address, shortest form. */
export function writeSettings(settings: Settings): string {
  const { labels, client, sendMode, connection, mailboxVersion } = settings;
  const { slowAfterMs, giveUpAfterMs, composeEvents, otherwise } = settings;
  const query = new URLSearchParams({ policy: settings.tenant.profile, lang: settings.language });
  if (labels !== "published") query.set("labels", labels);
  if (client !== "web") query.set("client", client);
  if (sendMode !== null) query.set("sendMode", sendMode);
  if (connection !== "online") query.set("connection", connection);
  const faults = formatFaults(settings.faults);
  if (faults !== "") query.set("faults", faults);
  if (mailboxVersion !== null) query.set("mailbox", mailboxVersion);
  if (slowAfterMs !== SLOW_AFTER_MS) query.set("slowAfter", String(slowAfterMs));
  if (giveUpAfterMs !== null) query.set("giveUpAfter", String(giveUpAfterMs));
  if (!composeEvents) query.set("composeEvents", "off");
  if (otherwise.length > 0) query.set("otherwise", otherwise.join(","));
  return `?${query.toString()}`;
}

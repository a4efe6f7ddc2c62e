import { LANGUAGES, type Language } from "../host/languages";
import type { OutlookSetUp } from "../host/outlook";
import { TENANTS, type Tenant } from "../host/tenants";

/** What can be chosen on the page; kept in its address, so that a set-up can be bookmarked and the tests can ask for one. */
export interface Settings {
  readonly language: Language;
  readonly tenant: Tenant;
  readonly labels: OutlookSetUp["labels"];
  /** Only by the address: the newest set of the mailbox API Outlook says it has. */
  readonly mailboxVersion: string;
  /** Only by the address: after how many milliseconds Outlook says that the add-in is slow. */
  readonly slowAfterMs: number;
}

export const LABEL_SETTINGS = [
  "published",
  "missing",
  "off",
] as const satisfies readonly OutlookSetUp["labels"][];

/** 1.15 has everything the add-in asks for; Outlook on the web has 1.16 (RS). */
const NEWEST_MAILBOX = "1.15";
/** Outlook's own (SA). */
const SLOW_AFTER_MS = 5000;

export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  const tenant = TENANTS.find(({ profile }) => profile === query.get("policy")) ?? TENANTS[0];
  return {
    language: LANGUAGES.find((one) => one === query.get("lang")) ?? tenant.language,
    tenant,
    labels: LABEL_SETTINGS.find((one) => one === query.get("labels")) ?? "published",
    mailboxVersion: query.get("mailbox") ?? NEWEST_MAILBOX,
    slowAfterMs: Number(query.get("slowAfter") ?? SLOW_AFTER_MS),
  };
}

/** The other way: what stands in the address, shortest form. */
export function writeSettings(settings: Settings): string {
  const query = new URLSearchParams({ policy: settings.tenant.profile, lang: settings.language });
  if (settings.labels !== "published") query.set("labels", settings.labels);
  if (settings.mailboxVersion !== NEWEST_MAILBOX) query.set("mailbox", settings.mailboxVersion);
  if (settings.slowAfterMs !== SLOW_AFTER_MS) query.set("slowAfter", String(settings.slowAfterMs));
  return `?${query.toString()}`;
}

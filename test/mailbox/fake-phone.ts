import { install, type FakeOutlook } from "./fake-outlook";

/**
 * All that an add-in may touch below `Office.context` while a mail is written on a phone: requirement set 1.5 without what
 * phones leave out of it, and what they have of later sets (Microsoft Learn, Outlook JavaScript APIs supported in Outlook
 * on mobile devices, August 2025, and event-based activation on mobile, October 2025).
 */
const ON_PHONES: readonly string[] = [
  "displayLanguage",
  "platform",
  "requirements.isSetSupported",
  "mailbox.diagnostics.hostName",
  "mailbox.diagnostics.hostVersion",
  "mailbox.item.itemType",
  "mailbox.item.subject.getAsync",
  "mailbox.item.body.getAsync",
  "mailbox.item.to.getAsync",
  "mailbox.item.cc.getAsync",
  "mailbox.item.bcc.getAsync",
  "mailbox.item.from.getAsync",
  "mailbox.item.getComposeTypeAsync",
  "mailbox.item.notificationMessages.addAsync",
  "mailbox.item.notificationMessages.getAllAsync",
  "mailbox.item.notificationMessages.replaceAsync",
  "mailbox.item.notificationMessages.removeAsync",
  "mailbox.item.internetHeaders.getAsync",
  "mailbox.item.internetHeaders.setAsync",
  "mailbox.item.internetHeaders.removeAsync",
  "mailbox.item.sessionData.getAsync",
  "mailbox.item.sessionData.setAsync",
];

/** A phone: it has exactly those, throws on everything else, and remembers what that was. */
export interface FakePhone {
  readonly outlook: FakeOutlook;
  /** Paths that a phone has not got and that were touched all the same. */
  readonly refused: readonly string[];
}

/**
 * Makes a phone of an Outlook, which should claim no more than Mailbox 1.5, and installs it as `Office`, until the
 * returned function is called.
 */
export function installPhone(outlook: FakeOutlook): FakePhone & { readonly uninstall: () => void } {
  const refused: string[] = [];
  const guard = (target: object, path: string): object =>
    new Proxy(target, {
      get: (owner, name) => {
        if (typeof name === "symbol") return Reflect.get(owner, name) as unknown;
        const here = path === "" ? name : `${path}.${name}`;
        if (ON_PHONES.includes(here)) {
          const value: unknown = Reflect.get(owner, name);
          return typeof value === "function" ? (value.bind(owner) as unknown) : value;
        }
        if (ON_PHONES.some((known) => known.startsWith(`${here}.`))) {
          const value: unknown = Reflect.get(owner, name);
          return typeof value === "object" && value !== null ? guard(value, here) : value;
        }
        refused.push(here);
        throw new TypeError(`phones have no ${here}`);
      },
    });
  const { context } = outlook.Office as { readonly context: object };
  const Office = { ...outlook.Office, context: guard(context, "") };
  return { outlook, refused, uninstall: install({ ...outlook, Office }) };
}

import type { Client } from "../clients";
import { isRecord, property, text } from "../json";
import type { Item, Notification } from "../mail";
import { DONE, give, refuse, type Answer, type Call, type CallTable } from "./call";

/*
 * What an add-in keeps with the mail or the mailbox, and the messages it shows above the mail. Numbers,
 * parameters and error codes: read in @microsoft/office-js 1.1.110, outlook-web-16.01.debug.js, src/methods/*.ts.
 */

/** GenericResponseError: what a host says that has nothing better to say. */
const HEADERS_FAILED = 9020;
/** @behaviour session-data-limit */
const SESSION_DATA_NOT_FOUND = 9050;
const SESSION_DATA_TOO_LONG = 9051;
const SESSION_DATA_LIMIT = 50_000;
const NOTIFICATION_EXISTS = 9023;
const NOTIFICATION_NOT_FOUND = 9024;
const TOO_MANY_NOTIFICATIONS = 9025;

/** The empty string when the ribbon opened the pane: @types/office-js. */
const getInitializationContext: Call = {
  name: "getInitializationContextAsync",
  answer: ({ item }) => give(item.initializationContext),
};

const getInternetHeaders: Call = {
  name: "internetHeaders.getAsync",
  answer: ({ item }, parameters) => {
    const names = property(parameters, "internetHeaderKeys");
    const found = (Array.isArray(names) ? names : [])
      .map(String)
      .filter((name) => item.internetHeaders.has(name));
    return give(Object.fromEntries(found.map((name) => [name, item.internetHeaders.get(name)])));
  },
};

const setInternetHeaders: Call = {
  name: "internetHeaders.setAsync",
  answer: ({ item, sending, differs }, parameters) => {
    if (sending() && differs("headers-can-be-set-at-send")) return refuse(HEADERS_FAILED);
    const pairs = property(parameters, "internetHeaderNameValuePairs");
    for (const [name, value] of Object.entries(isRecord(pairs) ? pairs : {})) {
      item.internetHeaders.set(name, String(value));
    }
    return DONE;
  },
};

const removeInternetHeaders: Call = {
  name: "internetHeaders.removeAsync",
  answer: ({ item }, parameters) => {
    const names = property(parameters, "internetHeaderKeys");
    for (const name of Array.isArray(names) ? names : []) item.internetHeaders.delete(String(name));
    return DONE;
  },
};

const setSessionData: Call = {
  name: "sessionData.setAsync",
  answer: ({ item }, parameters) => {
    const name = text(parameters, "name");
    const value = text(parameters, "value");
    let length = name.length + value.length;
    for (const [other, kept] of item.sessionData) if (other !== name) length += other.length + kept.length;
    if (length > SESSION_DATA_LIMIT) return refuse(SESSION_DATA_TOO_LONG);
    item.sessionData.set(name, value);
    return DONE;
  },
};

const getSessionData: Call = {
  name: "sessionData.getAsync",
  answer: ({ item }, parameters) => {
    const value = item.sessionData.get(text(parameters, "name"));
    return value === undefined ? refuse(SESSION_DATA_NOT_FOUND) : give(value);
  },
};

const removeSessionData: Call = {
  name: "sessionData.removeAsync",
  answer: ({ item }, parameters) =>
    item.sessionData.delete(text(parameters, "name")) ? DONE : refuse(SESSION_DATA_NOT_FOUND),
};

const clearSessionData: Call = {
  name: "sessionData.clearAsync",
  answer: ({ item }) => {
    item.sessionData.clear();
    return DONE;
  },
};

/** @behaviour notifications-limit */
const addNotification: Call = {
  name: "notificationMessages.addAsync",
  answer: ({ item, client }, parameters) => {
    const added = notificationIn(parameters);
    const shown = item.notifications.get();
    if (shown.some(({ key }) => key === added.key)) return refuse(NOTIFICATION_EXISTS);
    return show(item, client, added, shown);
  },
};

const replaceNotification: Call = {
  name: "notificationMessages.replaceAsync",
  answer: ({ item, client }, parameters) => {
    const changed = notificationIn(parameters);
    const others = item.notifications.get().filter(({ key }) => key !== changed.key);
    return show(item, client, changed, others);
  },
};

/** On phones, where there is one message, another takes its place. */
function show(item: Item, client: Client, one: Notification, beside: readonly Notification[]): Answer {
  if (client.notifications > 1 && beside.length >= client.notifications)
    return refuse(TOO_MANY_NOTIFICATIONS);
  item.notifications.update(() => [...beside, one].slice(-client.notifications));
  return DONE;
}

const removeNotification: Call = {
  name: "notificationMessages.removeAsync",
  answer: ({ item }, parameters) => {
    const gone = text(parameters, "key");
    if (!item.notifications.get().some(({ key }) => key === gone)) return refuse(NOTIFICATION_NOT_FOUND);
    item.notifications.update((now) => now.filter(({ key }) => key !== gone));
    return DONE;
  },
};

/** The values come already serialized, each a JSON string; the next page gets them with its context. */
const saveRoamingSettings: Call = {
  name: "roamingSettings.saveAsync",
  answer: ({ roamingSettings }, parameters) => {
    const settings = property(parameters, 0);
    roamingSettings.clear();
    for (const [name, value] of Object.entries(isRecord(settings) ? settings : {})) {
      roamingSettings.set(name, String(value));
    }
    return DONE;
  },
};

const saveCustomProperties: Call = {
  name: "customProperties.saveAsync",
  answer: ({ item }, parameters) => {
    item.customProperties = JSON.stringify(property(parameters, "customProperties") ?? {});
    return DONE;
  },
};

/** The one answer that has a shape of its own: read in the library's loadCustomProperties.ts. */
const loadCustomProperties: Call = {
  name: "loadCustomPropertiesAsync",
  answer: ({ item }) => ({ raw: { wasSuccessful: true, customProperties: item.customProperties } }),
};

export const STORAGE_CALLS: CallTable = {
  3: loadCustomProperties,
  4: saveCustomProperties,
  33: addNotification,
  34: { name: "notificationMessages.getAllAsync", answer: ({ item }) => give(item.notifications.get()) },
  35: replaceNotification,
  36: removeNotification,
  99: getInitializationContext,
  151: getInternetHeaders,
  152: setInternetHeaders,
  153: removeInternetHeaders,
  185: setSessionData,
  186: getSessionData,
  187: { name: "sessionData.getAllAsync", answer: ({ item }) => give(Object.fromEntries(item.sessionData)) },
  188: clearSessionData,
  189: removeSessionData,
  404: saveRoamingSettings,
};

function notificationIn(parameters: unknown): Notification {
  const icon = property(parameters, "icon");
  const persistent = property(parameters, "persistent");
  return {
    key: text(parameters, "key"),
    type: Number(property(parameters, "type")),
    message: text(parameters, "message"),
    ...(typeof icon === "string" ? { icon } : {}),
    ...(typeof persistent === "boolean" ? { persistent } : {}),
    actions: property(parameters, "actions"),
  };
}

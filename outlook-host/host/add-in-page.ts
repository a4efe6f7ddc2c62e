import type { AddInEnvironment, AddInRuntime, Completion } from "./add-in-runtime";
import { openConversation } from "./conversation";
import { createExecutor } from "./execute";
import { initialData } from "./initial-data";
import { isRecord, parseJson, property, text } from "./json";

/*
 * One page of the add-in in a frame: the address that tells Office.js who its host is, the handshake, and the
 * calls. Source for names and order: read in @microsoft/office-js 1.1.110, office.debug.js and
 * outlook-web-16.01.debug.js, and measured.
 */

/** Office.js' number for Outlook on the web (OSF.AppName.OutlookWebApp). */
const OUTLOOK_WEB_APP = 64;
const INVOCATION_COMPLETED = 94;
const SUCCEEDED = 0;
const APP_COMMAND_INVOKED = "appCommandInvoked";

export interface AddInPage extends AddInRuntime {
  /** Raises an event of the item; false when the page does not listen for it. */
  raise(eventName: string, data: unknown): boolean;
  /** Takes the frame out of sight and out of the tab order. */
  hide(): void;
}

/** Opens a page of the add-in in a new frame inside `place`. */
export function openAddInPage(
  place: HTMLElement,
  url: string,
  title: string,
  environment: AddInEnvironment,
): AddInPage {
  const { addIn, locale, context } = environment;
  const conversationId = crypto.randomUUID();
  const controlId = crypto.randomUUID();
  const execute = createExecutor(environment);
  const completions = new Map<string, (completion: Completion) => void>();
  const frame = document.createElement("iframe");
  frame.title = title;
  const more = context.differs("frame-permissions") ? "" : " allow-forms allow-popups allow-downloads";
  frame.setAttribute("sandbox", `allow-scripts allow-same-origin${more}`);
  frame.src = addressFor(url, locale, conversationId, controlId);
  const conversation = openConversation(
    frame,
    new URL(url).origin,
    conversationId,
    (actionName, action, data) => {
      if (action !== "invoke") return { Error: SUCCEEDED };
      switch (actionName) {
        case "ContextActivationManager_getAppContextAsync":
          return appContext();
        case "GetInitialData":
          return initialData(environment);
        case "ExecuteMethod":
          return execute(data);
        case "executeMethod":
          return complete(data);
        default:
          // ContextActivationManager_notifyHost tells of focus, keys and telemetry; nothing is expected back.
          return {};
      }
    },
  );
  place.append(frame);

  return {
    launch(functionName, event, completed) {
      const commandId = crypto.randomUUID();
      completions.set(commandId, completed);
      /** @behaviour ready-before-events */
      conversation.whenRegistered(APP_COMMAND_INVOKED, () => {
        conversation.raise(APP_COMMAND_INVOKED, { 0: commandId, 1: functionName, 2: JSON.stringify(event) });
      });
    },
    raise: (eventName, data) => conversation.raise(eventName, data),
    hide() {
      frame.hidden = true;
    },
    close() {
      conversation.close();
      frame.remove();
    },
  };

  function appContext(): object {
    return {
      _id: controlId,
      _appName: OUTLOOK_WEB_APP,
      _appVersion: "16.01",
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: "",
      _clientMode: 1,
      _settings: Object.fromEntries(context.roamingSettings),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: conversationId,
      _appInstanceId: controlId,
      // The values are strings, and `isSetSupported` looks at nothing else.
      _requirementMatrix: JSON.stringify({ Mailbox: environment.mailboxVersion }),
      _hostFullVersion: "16.01",
      _addinName: addIn.name,
      _appDomains: [],
      _featureGates: {},
    };
  }

  /**
   * `event.completed`: {0: the launch's id, 1: status, 2: JSON of the event with what was passed on}.
   *
   * @behaviour options-pass-through
   */
  function complete(data: unknown): object {
    if (property(property(data, "DdaMethod"), "DispatchId") === INVOCATION_COMPLETED) {
      const options = property(parseJson(property(data, 2)), "completedContext");
      completions.get(text(data, 0))?.({
        status: Number(property(data, 1)),
        options: isRecord(options) ? options : {},
      });
    }
    return { Version: 1, Error: SUCCEEDED };
  }
}

/**
 * The page's address with what Office.js reads from it: which host it is in (the query) and whom to talk with
 * (the hash; it takes all that follows `_xdm_Info=`, so that must be last, and unencoded).
 */
function addressFor(url: string, locale: string, conversationId: string, controlId: string): string {
  const address = new URL(url);
  address.searchParams.set("_host_Info", `Outlook$Web$16.01$${locale}$${conversationId}$$$0`);
  return `${address.href}#&_xdm_Info=${conversationId}|${controlId}|${window.location.origin}`;
}

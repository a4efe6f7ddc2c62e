import { isRecord, parseJson, text } from "./json";

/*
 * How Office.js in a frame talks with Outlook on the web: JSON strings by postMessage, requests and responses
 * that carry the same number. Source: read in @microsoft/office-js 1.1.110, outlook-web-16.01.debug.js
 * (Microsoft.Office.Common.Request, Response, ClientEndPoint), and measured.
 */

/** What Office.js asks for. */
export type Action = "invoke" | "register-event" | "unregister-event";

const ACTIONS: readonly Action[] = ["invoke", "register-event", "unregister-event"];
const REQUEST = 0;
const RESPONSE = 1;
const NO_ERROR = 0;
const TO_A_CALL = 0;
const TO_AN_EVENT = 1;
const SERIALIZER_VERSION = 1;

/** Answers one request; what it gives goes back as the response's data. */
export type Answerer = (actionName: string, action: Action, data: unknown) => unknown;

/** One add-in page's line to us. */
export interface Conversation {
  readonly id: string;
  /** Raises an event the page registered for; false when it did not. */
  raise(eventName: string, data: unknown): boolean;
  /** Calls back when the page has registered for the event, at once when it already has. */
  whenRegistered(eventName: string, then: () => void): void;
  close(): void;
}

/**
 * Listens to the frame and answers. Only messages from that frame's window and from the add-in's origin count;
 * Office.js checks our origin in the same way.
 */
export function openConversation(
  frame: HTMLIFrameElement,
  addInOrigin: string,
  id: string,
  answer: Answerer,
): Conversation {
  /** Event name → the number of the request that registered for it, which its events must carry. */
  const registered = new Map<string, number>();
  const waiting = new Map<string, () => void>();

  function post(message: object): void {
    frame.contentWindow?.postMessage(JSON.stringify(message), addInOrigin);
  }

  function respond(actionName: string, correlationId: number, responseType: number, data: unknown): void {
    post({
      _messageType: RESPONSE,
      _actionName: actionName,
      _conversationId: id,
      _correlationId: correlationId,
      _origin: window.location.origin,
      _data: data ?? null,
      _errorCode: NO_ERROR,
      _responseType: responseType,
      _serializerVersion: SERIALIZER_VERSION,
    });
  }

  function receive(event: MessageEvent): void {
    if (event.source !== frame.contentWindow || event.origin !== addInOrigin) return;
    const message = parseJson(event.data);
    if (!isRecord(message) || message._messageType !== REQUEST || message._conversationId !== id) return;
    const action = ACTIONS[Number(message._actionType)];
    const correlationId = Number(message._correlationId);
    const actionName = text(message, "_actionName");
    if (action === undefined) return;
    if (action === "register-event") registered.set(actionName, correlationId);
    if (action === "unregister-event") registered.delete(actionName);
    void Promise.resolve(answer(actionName, action, message._data)).then((data) => {
      respond(actionName, correlationId, TO_A_CALL, data);
      if (action === "register-event") {
        waiting.get(actionName)?.();
        waiting.delete(actionName);
      }
    });
  }

  window.addEventListener("message", receive);
  return {
    id,
    raise(eventName, data) {
      const correlationId = registered.get(eventName);
      if (correlationId === undefined) return false;
      respond(eventName, correlationId, TO_AN_EVENT, data);
      return true;
    },
    whenRegistered(eventName, then) {
      if (registered.has(eventName)) then();
      else waiting.set(eventName, then);
    },
    close() {
      window.removeEventListener("message", receive);
    },
  };
}

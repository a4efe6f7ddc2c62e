import { property } from "../json";
import type { CallContext, CallTable } from "./call";
import { ITEM_CALLS } from "./item-calls";
import { LABEL_CALLS } from "./label-calls";
import { MEETING_CALLS } from "./meeting-calls";
import { STORAGE_CALLS } from "./storage-calls";

/**
 * Every call this Outlook answers, by Microsoft's number for it.
 *
 * @behaviour calls-by-number
 */
const CALLS: CallTable = { ...ITEM_CALLS, ...LABEL_CALLS, ...MEETING_CALLS, ...STORAGE_CALLS };

/** The calls by number and name, for whoever wants to make one of them fail. */
export const CALL_NAMES: readonly (readonly [id: number, name: string])[] = Object.entries(CALLS).map(
  ([id, { name }]) => [Number(id), name],
);

/** What Office.js answers for a call its host does not know: ooeOperationNotSupported. */
const OPERATION_NOT_SUPPORTED = 5000;

/** An answered call, for the log. */
export interface AnsweredCall {
  readonly id: number;
  /** Null when this Outlook has no such call. */
  readonly name: string | null;
  /** What goes back to Office.js; null when nothing ever does. */
  readonly wire: object | null;
}

/**
 * Answers one `ExecuteMethod` of the mailbox API: `{ApiParams, MethodData:{ControlId,DispatchId}}`. A call we do
 * not have is refused, never left without an answer: Office.js would wait for ever.
 */
export function answerCall(context: CallContext, data: unknown): AnsweredCall {
  const id = Number(property(property(data, "MethodData"), "DispatchId"));
  const { client } = context;
  const call = client.calls?.has(id) === false ? undefined : CALLS[id];
  if (call === undefined && client.id === "phone" && context.differs("phone-refuses-other-calls")) {
    return { id, name: null, wire: null };
  }
  if (call === undefined) {
    return { id, name: null, wire: { error: true, errorCode: OPERATION_NOT_SUPPORTED } };
  }
  const answer = call.answer(context, property(data, "ApiParams"));
  if ("raw" in answer) return { id, name: call.name, wire: answer.raw };
  if ("errorCode" in answer)
    return { id, name: call.name, wire: { error: true, errorCode: answer.errorCode } };
  return { id, name: call.name, wire: { error: false, errorCode: 0, data: answer.data } };
}

import { property } from "../json";
import type { CallContext, CallTable } from "./call";
import { ITEM_CALLS } from "./item-calls";
import { LABEL_CALLS } from "./label-calls";
import { STORAGE_CALLS } from "./storage-calls";

/** Every call this Outlook answers, by Microsoft's number for it. */
const CALLS: CallTable = { ...ITEM_CALLS, ...LABEL_CALLS, ...STORAGE_CALLS };

/** What Office.js answers for a call its host does not know: ooeOperationNotSupported. */
const OPERATION_NOT_SUPPORTED = 5000;

/** An answered call, for the log. */
export interface AnsweredCall {
  readonly id: number;
  /** Null when this Outlook has no such call. */
  readonly name: string | null;
  /** What goes back to Office.js. */
  readonly wire: object;
}

/**
 * Answers one `ExecuteMethod` of the mailbox API: `{ApiParams, MethodData:{ControlId,DispatchId}}`. A call we do
 * not have is refused, never left without an answer: Office.js would wait for ever.
 */
export function answerCall(context: CallContext, data: unknown): AnsweredCall {
  const id = Number(property(property(data, "MethodData"), "DispatchId"));
  const call = CALLS[id];
  if (call === undefined) {
    return { id, name: null, wire: { error: true, errorCode: OPERATION_NOT_SUPPORTED } };
  }
  const answer = call.answer(context, property(data, "ApiParams"));
  if ("raw" in answer) return { id, name: call.name, wire: answer.raw };
  if ("errorCode" in answer)
    return { id, name: call.name, wire: { error: true, errorCode: answer.errorCode } };
  return { id, name: call.name, wire: { error: false, errorCode: 0, data: answer.data } };
}

import type { AddInEnvironment, Completion } from "./add-in-runtime";
import { createExecutor } from "./execute";
import { initialData } from "./initial-data";
import { isRecord, parseJson, property } from "./json";

/*
 * How Office.js on Windows asks: `window.external.Execute(number, parameters, callback)`. The parameters of the older
 * calls stand in order, those of the newer ones are one JSON string at the end. Source: read in @microsoft/office-js
 * 1.1.110, outlook-win32-16.02.debug.js (callOutlookNativeDispatcher.ts), and measured.
 */

const INITIAL_DATA = 1;
const INVOCATION_COMPLETED = 94;

/** The names of the parameters that stand in order. */
const IN_ORDER: Readonly<Record<number, readonly string[]>> = {
  4: ["customProperties"],
  15: ["recipientField"],
  17: ["subject"],
  20: ["attachmentIndex"],
  21: ["recipientField", "recipientArray"],
  22: ["recipientField", "recipientArray"],
  23: ["data", "coercionType"],
  24: ["TimeProperty"],
  33: ["key", "type", "persistent", "message", "icon"],
  35: ["key", "type", "persistent", "message", "icon"],
  36: ["key"],
  37: ["coercionType"],
  38: ["data", "coercionType"],
};

/** The parameters as Office.js on the web would have named them. */
export function namedParameters(id: number, given: readonly unknown[]): Readonly<Record<string, unknown>> {
  const names = IN_ORDER[id] ?? [];
  const inOrder = Object.fromEntries(names.map((name, index) => [name, given[index]]));
  const blob = parseJson(given[names.length]);
  const named: Record<string, unknown> = { ...inOrder, ...(isRecord(blob) ? blob : {}) };
  delete named.itemNumber;
  const { recipientArray, customProperties } = named;
  if (Array.isArray(recipientArray)) {
    named.recipientArray = (recipientArray as unknown[]).map((pair) => ({
      address: property(pair, 0),
      name: property(pair, 1),
    }));
  }
  if (typeof customProperties === "string") named.customProperties = parseJson(customProperties);
  return named;
}

/** What the callback of `Execute` gets: JSON of the answer, and the error's number or zero. */
export type SafeArray = readonly [json: string, errorCode: number];

/** Answers `Execute`. Gives a promise that never settles where the call is never answered. */
export function createWin32Host(
  environment: AddInEnvironment,
  completed: (completion: Completion) => void,
): (id: number, parameters: readonly unknown[]) => Promise<SafeArray> {
  const execute = createExecutor(environment);
  return async (id, parameters) => {
    if (id === INITIAL_DATA) return [JSON.stringify(initialData(environment)), 0];
    if (id === INVOCATION_COMPLETED) {
      const [, status, event] = parameters;
      const options = property(parseJson(event), "completedContext");
      completed({ status: Number(status), options: isRecord(options) ? options : {} });
      return [JSON.stringify({}), 0];
    }
    const answer = await execute({
      ApiParams: namedParameters(id, parameters),
      MethodData: { DispatchId: id },
    });
    if (property(answer, "error") === true)
      return [JSON.stringify({}), Number(property(answer, "errorCode"))];
    return [JSON.stringify(answer), 0];
  };
}

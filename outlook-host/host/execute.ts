import type { AddInEnvironment } from "./add-in-runtime";
import { answerCall } from "./calls";
import { withFault } from "./faults";

/**
 * At most three calls at a time on the web, in the new Outlook and on phones.
 *
 * @behaviour three-calls
 */
const CALLS_AT_A_TIME = 3;

/**
 * What answers the add-in's calls: the table, the faults that were asked for, and an eye on how many are open. Gives the
 * answer as Office.js on the web reads it; nothing when the call is never answered.
 */
export function createExecutor(environment: AddInEnvironment): (data: unknown) => Promise<object> {
  const { context, faults, onCall, onComplaint } = environment;
  let open = 0;
  return async (data) => {
    open += 1;
    if (open > CALLS_AT_A_TIME && Object.keys(faults).length === 0) {
      onComplaint(`${open} calls are open at once; Outlook allows ${CALLS_AT_A_TIME}.`);
    }
    const call = answerCall(context, data);
    onCall(call);
    const { wire } = call;
    try {
      return await (wire === null
        ? withFault(() => ({}), { kind: "never" })
        : withFault(() => wire, faults[call.id]));
    } finally {
      open -= 1;
    }
  };
}

import { read, unreadable, type Reading } from "../rules/draft";
import type { HostCall } from "./host-calls";
import { isRecord } from "./shapes";
import { supports } from "./supports";

/** Why a call gave nothing. */
export type NoAnswer = "host-error" | "timed-out" | "unsupported";

/** What became of a call. `code` is the host's error code where it gave one. */
export type Answer<T> =
  | { readonly kind: "answered"; readonly value: T }
  | { readonly kind: "failed"; readonly why: NoAnswer; readonly code: number | null };

/** The most that one call may take, in milliseconds. Reads may have to do with less: see `inTurn`. */
export const CALL_LIMIT_MS = 1500;

/** As `ask`, with the host's error code: for callers that explain it. */
export function callHost<T>(
  call: HostCall<T>,
  args: readonly unknown[] = [],
  limitMs: number = CALL_LIMIT_MS,
): Promise<Answer<T>> {
  const bound = call.needs === undefined || supports(call.needs) ? find(call.path) : null;
  if (bound === null) return Promise.resolve(failed("unsupported"));
  return new Promise((resolve) => {
    // A promise settles once: what comes twice, or after the limit, changes nothing.
    const timer = setTimeout(() => resolve(failed("timed-out")), limitMs);
    const settle = (answer: Answer<T>): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      bound([...args, (result: unknown) => settle(answerOf(result, call))]);
    } catch {
      settle(failed("host-error"));
    }
  });
}

/**
 * Asks the host once. Always settles, and never rejects: a read, or a reason there is none, whether the host
 * answers with an error, throws, answers never, twice or late, answers something else, or has no such function.
 *
 * @param args what the call takes before its callback
 * @param limitMs how long to wait for the answer, in milliseconds
 */
export function ask<T>(call: HostCall<T>, args?: readonly unknown[], limitMs?: number): Promise<Reading<T>> {
  return callHost(call, args, limitMs).then((answer) =>
    answer.kind === "answered" ? read(answer.value) : unreadable(answer.why),
  );
}

function answerOf<T>(result: unknown, call: HostCall<T>): Answer<T> {
  try {
    if (!isRecord(result)) return failed("host-error");
    if (result.status !== "succeeded") return failed("host-error", codeOf(result.error));
    const value = call.shape(result.value);
    return value === undefined ? failed("host-error") : { kind: "answered", value };
  } catch {
    // A getter of the host's may throw as well.
    return failed("host-error");
  }
}

function codeOf(error: unknown): number | null {
  return isRecord(error) && typeof error.code === "number" ? error.code : null;
}

function failed(why: NoAnswer, code: number | null = null): Answer<never> {
  return { kind: "failed", why, code };
}

/** The function at a path below `Office.context`, bound to its object; null when some step is missing. */
function find(path: string): ((args: readonly unknown[]) => void) | null {
  try {
    let owner: unknown = undefined;
    let target: unknown = Office.context;
    for (const name of path.split(".")) {
      if (!isRecord(target)) return null;
      owner = target;
      target = target[name];
    }
    if (typeof target !== "function") return null;
    const method = target;
    return (args) => void Reflect.apply(method, owner, args);
  } catch {
    return null;
  }
}

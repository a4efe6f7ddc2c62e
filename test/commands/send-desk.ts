import goteborg from "../../policies/goteborg.json";
import type { CompletedOptions } from "../../src/commands/complete-once";
import { DEADLINE_MS } from "../../src/commands/on-message-send";
import type { Policy } from "../../src/rules/policy/policy";
import { fakeOutlook, install, type FakeOptions, type FakeOutlook } from "../mailbox/fake-outlook";
import { handlerNamed, loadHandlers } from "./load-commands";

/** Published as a test number by the CPR office, 2009. */
export const TEST_NUMBER = "211062-5629";

/** A CVR number that was given as an example: the Danish Business Authority's own. */
export const TEST_COMPANY = "10150817";

/** The Göteborg profile, as the handler is built with it. */
export const GOTEBORG = goteborg as unknown as Policy;

/** What became of a press on Send, once nothing more can happen. */
export interface Sent {
  readonly outlook: FakeOutlook;
  /** What the event was completed with first; undefined when it never was. */
  readonly options: CompletedOptions | undefined;
  /** Milliseconds from the press to the first completion. */
  readonly after: number;
}

export type Handler = (event: unknown) => void;

/** Loads `commands.ts` as Outlook would, once, and gives the handler that it associates with Send. */
export async function loadHandler(): Promise<Handler> {
  return handlerNamed(await loadHandlers(), "onMessageSendHandler");
}

/**
 * Presses Send in an Outlook of our own and waits until long after the deadline. Time is Jest's fake time.
 */
export async function pressSend(handler: Handler, options: FakeOptions): Promise<Sent> {
  const outlook = fakeOutlook(options);
  const uninstall = install(outlook);
  const start = Date.now();
  let after = Infinity;
  outlook.send((event) => {
    const { completed } = event as { completed: (given: unknown) => void };
    handler({
      ...(event as object),
      completed: (given: unknown) => {
        completed(given);
        after = Math.min(after, Date.now() - start);
      },
    });
  });
  await jest.advanceTimersByTimeAsync(2 * DEADLINE_MS);
  uninstall();
  return { outlook, options: outlook.completions[0] as CompletedOptions | undefined, after };
}

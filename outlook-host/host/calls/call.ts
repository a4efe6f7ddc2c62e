import type { Differs } from "../behaviours";
import type { Client } from "../clients";
import type { Label } from "../labels";
import type { Item } from "../mail";

/** What a call of the add-in gets back: data, an error that Office.js puts into words, or a shape of its own. */
export type Answer = { readonly data: unknown } | { readonly errorCode: number } | { readonly raw: object };

/** What the calls work on. */
export interface CallContext {
  readonly item: Item;
  readonly client: Client;
  readonly differs: Differs;
  /** Whether the mail is being sent while the call is made. */
  readonly sending: () => boolean;
  readonly labels: readonly Label[];
  /** Whether labelling is switched on for this sender at all. */
  readonly labelsEnabled: boolean;
  /** The add-in's settings that roam with the mailbox; here they live as long as the page. */
  readonly roamingSettings: Map<string, string>;
}

/** One call, by its number. `parameters` is what came with it. */
export interface Call {
  readonly name: string;
  readonly answer: (context: CallContext, parameters: unknown) => Answer;
}

export type CallTable = Readonly<Record<number, Call>>;

/** The answer of a call that gives nothing back. */
export const DONE: Answer = { data: null };

export function give(data: unknown): Answer {
  return { data };
}

export function refuse(errorCode: number): Answer {
  return { errorCode };
}

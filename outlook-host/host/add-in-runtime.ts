import type { AnsweredCall } from "./calls";
import type { CallContext } from "./calls/call";
import type { Client } from "./clients";
import type { Faults } from "./faults";
import type { AddIn } from "./manifest";

/** How a function of the add-in ended. */
export interface Completion {
  /** Zero when the function was found and called `event.completed`. */
  readonly status: number;
  /** What it passed to `event.completed`. */
  readonly options: unknown;
}

/** Somewhere the add-in's handlers run: a page in a frame, or a script in a bare engine. */
export interface AddInRuntime {
  /** Calls a function of the add-in when Office.js is ready; `completed` is told every completion. */
  launch(functionName: string, event: object, completed: (completion: Completion) => void): void;
  close(): void;
}

/** What the add-in's code is told about this Outlook, and what answers it. */
export interface AddInEnvironment {
  readonly addIn: AddIn;
  readonly client: Client;
  readonly locale: string;
  /** The newest set of the mailbox API this Outlook says it has. */
  readonly mailboxVersion: string;
  readonly context: CallContext;
  readonly faults: Faults;
  readonly onCall: (call: AnsweredCall) => void;
  /** Something the add-in did that no Outlook would have. */
  readonly onComplaint: (complaint: string) => void;
}

/** Opens the bare engine with the add-in's script in it. */
export type OpenScript = (environment: AddInEnvironment) => AddInRuntime;

import { fakeOutlook, install } from "../mailbox/fake-outlook";

export type Handlers = ReadonlyMap<string, (event: unknown) => void>;

let loaded: Promise<Handlers> | undefined;

/** Loads `commands.ts` as Outlook would, once, and gives the handlers it associates, by name. */
export function loadHandlers(): Promise<Handlers> {
  return (loaded ??= associate());
}

async function associate(): Promise<Handlers> {
  const outlook = fakeOutlook();
  const uninstall = install(outlook);
  await import("../../src/commands/commands");
  uninstall();
  return outlook.handlers;
}

/** @throws when `commands.ts` associates none of that name */
export function handlerNamed(handlers: Handlers, name: string): (event: unknown) => void {
  const handler = handlers.get(name);
  if (handler === undefined) throw new Error(`commands.ts associates no ${name}`);
  return handler;
}

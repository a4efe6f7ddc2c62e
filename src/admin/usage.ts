import { parseArgs, type ParseArgsConfig } from "node:util";

/** Somebody called a program in a way it does not know: shown with its help, exit status 2. */
export class UsageError extends Error {}

/**
 * Node's `parseArgs`, whose complaints are for the person who typed the command.
 *
 * @throws UsageError that says which option or value is not known
 */
export function readArgs<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node goes on to explain what nobody meant: how to name a file that begins with a dash.
    const [said = ""] = messageOf(error).split(". To specify");
    throw new UsageError(/[.!?]$/.test(said) ? said : `${said}.`);
  }
}

/** What an error says of itself; also of one that comes from another realm than ours. */
export function messageOf(error: unknown): string {
  const says = typeof error === "object" && error !== null && "message" in error;
  return says ? String(error.message) : String(error);
}

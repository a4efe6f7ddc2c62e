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
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

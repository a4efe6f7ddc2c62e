import type { Policy } from "../rules";
import type { PolicyProblem } from "../rules/policy/parse-policy";
import { PolicyFileError, readPolicyFile } from "./policy-file";

export { shippedPolicies } from "./policy-file";

export type LoadedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  /** One line a problem, ready to be shown to an administrator. */
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a policy and tells every problem with it at once, without throwing.
 *
 * @param nameOrFile the name of a shipped profile, such as `goteborg`, or the path of a policy file
 */
export function loadPolicy(nameOrFile: string): LoadedPolicy {
  try {
    return { ok: true, policy: readPolicyFile(nameOrFile) };
  } catch (error) {
    if (!(error instanceof PolicyFileError)) throw error;
    return { ok: false, problems: error.problems.map(inOneLine) };
  }
}

function inOneLine({ path, reason, suggestion }: PolicyProblem): string {
  return `${path} ${reason}. ${suggestion}`;
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Policy } from "../rules";
import { parsePolicy } from "../rules/policy/parse-policy";

const POLICIES = resolve(__dirname, "../../policies");

export type LoadedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  /** One line a problem, ready to be shown to an administrator. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** The names of the profiles that come with Kuvert. */
export function shippedPolicies(): readonly string[] {
  return readdirSync(POLICIES)
    .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

/**
 * Reads a policy and tells every problem with it at once.
 *
 * @param nameOrFile the name of a shipped profile, such as `goteborg`, or the path of a policy file
 */
export function loadPolicy(nameOrFile: string): LoadedPolicy {
  const shipped = shippedPolicies();
  const file = shipped.includes(nameOrFile) ? join(POLICIES, `${nameOrFile}.json`) : resolve(nameOrFile);
  if (!existsSync(file)) {
    return {
      ok: false,
      problems: [`there is no profile and no file of this name. Profiles: ${shipped.join(", ")}`],
    };
  }
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    return { ok: false, problems: [error instanceof Error ? error.message : String(error)] };
  }
  const parsed = parsePolicy(json);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    problems: parsed.problems.map(({ path, reason, suggestion }) => `${path} ${reason}. ${suggestion}`),
  };
}

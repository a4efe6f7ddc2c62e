import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parsePolicy, type PolicyFile, type PolicyProblem } from "../rules/policy/parse-policy";
import type { Policy } from "../rules/policy/policy";
import { troubleOf } from "./file-trouble";
import { extend } from "./policy/extend";
import { today } from "./today";

/** Where the profiles that ship lie. */
export const POLICIES = resolve(__dirname, "../../policies");

/** A policy file that cannot be used, with everything that is wrong with it. */
export class PolicyFileError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly PolicyProblem[],
  ) {
    super(`${file} is no policy that can be used`);
  }
}

/** A policy, and the file it was read from, with what only administrators read. */
export interface PolicyDocument {
  readonly policy: Policy;
  readonly file: PolicyFile;
}

/** The names of the profiles that come with Kuvert. */
export function shippedPolicies(): readonly string[] {
  return readdirSync(POLICIES)
    .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

/**
 * Reads and checks a policy, with the profile that it extends put in.
 *
 * @param nameOrFile the name of a shipped profile, such as `goteborg`, or the path of a policy file
 * @throws {PolicyFileError} when it cannot be read, is no JSON, or is no valid policy: all problems at once
 */
export function readPolicyDocument(nameOrFile: string): PolicyDocument {
  const shipped = shippedPolicies();
  const file = shipped.includes(nameOrFile) ? join(POLICIES, `${nameOrFile}.json`) : resolve(nameOrFile);
  if (!existsSync(file)) {
    const suggestion = `Check the path, or name a profile: ${shipped.join(", ")}.`;
    throw unusable(nameOrFile, "is no profile and no file", suggestion);
  }
  const parsed = parsePolicyFile(readJson(file));
  if (!parsed.ok) throw new PolicyFileError(nameOrFile, parsed.problems);
  return parsed;
}

export type ParsedFile =
  | ({ readonly ok: true } & PolicyDocument)
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Checks a policy's JSON, with the profile that it extends put in. Paths are those of the file itself. */
export function parsePolicyFile(json: unknown): ParsedFile {
  const profiles = shippedPolicies();
  const load = (name: string): unknown =>
    profiles.includes(name) ? readJson(join(POLICIES, `${name}.json`)) : null;
  const extended = extend(json, load, profiles);
  if (!extended.ok) return extended;
  const parsed = parsePolicy(extended.json, today());
  if (parsed.ok) return parsed;
  return {
    ok: false,
    problems: parsed.problems.map((problem) => ({ ...problem, path: extended.origin(problem.path) })),
  };
}

/** As `readPolicyDocument`, and gives the policy alone. */
export function readPolicyFile(file: string): Policy {
  return readPolicyDocument(file).policy;
}

/** The problems of a policy file, a line each, for people. */
export function formatProblems({ file, problems }: PolicyFileError): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`${file}: ${count}`, ...problems.map((problem) => `  ${formatProblem(problem)}`)].join("\n");
}

export function formatProblem({ path, reason, suggestion }: PolicyProblem): string {
  return `${path}: ${reason}. ${suggestion}`;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw unusable(file, `cannot be read: ${troubleOf(error)}`, "Check the path.");
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw unusable(
      file,
      `is no JSON (${troubleOf(error)})`,
      "Correct it; an editor that knows JSON shows where.",
    );
  }
}

function unusable(file: string, reason: string, suggestion: string): PolicyFileError {
  return new PolicyFileError(file, [{ path: "(file)", reason, suggestion }]);
}

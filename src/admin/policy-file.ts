import { readFileSync } from "node:fs";
import { parsePolicy, type PolicyProblem } from "../rules/policy/parse-policy";
import type { Policy } from "../rules/policy/policy";

/** A policy file that cannot be used, with everything that is wrong with it. */
export class PolicyFileError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly PolicyProblem[],
  ) {
    super(`${file} is no policy that can be used`);
  }
}

/**
 * Reads and checks a policy file.
 *
 * @throws {PolicyFileError} when it cannot be read, is no JSON, or is no valid policy: all problems at once
 */
export function readPolicyFile(file: string): Policy {
  const parsed = parsePolicy(readJson(file));
  if (!parsed.ok) throw new PolicyFileError(file, parsed.problems);
  return parsed.policy;
}

/** The problems of a policy file, a line each, for people. */
export function formatProblems({ file, problems }: PolicyFileError): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const lines = problems.map(({ path, reason, suggestion }) => `  ${path}: ${reason}. ${suggestion}`);
  return [`${file}: ${count}`, ...lines].join("\n");
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw unusable(file, `cannot be read (${messageOf(error)})`, "Check the path.");
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw unusable(
      file,
      `is no JSON (${messageOf(error)})`,
      "Correct it; an editor that knows JSON shows where.",
    );
  }
}

function unusable(file: string, reason: string, suggestion: string): PolicyFileError {
  return new PolicyFileError(file, [{ path: "(file)", reason, suggestion }]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

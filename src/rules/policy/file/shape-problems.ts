import * as v from "valibot";
import { didYouMean, type PolicyProblem } from "./problem";
import { policySchema } from "./schema";

/** What does not have the shape of a policy, each problem with what to write instead. */
export function shapeProblem(issue: v.BaseIssue<unknown>): PolicyProblem {
  return { path: pathOf(issue), reason: reasonOf(issue), suggestion: suggestionFor(issue) };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = keysOf(issue)
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("");
  return path === "" ? "(file)" : path.replace(/^\./, "");
}

function keysOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (isUnknownKey(issue)) return "is no key that a policy knows";
  if (isMissing(issue)) return "is missing";
  if (issue.type === "picklist") return `is ${issue.received}, which is none of the choices`;
  return issue.kind === "schema"
    ? `is ${issue.received}, not ${issue.expected ?? "what is wanted"}`
    : issue.message;
}

function suggestionFor(issue: v.BaseIssue<unknown>): string {
  if (isUnknownKey(issue)) {
    const keys = keysOf(issue);
    const written = String(keys[keys.length - 1]);
    return didYouMean(written, knownKeys(keys.slice(0, -1)), "Check the spelling, or take it out.");
  }
  if (isMissing(issue)) return "Add it; docs/policy.md tells what stands there.";
  if (issue.type === "picklist" && issue.expected !== null) {
    const choices = issue.expected.replace(/[()"]/g, "").split(" | ");
    const meant = typeof issue.input === "string" ? didYouMean(issue.input, choices, "") : "";
    return `${meant === "" ? "" : `${meant} `}Write one of ${choices.join(", ")}.`;
  }
  return issue.expected === null || issue.kind === "validation" ? "Correct it." : `Write ${issue.expected}.`;
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === "strict_object" && issue.expected === "never";
}

function isMissing(issue: v.BaseIssue<unknown>): boolean {
  return issue.received === "undefined";
}

/** What is read of valibot's schemas on the way to a key: what they wrap, and what they hold. */
interface Holder {
  readonly wrapped?: unknown;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly items?: readonly unknown[];
}

/** The keys that an object at this path may have; none when there is no such object. */
function knownKeys(path: readonly (string | number)[]): readonly string[] {
  let at = open(policySchema);
  for (const key of path) {
    at = open(typeof key === "number" ? (at.item ?? at.items?.[0]) : at.entries?.[key]);
  }
  return Object.keys(at.entries ?? {});
}

function open(schema: unknown): Holder {
  const holder = typeof schema === "object" && schema !== null ? (schema as Holder) : {};
  return holder.wrapped === undefined ? holder : open(holder.wrapped);
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { parsePolicy } from "../../src/rules/policy/parse-policy";
import type { Policy } from "../../src/rules/policy/policy";

/** A shipped policy, as the build reads it. */
export function shippedPolicy(id: "goteborg" | "dk-skole" | "imy-grund" | "nyborg" | "au"): Policy {
  const file = path.join(__dirname, "../../policies", `${id}.json`);
  const parsed = parsePolicy(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

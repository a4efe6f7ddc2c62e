import { writeFileSync } from "node:fs";
import path from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { policySchema } from "../src/rules/policy/parse-policy";

/** The JSON Schema that editors complete and check policy files with. What only `parsePolicy` can tell is not in it. */
export function policyJsonSchema(): object {
  return { title: "Kuvert policy", ...toJsonSchema(policySchema, { errorMode: "ignore" }) };
}

if (require.main === module) {
  const file = path.join(__dirname, "../policies/policy.schema.json");
  writeFileSync(file, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
  console.log("Wrote policies/policy.schema.json.");
}

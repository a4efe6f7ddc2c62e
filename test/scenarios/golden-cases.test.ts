import { readShippedCases, runCase } from "../../src/admin/policy/cases";
import { readPolicyFile, shippedPolicies } from "../../src/admin/policy-file";

describe.each(shippedPolicies())("%s", (profile) => {
  const policy = readPolicyFile(profile);
  const golden = readShippedCases(profile);

  it("has golden cases that quote its source", () => {
    expect(golden?.cases.filter(({ quote }) => quote !== undefined).length).toBeGreaterThan(10);
  });

  it.each((golden?.cases ?? []).map((one) => [`${one.requirement} ${one.name}`, one] as const))(
    "%s",
    (_name, one) => {
      expect(runCase(one, policy)).toEqual([]);
    },
  );
});

import { formatProblem, parsePolicyFile } from "../../../src/admin/policy-file";

const OWN = { extends: "goteborg", id: "kungalv", version: "1", organisation: "Kungälvs kommun" };
const local = (text: string) => ({ sv: text, da: text });

function parse(change: object) {
  return parsePolicyFile({ ...OWN, ...change });
}
function rulesOf(change: object) {
  const parsed = parse(change);
  return parsed.ok ? parsed.policy.rules : [];
}

describe("a policy that extends a profile", () => {
  it("is the profile, but for what it says itself", () => {
    const parsed = parse({});
    expect(parsed).toMatchObject({
      ok: true,
      policy: { id: "kungalv", organisation: "Kungälvs kommun", language: "sv" },
    });
    expect(rulesOf({}).map(({ id }) => id)).toContain("sensitive");
  });
  it("changes a rule by its id, in its place", () => {
    const before = rulesOf({}).map(({ id }) => id);
    const after = rulesOf({ rules: [{ id: "subject-name", outcome: "block" }] });
    expect(after.map(({ id }) => id)).toEqual(before);
    expect(after.find(({ id }) => id === "subject-name")?.outcome).toBe("block");
  });
  it("leaves out and adds rules", () => {
    const rule = {
      id: "no-lists",
      when: { remarks: ["unknown-size"] },
      outcome: "ask",
      title: local("En lista."),
      rationale: local("Ingen vet vilka."),
      source: { document: null },
      legalBasis: [],
    };
    const ids = rulesOf({ without: ["subject-organisation-id"], rules: [rule] }).map(({ id }) => id);
    expect(ids).not.toContain("subject-organisation-id");
    expect(ids[ids.length - 1]).toBe("no-lists");
  });
  it("puts texts and settings in key by key", () => {
    const parsed = parse({ contact: { sv: "servicecenter" }, categories: { finances: "always" } });
    expect(parsed).toMatchObject({
      policy: {
        contact: { sv: "servicecenter", da: "din nærmeste leder eller servicedesk" },
        categories: { finances: "always", health: "always" },
      },
    });
  });
  it("I-06 exempts nobody inside until a domain is named with its reason", () => {
    const internal = (justification: object) => ({
      extends: "imy-grund",
      channels: { internal: [{ domain: "exempelregion.se", ...justification }] },
    });
    expect(parse(internal({})).ok).toBe(false);
    expect(parse(internal({ justification: local("Beslut i nämnden, dnr 2026/14.") })).ok).toBe(true);
  });
  it("tells where in the file itself a problem is", () => {
    const parsed = parse({ rules: [{ id: "sensitive", outcome: "hold" }], contact: { sv: "" } });
    const problems = parsed.ok ? [] : parsed.problems.map(formatProblem);
    expect(problems.join("\n")).toContain('rules[0].outcome: is "hold", which is none of the choices.');
    expect(problems.join("\n")).toContain("contact.sv: is empty.");
  });
  it.each<[string, object, string]>([
    [
      "a profile that there is not",
      { extends: "stockholm" },
      "extends: is no profile that can be extended. Name a profile: au, ",
    ],
    [
      "leaving out what is not there",
      { without: ["subject-nam"] },
      'without: names "subject-nam", which the profile has not got.',
    ],
  ])("tells of %s", (_what, change, message) => {
    const parsed = parse(change);
    expect(parsed.ok ? "" : parsed.problems.map(formatProblem).join("\n")).toContain(message);
  });
});

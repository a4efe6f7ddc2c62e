import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { policyJsonSchema } from "../../../scripts/policy-schema";
import { parsePolicy } from "../../../src/rules/policy/parse-policy";

const folder = path.join(__dirname, "../../../policies");
const goteborg = JSON.parse(readFileSync(path.join(folder, "goteborg.json"), "utf8")) as Record<
  string,
  unknown
>;
const [firstRule] = goteborg.rules as [Record<string, unknown>];

/** The problems of the shipped policy with some keys changed, as `path: reason`. */
function problemsOf(changes: Record<string, unknown>): string[] {
  const parsed = parsePolicy({ ...goteborg, ...changes });
  return parsed.ok ? [] : parsed.problems.map((problem) => `${problem.path}: ${problem.reason}`);
}

test.each(readdirSync(folder).filter((file) => file.endsWith(".json") && file !== "policy.schema.json"))(
  "the shipped policy %s is valid, and its id is its file's name",
  (file) => {
    const parsed = parsePolicy(JSON.parse(readFileSync(path.join(folder, file), "utf8")));
    expect(parsed).toMatchObject({ ok: true, policy: { id: path.basename(file, ".json") } });
  },
);

test.each<[string, Record<string, unknown>, string]>([
  ["an unknown key", { colour: "red" }, "colour: is no key that a policy knows"],
  ["a missing key", { version: undefined }, "version: is missing"],
  ["a choice that is none", { language: "no" }, 'language: is "no", which is none of the choices'],
  ["an empty list", { rules: [] }, "rules[0]: is missing"],
  ["a label without a name", { label: { id: null, names: [] } }, "label.names: has no name"],
  ["a GUID that is none", { label: { id: "x", names: ["A"] } }, "label.id: is no GUID"],
  ["a text in one language only", { contact: { sv: "chefen" } }, "contact.da: is missing"],
  [
    "a domain that is none",
    { channels: { internal: [{ domain: "@x", justification: "y" }], secureGateway: [] } },
    "channels.internal[0].domain: is no domain, such as nyborg.dk or *.nyborg.dk",
  ],
  [
    "trust without a justification (I-06)",
    {
      channels: {
        internal: [{ domain: "goteborg.se", justification: { sv: " ", da: "x" } }],
        secureGateway: [],
      },
    },
    "channels.internal[0].justification.sv: is empty",
  ],
  [
    "a rule's id twice",
    { rules: [firstRule, firstRule] },
    'rules[1].id: "subject-national-id" is already the id of rules[0]',
  ],
  [
    "roles on what has none",
    {
      rules: [
        { ...firstRule, when: { categories: ["national-id"], places: ["subject"], roles: ["sender"] } },
      ],
    },
    "rules[0].when.roles: only names have roles, so the rule's other categories would never match",
  ],
  [
    "a question with no reason to choose",
    { rules: [{ ...firstRule, outcome: "ask", askBy: "reason" }] },
    "rules[0].askBy: asks for a reason, and the policy has none to choose among",
  ],
  [
    "how to ask where nobody is asked",
    { rules: [{ ...firstRule, askBy: "dialog" }] },
    "rules[0].askBy: says how to ask in a rule that does not ask",
  ],
  [
    "a reason's code twice",
    { reasons: [1, 2].map(() => ({ code: "agreed", label: { sv: "Ja", da: "Ja" } })) },
    'reasons[1].code: "agreed" is already the code of reasons[0]',
  ],
  [
    "a header that is none",
    { stamp: { header: "Subject" } },
    "stamp.header: is no header's name, such as x-kuvert, in small letters",
  ],
  [
    "a pattern that fits everything",
    { functionMailboxes: { addresses: ["*"], names: [], atSend: "ask" } },
    "functionMailboxes.addresses[0]: is no word, such as info or *brevlåda, of two letters or more, with * at either end only",
  ],
])("tells of %s", (_what, changes, problem) => {
  expect(problemsOf(changes)).toContain(problem);
});

test("takes a policy that asks for a reason, has no stamp and knows its function mailboxes", () => {
  const changes = {
    rules: [{ ...firstRule, outcome: "ask", askBy: "reason" }],
    reasons: [{ code: "agreed", label: { sv: "Vi har kommit överens", da: "Det er aftalt" } }],
    stamp: null,
    functionMailboxes: { addresses: ["info", "sikkerpost*"], names: ["*brevlåda"], atSend: "ask" },
  };
  expect(problemsOf(changes)).toEqual([]);
});

test("reports everything at once, contradictions too, each with a suggestion", () => {
  const parsed = parsePolicy({
    ...goteborg,
    language: "no",
    colour: 1,
    rules: [firstRule, firstRule, { id: "x" }],
  });
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems.map((problem) => problem.path)).toEqual(
    expect.arrayContaining(["language", "colour", "rules[1].id", "rules[2].when"]),
  );
  for (const { suggestion } of problems) expect(suggestion).toMatch(/\.$/);
});

test("the published schema is made from what the check accepts", () => {
  const published: unknown = JSON.parse(readFileSync(path.join(folder, "policy.schema.json"), "utf8"));
  expect(published).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
});

test.each([null, 3, "text", [], undefined])("answers %p with a problem, never a throw", (json) => {
  expect(parsePolicy(json)).toMatchObject({ ok: false });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem, parsePolicyFile, POLICIES } from "../../../src/admin/policy-file";

type Json = Record<string, unknown>;

function shipped(id: string): Json & { readonly rules: readonly Json[] } {
  return JSON.parse(readFileSync(join(POLICIES, `${id}.json`), "utf8")) as Json & { rules: Json[] };
}
const goteborg = shipped("goteborg");
const nyborg = shipped("nyborg");
const au = shipped("au");
const imy = shipped("imy-grund");

/** Every problem of a file, as an administrator reads it. */
function messages(json: unknown): string[] {
  const parsed = parsePolicyFile(json);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

/** The policy with one rule changed, which becomes its only one. */
function withRule(policy: typeof goteborg, id: string, change: Json): Json {
  return { ...policy, rules: [{ ...policy.rules.find((rule) => rule.id === id), ...change }] };
}
function withWhen(policy: typeof goteborg, id: string, change: Json): Json {
  const when = policy.rules.find((rule) => rule.id === id)?.when as Json;
  return withRule(policy, id, { when: { ...when, ...change } });
}
const grid = au.rules.find(({ id }) => id === "confidential")?.grid as Json[];
const [reminders] = imy.exceptions as [Json];
const local = (text: string) => ({ sv: text, da: text });

describe("each broken policy is told what is wrong with it", () => {
  it.each<[string, unknown, string]>([
    [
      "a misspelt key",
      { ...goteborg, organization: "Göteborgs Stad" },
      'organization: is no key that a policy knows. Did you mean "organisation"?',
    ],
    [
      "a misspelt key in a rule's condition",
      withWhen(goteborg, "national-id", { place: ["subject"] }),
      'rules[0].when.place: is no key that a policy knows. Did you mean "places"?',
    ],
    [
      "a misspelt category",
      withWhen(goteborg, "national-id", { categories: ["helth"] }),
      'rules[0].when.categories[0]: is "helth", which is none of the choices. Did you mean "health"?',
    ],
    ["a missing version", { ...goteborg, version: undefined }, "version: is missing. Add it"],
    [
      "a category without a rank",
      { ...goteborg, categories: { ...(goteborg.categories as Json), health: undefined } },
      "categories.health: is missing.",
    ],
    [
      "a domain that is trusted without a reason (I-06)",
      { ...goteborg, channels: { internal: [{ domain: "goteborg.se" }], secureGateway: [] } },
      "channels.internal[0].justification: is missing.",
    ],
    [
      "a rule that names nothing",
      withRule(goteborg, "national-id", { when: { places: ["body"] } }),
      "rules[0].when: names nothing that could be met. Add categories, remarks or subjectTags.",
    ],
    [
      "a rule without an outcome",
      withRule(goteborg, "national-id", { outcome: undefined }),
      "rules[0].outcome: is missing.",
    ],
    [
      "a label for the subject, which no label encrypts (N-01)",
      withRule(goteborg, "subject-national-id", { outcome: "label" }),
      "rules[0].outcome: wants a label for what only stands in headers, which no label encrypts.",
    ],
    [
      "roles on a number",
      withWhen(goteborg, "national-id", { roles: ["sender"] }),
      "rules[0].when.roles: only names have roles",
    ],
    [
      "a category that is switched off",
      withWhen(imy, "integrity-sensitive", { categories: ["civil-status"] }),
      'rules[0].when.categories[0]: "civil-status" is switched off under categories.',
    ],
    [
      "a channel without domains",
      withWhen(goteborg, "national-id", { channels: ["tunnel"] }),
      "rules[0].when.channels: names only channels that this policy has no domains for",
    ],
    [
      "a cell of the table that nothing is said of (A-07)",
      withRule(au, "confidential", { grid: grid.filter((_, index) => index !== 2) }),
      "rules[0].grid: says nothing of data on 2 to 5 persons to 2 to 5 recipients.",
    ],
    [
      "a cell of the table that two things are said of",
      withRule(au, "confidential", {
        grid: [...grid, { persons: { atLeast: 6 }, recipients: { atMost: 1 }, outcome: "allow" }],
      }),
      "rules[0].grid: says both label and allow of data on 6 or more persons to 0 to 1 recipients.",
    ],
    [
      "a range that ends before it begins",
      withWhen(goteborg, "national-id", { persons: { atLeast: 6, atMost: 2 } }),
      "rules[0].when.persons: begins at 6 and ends at 2, so nothing lies in it.",
    ],
    [
      "a tag that the policy has not got",
      withWhen(au, "tls-off", { subjectTags: ["tls-of"] }),
      'rules[0].when.subjectTags[0]: "tls-of" is no tag of this policy. Did you mean "tls-off"?',
    ],
    [
      "a label that is not in the order of labels",
      { ...goteborg, labelOrder: [{ id: null, names: ["Öppen"] }] },
      "label: is not in the order of labels.",
    ],
    [
      "an exception without a decision (I-19)",
      { ...imy, exceptions: [{ ...reminders, enabled: true, expires: "2027-06-30" }] },
      "exceptions[0].decision: is missing, and the exception is enabled.",
    ],
    [
      "an exception that has expired",
      {
        ...imy,
        exceptions: [
          {
            ...reminders,
            enabled: true,
            decision: { reference: "Dnr 2019/12", date: "2019-01-01" },
            expires: "2020-01-01",
          },
        ],
      },
      "exceptions[0].expires: has passed: 2020-01-01.",
    ],
    [
      "an exception from a rule that there is not",
      { ...imy, exceptions: [{ ...reminders, lifts: ["sensitiv"] }] },
      'exceptions[0].lifts[0]: "sensitiv" is no rule of this policy. Did you mean "sensitive"?',
    ],
    [
      "repealed Danish law (S-16)",
      withRule(nyborg, "national-id", {
        legalBasis: [{ text: local("Persondatalovens § 41, stk. 3"), checked: "2026-11-21" }],
      }),
      "rules[0].legalBasis[0].text.sv: refers to persondataloven (lov nr. 429 af 31. maj 2000), which ceased to apply on 2018-05-25.",
    ],
    [
      "repealed Swedish law (S-16)",
      withRule(goteborg, "national-id", {
        legalBasis: [{ text: local("31 § personuppgiftslagen (1998:204)"), checked: "2026-11-21" }],
      }),
      "rules[0].legalBasis[0].text.sv: refers to personuppgiftslagen (1998:204), which ceased to apply on 2018-05-25.",
    ],
    [
      "consent as a reason to send anyway (I-01)",
      {
        ...goteborg,
        reasons: [{ code: "agreed", label: { sv: "Den enskilde har samtyckt", da: "Borgeren siger ja" } }],
      },
      "reasons[0]: offers consent as a reason, which waives no security requirement",
    ],
    [
      "a mode that is stricter than the policy's own",
      { ...withRule(goteborg, "national-id", { mode: "enforce" }), mode: "warn" },
      "rules[0].mode: is stricter than the policy's own mode, warn, and so means nothing.",
    ],
    [
      "own words for a text that there is not",
      { ...goteborg, texts: { sv: { "mend.subjekt": "Ändra." } } },
      'texts.sv.mend.subjekt: is no text of Kuvert\'s. Did you mean "mend.subject"?',
    ],
    [
      "own words without what they must say",
      { ...goteborg, texts: { sv: { "contains.body": "Här står något." } } },
      "texts.sv.contains.body: leaves out {items}.",
    ],
    [
      "own words with a parameter that there is not",
      { ...goteborg, texts: { da: { pressSend: "Klik på Send, {name}." } } },
      "texts.da.pressSend: has no parameter {name}. This text has none.",
    ],
    [
      "own words that are too long for Outlook",
      { ...goteborg, texts: { sv: { pressSend: "Klicka. ".repeat(30) } } },
      "texts.sv.pressSend: is 239 characters long, which leaves no room for the rest in Outlook's alert.",
    ],
    [
      "steps of the secure channel that do not fit in Outlook's alert",
      { ...nyborg, secureChannel: { sv: ["Gör så här. ".repeat(40)], da: ["Gør sådan."] } },
      "secureChannel.sv: is 479 characters in all, and does not fit in Outlook's alert",
    ],
    ["a list in place of a policy", [], "(file): is no policy. Write one object, in braces"],
  ])("%s", (_what, json, message) => {
    expect(messages(json).join("\n")).toContain(message);
  });

  it("tells everything that is wrong at once", () => {
    const broken = {
      ...withRule(goteborg, "national-id", { outcome: "hold", colour: "red" }),
      langauge: "sv",
      label: { id: "42", names: [] },
      texts: { sv: { nothing: "x" } },
    };
    expect(messages(broken).map((message) => message.split(":")[0])).toEqual(
      expect.arrayContaining([
        "rules[0].outcome",
        "rules[0].colour",
        "langauge",
        "label.id",
        "texts.sv.nothing",
      ]),
    );
  });
});

describe("law", () => {
  it.each([
    "Offentlighets- och sekretesslagen (2009:400)",
    "Databeskyttelseslovens § 11",
    "Lov nr. 502 af 23. maj 2018",
  ])("in force: %s", (text) => {
    const legalBasis = [{ text: local(text), checked: "2026-11-21" }];
    expect(messages(withRule(goteborg, "national-id", { legalBasis }))).toEqual([]);
  });
  it.each([
    "sikkerhedsbekendtgørelsens § 14",
    "lov nr. 429 af 31/05/2000",
    "direktiv 95/46/EF",
    "sekretesslagen (1980:100)",
    "SOSFS 2008:14",
  ])("repealed: %s", (text) => {
    const legalBasis = [{ text: local(text), checked: "2026-11-21" }];
    expect(messages(withRule(goteborg, "national-id", { legalBasis })).join()).toMatch(/ceased to apply/);
  });
  it("S-16 a source may be quoted as it stood in its time", () => {
    const source = { document: "Vejledning", quote: "Det følger af persondatalovens § 41, stk. 3 …" };
    expect(messages(withRule(nyborg, "national-id", { source })).join()).not.toMatch(/ceased to apply/);
  });
});

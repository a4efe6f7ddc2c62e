import { alertText, explain } from "../../../src/rules";
import { read } from "../../../src/rules/draft";
import { decide } from "../../../src/rules/policy/decide";
import { whenUnfinished } from "../../../src/rules/policy/mode";
import type { Policy, PolicyException, PolicyMode, PolicyRule } from "../../../src/rules/policy/policy";
import { draftOf } from "../../support/draft";
import { findingOf } from "../../support/finding";
import { shippedPolicy } from "../../support/policy";

const goteborg = shippedPolicy("goteborg");
const nyborg = shippedPolicy("nyborg");
const inSubject = findingOf("national-id", { kind: "subject" });
const inBody = findingOf("national-id", { kind: "body" });

function decideOn(policy: Policy, ...findings: (typeof inBody)[]) {
  return decide({ draft: draftOf({}), findings, unreadable: [] }, policy);
}
function withRule(policy: Policy, id: string, change: Partial<PolicyRule>): Policy {
  const [first, ...others] = policy.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule));
  return first === undefined ? policy : { ...policy, rules: [first, ...others] };
}

describe("modes", () => {
  it("warn: every hold becomes a question, and the label is put on all the same", () => {
    const policy = { ...goteborg, mode: "warn" as const };
    expect(decideOn(policy, inSubject)).toMatchObject({ kind: "ask", intended: "block" });
    expect(decideOn(policy, inBody)).toMatchObject({ kind: "label", intended: "label" });
  });
  it("warn: a hold for want of a label becomes a question too", () => {
    expect(decideOn({ ...nyborg, mode: "warn" }, inBody).kind).toBe("ask");
  });
  it("observe: nothing is held, asked or labelled, and what would have happened is kept", () => {
    const decision = decideOn({ ...goteborg, mode: "observe" }, inSubject, inBody);
    expect(decision).toMatchObject({ kind: "allow", intended: "block" });
    expect(
      decision.observed.map((reason) => (reason.kind === "rule" ? reason.rule.id : reason.part)),
    ).toEqual(["subject-national-id", "national-id"]);
    const { observed } = explain(decision, draftOf({}), goteborg, "sv");
    expect(observed).toBe("Kuvert prövas just nu utan att stoppa något. Annars hade mejlet hållits kvar.");
  });
  it("one rule can be tried out in a policy that is enforced", () => {
    const policy = withRule(goteborg, "subject-national-id", { mode: "observe" });
    expect(decideOn(policy, inSubject).kind).toBe("allow");
    expect(decideOn(policy, inBody).kind).toBe("label");
  });
  it("a rule that only observes protects nothing, so that others still ask", () => {
    const debts = findingOf("finances", { kind: "body" }, { linkedTo: 1 });
    expect(decideOn(goteborg, inBody, debts).kind).toBe("label");
    expect(decideOn(withRule(goteborg, "national-id", { mode: "observe" }), inBody, debts).kind).toBe("ask");
  });
  it.each<[PolicyMode, string]>([
    ["enforce", "block"],
    ["warn", "ask"],
    ["observe", "allow"],
  ])("a check that does not finish, in the mode %s: %s", (mode, outcome) => {
    expect(whenUnfinished({ ...goteborg, mode, whenUnfinished: "block" })).toBe(outcome);
  });
});

describe("exceptions (I-19)", () => {
  const imy = shippedPolicy("imy-grund");
  const [shipped] = imy.exceptions ?? [];
  const health = findingOf("health", { kind: "body" }, { linkedTo: "recipient" });
  const today = { year: 2026, month: 11, day: 21 };
  const draft = draftOf({ to: [{ address: "fatima.yusuf@mejl.example" }], subject: "Påminnelse" });

  function decideWith(change: Partial<PolicyException>, checked: object = {}) {
    if (shipped === undefined) throw new Error("imy-grund has an exception for reminders");
    const policy = { ...imy, exceptions: [{ ...shipped, ...change }] };
    const all = { draft, findings: [health], unreadable: [], mailKinds: ["appointment"] as const, today };
    return decide({ ...all, ...checked }, policy).kind;
  }
  const ON = { enabled: true, expires: "2027-06-30" };

  it("is off as it ships", () => expect(decideWith({})).toBe("block"));
  it("lets a reminder go once it is decided on", () => expect(decideWith(ON)).toBe("allow"));
  it("applies on its last day, and not after", () => {
    expect(decideWith({ ...ON, expires: "2026-11-21" })).toBe("allow");
    expect(decideWith({ ...ON, expires: "2026-11-20" })).toBe("block");
  });
  it("applies to no mail that is not an appointment", () => {
    expect(decideWith(ON, { mailKinds: [] })).toBe("block");
  });
  it("applies to nothing but what it names", () => {
    expect(decideWith(ON, { findings: [health, inBody] })).toBe("block");
    const offence = findingOf("criminal-offence", { kind: "body" }, { linkedTo: 1 });
    expect(decideWith(ON, { findings: [health, offence] })).toBe("block");
  });
  it("applies to no reply, to no second recipient and where no day is known", () => {
    expect(decideWith(ON, { draft: { ...draft, composeType: read("reply") } })).toBe("block");
    expect(
      decideWith(ON, { draft: draftOf({ to: [{ address: "a@b.example" }, { address: "c@d.example" }] }) }),
    ).toBe("block");
    expect(decideWith(ON, { today: undefined })).toBe("block");
  });
});

describe("the organisation's own words", () => {
  const own: Policy = {
    ...goteborg,
    texts: {
      sv: {
        "contains.subject": "Vi hittade {items} i ämnesraden.",
        "mend.subject": "Skriv ärendenumret i stället.",
        "why.number": "Numret hör till en person.",
      },
    },
  };
  const decision = decideOn(own, inSubject);
  const situation = { kind: "decision", decision } as const;

  it("stand in the alert in place of Kuvert's", () => {
    expect(alertText(situation, own, "sv")).toMatch(
      /^Vi hittade ett danskt CPR-nummer i ämnesraden\. Skriv ärendenumret i stället\./,
    );
  });
  it("leave the other places and the other language as they are", () => {
    const elsewhere = { kind: "decision", decision: decideOn(nyborg, inBody) } as const;
    expect(alertText(elsewhere, own, "sv")).toMatch(/^Mejlets text innehåller /);
    expect(alertText(situation, own, "da")).toMatch(/^Emnefeltet indeholder /);
  });
  it("stand in the pane too", () => {
    const explained = explain(decideOn(own, inBody), draftOf({ body: "x" }), own, "sv");
    expect(explained.places[0]?.findings[0]?.why).toBe("Numret hör till en person.");
  });
});

import { decide } from "../../../src/rules/policy/decide";
import type { Policy, PolicyRule, RuleOutcome } from "../../../src/rules/policy/policy";
import { read, type Draft, type LabelId } from "../../../src/rules/draft";
import type { Finding } from "../../../src/rules/finding";
import { draftOf } from "../../support/draft";
import { findingOf } from "../../support/finding";
import { shippedPolicy } from "../../support/policy";

const goteborg = shippedPolicy("goteborg");
const inSubject = findingOf("national-id", { kind: "subject" });
const inBody = findingOf("national-id", { kind: "body" });

function ruleThat(outcome: RuleOutcome, when: PolicyRule["when"]): PolicyRule {
  return { ...goteborg.rules[0], id: `${outcome}-${when.places?.join("-")}`, when, outcome };
}
function policyWith(...rules: [PolicyRule, ...PolicyRule[]]): Policy {
  return { ...goteborg, rules };
}
function decideOn(findings: readonly Finding[], policy: Policy, draft: Draft = draftOf({})) {
  return decide({ draft, findings, unreadable: [] }, policy);
}

const blockSubject = ruleThat("block", { categories: ["national-id"], places: ["subject"] });
const askSubject = ruleThat("ask", { categories: ["national-id"], places: ["subject"] });
const labelBody = ruleThat("label", { categories: ["national-id"], places: ["body"] });

describe("the strictest gate wins, and the label is a second answer", () => {
  test("nothing found lets the mail go", () => {
    expect(decideOn([], policyWith(blockSubject)).kind).toBe("allow");
  });
  test("a label rule labels", () => {
    expect(decideOn([inBody], policyWith(labelBody))).toMatchObject({ kind: "label", label: goteborg.label });
  });
  test("an ask carries the label that another rule wants", () => {
    const decision = decideOn([inSubject, inBody], policyWith(askSubject, labelBody));
    expect(decision).toMatchObject({ kind: "ask", label: goteborg.label });
  });
  test("an ask alone carries no label", () => {
    expect(decideOn([inSubject], policyWith(askSubject, labelBody))).toMatchObject({
      kind: "ask",
      label: null,
    });
  });
  test("a block applies nothing and names every rule that was met", () => {
    const decision = decideOn([inSubject, inBody], policyWith(blockSubject, labelBody));
    expect(decision.kind).toBe("block");
    expect(decision).not.toHaveProperty("label");
    expect(decision.kind === "allow" ? [] : decision.reasons.map(({ outcome }) => outcome)).toEqual([
      "block",
      "label",
    ]);
  });
  test("a label the organisation has not got becomes a hold", () => {
    const decision = decideOn([inBody], { ...policyWith(labelBody), label: null });
    expect(decision).toMatchObject({ kind: "block", reasons: [{ outcome: "block" }] });
  });
});

describe("what a rule's conditions mean", () => {
  test("low confidence is shown and acts on nothing", () => {
    const weak = findingOf("national-id", { kind: "subject" }, { confidence: "low" });
    expect(decideOn([weak], policyWith(blockSubject))).toMatchObject({ kind: "allow", findings: [weak] });
  });
  test("a category said of nobody acts on nothing (S-05)", () => {
    const rule = ruleThat("label", { categories: ["health"], places: ["body"] });
    const general = findingOf("health", { kind: "body" });
    expect(decideOn([general], policyWith(rule)).kind).toBe("allow");
    expect(decideOn([{ ...general, linkedTo: 1 }], policyWith(rule)).kind).toBe("label");
  });
  test("roles tell a citizen's name from a colleague's (S-11)", () => {
    const rule = ruleThat("block", {
      categories: ["person-name"],
      places: ["subject"],
      roles: ["data-subject"],
    });
    const colleague = findingOf("person-name", { kind: "subject" }, { role: "colleague", person: 1 });
    expect(decideOn([colleague], policyWith(rule)).kind).toBe("allow");
    expect(decideOn([{ ...colleague, role: "data-subject" }], policyWith(rule)).kind).toBe("block");
  });
  test("frames tell a protected identity from a private address", () => {
    const rule = ruleThat("label", {
      categories: ["private-contact"],
      places: ["body"],
      frames: ["protected-identity"],
    });
    const address = findingOf("private-contact", { kind: "body" }, { linkedTo: "unnamed" });
    expect(decideOn([address], policyWith(rule)).kind).toBe("allow");
    const hidden: Finding = { ...address, evidence: [{ kind: "frame", name: "protected-identity" }] };
    expect(decideOn([hidden], policyWith(rule)).kind).toBe("label");
  });
  test("S-03: nobody is asked about what the label protects anyway", () => {
    const when = { categories: ["finances"], places: ["body"], unlessProtected: true } as const;
    const policy = policyWith(ruleThat("ask", when), labelBody);
    const debts = findingOf("finances", { kind: "body" }, { linkedTo: 1 });
    expect(decideOn([debts], policy).kind).toBe("ask");
    expect(decideOn([debts, inBody], policy)).toMatchObject({
      kind: "label",
      reasons: [{ outcome: "label" }],
    });
    const id = "2f5b8a14-93c6-4d7e-8b21-6a0e4c7d9f18";
    const labelled: Draft = { ...draftOf({}), label: read(id.toUpperCase() as LabelId) };
    expect(decideOn([debts], { ...policy, label: { id, names: ["A"] } }, labelled).kind).toBe("allow");
    const higher = { id: null, names: ["B"], atLeastAsHigh: [{ id, names: ["A"] }] } as const;
    expect(decideOn([debts], { ...policy, label: higher }, labelled).kind).toBe("allow");
  });
  test("persons are counted, not mentions", () => {
    const mentions = [1, 1, 2].map((person) => findingOf("person-name", { kind: "body" }, { person }));
    expect(decideOn(mentions, policyWith(blockSubject)).persons).toBe(2);
  });
});

describe("channels", () => {
  const nyborg = shippedPolicy("nyborg");
  const to = (address: string) => draftOf({ to: [{ address }] });
  const kindFor = (draft: Draft, finding: Finding) => decideOn([finding], nyborg, draft).kind;

  test("N-13: inside the organisation, subdomains included, a number in the body may go", () => {
    expect(kindFor(to("mette@nyborg.dk"), inBody)).toBe("allow");
    expect(kindFor(to("mette@skole.NYBORG.dk"), inBody)).toBe("allow");
    expect(kindFor(to("mette@notnyborg.dk"), inBody)).toBe("block");
  });
  test("N-08: one recipient outside is enough", () => {
    const draft = draftOf({ to: [{ address: "a@nyborg.dk" }], bcc: [{ address: "b@example.com" }] });
    expect(kindFor(draft, inBody)).toBe("block");
  });
  test("N-15: a mail without recipients yet counts as open", () => {
    expect(kindFor(draftOf({}), inBody)).toBe("block");
  });
  test("N-10: a CPR number in To is the address on the secure channel, and a leak on any other", () => {
    const inTo = findingOf("national-id", { kind: "to", index: 0 });
    expect(kindFor(to("0101901234@x.ngdp.digital-post.dk"), inTo)).toBe("allow");
    expect(kindFor(to("0101901234"), inTo)).toBe("block");
    expect(kindFor(to("0101901234@example.com"), inTo)).toBe("block");
  });
  test("N-01: the subject is held whatever the channel", () => {
    expect(kindFor(to("0101901234@x.ngdp.digital-post.dk"), inSubject)).toBe("block");
    expect(kindFor(to("mette@nyborg.dk"), inSubject)).toBe("block");
  });
});

describe("what could not be read", () => {
  test("is a reason of its own, as the policy says", () => {
    const decision = decide(
      { draft: draftOf({}), findings: [], unreadable: [{ part: "body", why: "timed-out" }] },
      { ...goteborg, whenUnreadable: { ...goteborg.whenUnreadable, body: "block" } },
    );
    expect(decision).toMatchObject({
      kind: "block",
      reasons: [{ kind: "unreadable", part: "body", why: "timed-out", outcome: "block" }],
    });
  });
  test("may be let go where the policy says so, and is told all the same", () => {
    const unreadable = [{ part: "composeType", why: "unsupported" }] as const;
    expect(decide({ draft: draftOf({}), findings: [], unreadable }, goteborg)).toMatchObject({
      kind: "allow",
      unreadable,
    });
  });
});

describe("G-07: a labelled mail to a mailbox whose delegates cannot open it", () => {
  const remarks = [{ kind: "function-mailbox", segment: { kind: "to", index: 0 } }] as const;
  const known = { addresses: ["info"], names: [] };
  const decided = (findings: readonly Finding[], atSend: "allow" | "ask", label: string | null = null) =>
    decide(
      {
        draft: { ...draftOf({}), label: read(label as LabelId | null) },
        findings,
        unreadable: [],
        remarks,
      },
      {
        ...policyWith(blockSubject, labelBody),
        label: { id: "b4", names: ["Känslig"] },
        functionMailboxes: { ...known, atSend },
      },
    );

  test("is asked about with the label on, where the policy says so", () => {
    expect(decided([inBody], "ask")).toMatchObject({ kind: "ask", label: { id: "b4" } });
    expect(decided([inBody], "allow").kind).toBe("label");
  });
  test("is asked about when somebody labelled it by hand", () => {
    expect(decided([], "ask", "B4")).toMatchObject({ kind: "ask", label: null });
  });
  test("is nobody's question without the label, or when the mail is held anyway", () => {
    expect(decided([], "ask").kind).toBe("allow");
    expect(decided([], "ask", "A1").kind).toBe("allow");
    expect(decided([inSubject], "ask").kind).toBe("block");
  });
});

import fc from "fast-check";
import { answerFor, isAnswered, questionsOf, reasonsToChoose } from "../../src/rules/answer";
import type { Decision, Reason } from "../../src/rules/decision";
import { unreadable } from "../../src/rules/draft";
import { draftOf, type DraftParts } from "../support/draft";
import { findingOf } from "../support/finding";
import { shippedPolicy } from "../support/policy";

const REASONS = [{ code: "agreed", label: { sv: "Överenskommet", da: "Aftalt" } }];
const POLICY = { ...shippedPolicy("goteborg"), reasons: REASONS };
const [FIRST_RULE] = POLICY.rules;
const FINDING = findingOf("national-id", { kind: "body" }, { text: "Gäller 010190-1234" });

const byRule = (id: string, askBy?: "dialog" | "reason"): Reason => ({
  kind: "rule",
  rule: { ...FIRST_RULE, id, outcome: "ask", ...(askBy === undefined ? {} : { askBy }) },
  outcome: "ask",
  findings: [FINDING],
});
const UNREAD: Reason = { kind: "unreadable", part: "attachments", why: "timed-out", outcome: "ask" };

/** A decision as it comes out of the check, with these reasons. */
function asks(...reasons: [Reason, ...Reason[]]): Decision {
  const { id, version } = POLICY;
  // What else a decision carries is nothing to the answer.
  return {
    kind: "ask",
    reasons,
    label: null,
    findings: [FINDING],
    persons: 0,
    unreadable: [],
    policy: { id, version },
  } as unknown as Decision;
}

const MAIL: DraftParts = {
  subject: "Flytten",
  html: "<p>Gäller 010190-1234</p>",
  to: [{ name: "Kim Exempel", address: "kim@exempel.se" }],
  attachments: ["beslut.pdf"],
};
const DECISION = asks(byRule("sometimes", "reason"));
const GIVEN = { reason: "agreed", salt: "00ff00ff00ff00ff" };
const answered = answerFor(DECISION, draftOf(MAIL), POLICY, GIVEN);
const holds = (mail: DraftParts, decision = DECISION, policy = POLICY): boolean =>
  isAnswered(answered, decision, draftOf(mail), policy);

describe("an answer given in the pane", () => {
  it("holds for the very mail it was given for", () => {
    expect(holds(MAIL)).toBe(true);
  });

  it.each<[string, DraftParts]>([
    ["the subject", { ...MAIL, subject: "Flytten!" }],
    ["the text", { ...MAIL, html: "<p>Gäller 010190-1235</p>" }],
    ["a recipient's address", { ...MAIL, to: [{ name: "Kim Exempel", address: "kim@exempel.dk" }] }],
    ["the number of recipients", { ...MAIL, cc: [{ name: "", address: "robin@exempel.se" }] }],
    ["the field of a recipient", { ...MAIL, to: [], cc: MAIL.to ?? [] }],
    ["an attachment", { ...MAIL, attachments: ["beslut.pdf", "bilaga.pdf"] }],
    ["what a link hides", { ...MAIL, html: '<p><a href="https://x.example/1">Gäller</a> 010190-1234</p>' }],
  ])("is void when %s changes", (_what, mail) => {
    expect(holds(mail)).toBe(false);
  });

  it("is void when any letter of the text changes", () => {
    const text = "Hej Kim! Anna flyttar den 12 maj till 4 B.";
    const given = answerFor(DECISION, draftOf({ body: text }), POLICY, GIVEN);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("x", "7", "Å", "."), (at, letter) => {
        const other = text.slice(0, at) + letter + text.slice(at + 1);
        const isSame = other.replace(/\s+/g, " ").trim() === text;
        expect(isAnswered(given, DECISION, draftOf({ body: other }), POLICY)).toBe(isSame);
      }),
    );
  });

  it("is void when something else is found or asked about", () => {
    expect(holds(MAIL, asks(byRule("another", "reason")))).toBe(false);
    expect(holds(MAIL, asks(byRule("sometimes", "reason"), UNREAD))).toBe(false);
    expect(holds(MAIL, { ...DECISION, findings: [FINDING, FINDING] })).toBe(false);
    expect(holds(MAIL, { ...DECISION, findings: [{ ...FINDING, confidence: "medium" }] })).toBe(false);
  });

  it("is void under another version of the policy, and when its reason is no longer to be chosen", () => {
    expect(holds(MAIL, { ...DECISION, policy: { id: POLICY.id, version: "2027.1" } })).toBe(false);
    expect(
      holds(MAIL, DECISION, { ...POLICY, reasons: REASONS.map((reason) => ({ ...reason, code: "other" })) }),
    ).toBe(false);
  });

  it("holds when Outlook has written the same text anew", () => {
    expect(holds({ ...MAIL, html: '<div class="x"><p>Gäller\n  <b>010190-1234</b></p></div>' })).toBe(true);
  });

  it("holds whatever was not asked about could not be read this time", () => {
    const draft = { ...draftOf(MAIL), from: unreadable<never>("timed-out") };
    expect(isAnswered(answered, DECISION, draft, POLICY)).toBe(true);
  });

  it("is none when there is none, or it was made up", () => {
    expect(isAnswered(null, DECISION, draftOf(MAIL), POLICY)).toBe(false);
    expect(isAnswered({ ...answered, digest: "0" }, DECISION, draftOf(MAIL), POLICY)).toBe(false);
    expect(isAnswered({ ...answered, salt: "1" }, DECISION, draftOf(MAIL), POLICY)).toBe(false);
  });

  it("is another for every draft, and says nothing of what is in it", () => {
    const other = answerFor(DECISION, draftOf(MAIL), POLICY, { ...GIVEN, salt: "1" });
    expect(other.digest).not.toBe(answered.digest);
    expect(JSON.stringify(answered)).not.toMatch(/010190|Kim|Flytten|beslut/);
  });
});

describe("who asks", () => {
  const [byDialog, byReason] = [byRule("one"), byRule("other", "reason")];

  it("is the rule's choice where Outlook has a dialog; what could not be read is asked about there", () => {
    expect(questionsOf(asks(byDialog, byReason, UNREAD), { canAsk: true })).toEqual({
      inPane: [byReason],
      inDialog: [byDialog, UNREAD],
    });
  });

  it("is the pane where Outlook has no dialog", () => {
    expect(questionsOf(asks(byDialog, byReason, UNREAD), { canAsk: false })).toEqual({
      inPane: [byDialog, byReason, UNREAD],
      inDialog: [],
    });
  });

  it("is nobody when nothing is asked", () => {
    const held = { ...asks(byReason), kind: "block" } as Decision;
    expect(questionsOf(held, { canAsk: true })).toEqual({ inPane: [], inDialog: [] });
  });

  it("always has a reason to choose, the policy's own where there are any", () => {
    expect(reasonsToChoose({})).toHaveLength(1);
    expect(reasonsToChoose({ reasons: [] })).toHaveLength(1);
    expect(reasonsToChoose(POLICY)).toEqual(REASONS);
  });
});

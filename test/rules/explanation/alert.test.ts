import fc from "fast-check";
import { ALERT_MAX_LENGTH, alertText, type LabelFailure } from "../../../src/rules/explanation/alert";
import { decide } from "../../../src/rules/policy/decide";
import { read } from "../../../src/rules/draft";
import {
  SENSITIVE_ALWAYS,
  SENSITIVE_SOMETIMES,
  type DataCategory,
  type Finding,
} from "../../../src/rules/finding";
import type { SegmentRef } from "../../../src/rules/segments/segment";
import { draftOf } from "../../support/draft";
import { findingOf } from "../../support/finding";
import { shippedPolicy } from "../../support/policy";

const goteborg = shippedPolicy("goteborg");
const nyborg = shippedPolicy("nyborg");

function decideOn(findings: readonly Finding[], policy = goteborg) {
  return decide({ draft: draftOf({}), findings, unreadable: [] }, policy);
}

describe("the first sentence says what is wrong, the second what to do", () => {
  const decision = decideOn([findingOf("national-id", { kind: "subject" }, { detector: "se-personnummer" })]);
  test("in Swedish", () => {
    expect(alertText({ kind: "decision", decision }, goteborg, "sv")).toBe(
      "Ämnesraden innehåller ett personnummer. Ändra ämnesraden så att uppgifterna inte står där. Klicka sedan på Skicka igen. Ämnesraden krypteras aldrig, inte ens när mejlet har en känslighetsetikett. Mejlet är inte skickat och ligger kvar som utkast. Referens: goteborg 2026.1, subject-national-id.",
    );
  });
  test("in Danish", () => {
    expect(alertText({ kind: "decision", decision }, goteborg, "da")).toBe(
      "Emnefeltet indeholder et svensk personnummer. Ret emnefeltet, så oplysningerne ikke står der. Klik derefter på Send igen. Emnefeltet bliver aldrig krypteret, heller ikke når mailen sendes sikkert. Mailen er ikke sendt og ligger stadig som kladde. Reference: goteborg 2026.1, subject-national-id.",
    );
  });
});

test("N-08: where no label is configured the secure channel's steps are told", () => {
  const text = alertText(
    { kind: "decision", decision: decideOn([findingOf("national-id", { kind: "body" })], nyborg) },
    nyborg,
    "da",
  );
  expect(text).toContain("Mailens tekst indeholder et CPR-nummer. Mailen skal sendes på en sikker måde.");
  expect(text).toContain("Klik på Send sikkert i stedet for Send.");
});

test("how to send is told once: by the secure channel's steps where they are what is missing, all of them", () => {
  const decision = decideOn(
    [
      findingOf("national-id", { kind: "subject" }),
      findingOf("health", { kind: "attachment-name", index: 0 }, { linkedTo: 1 }),
    ],
    nyborg,
  );
  const text = alertText({ kind: "decision", decision }, nyborg, "da");
  expect(text).not.toContain("Klik derefter på Send igen.");
  expect(text).toContain("Klik på Send sikkert i stedet for Send.");
});

test("G-11: when the label cannot be set the manual steps are told", () => {
  const decision = decideOn([findingOf("national-id", { kind: "body" })]);
  const text = alertText({ kind: "label-failed", decision, why: "not-found" }, goteborg, "sv");
  expect(text).toContain(
    "Känslighetsetiketten ”Skicka känslig (konfidentiell) e-post” finns inte bland dina etiketter.",
  );
  expect(text).toContain("Klicka på Känslighet i menyn ovanför mejlet.");
});

test("a label call that was still open at the deadline: the text says that the label may be on", () => {
  const decision = decideOn([findingOf("national-id", { kind: "body" })]);
  expect(alertText({ kind: "label-failed", decision, why: "timed-out" }, goteborg, "sv")).toContain(
    "kan sitta på mejlet",
  );
});

const places: readonly SegmentRef[] = [
  { kind: "subject" },
  { kind: "body" },
  { kind: "quoted", depth: 1 },
  { kind: "signature" },
  { kind: "to", index: 0 },
  { kind: "cc", index: 1 },
  { kind: "attachment-name", index: 0 },
];
const categories: readonly DataCategory[] = [
  "national-id",
  "organisation-id",
  "person-name",
  ...SENSITIVE_ALWAYS,
  ...SENSITIVE_SOMETIMES,
];
const anyFinding = fc
  .record({
    category: fc.constantFrom(...categories),
    segment: fc.constantFrom(...places),
    person: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ category, segment, person }) =>
    findingOf(
      category,
      segment,
      category === "person-name" ? { role: "data-subject", person } : { linkedTo: "unnamed" },
    ),
  );
const failures: readonly LabelFailure[] = [
  "not-found",
  "ambiguous",
  "disabled",
  "unsupported",
  "host-error",
  "not-verified",
  "timed-out",
];

test("whatever is found, the alert is whole sentences, at most 500 characters, with a reference", () => {
  fc.assert(
    fc.property(
      fc.array(anyFinding, { maxLength: 40 }),
      fc.constantFrom(goteborg, nyborg),
      fc.constantFrom("sv" as const, "da" as const),
      fc.constantFrom(null, ...failures),
      (findings, policy, language, failure) => {
        const decision = decideOn(findings, policy);
        const text = alertText(
          failure === null
            ? { kind: "decision", decision }
            : { kind: "label-failed", decision, why: failure },
          policy,
          language,
        );
        expect(text.length).toBeLessThanOrEqual(ALERT_MAX_LENGTH);
        expect(text).toMatch(/^[A-ZÅÄÖÆØÉ0-9].*\.$/);
        if (decision.kind === "block" || decision.kind === "ask")
          expect(text).toContain(`${policy.id} ${policy.version}`);
      },
    ),
  );
});

test("things that did not fit are counted", () => {
  const everywhere = places.flatMap((segment) =>
    categories.map((category) =>
      findingOf(category, segment, { linkedTo: "unnamed", person: 1, role: "data-subject" }),
    ),
  );
  const text = alertText({ kind: "decision", decision: decideOn(everywhere, nyborg) }, nyborg, "da");
  expect(text).toMatch(/\d ting mere vises i Kuverts panel\./);
});

test("a place is spoken of once, with what is held and what is asked about", () => {
  const decision = decideOn([
    findingOf("national-id", { kind: "subject" }),
    findingOf("person-name", { kind: "subject" }, { role: "data-subject", person: 1 }),
  ]);
  expect(alertText({ kind: "decision", decision }, goteborg, "sv")).toMatch(
    /^Ämnesraden innehåller ett danskt CPR-nummer och namnet på en person\. Ändra ämnesraden/,
  );
});

test("two parts cut off for one reason are told once", () => {
  const unreadable = [
    { part: "body", why: "incomplete" },
    { part: "attachments", why: "incomplete" },
  ] as const;
  const text = alertText(
    { kind: "decision", decision: decide({ draft: draftOf({}), findings: [], unreadable }, goteborg) },
    goteborg,
    "sv",
  );
  expect(text.split("Mejlet är avklippt")).toHaveLength(2);
});

test("an unread part is told, and what to do", () => {
  const decision = decide(
    {
      draft: { ...draftOf({}), body: read({ format: "text", content: "" }) },
      findings: [],
      unreadable: [{ part: "body", why: "timed-out" }],
    },
    goteborg,
  );
  expect(alertText({ kind: "decision", decision }, goteborg, "sv")).toMatch(
    /^Kuvert kunde inte läsa mejlets text, så den delen av mejlet är inte kontrollerad\. Kontrollera själv/,
  );
});

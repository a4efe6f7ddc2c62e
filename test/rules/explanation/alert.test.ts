import fc from "fast-check";
import {
  ALERT_MAX_LENGTH,
  alertText,
  LABEL_FAILURES,
  type LabelFailure,
} from "../../../src/rules/explanation/alert";
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
      "Ämnesraden innehåller ett personnummer. Ändra ämnesraden så att uppgifterna inte står där. Klicka sedan på Skicka igen. Ämnesraden krypteras aldrig, inte ens när mejlet har en känslighetsetikett. Mejlet är inte skickat och ligger kvar som utkast. Referens: goteborg 2026.2, subject-national-id.",
    );
  });
  test("in Danish", () => {
    expect(alertText({ kind: "decision", decision }, goteborg, "da")).toBe(
      "Emnefeltet indeholder et svensk personnummer. Ret emnefeltet, så oplysningerne ikke står der. Klik derefter på Send igen. Emnefeltet bliver aldrig krypteret, heller ikke når mailen sendes sikkert. Mailen er ikke sendt og ligger stadig som kladde. Reference: goteborg 2026.2, subject-national-id.",
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

describe("G-11: when the label could not be put on", () => {
  const decision = decideOn([findingOf("national-id", { kind: "body" })]);
  const told = (why: LabelFailure, language: "sv" | "da" = "sv") =>
    alertText({ kind: "label-failed", decision, why }, goteborg, language);

  test.each(["ambiguous", "host-error", "not-verified", "timed-out"] as const)(
    "the steps by hand are told where the label is there to be chosen: %s",
    (why) => expect(told(why)).toContain("Välj ”Skicka känslig (konfidentiell) e-post”."),
  );

  test.each(["not-found", "is-parent", "disabled", "no-labels", "catalogue-failed", "unsupported"] as const)(
    "nobody is told to choose a label that is missing: %s",
    (why) => {
      expect(told(why)).not.toMatch(/Välj ”Skicka känslig/);
      expect(told(why)).toContain(goteborg.secureChannel.sv.join(" "));
    },
  );

  test("the policy's other channel serves where it does not say how to put the label on", () => {
    const policy = { ...goteborg, label: { id: null, names: ["X"] as [string] } };
    const text = alertText({ kind: "label-failed", decision, why: "host-error" }, policy, "sv");
    expect(text).toContain(goteborg.secureChannel.sv.join(" "));
  });

  test.each(["sv", "da"] as const)("each way it can fail has its own explanation, in %s", (language) => {
    // Without the reference, which names the way by its code.
    const all = LABEL_FAILURES.map((why) => told(why, language).replace(/Referen(s|ce): .*/, ""));
    expect(new Set(all).size).toBe(LABEL_FAILURES.length);
  });

  test.each([
    [
      "not-found",
      /^Mejlet innehåller ett [^.]+ men kunde inte få känslighetsetiketten\. Ta bort uppgifterna eller /,
    ],
    [
      "host-error",
      /^Mejlet innehåller ett [^.]+ men kunde inte få känslighetsetiketten\. Klicka på Känslighet i /,
    ],
  ] as const)("the first sentence says what is wrong, the second what to do: %s", (why, pattern) => {
    expect(told(why)).toMatch(pattern);
  });

  test("N-03 it says that the mail has not gone, whatever else is left out", () => {
    for (const why of LABEL_FAILURES) expect(told(why)).toContain("Mejlet är inte skickat");
  });
});

describe("how the sender may send anyway", () => {
  const decision = decideOn([
    findingOf("person-name", { kind: "subject" }, { role: "data-subject", person: 1 }),
  ]);
  const told = (answerBy: "dialog" | "button" | "ribbon" | null, language: "sv" | "da") =>
    alertText({ kind: "decision", decision }, goteborg, language, { answerBy, client: "windows 16.0.1" });

  test.each([
    ["dialog", /kan du skicka ändå/, /kan du sende alligevel/],
    ["button", /väljer du ett skäl i Kuverts panel/, /vælger du en grund i Kuverts panel/],
    ["ribbon", /öppnar du Kuvert från menyn/, /åbner du Kuvert fra menuen/],
  ] as const)("is told as this Outlook has it: %s", (answerBy, sv, da) => {
    expect(told(answerBy, "sv")).toMatch(sv);
    expect(told(answerBy, "da")).toMatch(da);
  });

  test("is not told where they may not, and of nothing that this Outlook lacks", () => {
    const dialog = /skicka ändå\.|sende alligevel\./;
    expect(told(null, "sv")).not.toMatch(/skicka ändå/);
    for (const answerBy of ["button", "ribbon"] as const) {
      for (const language of ["sv", "da"] as const) expect(told(answerBy, language)).not.toMatch(dialog);
    }
    const unfinished = { kind: "timed-out" } as const;
    expect(alertText(unfinished, goteborg, "sv", { answerBy: null })).not.toMatch(/utan kontroll/);
    expect(alertText(unfinished, goteborg, "sv", { answerBy: "dialog" })).toMatch(/utan kontroll/);
  });

  test("N-21 the reference ends with the client", () => {
    expect(told("dialog", "sv")).toMatch(/Referens: goteborg [^,]+, subject-name, windows 16\.0\.1\.$/);
  });
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

test("whatever is found, the alert is whole sentences, at most 500 characters, with a reference", () => {
  fc.assert(
    fc.property(
      fc.array(anyFinding, { maxLength: 40 }),
      fc.constantFrom(goteborg, nyborg),
      fc.constantFrom("sv" as const, "da" as const),
      fc.constantFrom(null, ...LABEL_FAILURES),
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

import { evaluate, explain } from "../../../src/rules";
import { excerptOf } from "../../../src/rules/explanation/excerpt";
import { decide } from "../../../src/rules/policy/decide";
import { draftOf } from "../../support/draft";
import { findingOf } from "../../support/finding";
import { shippedPolicy } from "../../support/policy";

const goteborg = shippedPolicy("goteborg");
const today = { year: 2026, month: 11, day: 21 };

describe("an excerpt", () => {
  const text = "Anna, 010190-1234, og Bo, 020290-1234, har søgt.";
  const anna = findingOf("national-id", { kind: "body" }, { text, needle: "010190-1234" });
  const bo = findingOf("national-id", { kind: "body" }, { text, needle: "020290-1234" });

  test("masks the finding, and every other finding near it", () => {
    expect(excerptOf(text, anna, [bo])).toEqual({
      before: "Anna, ",
      masked: "••••••-••••",
      revealed: "010190-1234",
      after: ", og Bo, ••••••-••••, har søgt.",
      revealedBefore: "Anna, ",
      revealedAfter: ", og Bo, ••••••-••••, har søgt.",
    });
  });
  test("of a statement hides the telling words around it too", () => {
    const said = "Han har diagnosen skizofreni og ADHD, og det går.";
    const finding = findingOf("health", { kind: "body" }, { text: said, needle: "diagnosen" });
    expect(excerptOf(said, finding, [])).toMatchObject({
      before: "Han har ",
      masked: "•••••••••",
      after: " •••••••••• og ••••, og det går.",
      revealedBefore: "Han har ",
      revealedAfter: " skizofreni og ADHD, og det går.",
    });
  });
  test("stays on its line and cuts between words", () => {
    const long = `rad ett\n${"ord ".repeat(40)}010190-1234 ${"ord ".repeat(40)}\nrad tre`;
    const finding = findingOf("national-id", { kind: "body" }, { text: long, needle: "010190-1234" });
    const { before, after } = excerptOf(long, finding, []);
    expect(before).toMatch(/^…(ord )+$/);
    expect(after).toMatch(/^( ord)+…$/);
  });
});

test("findings are grouped by place in reading order, each with what its rules ask for", () => {
  const subject = "Ang. 010190-1234";
  const draft = draftOf({ subject, body: "Hej 020290-1234" });
  const findings = [
    findingOf("national-id", { kind: "subject" }, { text: subject, needle: "010190-1234" }),
    findingOf("national-id", { kind: "body" }, { text: "Hej 020290-1234", needle: "020290-1234" }),
  ];
  const explanation = explain(decide({ draft, findings, unreadable: [] }, goteborg), draft, goteborg, "sv");
  expect(explanation.headline).toBe("Mejlet kan inte skickas ännu.");
  expect(explanation.places.map(({ title, findings: [first] }) => [title, first?.outcome])).toEqual([
    ["Ämnesraden", "block"],
    ["Mejlets text", "label"],
  ]);
});

test("the same draft, policy and language give the same explanation, byte for byte", () => {
  const draft = draftOf({ subject: "Ang. cpr 070761-4285", body: "Hej Mette" });
  const once = () => JSON.stringify(explain(evaluate(draft, goteborg, today), draft, goteborg, "da"));
  expect(once()).toBe(once());
});

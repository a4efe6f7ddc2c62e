import { evaluate, explain } from "../../../src/rules";
import { excerptOf } from "../../../src/rules/explanation/excerpt";
import type { Finding } from "../../../src/rules/finding";
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

  test("hides a number, and every other number near it", () => {
    expect(excerptOf(text, anna, [bo])).toEqual({
      before: "Anna, ",
      shown: "••••••-••••",
      masked: "••••••-••••",
      revealed: "010190-1234",
      after: ", og Bo, ••••••-••••, har søgt.",
      revealedBefore: "Anna, ",
      revealedAfter: ", og Bo, ••••••-••••, har søgt.",
    });
  });

  const said = "Bo Ek har diagnosen skizofreni og ADHD, sag 20261234.";
  const diagnosis = findingOf("health", { kind: "body" }, { text: said, needle: "diagnosen" });
  const name = findingOf("person-name", { kind: "body" }, { text: said, needle: "Bo Ek" });
  test("of a statement tells what is said and not of whom; the rest on request", () => {
    expect(excerptOf(said, diagnosis, [name])).toEqual({
      before: "•• •• har ",
      shown: "diagnosen",
      masked: "•••••••••",
      after: " skizofreni og ADHD, sag ••••••••.",
      revealed: "diagnosen",
      revealedBefore: "Bo Ek har ",
      revealedAfter: " skizofreni og ADHD, sag 20261234.",
    });
  });
  test("of a whole sentence hides the name and the number that stand in it", () => {
    const sentence = findingOf("health", { kind: "body" }, { text: said, needle: said });
    expect(excerptOf(said, sentence, [name]).shown).toBe(
      "•• •• har diagnosen skizofreni og ADHD, sag ••••••••.",
    );
  });
  test("of a phone number or an address hides it, though its category is a statement's", () => {
    const call = "Ring 20 12 34 56 efter klokken ti.";
    const phone: Finding = {
      ...findingOf("private-contact", { kind: "body" }, { text: call, needle: "20 12 34 56" }),
      detector: "phone",
    };
    expect(excerptOf(call, phone, [])).toMatchObject({
      before: "Ring ",
      shown: "•• •• •• ••",
      after: " efter klokken ti.",
    });
  });
  test("hides the telling words too where the policy says so", () => {
    expect(excerptOf(said, diagnosis, [name], "everything")).toMatchObject({
      before: "•• •• har ",
      shown: "•••••••••",
      after: " •••••••••• og ••••, sag ••••••••.",
      revealedBefore: "Bo Ek har ",
    });
    const number = findingOf("national-id", { kind: "body" }, { text: said, needle: "20261234" });
    expect(excerptOf(said, number, [diagnosis], "everything").before).toBe(
      "Bo Ek har ••••••••• skizofreni og ADHD, sag ",
    );
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

describe("S-02: protected identity is called what it is, once, and never a matter of context", () => {
  test.each([
    [
      "sv",
      "Hej!\nLena Ek har skyddad folkbokföring sedan i mars.",
      "Skyddade personuppgifter",
      "ska alltid skyddas",
    ],
    [
      "da",
      "Hej!\nLene Holm har navne- og adressebeskyttelse fra marts.",
      "Navne- og adressebeskyttelse",
      "skal altid beskyttes",
    ],
  ] as const)("in %s", (language, body, what, why) => {
    const draft = draftOf({ subject: "Besked", body });
    const explained = explain(evaluate(draft, goteborg, today), draft, goteborg, language);
    const told = explained.places
      .flatMap(({ findings }) => findings)
      .filter(({ outcome }) => outcome !== "allow");
    expect(told.map((one) => one.what)).toEqual([what]);
    expect(told[0]?.why).toContain(why);
    expect(explained.label?.reason).toContain(what.toLowerCase());
  });
});

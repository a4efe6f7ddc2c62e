import { WARNING_MAX_LENGTH, warningText } from "../../../src/rules/explanation/warning-text";
import { textsIn } from "../../../src/rules/explanation/texts";
import type { DetectorId } from "../../../src/rules/finding";
import type { AtSend, WarnedPlace, Warning } from "../../../src/rules/warn";

const PLACES: readonly WarnedPlace[] = ["subject", "recipients", "body", "quoted", "signature"];
const AT_SEND: readonly AtSend[] = ["label", "ask", "block", "unchecked"];
const NUMBERS = (Object.keys(textsIn("sv").nouns) as DetectorId[]).filter((id) => /^(?:dk|se)-/.test(id));

const ALL: readonly Warning[] = [
  { kind: "function-mailbox" },
  ...["notencrypted", "ikkekrypteret", "NoTLS"].map((tag): Warning => ({ kind: "tls-off", tag })),
  ...PLACES.flatMap((place) =>
    NUMBERS.flatMap((detector) =>
      [1, 2, 150].flatMap((count) =>
        AT_SEND.map((atSend): Warning => ({ kind: "identifier", place, detector, count, atSend })),
      ),
    ),
  ),
];

describe.each(["sv", "da"] as const)("in %s", (language) => {
  it.each(["mail", "meeting"] as const)(
    "every warning about a %s is whole sentences of at most 150 characters",
    (item) => {
      expect(NUMBERS.length).toBeGreaterThan(4);
      for (const warning of ALL) {
        const text = warningText(warning, language, item);
        expect([text, text.length <= WARNING_MAX_LENGTH]).toEqual([text, true]);
        expect(text).toMatch(/^[A-ZÅÄÖÆØ].*[^.…]\.$/);
        // What is wrong, and what to do.
        expect(text.split(/\. /).length).toBeGreaterThanOrEqual(2);
      }
    },
  );

  it("a meeting is not called a mail", () => {
    for (const warning of ALL) {
      if (warning.kind === "function-mailbox") continue;
      expect(warningText(warning, language, "meeting")).not.toMatch(/mejl|\bmail/i);
    }
  });

  it("nothing promises protection where Kuvert checks nothing at Send", () => {
    for (const warning of ALL) {
      if (warning.kind !== "identifier" || warning.atSend !== "unchecked") continue;
      const text = warningText(warning, language);
      expect(text).not.toMatch(/etikett|mærkat/);
      if (warning.place === "body") expect(text).toMatch(/kan inte skydda|kan ikke beskytte/);
    }
  });
});

it.each([
  [
    { kind: "identifier", place: "subject", detector: "se-personnummer", count: 1, atSend: "block" },
    "Ämnesraden innehåller ett personnummer och krypteras aldrig. Ta bort numret därifrån innan du skickar.",
    "Emnefeltet indeholder et svensk personnummer og bliver aldrig krypteret. Fjern nummeret derfra, før du sender.",
  ],
  [
    { kind: "identifier", place: "quoted", detector: "dk-cpr", count: 3, atSend: "unchecked" },
    "Den citerade texten innehåller 3 danska CPR-nummer. Kuvert kan inte skydda mejlet här. Ta bort numren eller skicka från datorn.",
    "Den citerede tekst indeholder 3 CPR-numre. Kuvert kan ikke beskytte mailen her. Fjern numrene, eller send fra computeren.",
  ],
  [
    { kind: "tls-off", tag: "NoTLS" },
    "Ämnesraden innehåller [NoTLS], som kan stänga av krypteringen. Ta bort det om mejlet innehåller personuppgifter.",
    "Emnefeltet indeholder [NoTLS], som kan slå krypteringen fra. Fjern det, hvis mailen indeholder personoplysninger.",
  ],
] as const)("says it so: %j", (warning, sv, da) => {
  expect(warningText(warning, "sv")).toBe(sv);
  expect(warningText(warning, "da")).toBe(da);
});

it("a tag of the organisation's own that is too long is cut, and the text still fits", () => {
  const text = warningText({ kind: "tls-off", tag: "a".repeat(60) }, "da");
  expect(text.length).toBe(WARNING_MAX_LENGTH);
});

import { evaluate, type Decision } from "../../../src/rules";
import { draftOf } from "../../support/draft";
import { shippedPolicy } from "../../support/policy";

/*
 * Aarhus University: "Fortrolig data på én person til højst fem modtagere. Fortrolig data på fem personer til højst én
 * modtager." Everything between the two is stated by the policy. CPR numbers are CPR-kontoret's worked example and
 * invented ones on published days without a check digit.
 */
const au = shippedPolicy("au");
const TODAY = { year: 2026, month: 11, day: 21 };
const NUMBERS = ["070761-4285", "010165-1111", "010166-1111", "010165-2222", "010166-2222", "010165-3333"];

const from = { name: "Rikke Thygesen", address: "rikke.thygesen@au.example" };

function decideOn(persons: number, recipients: number, kind: "person" | "list" = "person"): Decision["kind"] {
  const to = Array.from({ length: recipients }, (_, index) => ({
    address: `modtager${index}@partner.example`,
    kind,
  }));
  const lines = NUMBERS.slice(0, persons).map((number) => `CPR-nummer: ${number}`);
  const body = `Hej\n\n${lines.join("\n")}\n\nVenlig hilsen\nRikke`;
  return evaluate(draftOf({ from, to, subject: "Ansøgninger", body }), au, TODAY).kind;
}

const COUNTS = [1, 2, 3, 4, 5, 6];

/** Rows: persons 1 to 6; columns: recipients 0 to 6. */
const ALLOWED: readonly string[] = ["yyyyyyn", "yynnnnn", "yynnnnn", "yynnnnn", "yynnnnn", "nnnnnnn"];

describe("A-07 persons × recipients: what may go by ordinary mail, and what needs Sikker@mail", () => {
  const cells = COUNTS.flatMap((persons) =>
    [0, ...COUNTS].map((recipients) => [persons, recipients] as const),
  );
  it.each(cells)("%i person(s) to %i recipient(s)", (persons, recipients) => {
    const isAllowed = ALLOWED[persons - 1]?.charAt(recipients) === "y";
    expect(decideOn(persons, recipients)).toBe(isAllowed ? "allow" : "block");
  });
  it.each(COUNTS)("%i person(s) to one list, whose members nobody can count (I-05)", (persons) => {
    expect(decideOn(persons, 1, "list")).toBe("block");
  });
  it("I-05 a list of recipients that Outlook cut off is more than any number", () => {
    const draft = draftOf({
      from,
      to: [{ address: "a@partner.example" }],
      body: `CPR-nummer: ${NUMBERS[0]}`,
    });
    const cut = { ...draft, recipients: { ...draft.recipients, incomplete: true as const } };
    expect(evaluate(cut, au, TODAY).kind).toBe("block");
  });
  it("A-07 recipients that could not be read are more than any number", () => {
    const draft = draftOf({ from, body: `CPR-nummer: ${NUMBERS[0]}` });
    const unread = { ...draft, recipients: { kind: "unreadable", why: "timed-out" } as const };
    expect(evaluate(unread, au, TODAY).kind).toBe("block");
  });
  it("one number written twice is one person", () => {
    const body = `CPR-nummer: ${NUMBERS[0]}\nCPR-nr. 0707614285`;
    const to = [1, 2, 3].map((n) => ({ address: `m${n}@partner.example` }));
    expect(evaluate(draftOf({ from, to, body }), au, TODAY).kind).toBe("allow");
  });
});

import { byHandFor, type ByHand } from "../../src/taskpane/by-hand";
import { draftOf, type DraftParts } from "../support/draft";
import { checker } from "./support/marking-checker";

const NUMBER = "19121212-1212";

/** What is said of the first finding that must be changed outside the subject. */
function helpFor(parts: DraftParts): ByHand | null {
  const draft = draftOf(parts);
  const { places } = checker.explain(checker.check(draft), draft, "sv");
  const [place] = places.filter(({ place: where }) => where !== "subject" && where !== "body");
  const [first] = place?.findings ?? [];
  if (place === undefined || first === undefined) throw new Error("nothing was found");
  // Göteborg's label protects names of files; another policy may hold the mail for them.
  const held = place.findings
    .filter(({ finding }) => finding.category === "national-id")
    .map((finding) => ({ ...finding, outcome: "block" as const }));
  const [one = first] = held;
  return byHandFor(one, held, draft);
}

describe("what the sender must change, where Office.js can change nothing", () => {
  test.each([
    [`Läkarintyg ${NUMBER}.pdf`, "Läkarintyg.pdf"],
    [`Intyg_${NUMBER}.docx`, "Intyg.docx"],
    [`Beslut ${NUMBER} och ${NUMBER}.pdf`, "Beslut.pdf"],
    [`Beslut (${NUMBER}) kopia.tar`, "Beslut kopia.tar"],
  ])("the file %s may be called %s", (name, better) => {
    expect(helpFor({ attachments: [name] })).toEqual({ kind: "file-name", name: better });
  });

  test("a file that is nothing but the number gets no name from us", () => {
    expect(helpFor({ attachments: [`${NUMBER}.pdf`] })).toBeNull();
  });

  test("a recipient's name is told without the number", () => {
    const to = [{ name: `Bo Ek ${NUMBER}`, address: "bo.ek@example.org" }];
    expect(helpFor({ to })).toEqual({ kind: "recipient-name", name: "Bo Ek" });
  });

  test("a number in the address itself asks for another address", () => {
    const to = [{ name: "Kontakt", address: `${NUMBER}@example.org` }];
    expect(helpFor({ to })).toEqual({ kind: "recipient-address" });
  });
});

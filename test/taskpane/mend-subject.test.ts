import fc from "fast-check";
import { initialsOf, mendSubject, saysNothing } from "../../src/taskpane/mend-subject";

/** `[[…]]` marks what is taken out. */
function mend(marked: string): string {
  const edits: { span: { start: number; end: number }; replacement: string }[] = [];
  let subject = "";
  for (const piece of marked.split(/(\[\[.*?\]\])/)) {
    if (piece.startsWith("[[")) {
      const start = subject.length;
      subject += piece.slice(2, -2);
      edits.push({ span: { start, end: subject.length }, replacement: "" });
    } else subject += piece;
  }
  return mendSubject(subject, edits);
}

describe("N-07 a mended subject still says what the mail is about", () => {
  test.each([
    // a number alone
    ["SV: Vedr. [[010190-1234]] boligstøtte", "SV: Vedr. boligstøtte"],
    ["Boligstøtte [[010190-1234]]", "Boligstøtte"],
    ["[[19121212-1212]] bostadsbidrag", "Bostadsbidrag"],
    ["Bostadsbidrag [[19121212-1212]] komplettering", "Bostadsbidrag komplettering"],
    // the word that announces it
    ["Ang. cpr. [[180684-3764]] - manglende bilag", "Ang. manglende bilag"],
    ["Vedr. CPR-nr.: [[180684-3764]], refusion", "Vedr. refusion"],
    ["Ansökan, personnummer: [[19121212-1212]]", "Ansökan"],
    ["Ansökan pnr [[121212-1212]] avslag", "Ansökan avslag"],
    ["Faktura org.nr [[556016-0680]] oktober", "Faktura oktober"],
    ["Tilbud CVR [[10150817]]: tag", "Tilbud: tag"],
    // punctuation around it
    ["Boligstøtte - [[010190-1234]]", "Boligstøtte"],
    ["Boligstøtte ([[010190-1234]])", "Boligstøtte"],
    ["Boligstøtte (cpr [[010190-1234]]) haster", "Boligstøtte haster"],
    ["Boligstøtte (cpr [[010190-1234]], haster)", "Boligstøtte (haster)"],
    ["Boligstøtte (haster, cpr [[010190-1234]])", "Boligstøtte (haster)"],
    ["Ärende 2024/117, [[19121212-1212]], komplettering", "Ärende 2024/117, komplettering"],
    ["Boligstøtte – [[010190-1234]] – rykker", "Boligstøtte – rykker"],
    ["SV: [[010190-1234]]: rykker", "SV: Rykker"],
    ["Kan du ringe om [[010190-1234]]?", "Kan du ringe?"],
    // prepositions with nothing left to point at
    ["Ansökan om bostad för [[19121212-1212]]", "Ansökan om bostad"],
    ["Møde med [[Hans Jensen]] på torsdag", "Møde på torsdag"],
    ["Vedr. borger med cpr [[010190-1234]] - boligstøtte", "Vedr. borger - boligstøtte"],
    ["Läkarintyg till [[Anna Holm]] inför mötet", "Läkarintyg inför mötet"],
    // names
    ["Ang. [[Anna Andersson]] – ansökan", "Ang. ansökan"],
    ["[[Anna Andersson]]s ansökan", "Ansökan"],
    ["Angående [[Anna Andersson]] och hennes ansökan", "Angående hennes ansökan"],
    // words and signs that are left over
    ["Klage fra [[Hans Jensen]] vedr. [[010190-1234]]", "Klage"],
    ["RE: [[Anna Holm]] ang bostad", "RE: Ang bostad"],
    ["Re: Ang [[19121212-1212]] ang bostad", "Re: Ang bostad"],
    ["Fwd: Sv: Ansökan/[[19121212-1212]]/komplettering", "Fwd: Sv: Ansökan/komplettering"],
    ["Ansøgning [[010190-1234]]_bilag", "Ansøgning bilag"],
    ["Födelsenummer: [[19121212-1212]] ansökan", "Ansökan"],
    ["Opfølgning: [[Hans Jensen]]'s sag", "Opfølgning: sag"],
    ["SAG: [[HANS JENSEN]] / BOLIG", "SAG: BOLIG"],
    ["Sagsnr. 24/12345 – [[010190-1234]] – partshøring", "Sagsnr. 24/12345 – partshøring"],
    // many at once
    ["Vedr. [[010190-1234]] og [[020290-1235]], rykker", "Vedr. rykker"],
    ["Ansökan [[Anna Holm]], pnr [[121212-1212]]", "Ansökan"],
    ["[[Anna Holm]] ([[121212-1212]]) bostadsbidrag", "Bostadsbidrag"],
  ])("%s → %s", (before, after) => {
    expect(mend(before)).toBe(after);
  });

  test("leaves words that only look like a label", () => {
    expect(mend("Projekt HCPR [[010190-1234]]")).toBe("Projekt HCPR");
    expect(mend("Til personalet [[010190-1234]] haster")).toBe("Til personalet haster");
  });

  test("puts initials in place of a name and touches nothing else", () => {
    expect(
      mendSubject("SV: Ansökan, Anna Holm (haster)", [
        { span: { start: 13, end: 22 }, replacement: initialsOf("Anna Holm") },
      ]),
    ).toBe("SV: Ansökan, A.H. (haster)");
    expect(initialsOf("Anna-Lena von Holm")).toBe("A.H.");
  });
});

describe("a subject that no longer says anything is told apart", () => {
  test.each(["", "SV:", "SV: Re:", "Ang.", "SV: Vedr.", " - "])("%p says nothing", (subject) => {
    expect(saysNothing(subject)).toBe(true);
  });
  test.each(["SV: bolig", "Angelägenhet", "Vedr. 12", "Restskatt"])("%p says something", (subject) => {
    expect(saysNothing(subject)).toBe(false);
  });
});

test("a removal never adds a character and never leaves the removed text behind", () => {
  const word = fc.constantFrom(
    "SV:",
    "Ang.",
    "bolig",
    "cpr:",
    "(",
    ")",
    "-",
    ",",
    "og",
    "för",
    "haster",
    "  ",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 8 }), (before, after) => {
      const left = [...before, ""].join(" ");
      const number = "010190-1234";
      const subject = `${left}${number} ${after.join(" ")}`;
      const mended = mendSubject(subject, [
        { span: { start: left.length, end: left.length + number.length }, replacement: "" },
      ]);
      expect(mended).not.toContain(number);
      expect(mended.length).toBeLessThanOrEqual(subject.length);
      for (const kept of ["bolig", "haster"]) {
        expect(mended.toLowerCase().split(kept).length).toBe(subject.split(kept).length);
      }
    }),
  );
});

import { evidenceIn, findIn, foundIn, leavesAlone } from "./marked";

// 070761-4285 passes as a CPR number and 640823-3234 as a personnummer: what stands around them decides here.

describe("no date, no number", () => {
  leavesAlone(["cpr 311362-5629", "cpr 300207-1234", "999999-9999", "000000-0000", "cpr 221126-5001"]);
});

describe("a masked number is a date of birth", () => {
  leavesAlone(["cpr 010190-xxxx", "850709-XXXX", "010190-****", "010190-", "född 850709"]);
});

describe("digits that belong to something longer", () => {
  leavesAlone([
    "cpr 12110707614285",
    "4200-070761-4285-24",
    "070761-4285-11",
    "1070761-4285",
    "10.0.070761.4285",
    "1.070761,4285",
    "00-C0-EE-070761-4285",
    "550e8400-e29b-41d4-a716-640823323400",
    "x0707614285y",
    "5CG0707614285",
  ]);
});

describe("numbers of another kind, named right before", () => {
  leavesAlone([
    "tlf. 0707614285",
    "Kundenr. 0707614285",
    "ref. 6408233234",
    "Ring mig på 0707614285",
    "Mobil: 0707614285",
    "Faktura 070761-4285",
    "fakturanr. 070761-4285",
    "ordre 0707614285",
    "Inköpsorder 6408233234",
    "OCR 6408233234",
    "Bankgiro 640823-3234",
    "reg.nr. 3409, konto 0707614285",
    "kontonr. 3409 0707614285",
    "dnr 640823-3234",
    "j.nr. 070761-4285",
    "Serienr.: 0707614285",
    "Målernr.\tAdresse\n0707614285\tRådhuspladsen 4",
    "Batch 0707614285, str. M",
    "Track & trace 0707614285",
    "møde-id 070761 4285",
    "startnummer 070761-4285",
    "EAN 5798009233417",
    "TEG-070761-4285",
    "Tast 0707614285#",
    "IBAN DK50 0707 6142 8500 12",
    "Kasse 0707614285 og 0707614285",
    "070761-4285 (ordrenr.)",
    "0707614285 kr.",
  ]);
});

describe("a P-nummer", () => {
  // 100588-1204 is date and check digit of a samordningsnummer.
  leavesAlone(["P-nr. 1005881204", "p-nummer: 1005881204", "Produktionsenhed 1005881204"]);

  it("is what a Danish mail means by pnr, and a Swedish one does not", () => {
    expect(foundIn("Jeg har ikke fået svar. Virksomhedens pnr 1005881204")).toEqual([]);
    expect(foundIn("Jag har inte fått svar. Kundens pnr 1005881204")).toHaveLength(1);
  });

  it("does not hide the CPR number beside it", () => {
    expect(foundIn("P-nr. 1005881204. Borgerens cpr er 070761-4285.")).toEqual(["dk-cpr: 070761-4285"]);
    expect(foundIn("P-nr. 1005881204\nSe 070761-4285")).toEqual(["dk-cpr: 070761-4285"]);
  });
});

describe("a time stamp", () => {
  leavesAlone([
    "Tidsstempel 210524-1047",
    "Servicevindue 120524-1430",
    "vi lukker i vinduet 120524-1430 til 120524-1800",
    "Driftstopp 20240512-1430, start 20240512-1430",
    "Mötestid 2024-06-18 1300-1430",
    "240619 0900-1015",
    "2024-11-04 11:21:07",
    "Backup 2024110411 klar",
  ]);

  it("that both its date and its check digit would let pass is left alone when it is of these days", () => {
    let seen = 0;
    for (let minute = 0; minute < 60; minute++) {
      const stamp = `20261119-14${String(minute).padStart(2, "0")}`;
      const found = findIn(`Besök ${stamp}`).filter(({ confidence }) => confidence !== "low");
      expect([stamp, found]).toEqual([stamp, []]);
      seen += findIn(`personnummer ${stamp}`).filter(({ confidence }) => confidence === "high").length;
    }
    expect(seen).toBeGreaterThan(0);
  });
});

describe("telephone numbers", () => {
  leavesAlone([
    "070-174 06 83",
    "Bertil Hagman 070-174 06 83",
    "+46 70 761 42 85",
    "+45 3272 4411",
    "72 14 51 60",
    "0500-14 22 10",
    "Vakt 070-174 06 02",
  ]);
});

describe("a date of birth beside four other digits", () => {
  leavesAlone([
    "født 070761, 4285 Herlev",
    "Født\tPostnr\n070761\t4286",
    "1 0 7 0 7 6 1 4 2 8 5 3",
    "1\t0\t0\t7\t6\t1\t4\t2\t8\t5",
    "7/7-1961-4286",
  ]);
});

describe("a number among others that are written alike and cannot be personal numbers", () => {
  // 180312-0915 passes as a CPR number; its neighbours' dates do too, their check digits do not.
  const stamps = ["180312-0913", "180312-0914", "180312-0915", "180312-0917", "180312-0918", "180312-0919"];

  leavesAlone([stamps.join("\n"), stamps.join(" x\n"), `${stamps.join(", ")}.`]);

  it("is believed alone, with a label, and beside a name", () => {
    expect(foundIn("180312-0915")).toHaveLength(1);
    expect(foundIn(stamps.join("\n").replace("180312-0915", "cpr 180312-0915"))).toContain(
      "dk-cpr: 180312-0915",
    );
    expect(foundIn(stamps.join("\n").replace("180312-0915", "180312-0915 Lis Holm"))).toHaveLength(1);
  });

  it("is still shown, with the reason", () => {
    expect(evidenceIn(stamps.join("\n"))).toContain("against:series");
  });
});

describe("parameters of addresses that count or tell the time", () => {
  leavesAlone([
    "exp=1640823323",
    "https://x.example/?ts=0707614285",
    "https://x.example/?a=1&expires=0707614285",
  ]);
});

describe("telephone numbers beside a name", () => {
  leavesAlone(["Tel. 0707614285 Lis Holm", "Lis Holm, mobil 0707614285"]);
});

describe("company numbers without a label", () => {
  leavesAlone(["13748136", "Ring 13 74 81 36", "20240512", "5560225392"]);
});

describe("what stands far away", () => {
  it("a word for another number in the sentence before does not hide a number", () => {
    expect(
      foundIn("Fakturan är betald. Nu till något annat: vi behöver träffa 640823-3234 snart."),
    ).toHaveLength(1);
    expect(foundIn("Faktura 4711, ordre 12. Vi skal tale med 070761-4285 i dag.")).toHaveLength(1);
  });
});

describe("words that only begin like a label", () => {
  leavesAlone([
    "samordningen 070761-4286",
    "perspektiv 070761-4286",
    "dobbelt 070761-4286",
    "Bornholm 070761-4286",
    "kontor 5560225392",
  ]);
});

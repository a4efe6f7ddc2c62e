import { findNumbers } from "../../../../src/rules/detectors/find-numbers";
import type { Finding, NameRole } from "../../../../src/rules/finding";
import { evidenceIn, findIn, finds, foundIn, TODAY } from "./marked";

// Numbers: CPR-kontoret's and Skatteverket's published examples (070761-4285, 640823-3234, 701063-2391), the
// published eCPR and reserve numbers, Erhvervsstyrelsen's 13748136; the others are made up.

describe("N-08 a CPR number", () => {
  describe("as people write it", () => {
    finds("dk-cpr", [
      "[[070761-4285]]",
      "[[0707614285]]",
      "[[070761 4285]]",
      "[[070761\u00a04285]]",
      "[[070761\u20094285]]",
      "[[070761–4285]]",
      "[[070761—4285]]",
      "[[070761−4285]]",
      "[[070761‑4285]]",
      "[[070761 - 4285]]",
      "[[070761.4285]]",
      "[[070761/4285]]",
      "[[07 07 61 4285]]",
      "[[07 07 61-4285]]",
      "[[07.07.61-4285]]",
      "[[0707 61 4285]]",
      "[[0707 614285]]",
      "[[070761-\n4285]]",
      "[[070761-\r\n4285]]",
      "> Vi talte om [[070761-\n> 4285]] i går",
      "[[070761\u200b-\u200b4285]]",
      "[[070761\u00ad4285]]",
      "[[０７０７６１－４２８５]]",
      "født [[070761, sidste fire cifre 4285]]",
      "født [[070761, cpr-endelse 4285]]",
      "[[070761\n-4285]]",
      "[[070761 (4285)]]",
      "| [[070761 | 4285]] |",
      "[[070761\t-\t4285]]",
      "[[070761,4285]]",
      "[[070761:4285]]",
      "[[07071961-4285]]",
      "cpr [[7/7-1961-4285]]",
      "Lis Holm, [[7.7.1961-4285]]",
      "[[0 7 0 7 6 1 4 2 8 5]]",
      "[[0 7 0 7 6 1 - 4 2 8 5]]",
      "[[0707\u000061-4285]]",
      "[[٠٧٠٧٦١-٤٢٨٥]]",
      "[[०७०७६१-४२८५]]",
    ]);
  });

  describe("whatever stands around it", () => {
    finds("dk-cpr", [
      "CPR: [[070761-4285]].",
      "(cpr.nr.[[070761-4285]])",
      "cpr.: [[0707 61 4285]]",
      "CPR-[[070761-4285]]",
      "cpr[[0707614285]]",
      "Ring [[070761-4285]] i dag",
      "Kundenr. [[070761-4285]]",
      "Sag [[0707614285]]: høring",
      "Sag #[[070761-4285]]: høring",
      "Mappen K:\\sager\\[[0707614285]]\\notat",
      "Skriv til anna[[0707614285]]@borger.example",
      "https://journal.example/sag/[[0707614285]]",
      '"[[070761-4285]]"',
      "https://journal.example/borger?cpr=[[0707614285]]&vis=1",
      "1. [[070761-4285]]: rask",
      "Vedr. [[070761-4285]], [[010162-1234]] og [[010183-1234]]",
    ]);
  });

  describe("that fails modulus 11, on a published day", () => {
    finds("dk-cpr", ["[[010162-1234]]", "Se [[0101831234]] i dag"]);
  });

  describe("that fails modulus 11, with a label or a person beside it", () => {
    finds("dk-cpr", [
      "cpr [[070761-4286]]",
      "CPR-nr.:\t[[0707614286]]",
      "Cpr\tNavn\n[[070761-4286]]\tLis",
      "CPR-nummer:\n[[070761-4286]]",
      "født [[070761-4286]]",
      "f. [[070761-4286]]",
      "Lis Holm, [[070761-4286]], er flyttet",
      "Borger: [[070761-4286]]",
      "[[070761-4286]]: hun ønsker en ny tid",
      "Drengen (4 år, [[070761-4286]]) er startet",
      "cpr [[070761-4286]] og [[080861-4287]]",
      "nyt cpr pga. flytning. Gammelt: [[070761-4286]]. Nyt: [[080861-4287]]",
    ]);
  });

  it("is only shown, not acted upon, when it fails modulus 11 and nothing else speaks for it", () => {
    expect(foundIn("Se 070761-4286")).toEqual([]);
    expect(findIn("Se 070761-4286")).toMatchObject([{ detector: "dk-cpr", confidence: "low" }]);
  });

  describe("that replaces one", () => {
    finds("dk-cpr", [
      "cpr [[670761-4285]]",
      "erstatningspersonnummer [[670761-4285]]",
      "Lis Holm, [[670761-4285]]",
      "[[020329-1WQ3]]",
      "[[1308781OS6]]",
      "eCPR [[3101057JC9]]",
    ]);
  });
});

describe("a personnummer", () => {
  describe("as people write it", () => {
    finds("se-personnummer", [
      "[[640823-3234]]",
      "[[6408233234]]",
      "[[640823 3234]]",
      "[[19640823-3234]]",
      "[[196408233234]]",
      "[[19640823 3234]]",
      "[[19640823–3234]]",
      "[[1964-08-23-3234]]",
      "[[1964-08-23 3234]]",
      "[[19 640823-3234]]",
      "[[64 08 23-3234]]",
      "[[1964 0823 3234]]",
      "> personnr [[19640823-\n> 3234]] har",
      "[[220418+9845]]",
      "född [[640823, sista fyra 3234]]",
      "[[640823\u2060-\u20603234]]",
      "[[19640823\n-3234]]",
      "[[19640823 (3234)]]",
      "[[19640823,3234]]",
      "[[1 9 6 4 0 8 2 3 3 2 3 4]]",
      "personnr [[1964-8-23-3234]]",
    ]);
  });

  describe("whatever stands around it", () => {
    finds("se-personnummer", [
      "pnr[[6408233234]]",
      "personnumret [[640823-3234]]",
      "Ärende [[19640823-3234]]",
      "Ärende #[[19640823-3234]]",
      "Dnr Lisa Holm [[19640823-3234]]",
      "Referens: [[640823-3234]], Lisa Holm",
      "Fakturan gäller 4711. Ordrenr. [[196408233234]] Lisa Holm",
      "https://journal.example/patient?id=[[196408233234]]&vy=remiss",
      "Namn\tPersonnr\nLisa\t[[640823-3234]]",
      "Parterna [[19640823-3234]] och [[640823-3234]], barnen bor växelvis",
    ]);
  });

  describe("that serves as a sole trader's organisation number", () => {
    finds("se-personnummer", ["orgnr [[640823-3234]]", "SE[[640823323401]]"]);
  });

  describe("that is interim or in reserve", () => {
    finds("se-personnummer", [
      "[[19970412-T004]]",
      "[[970412-T004]]",
      "[[19810829M071]]",
      "reservnr [[19810829SU3A]]",
      "[[20220312-SU3A]]",
      "[[991981000010]]",
      "[[198108320014]]",
      "interim no. [[19970412-TF03]]",
      "ta [[19640822-R5H7]] igen",
    ]);
  });

  it("with a wrong check digit is shown when a label names it, and not acted upon", () => {
    expect(findIn("personnummer 640823-3235")).toMatchObject([
      { detector: "se-personnummer", confidence: "low" },
    ]);
  });
});

describe("a samordningsnummer", () => {
  finds("se-samordningsnummer", [
    "[[701063-2391]]",
    "[[19701063-2391]]",
    "samordningsnr [[7010632391]]",
    "[[191500722390]]",
    "[[191711602399]]",
  ]);
});

describe("N-06 a company's number", () => {
  finds("dk-cvr", [
    "CVR [[13748136]]",
    "CVR-nr. [[13-74-81-36]]",
    "cvr.nr.: [[13 74 81 36]]",
    "DK[[13748136]]",
    "DK-[[13748136]]",
    "SE-nr. [[13748136]]",
    "Holm VVS ApS, [[13748136]]",
    "CVR [[13748136]] og [[13748144]]",
    "Jeres CVR ([[13748137]]) er tastet forkert",
  ]);
  finds("se-organisationsnummer", [
    "orgnr [[556022-5392]]",
    "Org.nr [[5560225392]]",
    "Leverantör [[556022-5392]], faktura saknas",
    "[[16556022-5392]]",
    "SE[[556022539201]]",
    "Nordanvind Städ AB [[5560225392]]",
  ]);
});

describe("in names of files and in addresses", () => {
  const file = { kind: "attachment-name", index: 0 } as const;
  finds(
    "dk-cpr",
    [
      "handlingsplan_[[0707614285]].docx",
      "handlingsplan[[0707614285]].docx",
      "journal-[[070761-4285]].pdf",
      "notat-2024-[[0707614285]].pdf",
      "[[0707614285]]_udkast.pdf",
    ],
    file,
  );
  finds("se-personnummer", ["remiss_[[196408233234]].pdf", "bestallning_[[640823-3234]].docx"], file);
  finds(
    "dk-cpr",
    [" <[[0707614285]]@borger.digital-post.example>", "Lis Holm ([[0707614286]]) <lis@mail.example>"],
    {
      kind: "to",
      index: 0,
    },
  );
});

describe("two readings of the same digits", () => {
  it("are one finding: the label decides", () => {
    const [number] = bothWays();
    expect(foundIn(`cpr ${number}`)).toEqual([`dk-cpr: ${number}`]);
    expect(foundIn(`pnr ${number}`)).toEqual([`se-personnummer: ${number}`]);
  });

  it("are one finding: the language of the mail decides where no label does", () => {
    const [number] = bothWays();
    expect(foundIn(`Det er ${number}, og jeg har ikke fået svar fra jer`)).toEqual([`dk-cpr: ${number}`]);
    expect(foundIn(`Det är ${number}, och jag har inte fått svar från er`)).toEqual([
      `se-personnummer: ${number}`,
    ]);
  });

  /** A number that both countries would accept, made rather than looked up. */
  function bothWays(): [string] {
    for (let serial = 3000; serial < 4000; serial++) {
      const number = `121112-${serial}`;
      const readings = [foundIn(`cpr ${number}`, "high"), foundIn(`pnr ${number}`, "high")];
      if (readings[0]?.[0]?.startsWith("dk-cpr") && readings[1]?.[0]?.startsWith("se-")) return [number];
    }
    throw new Error("no such number");
  }
});

describe("the evidence", () => {
  it("says why: shape, check digit, label, person", () => {
    expect(evidenceIn("Lis Holm, cpr 070761-4285")).toEqual([
      "shape:cpr",
      "check-digit:passed",
      "context-word:cpr",
      "linked-person:name",
    ]);
  });

  it("says what speaks against it", () => {
    expect(evidenceIn("Faktura 070761-4285")).toContain("against:faktura");
  });
});

describe("a bare number that fails modulus 11", () => {
  it("is believed in one place when another place of the mail names it", () => {
    expect(foundIn("070761-4286\n\nVi mangler svar.\nCPR-nr.: 070761-4286")).toHaveLength(2);
  });
});

describe("a number beside a name that was found in the mail", () => {
  const text = "Sofie, 070761-4286, er flyttet";
  const segment = { ref: { kind: "body" }, text, start: 100 } as const;
  const nameAs = (role: NameRole): Finding => ({
    detector: "person-name",
    category: "person-name",
    segment: { kind: "body" },
    span: { start: 100, end: 105 },
    confidence: "high",
    evidence: [{ kind: "model", name: "tagger" }],
    role,
  });

  it("is that person's, even where it fails modulus 11", () => {
    expect(findNumbers([segment], TODAY)[0]?.confidence).toBe("low");
    expect(findNumbers([segment], TODAY, [nameAs("data-subject")])).toMatchObject([
      { confidence: "medium", span: { start: 107, end: 118 } },
    ]);
  });

  it("is not the recipient's: whom one writes to is not whom one writes about", () => {
    expect(findNumbers([segment], TODAY, [nameAs("recipient")])[0]?.confidence).toBe("low");
  });
});

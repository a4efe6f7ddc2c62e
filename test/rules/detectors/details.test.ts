import { evaluate, explain, type Finding } from "../../../src/rules";
import { findDetails } from "../../../src/rules/detectors/find-details";
import type { NameRole } from "../../../src/rules/finding";
import { draftOf } from "../../support/draft";
import { shippedPolicy } from "../../support/policy";

const TODAY = { year: 2026, month: 11, day: 21 };

/** A name that was found in a text. */
function nameIn(text: string, name: string, role: NameRole): Finding {
  const start = text.indexOf(name);
  return {
    detector: "person-name",
    category: "person-name",
    segment: { kind: "body" },
    span: { start, end: start + name.length },
    confidence: "high",
    evidence: [{ kind: "frame", name: "test" }],
    role,
    person: 1,
  };
}

/** What is found in a body where Lis Holm, if she is named, has this role. */
function detailsIn(text: string, role: NameRole = "other"): readonly string[] {
  const names = text.includes("Lis Holm") ? [nameIn(text, "Lis Holm", role)] : [];
  return findDetails([{ ref: { kind: "body" }, text, start: 0 }], names, []).map(
    ({ detector, span, confidence }) => `${confidence} ${detector}: ${text.slice(span.start, span.end)}`,
  );
}

describe("N-15 details that mark a person are found, at low", () => {
  it.each([
    ["Lis Holm har pasnummer 209876543.", "passport: 209876543"],
    ["Pasnr.: 209876543", "passport: 209876543"],
    ["passnummer 92345678", "passport: 92345678"],
    ["Pass nr AA1234567", "passport: AA1234567"],
    [
      "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
      "passport: L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ],
    ["Kørekortnr. 12345678", "driving-licence: 12345678"],
    ["Lis Holm, IBAN DK50 0040 0440 1162 43", "bank-account: DK50 0040 0440 1162 43"],
    ["Lis Holm har NemKonto 1234 1234567890", "bank-account: 1234 1234567890"],
    ["Reg.nr. 1234 konto 1234567890 tilhører borgeren", "bank-account: 1234 konto 1234567890"],
    ["hennes kontonummer 8327 1234567", "bank-account: 8327 1234567"],
    ["Ring Lis Holm på 070-174 06 83", "phone: 070-174 06 83"],
    ["hendes tlf. 22 33 44 55", "phone: 22 33 44 55"],
    ["Lis Holm, mobil +45 22 33 44 55", "phone: +45 22 33 44 55"],
    [
      "Lis Holm bor på Nørregade 12, 2. tv, 5800 Nyborg.",
      "private-address: Nørregade 12, 2. tv, 5800 Nyborg",
    ],
    ["Lis Holm\nStorgatan 5 B, 411 01 Göteborg", "private-address: Storgatan 5 B, 411 01 Göteborg"],
    ["Barnet är hos modern på Björkvägen 4", "private-address: Björkvägen 4"],
  ])("%j", (text, found) => {
    expect(detailsIn(text)).toEqual([`low ${found}`]);
  });
});

describe("what marks nobody is left alone", () => {
  it.each([
    "Faktura 209876543",
    "Ring mig på 070-174 06 83",
    "Växeln, tel 0500-14 22 10",
    "IBAN DK50 0040 0440 1162 43",
    "Vores konto 1234 1234567890",
    "Vi holder til på Nørregade 12, 5800 Nyborg.",
    "hendes ordre 22334455",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<11".replace("C36", "C35"),
  ])("%j", (text) => {
    expect(detailsIn(text)).toEqual([]);
  });

  it("nor a colleague's, the sender's, or those of whom the mail is written to", () => {
    const text = "Lis Holm, tlf. 22 33 44 55";
    expect(
      (["colleague", "sender", "recipient", "public-figure"] as const).map((role) => detailsIn(text, role)),
    ).toEqual([[], [], [], []]);
    expect(detailsIn(text, "data-subject")).toHaveLength(1);
  });
});

describe("no shipped policy acts on them", () => {
  it.each(["goteborg", "nyborg"] as const)("%s lets the mail go, and the pane shows them", (id) => {
    const policy = shippedPolicy(id);
    const draft = draftOf({
      body: "Hej\n\nHer er det: pasnummer 209876543 og kørekortnr. 12345678.\n\nHilsen Bo",
    });
    const decision = evaluate(draft, policy, TODAY);
    expect(decision.kind).toBe("allow");
    const found = explain(decision, draft, policy, "da").places.flatMap(({ findings }) => findings);
    expect(found.filter(({ outcome }) => outcome === "allow").map(({ what }) => what)).toEqual(
      expect.arrayContaining(["Pasnummer", "Kørekortnummer"]),
    );
  });
});

it("reads long runs of what it looks for", () => {
  for (const part of ["1", "1 ", "A", "Aa ", "gade 1 ", "DK50", "0701740683 ", "tlf. 22334455 Lis Holm "]) {
    expect(() => detailsIn(part.repeat(Math.ceil(100_000 / part.length)))).not.toThrow();
  }
});

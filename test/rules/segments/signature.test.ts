import { regionsOf } from "./regions";

describe("Contact lines below the sign-off are the signature", () => {
  it.each([
    [
      "Med venlig hilsen\n\nAnna Berg",
      "Socialrådgiver\nEksempel Kommune\nRådhusvej 1\n8000 Aarhus C\nTlf. 87 12 34 56",
    ],
    [
      "Vänliga hälsningar\nAnna Berg",
      "Handläggare\nEnheten för barn och unga\nTel: 0500-12 34 56\nanna.berg@exempelstad.se",
    ],
    ["Mvh Anna", "Exempelstads kommun\n541 30 Exempelstad"],
    ["/Anna Berg, handläggare", "010-123 45 67"],
    ["Kind regards,\nAnna Berg", "Adviser\nwww.kommune.example"],
    ["Hanne", "Hanne Lund\nKonsulent | Indkøb\n72 14 50 99 | hanne@kommune.example"],
    [
      "Venlig hilsen\nAnna",
      "Børn og Familie, Eksempel Kommune\nTelefontid: 87 12 34 56\n\nTænk på miljøet, før du printer denne mail.",
    ],
  ])("%j", (signOff, signature) => {
    expect(regionsOf("text", `Hej\n\nVi ses.\n\n${signOff}\n${signature}\n`)).toEqual([
      `body: Hej\n\nVi ses.\n\n${signOff}`,
      `signature: ${signature}`,
    ]);
  });
});

describe("What phones and programs add is signature", () => {
  it.each([
    "Sendt fra min iPhone",
    "Skickat från min iPhone",
    "Skickat från Outlook för iOS",
    "Hentet i Outlook til Android",
    "Hämta Outlook för Android",
    "Sent from my Galaxy",
    "Skickat från E-post för Windows",
    "Sendt fra min smartphone",
  ])("%s", (line) => {
    expect(regionsOf("text", `Ja tak\n\n${line}`)).toEqual(["body: Ja tak", `signature: ${line}`]);
  });

  it("holds what stands below the delimiter", () => {
    expect(regionsOf("text", "Hej\n-- \nAnna Berg\nEksempel Kommune")).toEqual([
      "body: Hej",
      "signature: -- \nAnna Berg\nEksempel Kommune",
    ]);
  });

  it("holds a disclaimer that closes the mail", () => {
    const disclaimer = "Denne e-mail kan være fortrolig. Er den havnet hos dig ved en fejl, så slet den.";
    expect(regionsOf("text", `Ja\n\nBo\n\n${disclaimer}`)).toEqual([
      "body: Ja\n\nBo",
      `signature: ${disclaimer}`,
    ]);
  });
});

describe("A signature never swallows a message", () => {
  it.each([
    "Hej\n\nMvh Anna\n\nPS. Kalle har fått diabetes, ring hans mamma på 0500-12 34 56.",
    "Hej\n\nMed venlig hilsen\nAnna\n\n010190-1234",
    "Hej\n\nMed venlig hilsen\nAnna\n\nBorgerens cpr er 0101901234, tlf. 87 12 34 56",
    "Hälsningar till Lisa från alla på avdelningen! Tel 0500-12 34 56",
    "Vänligen återkom till mig senast fredag.\nTel 0500-12 34 56",
    "Hej\n\nMvh\nAnna\n\nLisa Karlsson, diabetes typ 1\n\nTel 0500-12 34 56",
    "Sendt fra skolen til jer i går: en underretning om Lisa.",
    "Kontakta Lisa Karlsson\nStorgatan 1\n541 30 Exempelstad\n070-123 45 67",
    "Hej\n\nHilsen\nAnna",
  ])("%j is body", (text) => {
    expect(regionsOf("text", text)).toEqual([`body: ${text}`]);
  });

  it("leaves a question below the delimiter in the body", () => {
    expect(regionsOf("text", "Hej\n--\nAnna\n\nHej igen, kan du se på Lisas journal?")).toEqual([
      "body: Hej",
      "signature: --\nAnna",
      "body: Hej igen, kan du se på Lisas journal?",
    ]);
  });
});

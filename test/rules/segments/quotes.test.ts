import { regionsOf } from "./regions";

/** What begins a quoted message in plain text: the header, and how the client is known to write it. */
const HEADERS: readonly (readonly [client: string, header: string])[] = [
  ["Outlook, Danish", "Fra: Anna Berg\nSendt: 3. maj 2024 10:22\nTil: Bo Lind\nCc: Eva Holm\nEmne: SV: Møde"],
  [
    "Outlook, Swedish",
    "Från: Anna Berg <anna@x.example>\nSkickat: den 3 maj 2024 10:22\nTill: Bo Lind\nÄmne: Möte",
  ],
  ["Outlook, Norwegian", "Fra: Anna Berg\nSendt: 3. mai 2024 10:22\nTil: Bo Lind\nEmne: Møte"],
  ["Outlook, English", "From: Anna Berg\nSent: Friday, May 3, 2024 10:22\nTo: Bo Lind\nSubject: Meeting"],
  ["Outlook, German", "Von: Anna Berg\nGesendet: Freitag, 3. Mai 2024 10:22\nAn: Bo Lind\nBetreff: Termin"],
  [
    "Outlook, Finnish",
    "Lähettäjä: Anna Berg\nLähetetty: perjantai 3. toukokuuta 2024\nVastaanottaja: Bo Lind\nAihe: Kokous",
  ],
  [
    "Outlook on the web, as text",
    "________________________________\nFrån: Anna Berg\nSkickat: den 3 maj 2024\nTill: Bo Lind\nÄmne: Möte",
  ],
  [
    "Outlook, plain text, Danish",
    "-----Oprindelig meddelelse-----\nFra: Anna Berg\nSendt: 3. maj 2024\nTil: Bo Lind\nEmne: Møde",
  ],
  [
    "Outlook, plain text, Swedish",
    "-----Ursprungligt meddelande-----\nFrån: Anna Berg\nSkickat: den 3 maj 2024\nTill: Bo Lind\nÄmne: Möte",
  ],
  [
    "Samsung",
    "-------- Originalmeddelande --------\nFrån: Anna Berg <anna@x.example>\nDatum: 2024-05-03 10:22 (GMT+01:00)\nTill: Bo Lind\nÄmne: Möte",
  ],
  ["Gmail, Swedish", "Den fre 3 maj 2024 kl 10:22 skrev Anna Berg <anna@x.example>:"],
  ["Gmail, Danish, wrapped", "Den fre. 3. maj 2024 kl. 10.22 skrev Anna Berg <\nanna@x.example>:"],
  ["Gmail, English", "On Fri, May 3, 2024 at 10:22 AM Anna Berg <anna@x.example> wrote:"],
  [
    "Gmail, forwarded",
    "---------- Forwarded message ---------\nFrån: Anna Berg <anna@x.example>\nDate: fre 3 maj 2024 kl 10:22\nSubject: Möte\nTo: Bo Lind <bo@x.example>",
  ],
  ["Apple Mail, Swedish", "3 maj 2024 kl. 10:22 skrev Anna Berg <anna@x.example>:"],
  [
    "Apple Mail, forwarded, Danish",
    "Start på videresendt besked:\n\nFra: Anna Berg <anna@x.example>\nEmne: Møde\nDato: 3. maj 2024 kl. 10.22\nTil: Bo Lind",
  ],
  [
    "Notes",
    "Fra:\tAnna Berg/Eksempelkommune\nTil:\tBo Lind/Eksempelkommune\nDato:\t03-05-2024 10:22\nEmne:\tMøde",
  ],
  [
    "Notes on the web",
    "-----Anna Berg <anna@x.example> skrev: -----\nTil: Bo Lind\nFra: Anna Berg\nDato: 03-05-2024 10:22\nEmne: Møde",
  ],
  ["text made from bold type", "*Fra:* Anna Berg\n*Sendt:* 3. maj 2024\n*Til:* Bo Lind\n*Emne:* Møde"],
  [
    "a long list of recipients",
    "Från: Anna Berg\nSkickat: den 3 maj 2024\nTill: Bo Lind; Eva Holm;\nPer Dahl; Siv Ek;\nUlf Alm\nÄmne: Möte",
  ],
];

describe("Text headers begin a quoted message", () => {
  it.each(HEADERS)("%s", (_, header) => {
    expect(regionsOf("text", `Hej!\n\nDet passer fint.\n\n${header}\n\nMit nummer er 010190-1234.`)).toEqual([
      "body: Hej!\n\nDet passer fint.",
      `quoted 1: ${header}\n\nMit nummer er 010190-1234.`,
    ]);
  });

  it.each(HEADERS)("a second one goes a level deeper: %s", (_, header) => {
    const regions = regionsOf("text", `Hej\n\n${header}\n\nA\n\n${header}\n\nB`);
    expect(regions.map((region) => region.split(":")[0])).toEqual(["body", "quoted 1", "quoted 2"]);
  });

  it("holds the mail that is forwarded without a word", () => {
    const [, header] = HEADERS[0] ?? ["", ""];
    expect(regionsOf("text", `${header}\n\nHej`)).toEqual([`quoted 1: ${header}\n\nHej`]);
  });
});

describe("What reads like a header is body", () => {
  it.each([
    "Fra: og med mandag er vi flyttet.\nTil: kl. 15 kan I ringe.",
    "Från: Göteborg\nTill: Malmö\nDatum: 3 maj 2024",
    "Till: Alla\nFrån: Ledningen\nÄmne: Ny organisation\n\nVi byter namn.",
    "Den 3 maj 2024 kl 10:22 skrev mamman i journalen:\nHon är trött.",
    "On Friday Anna wrote: I am tired.",
    "________________________________________\nMicrosoft Teams-møde\nDeltag på din computer",
    "Emne: Budget\nDato: 3. maj",
    ">60 patienter väntar",
    "Til: Bo\nHej",
    "-- original --\nHej",
    "Skickat: 3 maj\nLevererat: 4 maj",
  ])("%j", (text) => {
    expect(regionsOf("text", text)).toEqual([`body: ${text}`]);
  });
});

describe("Lines that begin with >", () => {
  it("are quoted as deep as they say, and answers between them are body", () => {
    const text =
      "Den 2024-05-03 kl. 10:22, skrev Anna:\n> Kommer du?\n\nJa.\n\n> > Och Bo?\n>> Och Eva?\n> Hej\n\nNej.";
    expect(regionsOf("text", text)).toEqual([
      "quoted 1: Den 2024-05-03 kl. 10:22, skrev Anna:\n> Kommer du?",
      "body: Ja.",
      "quoted 2: > > Och Bo?\n>> Och Eva?",
      "quoted 1: > Hej",
      "body: Nej.",
    ]);
  });

  it("count from the message they stand in", () => {
    const text = "Hej\n\nFra: Anna\nSendt: 3. maj\nEmne: Møde\n\nSe her:\n> 1234\n> Ja";
    expect(regionsOf("text", text).map((region) => region.split(":")[0])).toEqual([
      "body",
      "quoted 1",
      "quoted 2",
    ]);
  });
});

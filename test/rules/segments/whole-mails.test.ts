import { regionsOf } from "./regions";

/**
 * Whole small mails as programs and phones of the five languages leave them, as text: what a reader would call new text,
 * signature and history. The people are invented.
 */
const MAILS: readonly (readonly [from: string, mail: string, kinds: readonly string[]])[] = [
  [
    "Gmail, Norwegian",
    "Hei\n\nDet passer.\n\nfre. 3. mai 2024 kl. 10:22 skrev Anna Berg <anna@x.example>:\n\n> Kan du?",
    ["body", "quoted 1"],
  ],
  [
    "iPhone, Norwegian",
    "Hei\n\nSendt fra min iPhone\n\n> 3. mai 2024 kl. 10:22 skrev Anna Berg <anna@x.example>:\n> \n> Kan du?",
    ["body", "signature", "quoted 1"],
  ],
  [
    "Outlook for iOS, Norwegian with an English date",
    "Hei\n\nFå Outlook for iOS\n________________________________\nFra: Anna Berg <a@x.example>\nSendt: Friday, May 3, 2024 10:22:00 AM\nTil: Bo Lind\nEmne: Møte\n\nHei",
    ["body", "signature", "quoted 1"],
  ],
  [
    "Outlook, Finnish Swedish",
    "Hej\n\nFrån: Anna Berg <a@x.example>\nSkickat: fredag 3 maj 2024 10.22\nTill: Bo Lind\nKopia: Eva Holm\nÄmne: VS: Möte\n\nHej",
    ["body", "quoted 1"],
  ],
  [
    "Gmail, Finnish Swedish",
    "Hej\n\nfre 3 maj 2024 kl. 10.22 Anna Berg (a@x.example) skrev:\n\n> Kan du?",
    ["body", "quoted 1"],
  ],
  [
    "Gmail, Finnish",
    "Hej\n\npe 3. toukok. 2024 klo 10.22 Anna Berg (a@x.example) kirjoitti:\n\n> Kan du?",
    ["body", "quoted 1"],
  ],
  [
    "Gmail, forwarded, Danish",
    "Se\n\n---------- Forwarded message ---------\nFra: Anna Berg <a@x.example>\nDate: fre. 3. maj 2024 kl. 10.22\nSubject: Møde\nTo: Bo <b@x.example>\n\nHej",
    ["body", "quoted 1"],
  ],
  [
    "iPad, Danish",
    "Ja\n\nSendt fra min iPad\n\n> Den 3. maj 2024 kl. 10.22 skrev Anna Berg <a@x.example>:\n> \n> Hej",
    ["body", "signature", "quoted 1"],
  ],
  [
    "Samsung, Swedish",
    "Ok\n\nSkickat från min Samsung Galaxy-smartphone.\n\n-------- Originalmeddelande --------\nFrån: Anna Berg <a@x.example>\nDatum: 2024-05-03 10:22 (GMT+01:00)\nTill: Bo\nÄmne: Möte\n\nHej",
    ["body", "signature", "quoted 1"],
  ],
  [
    "Samsung, Danish",
    "Ok\n\nSendt fra min Galaxy\n\n-------- Oprindelig besked --------\nFra: Anna Berg <a@x.example>\nDato: 03.05.2024 10.22 (GMT+01:00)\nTil: Bo\nEmne: Møde\n\nHej",
    ["body", "signature", "quoted 1"],
  ],
  [
    "Apple Mail, forwarded, English",
    "FYI\n\nBegin forwarded message:\n\nFrom: Anna Berg <a@x.example>\nSubject: Case\nDate: 3 May 2024 at 10:22:00 CEST\nTo: Bo Lind\n\nHi",
    ["body", "quoted 1"],
  ],
  [
    "Apple Mail, forwarded, Swedish",
    "FYI\n\nVidarebefordrat brev:\n\nFrån: Anna Berg <a@x.example>\nÄmne: Sak\nDatum: 3 maj 2024 10:22:00 CEST\nTill: Bo Lind\n\nHej",
    ["body", "quoted 1"],
  ],
  [
    "Apple Mail, forwarded, Norwegian",
    "Se\n\nVideresendt melding:\n\nFra: Anna Berg <a@x.example>\nEmne: Sak\nDato: 3. mai 2024 kl. 10:22:00 CEST\nTil: Bo Lind\n\nHei",
    ["body", "quoted 1"],
  ],
  [
    "new Outlook, two messages deep, Swedish",
    "Hej\n________________________________\nFrån: Anna Berg\nSkickat: den 3 maj 2024 10:22\nTill: Bo Lind\nÄmne: Sv: Möte\n\nHej\n\nFrån: Bo Lind\nSkickat: den 2 maj 2024 09:00\nTill: Anna Berg\nÄmne: Möte\n\nKan du?",
    ["body", "quoted 1", "quoted 2"],
  ],
  [
    "Outlook on the web, Danish",
    "Ok\n\nFra: Anna Berg <a@x.example>\nDato: fredag den 3. maj 2024 kl. 10.22\nTil: Bo Lind <b@x.example>\nEmne: Møde\n\nHej",
    ["body", "quoted 1"],
  ],
  [
    "a signature with a disclaimer, Danish",
    "Hej\n\nMed venlig hilsen\n\nAnna Berg\nSagsbehandler\nTlf. 65 00 00 00\n\nDenne mail kan indeholde fortrolige oplysninger. Er du ikke den rette modtager, bedes du slette den.",
    ["body", "signature"],
  ],
  [
    "a signature with a disclaimer, Swedish",
    "Hej\n\nMed vänlig hälsning\n\nAnna Berg\nHandläggare\nTelefon 031-00 00 00\n\nNär du skickar e-post till kommunen innebär det att vi behandlar dina personuppgifter. Läs mer på kommunen.example/gdpr",
    ["body", "signature"],
  ],
  [
    "a signature with a disclaimer, Norwegian",
    "Hei\n\nVennlig hilsen\nAnna Berg\nRådgiver\nTlf. 22 00 00 00\n\nDenne e-posten kan inneholde konfidensiell informasjon.",
    ["body", "signature"],
  ],
  [
    "a signature with a disclaimer, English",
    "Hi\n\nKind regards,\nAnna Berg\nCase worker\nTel +46 31 00 00 00\n\nThis e-mail may contain confidential information. If you are not the intended recipient, please delete it.",
    ["body", "signature"],
  ],
];

it.each(MAILS)("%s", (_, mail, kinds) => {
  const found = regionsOf("text", mail).map((region) => region.split(":")[0] ?? "");
  // A header and what it begins are one message.
  expect(found.filter((kind, index) => kind !== found[index - 1])).toEqual(kinds);
});

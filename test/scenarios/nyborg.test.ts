import { testScenarios } from "./scenario";

// CPR numbers are CPR-kontoret's worked example and invented ones on published no-check-digit days; people are invented.
const from = { name: "Lone Hedegaard", address: "lone.hedegaard@nyborg.dk" };
const outside = [{ name: "Region Syd", address: "post@region.example" }];
const inside = [{ name: "Jens Bak", address: "jens.bak@nyborg.dk" }];
const digitalPost = [{ name: "", address: "0707614285@x.ngdp.digital-post.dk" }];
const withNumber = "Hej\n\nCPR-nummeret er 070761-4285.\n\nVenlig hilsen\nLone";
const withHealth =
  "Hej\n\nAisha Warsame er sygemeldt med en depression og starter hos psykologen på mandag.\n\nVenlig hilsen\nLone";

describe("Nyborg Kommune, ”Redegørelse for databrud vedrørende sikker mail 2024”", () => {
  testScenarios("nyborg", [
    {
      source: "N-01: ”Forbuddet mod at tilføje CPR-nr. i emnefeltet”, on the secure channel too",
      mail: { from, to: digitalPost, subject: "Vedr. 070761-4285", body: "Se vedhæftede." },
      outcome: "block",
      rules: ["subject-national-id"],
    },
    {
      source: "N-04: ”skrevet borgerens CPR-nr. i mailens emnefelt”",
      mail: { from, to: outside, subject: "070761-4285 boligstøtte", body: "Hej\n\nSe vedhæftede.\n\nLone" },
      outcome: "block",
      rules: ["subject-national-id"],
    },
    {
      source: "N-05: a CPR number inherited in the subject of a reply",
      mail: { from, to: outside, subject: "SV: Vedr. cpr. 070761 4285", body: "Tak for det.\n\nLone" },
      outcome: "block",
      rules: ["subject-national-id"],
    },
    {
      source: "N-06: ”skriv aldrig borgeres navn … i emnefeltet”",
      mail: { from, to: outside, subject: "Aisha Warsame - opfølgning", body: withHealth },
      outcome: "block",
      rules: ["subject-name"],
    },
    {
      source: "N-06: a company's CVR number in the subject",
      mail: { from, to: outside, subject: "CVR 13748136 - refusion", body: "Hej\n\nSe vedhæftede.\n\nLone" },
      outcome: "block",
      rules: ["subject-organisation-id"],
    },
    {
      source: "N-07: a subject that routes the message without naming anybody may stand",
      mail: {
        from,
        to: outside,
        subject: "Refusion, sagsnr. 26/4411",
        body: "Hej\n\nSe vedhæftede.\n\nLone",
      },
      outcome: "allow",
    },
    {
      source:
        "N-08: ”stoppe brugerne i at sende mails indeholdende CPR-nummer ud af Nyborg Kommune via almindelig mail”",
      mail: { from, to: outside, subject: "Opfølgning", body: withNumber },
      outcome: "block",
      rules: ["national-id"],
    },
    {
      source: "N-09: a CPR number in the body of a mail by the secure channel",
      mail: { from, to: digitalPost, subject: "Din ansøgning", body: withNumber },
      outcome: "allow",
    },
    {
      source: "N-10: ”skriv borgerens cpr.nr. i ’til-feltet’”, sent in the ordinary way",
      mail: {
        from,
        to: [{ name: "070761-4285", address: "" }],
        subject: "Din ansøgning",
        body: "Hej\n\nSe vedhæftede.",
      },
      outcome: "block",
      rules: ["recipient-national-id"],
    },
    {
      source: "N-13: ”@nyborg.dk” to ”@nyborg.dk” is considered secure",
      mail: { from, to: inside, subject: "Opfølgning", body: withNumber },
      outcome: "allow",
    },
    {
      source: "N-14: a reply whose quoted text holds health data, though the new text is harmless",
      mail: {
        from,
        to: [{ name: "Aisha Warsame", address: "aisha@mail.example" }],
        subject: "SV: Min sygemelding",
        body: "Hej Aisha\n\nTak for din mail.\n\nVenlig hilsen\nLone\n\nFra: Aisha Warsame\nSendt: 3. marts 2026 10:12\nTil: Lone Hedegaard\nEmne: Min sygemelding\n\nHej Lone\n\nJeg er stadig sygemeldt med min depression, og lægen har sat mig op i medicin.\n\nAisha",
      },
      outcome: "block",
      rules: ["sensitive"],
    },
    {
      source: "S-05: an ordinary mail out of the house is left alone",
      mail: {
        from,
        to: outside,
        subject: "Mødet på torsdag",
        body: "Hej\n\nVi ses torsdag kl. 10 i mødelokale 3.\n\nVenlig hilsen\nLone Hedegaard\nTlf. 63 33 70 00",
      },
      outcome: "allow",
    },
  ]);
});

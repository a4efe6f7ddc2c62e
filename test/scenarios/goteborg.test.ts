import { testScenarios } from "./scenario";

// Personnummer are Skatteverket's test numbers (serials 980–999); people and addresses are invented.
const from = { name: "Karin Ekdal", address: "karin.ekdal@exempelstad.se" };
const outside = [{ name: "Ali Noor", address: "ali.noor@mejl.example" }];
const inside = [{ name: "Erik Sandgren", address: "erik.sandgren@exempelstad.se" }];
const intraservice = [{ name: "Servicedesk", address: "servicedesk@intraservice.goteborg.se" }];
const withNumber = "Hej!\n\nPersonnumret är 19900716-9817.\n\nHälsningar\nKarin";
const withHealth =
  "Hej!\n\nJag har talat med Fatima Yusuf. Hon är sjukskriven för utmattningsdepression sedan i mars.\n\n/Karin";

describe("Göteborgs Stad, ”Skicka ett konfidentiellt e-postmeddelande”", () => {
  testScenarios("goteborg", [
    {
      source:
        "G-01: ”välja etiketten ’Skicka känslig (konfidentiell) e-post’”, for a personal identity number",
      mail: { from, to: outside, subject: "Komplettering", body: withNumber },
      outcome: "label",
      rules: ["national-id"],
      labelled: true,
    },
    {
      source: "G-01: the same for a sensitive statement about a person",
      mail: { from, to: outside, subject: "Rehabmöte", body: withHealth },
      outcome: "label",
      rules: ["sensitive"],
      labelled: true,
    },
    {
      source: "G-02: ”Du använder samma etikett oavsett mottagare”",
      mail: { from, to: [...inside, ...outside], subject: "Komplettering", body: withNumber },
      outcome: "label",
      rules: ["national-id"],
      labelled: true,
    },
    {
      source: "G-04: ”sekretessuppgifter ska skickas med konfidentiella mail inom förvaltningen”",
      mail: { from, to: inside, subject: "Rehabmöte", body: withHealth },
      outcome: "label",
      rules: ["sensitive"],
      labelled: true,
    },
    {
      source:
        "G-05: ”inte finnas ett särskilt tillvägagångssätt för att skicka konfidentiella mail till Intraservice”",
      mail: { from, to: intraservice, subject: "Komplettering", body: withNumber },
      outcome: "label",
      rules: ["national-id"],
      labelled: true,
    },
    {
      source: "G-06: the protection covers ”eventuell bilaga”, so a number in a file's name is labelled",
      mail: {
        from,
        to: outside,
        subject: "Underlag",
        body: "Se bilagan.\n\n/Karin",
        attachments: ["beslut_19900716-9817.pdf"],
      },
      outcome: "label",
      rules: ["national-id"],
      labelled: true,
    },
    {
      source: "I-15: quoted text is sent too",
      mail: {
        from,
        to: inside,
        subject: "SV: Komplettering",
        body: `Tack!\n\n/Karin\n\nFrån: Erik Sandgren\nSkickat: den 3 mars 2026 10:12\nTill: Karin Ekdal\nÄmne: Komplettering\n\n${withNumber}`,
      },
      outcome: "label",
      rules: ["national-id"],
      labelled: true,
    },
    {
      source: "N-01 (Kuvert's default): an identity number in the subject is held, whatever the label",
      mail: { from, to: inside, subject: "Ang. 19900716-9817", body: "Ring mig.\n\n/Karin" },
      outcome: "block",
      rules: ["subject-national-id"],
    },
    {
      source: "N-06 (Kuvert's default): the name of the person concerned in the subject is asked about",
      mail: { from, to: inside, subject: "Fatima Yusuf – rehabmöte", body: withHealth },
      outcome: "ask",
      rules: ["subject-name", "sensitive"],
      labelled: true,
    },
    {
      source:
        "S-03 (Kuvert's default): what is confidential in some circumstances only is asked about, never held",
      mail: {
        from,
        to: inside,
        subject: "Underlag",
        body: "Hej!\n\nBo Lindgren har skulder hos Kronofogden på 84 000 kr.\n\n/Karin",
      },
      outcome: "ask",
      rules: ["sometimes-confidential"],
    },
    {
      source: "I-10: an address, a greeting and a signature alone are nothing to stop for",
      mail: {
        from,
        to: outside,
        subject: "Möte på torsdag",
        body: "Hej Ali!\n\nVi ses på torsdag kl. 10 i rum 4.\n\nMed vänlig hälsning\nKarin Ekdal\nhandläggare\n031-390 06 00\nkarin.ekdal@exempelstad.se",
      },
      outcome: "allow",
    },
    {
      source: "S-05: a sensitive subject spoken of in general is nothing to stop for",
      mail: {
        from,
        to: inside,
        subject: "Kurs om psykisk ohälsa",
        body: "Hej!\n\nI höst håller vi en kurs om depression, missbruk och stress på arbetsplatsen. Anmäl er senast fredag.\n\n/Karin",
      },
      outcome: "allow",
    },
  ]);
});

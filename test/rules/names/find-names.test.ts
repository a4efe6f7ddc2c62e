import fc from "fast-check";
import type { Recipient } from "../../../src/rules/draft";
import type { Finding } from "../../../src/rules/finding";
import { findNames } from "../../../src/rules/names";
import type { Segment } from "../../../src/rules/segments/segment";

/** A mail from somebody none of the texts names. */
const STRANGERS = { from: { name: "Tina Krogsgaard", address: "tkr@eksempelkommune.dk" }, recipients: [] };
const body = (text: string): Segment => ({ ref: { kind: "body" }, text, start: 0 });

function namesIn(text: string): string[] {
  return findNames([body(text)], STRANGERS)
    .slice()
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span }) => text.slice(span.start, span.end));
}

/** A text with every name marked [[so]], without its marks, and the names. */
function unmark(marked: string): { text: string; names: string[] } {
  const names = Array.from(marked.matchAll(/\[\[(.*?)\]\]/gsu), ([, name]) => name ?? "");
  return { text: marked.replace(/\[\[|\]\]/g, ""), names };
}

describe("names that are hard to find", () => {
  test.each([
    // Danish, as caseworkers write
    "Jeg har talt med [[Mette Jensen]] i dag.",
    "[[Mettes]] mor ringede i morges.",
    "Vi mangler svar fra [[Lars']] far.",
    "[[Jens-Ole Frandsen]] fik svar fra Rigshospitalet i går.",
    "Sagen drejer sig om [[K.H. Berg]] og ingen andre.",
    "Det er [[Anna B.]] der skal have besked.",
    "Hej [[Ove]]\nKan du flytte mødet?",
    "Kære [[Britta]], [[Ole]] og [[Hanne]]\nTak for sidst.",
    "Tak for hjælpen.\n\nMed venlig hilsen\n[[Åse Bro]]",
    "Vi ses på torsdag.\n/[[Lone]]",
    "Fra: [[Kirsten Hauge]]\nTil: [[Anders Sønderby]]\nEmne: møde",
    "[[METTE JENSEN]] skal indkaldes til samtale.",
    "[[Søren Kjær]] og [[Bo Lindgren]] har delt værelse siden maj.",
    "Fru [[Sørensen]] har ikke fået sin medicin.",
    // Swedish
    "Jag har pratat med [[Gunn-Britt Palmqvist]] om placeringen.",
    "[[Elsas]] pappa vill ha ett nytt möte.",
    "Kan du ringa [[Åke Öhman]] före lunch?",
    "Hej [[Björn]]!\nTack för samtalet.",
    "Vi hörs.\n\nMvh\n[[Siv]]",
    "[[Stig]] och [[Maj]] behöver hemtjänst på kvällarna.",
    "Enligt [[Per-Anders Sjöö]] är beslutet överklagat.",
    "[[Linnéa Åström]] går i 9B och är ofta borta.",
    // Names from elsewhere
    "Jeg har talt med [[Abdirahman Yusuf Warsame]] i dag.",
    "Jag har pratat med [[Fatemeh Hosseini]] om tolken.",
    "[[Mohammed al-Khatib]] har søgt om familiesammenføring.",
    "Vi väntar på svar från [[Nguyen Thi Lan]] i veckan.",
    "[[Agnieszka Kowalczyk]] arbejder nu i køkkenet.",
    "[[Tesfalem Gebremedhin]] bor hos sin bror.",
    "[[Sivakumar Rajendran]] har haft to møder med os.",
    "[[Selma Hodžić]] upptäckte felet vid kvällsrundan.",
    "[[Mehmet Yıldız]] har fått avslag på sin ansökan.",
    "[[Nadezhda Petrova]] kom till Sverige i fjol.",
    "Mødet med [[Ahmed Hassan]] er flyttet til tirsdag.",
    "[[Ayaan Abdi Farah]] skal have tolk på somali.",
    // Greenlandic, Faroese, Sámi
    "[[Aviaja Kleist]] flyttede fra Nuuk i foråret.",
    "[[Malik Petersen]] og [[Pipaluk Olsen]] er søskende.",
    "[[Jógvan Joensen]] ringede fra Tórshavn.",
    "[[Beinta Djurhuus]] har fået tid hos tandlægen.",
    "[[Nils-Jovnna Utsi]] vill ha undervisning på modersmålet.",
    "[[Ánde Somby]] har lämnat in sin ansökan.",
    // Particles, several names, tables
    "[[Carl von Linde]] har søgt om aktindsigt.",
    "[[Ursula von der Leyen]] kommer till Bryssel.",
    "Deltagare: [[Anna Lind]], [[Omar Said]] och [[Eva Berg]].",
    "1. [[Ida Holm]]\n2. [[Noah Friis]]\n3. [[Sara Lund]]",
    // What stands before a name at the beginning of a sentence is no part of it
    "Enhetschef [[Håkan Ekdahl]] svarar på frågor om schemat.",
    "Skoleleder [[Birgitte Krogh]] har talt med forældrene.",
    // Names that are words
    "[[Bo]] og [[Liv]] kommer klokken ti.",
    "Jeg spurgte [[Dagny]], om hun ville med.",
    "[[Birk]] kommer ikke i skole i dag.",
    "[[Love Ek]] behöver en ny handläggare.",
    "Ring till [[Saga Lind]] på måndag.",
    "[[Viggo]] har glemt sin madpakke i bussen.",
    // Lines of their own are not one name
    "Til stede:\n[[Ulla Krone]]\n[[Bo Haunstrup]]\n[[Gitte Rønnebæk]]",
    "Mvh\n[[Sanne Holm]]\nErgoterapeut",
    // Who wrote what is quoted, a pseudonym as well
    "Den 12. mar. 2024 kl. 14.05 skrev [[Mette Holm]] <mette@eksempelkommune.dk>:",
    "Den mån 3 juni 2024 kl 10:15 skrev [[Gun Wiklund]]:",
    "Den 3. maj kl. 9.10 skrev [[solsikke]]:",
    // In haste, and with the number of a note
    "hej [[jonas]], kommer du i morgen?",
    "jeg har talt med [[matilde sandgaard]] om det",
    "Beslutet fattades av [[Anna Lindgren3]].",
  ])("%s", (marked) => {
    const { text, names } = unmark(marked);
    expect(namesIn(text)).toEqual(names);
  });
});

describe("what is no name", () => {
  test.each([
    "Hej alle\nMødet er flyttet til mandag.",
    "Hej alla!\nMötet är flyttat till måndag.",
    "Kære kolleger\nHusk at tømme køleskabet.",
    "Bästa kollegor,\nkom ihåg att låsa.",
    "Kommunen har åbent mandag til fredag.",
    "Hälsningar från Göteborgs stad.",
    "Skriv til borgerservice@eksempelkommune.dk eller på www.eksempelkommune.dk.",
    "Läs mer på https://www.exempelstad.se/anna-lind.",
    "Kurset handler om diabetes og kost.",
    "Vi ses i Odense på torsdag.",
    "Fakturan är betald, tack!",
    "Hun skrev referatet i går.",
    "Kl. 10.15 skrev <kontakt@eksempelkommune.dk> igen.",
    "",
  ])("%s", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe("a single word that no list knows, in a mail", () => {
  test.each(["Vi afventer svar fra ASIH i dag.", "JP har plads til flere.", "Skriv i VITAS senest fredag."])(
    "is no name when it is an abbreviation: %s",
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});

const PEOPLE = {
  from: { name: "Mette Jensen", address: "mette.jensen@eksempelkommune.dk" },
  recipients: [
    recipient("Dag Holm", "dag.holm@eksempelkommune.dk"),
    recipient("Vielseskontoret", "vielser@eksempelkommune.dk"),
  ],
};

function recipient(name: string, address: string): Recipient {
  return { name, address, field: "to", kind: "person" };
}

function inMail(text: string, people = PEOPLE): (Pick<Finding, "role" | "person"> & { text: string })[] {
  return findNames([body(text)], people).map(({ role, person, span }) => ({
    text: text.slice(span.start, span.end),
    ...(role === undefined ? {} : { role }),
    ...(person === undefined ? {} : { person }),
  }));
}

describe("the mail's own people", () => {
  test("a first name in the text is the sender's or the recipient's", () => {
    expect(inMail("Hej Dag\nDu får papirerne i morgen.\nMette")).toEqual([
      { text: "Mette", role: "sender", person: 2 },
      { text: "Dag", role: "recipient", person: 1 },
    ]);
  });

  test("is known in small letters where nothing else stands on the line, and not where it is a word", () => {
    const found = inMail("hej\nvi ses i dag kl. 10\nmette").map(({ text }) => text);
    expect(found).toEqual(["mette"]);
  });

  test("two spellings of one person share a number", () => {
    const text = "Jonas Lindahl kommer kl. 9. Jonas' mor kommer med. J. Lindahl har tolk.";
    const persons = new Set(inMail(text).map(({ person }) => person));
    expect(persons.size).toBe(1);
  });

  test("two persons of one first name have two numbers", () => {
    const persons = new Set(inMail("Jonas Lindahl og Jonas Krogh deler kontor.").map(({ person }) => person));
    expect(persons.size).toBe(2);
  });

  test("the recipients' own lines give no findings", () => {
    const to: Segment = {
      ref: { kind: "to", index: 0 },
      text: "Dag Holm <dag.holm@eksempelkommune.dk>",
      start: 0,
    };
    expect(findNames([to], PEOPLE)).toEqual([]);
  });

  test("offsets count in the text of the place, not of the segment", () => {
    const quoted: Segment = {
      ref: { kind: "quoted", depth: 1 },
      text: "Jeg har talt med Jonas Lindahl i dag.",
      start: 100,
    };
    expect(findNames([quoted], STRANGERS).map(({ span }) => span)).toEqual([{ start: 117, end: 130 }]);
  });
});

describe("whatever the text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom(
      "Mette Jensen",
      "hej ",
      "Mvh\n",
      " - ",
      "@",
      "Fra: ",
      "\n\n",
      "’s ",
      "al-Khatib",
      "K.H. ",
      "Å",
      "­",
      "\r\n",
    ),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

  test("spans lie in the text, begin and end in a word, and do not overlap", () => {
    fc.assert(
      fc.property(text, (written) => {
        let before = 0;
        for (const { span } of findNames([body(written)], PEOPLE)
          .slice()
          .sort((a, b) => a.span.start - b.span.start)) {
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(written.length);
          expect(written.slice(span.start, span.end)).toBe(written.slice(span.start, span.end).trim());
          before = span.end;
        }
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  test("the same text gives the same findings", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(findNames([body(written)], PEOPLE)).toEqual(findNames([body(written)], PEOPLE));
      }),
      { numRuns: 50, seed: 6 },
    );
  });

  test("every name has a role, and a person's number from 1", () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { role, person } of findNames([body(written)], PEOPLE)) {
          expect(role).toBeDefined();
          expect(person).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  test("a page in capitals or of one endless word ends like any other", () => {
    expect(() => findNames([body("METTE JENSEN ".repeat(5000))], STRANGERS)).not.toThrow();
    expect(() => findNames([body("a".repeat(200_000))], STRANGERS)).not.toThrow();
    expect(() => findNames([body("@".repeat(50_000))], STRANGERS)).not.toThrow();
  });
});

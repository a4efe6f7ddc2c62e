import { findNumbers } from "../../../src/rules/detectors/find-numbers";
import { findStatements } from "../../../src/rules/detectors/find-statements";
import { isAtLeast, type Finding, type SensitiveCategory } from "../../../src/rules/finding";
import { findNames } from "../../../src/rules/names";
import { segment } from "../../../src/rules/segments";
import { draftOf, type DraftParts } from "../../support/draft";

const TODAY = { year: 2026, month: 11, day: 1 };

function statements(parts: DraftParts): readonly Finding[] {
  const segments = segment(draftOf(parts));
  const people = { from: { name: "", address: "", ...parts.from }, recipients: [] };
  const names = findNames(segments, people);
  return findStatements(segments, { people, names, numbers: findNumbers(segments, TODAY) });
}

/** The categories said of somebody, surely enough for a policy to act on. */
function saidOfSomebody(parts: DraftParts): SensitiveCategory[] {
  const found = statements(parts).filter(
    ({ confidence, linkedTo }) => isAtLeast(confidence, "medium") && linkedTo !== undefined,
  );
  return Array.from(new Set(found.map(({ category }) => category as SensitiveCategory)));
}

interface Table {
  readonly category: SensitiveCategory;
  /** Said of a person: found. */
  readonly found: readonly string[];
  /** The same words in general, or other words that look like them: left alone. */
  readonly left: readonly string[];
}

// Invented sentences, written for this table: none is among the texts the weights were learnt from.
const TABLES: readonly Table[] = [
  {
    category: "health",
    found: [
      "Hej Anne, Jytte har fået konstateret brystkræft og begynder i kemoterapi på tirsdag.",
      "Borgeren er indlagt med en depression og får Sertralin.",
      "Jonas har adhd och börjar med Concerta på måndag.",
      "Min dotter är sjukskriven för utmattningssyndrom.",
    ],
    left: [
      "Kursus i diabetes og kost for alle medarbejdere, tilmelding senest fredag.",
      "Det er et sygt godt forslag til kantinen.",
      "Föreläsning om ångest på biblioteket, alla är välkomna.",
      "Vi har en sjukt bra idé om utflykten.",
    ],
  },
  {
    category: "social-problems",
    found: [
      "Kim drikker hver dag, og børnene er anbragt hos en plejefamilie.",
      "Borgeren er hjemløs og bor på herberget.",
      "Pojken är placerad i familjehem enligt LVU.",
      "Anders har fått återfall i sitt missbruk och sover på härbärget.",
      "Hej, Karin Berg är alkoholist.",
    ],
    left: [
      "Statistik over underretninger i kommunen for 2. kvartal er vedhæftet.",
      "Temadag om misbrug den 12. maj, alle er velkomne.",
      "Utbildning om LVU för nya handläggare, anmäl dig senast fredag.",
      "Missbruk av besöksparkeringen ska anmälas till vakten.",
    ],
  },
  {
    category: "family-matters",
    found: [
      "Hun blev slået af sin mand igen i går og tør ikke tage hjem.",
      "Hans bror tog sit eget liv i lørdags.",
      "Flickan vill inte hem, pappan slår henne och hon är rädd.",
      "Föräldrarna har en vårdnadstvist och pappan får inte träffa Elsa.",
    ],
    left: [
      "Foredrag om skilsmisse og samvær i kulturhuset, gratis adgang.",
      "Skilsmisse mellem de to systemer: vi flytter data i uge 12.",
      "Föreläsning om våld i nära relationer, alla medarbetare är välkomna.",
    ],
  },
  {
    category: "criminal-offence",
    found: [
      "Peter er dømt for vold og afsoner med fodlænke.",
      "Han er sigtet for tyveri fra kassen.",
      "Hon är misstänkt för grov stöld och sitter häktad.",
      "Brukaren är dömd för misshandel.",
    ],
    left: [
      "Straffesparket afgjorde kampen i går.",
      "Husk at indhente børneattester inden sæsonstart, se vejledningen.",
      "Straffspark avgjorde matchen i går.",
      "Ny rutin för polisanmälan av skadegörelse finns på intranätet.",
    ],
  },
  {
    category: "ethnicity",
    found: [
      "Amir er kurder og kom hertil fra Irak som flygtning.",
      "Eleven er grønlænder og bliver drillet med det.",
      "Hon är romsk och familjen kallas zigenare av grannarna.",
      "Brukaren är same och vill ha hjälp på samiska.",
    ],
    left: [
      "Etnisk mangfoldighed er tema for ledernetværkets konference.",
      "Persiske tæpper er på tilbud hos leverandøren.",
      "Utställning om samisk kultur på biblioteket i mars.",
    ],
  },
  {
    category: "religion",
    found: [
      "Ahmed er muslim og beder i frokostpausen.",
      "Hun er medlem af Jehovas Vidner og vil ikke have blod.",
      "Han är muslim och fastar under ramadan.",
      "Eleven är judisk och firar sabbat hemma.",
    ],
    left: [
      "Kirkekoncert på torsdag, alle er velkomne, gratis kaffe.",
      "Julavslutning i kyrkan, samling vid bussen klockan nio.",
      "Kantinen har halalmad på menuen i næste uge.",
    ],
  },
  {
    category: "politics",
    found: [
      "Ole er medlem af Enhedslisten og delte løbesedler ud.",
      "Hun stemmer på Dansk Folkeparti.",
      "Han är aktiv i Sverigedemokraterna och står på listan.",
      "Praktikanten är kommunist och talar om det på rasterna.",
    ],
    left: [
      "Skuffen til venstre er låst, nøglen hænger på kontoret.",
      "Partierna har bokbord på torget på lördag.",
      "Byrådet behandler budgettet på tirsdag, dagsordenen er vedhæftet.",
    ],
  },
  {
    category: "trade-union",
    found: [
      "Mette er medlem af FOA og vil have sin tillidsrepræsentant med.",
      "Han har meldt sig ud af HK.",
      "Lena är medlem i Kommunal och vill ha med sitt fackombud.",
      "Hon har gått ur facket.",
    ],
    left: [
      "Vores vision er en grønnere kommune.",
      "FOA holder fyraftensmøde for alle, tilmelding til klubben.",
      "Vår vision är en grönare stad.",
      "Transport av möbler sker på tisdag.",
    ],
  },
  {
    category: "sex-life",
    found: [
      "Han er homoseksuel og lever med en mand.",
      "Hun har fået klamydia af sin kæreste.",
      "Hon är lesbisk men har inte berättat det för gruppen.",
      "Han är bisexuell och har profil på Grindr.",
    ],
    left: [
      "Seksualundervisning i uge 6: materialet ligger på intranettet.",
      "Prideparaden går förbi stadshuset på lördag, alla är välkomna.",
    ],
  },
  {
    category: "genetics",
    found: [
      "Gentesten viser, at hun har mutationen i BRCA1.",
      "Hans kromosomprøve viser trisomi 21.",
      "Hon bär på anlaget för Huntingtons sjukdom enligt gentestet.",
      "Provet visar att han har en kromosomavvikelse.",
    ],
    left: [
      "Professoren holder oplæg om genetik på biblioteket, gratis adgang.",
      "Bladets generationsskifte er tema i næste nummer.",
      "Föreläsning om genteknik i växter, alla är välkomna.",
    ],
  },
  {
    category: "biometrics",
    found: [
      "Hendes fingeraftryk er gemt i systemet og skal slettes.",
      "Læseren kan ikke genkende Peters tommelfinger.",
      "Hans ansiktsmall ligger kvar i passersystemet.",
      "Hennes fingeravtryck kunde inte läsas av.",
    ],
    left: [
      "Vores grønne fingeraftryk skal være mindre.",
      "Upphandling av kortläsare: anbud senast den 3 maj.",
      "Plakaten med ansigtsmaling hænger i foyeren.",
    ],
  },
  {
    category: "finances",
    found: [
      "Han har en gæld på 200.000 kr. og er registreret i RKI.",
      "Hun kan ikke betale sin husleje og har fået inkassobreve.",
      "Hon har skulder hos kronofogden på 300 000 kronor.",
      "Han har löneutmätning och inga pengar kvar.",
    ],
    left: [
      "Regningen for kopipapir er betalt, tak for hjælpen.",
      "Fakturan från elbolaget är betald.",
      "Gældsrådgivning: ny folder kan hentes i borgerservice.",
    ],
  },
  {
    category: "employment",
    found: [
      "Peter får en skriftlig advarsel for gentagne udeblivelser.",
      "Hun bliver afskediget med virkning fra 1. maj.",
      "Han är uppsagd på grund av samarbetssvårigheter.",
      "Lena får en skriftlig varning för olovlig frånvaro.",
    ],
    left: [
      "Advarsel: glatte trapper ved indgang B.",
      "Opsigelse af abonnementet på avisen er sendt.",
      "Uppsägning av avtalet om kaffemaskiner är skickad.",
    ],
  },
  {
    category: "education",
    found: [
      "Emil er dumpet i matematik og fik -3 til eksamen.",
      "Eleven har 40 % fravær og skal gå om.",
      "Elsa är underkänd i matte och svenska.",
      "Eleven når inte kunskapskraven och har åtgärdsprogram.",
    ],
    left: [
      "Karaktererne offentliggøres på nettet den 20. juni, se vejledningen.",
      "Betygskonferensen är flyttad till onsdag klockan tio.",
    ],
  },
  {
    category: "private-contact",
    found: [
      "Hun har navne- og adressebeskyttelse, så adressen må ikke oplyses.",
      "Hon har skyddade personuppgifter och adressen får inte lämnas ut.",
    ],
    left: [
      "Vores nye adresse er Torvet 1, indgang fra gården.",
      "Rutinen för skyddade personuppgifter är uppdaterad, se intranätet.",
      "Ring Erik Lund på 20 12 34 56.",
      "Sökanden har personnummer 19121212-1212.",
    ],
  },
  {
    category: "personality-test",
    found: [
      "Hendes personlighedstest viser høj dominans og lav empati.",
      "Hans testresultat visar låg stresstålighet och stanine 2.",
    ],
    left: [
      "Nyt udbud af personlighedstest: tilbud senest den 1. juni.",
      "Upphandling av personlighetstester: anbud senast den 1 juni.",
    ],
  },
  {
    category: "civil-status",
    found: [
      "Hun er blevet skilt og har taget sit pigenavn tilbage.",
      "Han är änkling sedan i mars och bor ensam.",
    ],
    left: [
      "Vielser på rådhuset i august: se ledige tider på nettet.",
      "Vigslar i rådhuset: lediga tider finns på webben.",
    ],
  },
  {
    category: "adoption",
    found: [
      "Drengen er adopteret fra Colombia og ved det ikke.",
      "Hon är adopterad från Korea och söker sin biologiska mamma.",
    ],
    left: ["Adoptér en plante fra kontoret inden fredag.", "Adoptera en bänk i parken, avgiften är 500 kr."],
  },
];

describe.each(TABLES)("S-02, S-03, S-05: $category", ({ category, found, left }) => {
  test.each(found)("is found when it is said of a person: %s", (body) => {
    expect(saidOfSomebody({ body })).toContain(category);
  });

  test.each(left)("is left alone: %s", (body) => {
    expect(saidOfSomebody({ body })).toEqual([]);
  });
});

describe("whom it is said of", () => {
  const linkOf = (parts: DraftParts): Finding["linkedTo"] =>
    statements(parts).find(({ confidence }) => isAtLeast(confidence, "medium"))?.linkedTo;

  test("a named person by her number within the mail", () => {
    expect(linkOf({ body: "Hej\n\nJytte Holm er indlagt med en blodprop." })).toEqual(expect.any(Number));
  });

  test.each(["Borgeren er indlagt med en blodprop.", "Brukaren är inlagd med en blodpropp."])(
    "an identifiable person without a name: %s",
    (body) => {
      expect(linkOf({ body })).toBe("unnamed");
    },
  );

  test.each(["Jeg er sygemeldt med stress.", "Jag är sjukskriven för depression."])(
    "the sender: %s",
    (body) => {
      expect(linkOf({ body })).toBe("sender");
    },
  );

  test.each([
    "Du er sygemeldt med en depression, og din diagnose er sendt.",
    "Din ansökan om försörjningsstöd är avslagen.",
  ])("the recipient: %s", (body) => {
    expect(linkOf({ body })).toBe("recipient");
  });
});

describe("protected identity", () => {
  test.each([
    "Karin har skyddade personuppgifter, skriv inte ut hennes adress.",
    "Karin Holm har fået navne- og adressebeskyttelse.",
  ])("is told by its own evidence: %s", (body) => {
    const found = statements({ body }).filter(({ evidence }) =>
      evidence.some((one) => one.kind === "frame" && one.name === "protected-identity"),
    );
    expect(found).toMatchObject([{ category: "private-contact", confidence: "high" }]);
  });
});

describe("the subject", () => {
  test.each(["Orosanmälan för Meja Lind", "Sygemelding Peter Holm", "LVU Kevin Svensson"])(
    "counts with the person in it: %s",
    (subject) => {
      expect(saidOfSomebody({ subject })).not.toEqual([]);
    },
  );

  test.each(["Kursus om misbrug", "Rehabmöte 12/4", "Temadag om demens", "Ny rutin för sjukanmälan"])(
    "does not count for a general word alone: %s",
    (subject) => {
      expect(saidOfSomebody({ subject })).toEqual([]);
    },
  );
});

test("I-10: a signature says nothing of anybody", () => {
  const body = "Hej\n\nMødet er flyttet.\n\nVenlig hilsen\nJytte Holm\nPsykiatrisk sygeplejerske";
  expect(saidOfSomebody({ body })).toEqual([]);
});

test("N-14: what was said in the quoted history counts", () => {
  const body =
    "Tak, det ser jeg på.\n\nFra: Karl Berg\nSendt: 3. maj 2026 10:12\nTil: Mette Lund\nEmne: Tid\n\nJeg er syg med en depression og er indlagt på psykiatrisk afdeling.";
  expect(saidOfSomebody({ body })).toContain("health");
});

test("a category spoken of in general is told with low confidence and linked to nobody", () => {
  const found = statements({ body: "Kursus i diabetes for alle medarbejdere." });
  expect(found).not.toEqual([]);
  for (const finding of found) {
    expect(finding.confidence).toBe("low");
    expect(finding).not.toHaveProperty("linkedTo");
  }
});

test("every span lies in its place's text", () => {
  const body = "Hej\n\nJytte har fået konstateret brystkræft. Hun er sygemeldt.";
  for (const { span, segment: ref } of statements({ body })) {
    expect(ref.kind).toBe("body");
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(body.length);
    expect(span.end).toBeGreaterThan(span.start);
  }
});

test("S-05: a match report is left alone", () => {
  expect(saidOfSomebody({ body: "Han fik rødt kort, og vi scorede på straffe." })).toEqual([]);
});

describe("S-05: running text in which nobody is greeted and nobody signs is asked for more than a letter", () => {
  const STORY =
    "Filmen handlar om en fiskare i femtioårsåldern. Han har förlorat sin båt och dricker mer än han borde. Dottern ligger på sjukhus i en annan stad. Tillsammans reser de norrut för att hitta hans bror. Musiken är stillsam och bilderna är vackra.";

  test("a film's story is left alone", () => {
    expect(saidOfSomebody({ body: STORY })).toEqual([]);
  });

  test.each([
    "Borgeren Lene Holm er indlagt med en svær depression. Hun har forsøgt selvmord to gange i foråret. Datteren Ida på ni år bor hos sin morfar. Kommunen har modtaget en underretning fra skolen. Vi mødes med psykiatrien på torsdag og laver en plan.",
    "Karin Berg är inlagd för sin missbruksvård. Hon har återfallit i alkohol efter skilsmässan. Sonen är placerad i familjehem sedan i mars. Vi har fått en ny orosanmälan från skolan. Handläggaren tar kontakt med öppenvården under veckan.",
  ])("a case note without greeting is found all the same: %s", (body) => {
    expect(saidOfSomebody({ body })).not.toEqual([]);
  });

  test("protected identity is never asked for more", () => {
    const body =
      "Vi har gått igenom listan för nästa läsår med rektorerna. Klasserna blir lika stora som i år. Elin Ek i klass fyra har skyddade personuppgifter och ska inte stå i listan. Schemat läggs ut på måndag i nästa vecka. Böckerna är beställda och kommer i augusti.";
    expect(saidOfSomebody({ body })).toContain("private-contact");
  });
});

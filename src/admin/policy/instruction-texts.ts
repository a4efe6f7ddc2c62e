import type { Language } from "../../rules";
import type { DraftPart } from "../../rules/draft";
import type { Channel, PolicyMode } from "../../rules/policy/policy";
import type { MatrixPlace, Verdict } from "./matrix";

/** The words of the written instruction that `npm run policy -- explain` makes. */
export interface InstructionTexts {
  readonly title: (organisation: string) => string;
  readonly made: (policy: string) => string;
  readonly mode: Readonly<Record<PolicyMode, string>>;
  readonly headings: {
    readonly matrix: string;
    readonly meaning: string;
    readonly numbers: string;
    readonly recipients: string;
    readonly rules: string;
    readonly exceptions: string;
    readonly unread: string;
    readonly words: string;
    readonly securely: string;
    readonly limits: string;
  };
  readonly matrixIntroduction: string;
  readonly kind: string;
  readonly everyChannel: string;
  readonly place: Readonly<Record<MatrixPlace, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly meaning: Readonly<Record<Verdict, string>>;
  readonly nationalId: string;
  readonly organisationId: string;
  readonly subjectName: string;
  readonly persons: (range: string) => string;
  readonly recipients: (range: string) => string;
  readonly orMore: (from: number) => string;
  readonly upTo: (to: number) => string;
  readonly anyNumber: string;
  readonly numbersIntroduction: string;
  readonly policyDecides: string;
  readonly noDomains: string;
  readonly elsewhere: string;
  readonly sameAsSender: string;
  readonly recipientColumns: readonly [string, string, string];
  readonly ruleColumns: readonly [string, string, string, string];
  readonly checked: (date: string) => string;
  readonly fromDocument: (document: string, requirements: string) => string;
  readonly ownDefault: (requirements: string) => string;
  readonly ruleMode: (mode: PolicyMode) => string;
  readonly byNumber: string;
  readonly noExceptions: string;
  readonly exceptionOff: string;
  readonly exceptionOn: (reference: string, date: string, expires: string) => string;
  readonly unread: (part: string, outcome: string) => string;
  readonly unfinished: (outcome: string) => string;
  readonly part: Readonly<Record<DraftPart, string>>;
  readonly limits: readonly string[];
}

const sv: InstructionTexts = {
  title: (organisation) => `Vad får mejlas, och hur: ${organisation}`,
  made: (policy) =>
    `Instruktionen är gjord av policyn ${policy}, samma som kontrollen i Outlook följer. Varje ruta i tabellen är ett svar från kontrollen själv.`,
  mode: {
    enforce: "Reglerna gäller skarpt.",
    warn: "Reglerna prövas: det som annars skulle stoppas blir en fråga till avsändaren.",
    observe: "Reglerna prövas: inget stoppas, frågas om eller får en etikett.",
  },
  headings: {
    matrix: "Tabellen",
    meaning: "Så läser du tabellen",
    numbers: "När antalet avgör",
    recipients: "Mottagare",
    rules: "Reglerna, varför de finns och vad de vilar på",
    exceptions: "Undantag",
    unread: "När något inte gick att läsa",
    words: "Förklaringar",
    securely: "Så skickar du säkert",
    limits: "Vad kontrollen inte ser",
  },
  matrixIntroduction:
    "Tabellen gäller uppgifter om en person som går att peka ut, i ett mejl till en mottagare. Det som sägs i allmänhet, utan att gälla någon, får alltid skickas. ”Text” är mejlets text, citerad text, signaturen och bilagornas namn.",
  kind: "Uppgift",
  everyChannel: "alla mottagare",
  place: { subject: "Ämnesraden", body: "Text", to: "Mottagarens namn eller adress" },
  channel: {
    internal: "inom organisationen",
    "same-server": "samma e-postserver",
    "secure-gateway": "säker brevlåda",
    tunnel: "avtalad tunnel",
    "forced-tls": "tvingande TLS",
    open: "öppna internet",
    unknown: "okänd mottagare",
  },
  verdict: {
    allow: "Får skickas",
    label: "Får etiketten",
    secure: "Skickas säkert",
    ask: "Du avgör",
    block: "Stoppas",
    "by-number": "Antalet avgör",
  },
  meaning: {
    allow: "Mejlet går som det är.",
    label: "Mejlet får känslighetsetiketten av Kuvert och går sedan iväg.",
    secure: "Mejlet stoppas som vanligt mejl. Skicka det på det säkra sättet i stället.",
    ask: "Du får en fråga innan mejlet går, och bestämmer själv.",
    block: "Mejlet går inte förrän uppgiften är borttagen.",
    "by-number": "Det beror på hur många personer uppgifterna gäller och hur många som får mejlet.",
  },
  nationalId: "Personnummer, samordningsnummer och danska CPR-nummer",
  organisationId: "Organisationsnummer och danska CVR-nummer",
  subjectName: "Namnet på den som ärendet gäller",
  persons: (range) => (range === "1" ? "1 person" : `${range} personer`),
  recipients: (range) => `${range} mottagare`,
  orMore: (from) => `${from} eller fler`,
  upTo: (to) => `högst ${to}`,
  anyNumber: "oavsett antal",
  numbersIntroduction: "En lista räknas som fler mottagare än något antal.",
  policyDecides: "Källan säger inget om det; det är policyn som bestämmer.",
  noDomains: "Ingen mottagare räknas som intern.",
  elsewhere: "alla andra",
  sameAsSender: "samma domän som avsändaren",
  recipientColumns: ["Adress", "Väg", "Motivering"],
  ruleColumns: ["Regel", "Följd", "Varför", "Stöd och källa"],
  checked: (date) => `kontrollerat ${date}`,
  fromDocument: (document, requirements) => `Källa: ${document}${requirements}.`,
  ownDefault: (requirements) => `Kuverts förval${requirements}.`,
  ruleMode: (mode) => (mode === "observe" ? "Prövas utan att stoppa." : "Prövas: stopp blir fråga."),
  byNumber: "efter antal",
  noExceptions: "Policyn har inga undantag.",
  exceptionOff: "Avstängt. Det kräver ett beslut med hänvisning, datum och sista dag.",
  exceptionOn: (reference, date, expires) =>
    `Beslutat i ${reference} den ${date}. Gäller till och med ${expires}.`,
  unread: (part, outcome) => `${part}: ${outcome}`,
  unfinished: (outcome) => `Kontrollen hann inte eller gick inte att genomföra: ${outcome}`,
  part: {
    subject: "Ämnesraden",
    body: "Texten",
    from: "Avsändaren",
    recipients: "Mottagarna",
    attachments: "Bilagornas namn",
    label: "Känslighetsetiketten",
    composeType: "Om mejlet är ett svar",
  },
  limits: [
    "Innehållet i bilagor läses inte, bara deras namn.",
    "Ämnesraden, namn och adresser krypteras aldrig, vilken etikett mejlet än har.",
    "I mobiltelefoner kan inget tillägg stoppa ett mejl.",
    "Namn och känsliga uppgifter hittas av modeller och ordlistor som kan ha fel. Att Kuvert släpper igenom ett mejl betyder inte att det är ofarligt.",
  ],
};

const da: InstructionTexts = {
  title: (organisation) => `Hvad må mailes, og hvordan: ${organisation}`,
  made: (policy) =>
    `Instruksen er lavet af politikken ${policy}, den samme som kontrollen i Outlook følger. Hvert felt i tabellen er et svar fra kontrollen selv.`,
  mode: {
    enforce: "Reglerne gælder fuldt ud.",
    warn: "Reglerne prøves af: det, der ellers ville blive stoppet, bliver et spørgsmål til afsenderen.",
    observe: "Reglerne prøves af: intet bliver stoppet, spurgt om eller mærket.",
  },
  headings: {
    matrix: "Tabellen",
    meaning: "Sådan læser du tabellen",
    numbers: "Når antallet afgør det",
    recipients: "Modtagere",
    rules: "Reglerne, hvorfor de er der, og hvad de hviler på",
    exceptions: "Undtagelser",
    unread: "Når noget ikke kunne læses",
    words: "Forklaringer",
    securely: "Sådan sender du sikkert",
    limits: "Hvad kontrollen ikke ser",
  },
  matrixIntroduction:
    "Tabellen gælder oplysninger om en person, der kan udpeges, i en mail til én modtager. Det, der siges i al almindelighed uden at handle om nogen, må altid sendes. »Tekst« er mailens tekst, citeret tekst, signaturen og navnene på vedhæftede filer.",
  kind: "Oplysning",
  everyChannel: "alle modtagere",
  place: { subject: "Emnefeltet", body: "Tekst", to: "Modtagerens navn eller adresse" },
  channel: {
    internal: "inden for organisationen",
    "same-server": "samme mailserver",
    "secure-gateway": "sikker postkasse",
    tunnel: "aftalt tunnel",
    "forced-tls": "tvungen TLS",
    open: "det åbne internet",
    unknown: "ukendt modtager",
  },
  verdict: {
    allow: "Må sendes",
    label: "Får mærkaten",
    secure: "Sendes sikkert",
    ask: "Du afgør det",
    block: "Stoppes",
    "by-number": "Antallet afgør det",
  },
  meaning: {
    allow: "Mailen går, som den er.",
    label: "Mailen får følsomhedsmærkaten af Kuvert og går derefter af sted.",
    secure: "Mailen stoppes som almindelig mail. Send den på den sikre måde i stedet.",
    ask: "Du bliver spurgt, før mailen går, og bestemmer selv.",
    block: "Mailen går ikke, før oplysningen er fjernet.",
    "by-number":
      "Det kommer an på, hvor mange personer oplysningerne drejer sig om, og hvor mange der får mailen.",
  },
  nationalId: "CPR-numre og svenske personnumre og samordningsnumre",
  organisationId: "CVR-numre og svenske organisationsnumre",
  subjectName: "Navnet på den, sagen drejer sig om",
  persons: (range) => (range === "1" ? "1 person" : `${range} personer`),
  recipients: (range) => `${range} ${/^(?:højst )?1$/.test(range) ? "modtager" : "modtagere"}`,
  orMore: (from) => `${from} eller flere`,
  upTo: (to) => `højst ${to}`,
  anyNumber: "et hvilket som helst antal",
  numbersIntroduction: "En liste tæller som flere modtagere end noget antal.",
  policyDecides: "Kilden siger intet om det; det er politikken, der bestemmer.",
  noDomains: "Ingen modtagere regnes for interne.",
  elsewhere: "alle andre",
  sameAsSender: "samme domæne som afsenderen",
  recipientColumns: ["Adresse", "Vej", "Begrundelse"],
  ruleColumns: ["Regel", "Følge", "Hvorfor", "Grundlag og kilde"],
  checked: (date) => `kontrolleret ${date}`,
  fromDocument: (document, requirements) => `Kilde: ${document}${requirements}.`,
  ownDefault: (requirements) => `Kuverts standard${requirements}.`,
  ruleMode: (mode) =>
    mode === "observe" ? "Prøves af uden at stoppe." : "Prøves af: stop bliver spørgsmål.",
  byNumber: "efter antal",
  noExceptions: "Politikken har ingen undtagelser.",
  exceptionOff: "Slået fra. Den kræver en beslutning med henvisning, dato og sidste dag.",
  exceptionOn: (reference, date, expires) =>
    `Besluttet i ${reference} den ${date}. Gælder til og med ${expires}.`,
  unread: (part, outcome) => `${part}: ${outcome}`,
  unfinished: (outcome) => `Kontrollen nåede ikke at blive færdig eller kunne ikke gennemføres: ${outcome}`,
  part: {
    subject: "Emnefeltet",
    body: "Teksten",
    from: "Afsenderen",
    recipients: "Modtagerne",
    attachments: "Navnene på vedhæftede filer",
    label: "Følsomhedsmærkaten",
    composeType: "Om mailen er et svar",
  },
  limits: [
    "Indholdet af vedhæftede filer læses ikke, kun deres navne.",
    "Emnefeltet, navne og adresser bliver aldrig krypteret, uanset hvilken mærkat mailen har.",
    "På mobiltelefoner kan ingen tilføjelse stoppe en mail.",
    "Navne og følsomme oplysninger findes af modeller og ordlister, som kan tage fejl. At Kuvert lader en mail gå, betyder ikke, at den er ufarlig.",
  ],
};

export const INSTRUCTION_TEXTS: Readonly<Record<Language, InstructionTexts>> = { sv, da };

import type { Noun, PlaceGroup, Texts } from "./texts";

const number = (word: string, heading: string, plural = word): Noun => ({
  counted: (count) => (count === 1 ? `ett ${word}` : `${count} ${plural}`),
  heading,
});
const about = (what: string, heading: string): Noun => ({ counted: () => `uppgifter om ${what}`, heading });

const PLACE: Readonly<Record<PlaceGroup, string>> = {
  subject: "Ämnesraden",
  recipients: "En mottagares namn eller adress",
  "attachment-name": "Namnet på en bilaga",
  body: "Mejlets text",
  quoted: "Den citerade texten längre ner i mejlet",
  signature: "Signaturen",
};

const COULD_NOT_READ = (what: string): string =>
  `Kuvert kunde inte läsa ${what}, så den delen av mejlet är inte kontrollerad.`;

/** The check's texts in Swedish. */
export const sv: Texts = {
  nouns: {
    "dk-cpr": number("danskt CPR-nummer", "Danskt CPR-nummer", "danska CPR-nummer"),
    "se-personnummer": number("personnummer", "Personnummer"),
    "se-samordningsnummer": number("samordningsnummer", "Samordningsnummer"),
    "dk-cvr": number("danskt CVR-nummer", "Danskt CVR-nummer", "danska CVR-nummer"),
    "se-organisationsnummer": number("organisationsnummer", "Organisationsnummer"),
    passport: number("passnummer", "Passnummer"),
    "driving-licence": number("körkortsnummer", "Körkortsnummer"),
    "bank-account": number("kontonummer", "Kontonummer"),
    phone: number("telefonnummer", "Telefonnummer"),
    "private-address": {
      counted: (count) => (count === 1 ? "en adress" : `${count} adresser`),
      heading: "Adress",
    },
    "person-name": {
      counted: (count) => (count === 1 ? "namnet på en person" : `namn på ${count} personer`),
      heading: "Personnamn",
    },
    health: about("någons hälsa", "Hälsa"),
    ethnicity: about("någons etniska ursprung", "Etniskt ursprung"),
    politics: about("någons politiska åsikter", "Politiska åsikter"),
    religion: about("någons religion eller övertygelse", "Religion eller övertygelse"),
    "trade-union": about("någons fackliga medlemskap", "Fackligt medlemskap"),
    genetics: about("någons arvsanlag", "Genetiska uppgifter"),
    biometrics: about("någons biometriska kännetecken", "Biometriska uppgifter"),
    "sex-life": about("någons sexualliv eller sexuella läggning", "Sexualliv och sexuell läggning"),
    "criminal-offence": about("brott som rör en person", "Brott och misstanke om brott"),
    "social-problems": about("någons sociala situation", "Social situation"),
    "family-matters": about("någons familjeförhållanden", "Familjeförhållanden"),
    finances: about("någons ekonomi", "Ekonomi"),
    employment: about("någons anställning", "Anställning"),
    education: about("någons utbildning eller betyg", "Utbildning och betyg"),
    "private-contact": {
      counted: () => "någons privata kontaktuppgifter",
      heading: "Privata kontaktuppgifter",
    },
    "personality-test": about("någons personlighetstest", "Personlighetstest"),
    "civil-status": about("någons civilstånd", "Civilstånd"),
    adoption: about("en adoption", "Adoption"),
  },
  protectedIdentity: { counted: () => "skyddade personuppgifter", heading: "Skyddade personuppgifter" },
  likelySensitive: "något som ser ut som en känslig uppgift om en person",
  likelyHeading: "Troligen en känslig uppgift",
  whyLikely: (headings) =>
    `Inget enskilt ord avgör, men meningen liknar uppgifter av slaget ${sv.list(headings.map((heading) => heading.toLowerCase()))}.`,
  list: (items) => {
    const last = items[items.length - 1] ?? "";
    return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} och ${last}`;
  },
  otherKinds: (count) => `${count} andra slags uppgifter`,
  placeTitle: {
    subject: "Ämnesraden",
    recipients: "Mottagare",
    "attachment-name": "Bilagornas namn",
    body: "Mejlets text",
    quoted: "Citerad text",
    signature: "Signatur",
  },
  contains: (place, items) => `${PLACE[place]} innehåller ${items}.`,
  headline: {
    allow: "Mejlet kan skickas.",
    label: "Mejlet skyddas när du skickar det.",
    ask: "Du avgör om mejlet ska skickas.",
    block: "Mejlet kan inte skickas ännu.",
  },
  mayGo: "Kuvert har inte hittat något som behöver skyddas.",
  labelWillBeSet: (name) => `När du skickar mejlet får det känslighetsetiketten ”${name}”.`,
  labelIsSet: (name) => `Mejlet har fått känslighetsetiketten ”${name}”.`,
  labelReason: (items) => `Mejlet innehåller ${items}, och då behöver det känslighetsetiketten.`,
  labelNotSet: (items) => `Mejlet innehåller ${items} men kunde inte få känslighetsetiketten.`,
  mend: {
    subject: "Ändra ämnesraden så att uppgifterna inte står där.",
    recipients: "Ta bort mottagaren och lägg till den igen utan numret i namnet eller adressen.",
    "attachment-name": "Byt namn på filen och bifoga den igen.",
    body: "Ta bort uppgifterna eller skicka dem på ett säkert sätt.",
    quoted: "Ta bort den citerade texten eller skicka mejlet på ett säkert sätt.",
    signature: "Ta bort uppgifterna ur signaturen eller skicka mejlet på ett säkert sätt.",
  },
  consider: {
    subject: "Skriv hellre ett ärendenummer i ämnesraden.",
    recipients: "Kontrollera att mottagarens namn och adress inte avslöjar mer än de behöver.",
    "attachment-name": "Kontrollera att filnamnet inte avslöjar mer än det behöver.",
    body: "Kontrollera att mottagarna får ta del av uppgifterna innan du skickar.",
    quoted: "Kontrollera att mottagarna får ta del av den citerade texten innan du skickar.",
    signature: "Kontrollera signaturen innan du skickar.",
  },
  remarked: {
    "invalid-recipient": "En mottagare har varken en giltig adress eller ett giltigt nummer.",
    "look-alike": "En mottagares adress liknar en annan, men är inte densamma.",
    "new-domain": "En mottagare utanför organisationen är ny i konversationen.",
    "new-organisation": "En mottagare hör till en organisation som ingen säker väg är ordnad till.",
    "unknown-size": "En mottagare är en lista, så det går inte att se hur många som får mejlet.",
    "function-mailbox": "En mottagare ser ut att vara en brevlåda som flera arbetar i.",
    greeting: "Mejlet hälsar på någon som inte är mottagare.",
    "subject-tag": "Ämnesraden har en tagg som stänger av krypteringen.",
    "forward-to": "Ämnesraden säger vem mejlet ska vidare till.",
  },
  adviseRemark: {
    "invalid-recipient": "Rätta mottagaren, annars kommer mejlet inte fram.",
    "look-alike": "Kontrollera att adressen är den du menar.",
    "new-domain": "Kontrollera att den mottagaren får läsa hela konversationen.",
    "new-organisation": "Fråga först hur mottagaren tar emot säker mejl.",
    "unknown-size": "Kontrollera vilka som är med i listan innan du skickar.",
    "function-mailbox": "Kontrollera att alla som arbetar i brevlådan får läsa mejlet.",
    greeting: "Kontrollera att mejlet går till rätt person.",
    "subject-tag": "Ta bort taggen om den inte är absolut nödvändig.",
    "forward-to": "Kontrollera att namnet är en kollegas.",
  },
  observed: {
    block: "Kuvert prövas just nu utan att stoppa något. Annars hade mejlet hållits kvar.",
    ask: "Kuvert prövas just nu utan att stoppa något. Annars hade du fått en fråga.",
    label: "Kuvert prövas just nu utan att ändra något. Annars hade mejlet fått känslighetsetiketten.",
  },
  subjectIsNeverEncrypted: "Ämnesraden krypteras aldrig, inte ens när mejlet har en känslighetsetikett.",
  recipientsAreNeverEncrypted: "Mottagarnas namn och adresser krypteras aldrig.",
  sendSecurely: "Mejlet behöver skickas på ett säkert sätt.",
  pressSend: "Klicka sedan på Skicka igen.",
  stillADraft: "Mejlet är inte skickat och ligger kvar som utkast.",
  couldNotRead: {
    subject: COULD_NOT_READ("ämnesraden"),
    body: COULD_NOT_READ("mejlets text"),
    from: COULD_NOT_READ("avsändaren"),
    recipients: COULD_NOT_READ("mottagarna"),
    attachments: COULD_NOT_READ("bilagornas namn"),
    label: "Kuvert kunde inte läsa vilken känslighetsetikett mejlet har.",
    composeType: "Kuvert kunde inte läsa om mejlet är ett svar.",
  },
  tooLarge: "Mejlet är mycket långt, så den sista delen av texten är inte kontrollerad.",
  incomplete: "Mejlet är avklippt, så det som saknas är inte kontrollerat.",
  moreRecipients: "Mejlet har så många mottagare att Kuvert inte kunde läsa alla.",
  considerUnread: "Kontrollera själv att mejlet inte innehåller något som behöver skyddas.",
  sendAnyway: {
    dialog: "Är allt som det ska kan du skicka ändå.",
    button: "Vill du skicka ändå väljer du ett skäl i Kuverts panel och klickar på Skicka igen.",
    ribbon:
      "Vill du skicka ändå öppnar du Kuvert från menyn längst upp, väljer ett skäl där och klickar på Skicka igen.",
  },
  delegatesCannotOpen: "Den som är ombud för brevlådan kan inte öppna ett mejl med känslighetsetiketten.",
  sendUnchecked: "Du kan också skicka utan kontroll.",
  tryAgain: "Vänta en liten stund och klicka på Skicka igen.",
  notFinished: "Kontrollen hann inte bli klar, så mejlet är inte kontrollerat.",
  checkFailed: "Kontrollen kunde inte genomföras, så mejlet är inte kontrollerat.",
  labelFailed: (why, name) => {
    switch (why) {
      case "not-found":
        return `Känslighetsetiketten ”${name}” finns inte bland dina etiketter.`;
      case "ambiguous":
        return `Det finns flera känslighetsetiketter som heter ”${name}”, så Kuvert kunde inte välja.`;
      case "disabled":
        return "Känslighetsetiketter är inte påslagna för din brevlåda.";
      case "is-parent":
        return `Känslighetsetiketten ”${name}” har underetiketter, och bara de kan sättas på ett mejl.`;
      case "no-labels":
        return "Du har inga känslighetsetiketter att välja bland i Outlook.";
      case "catalogue-failed":
        return "Outlook kunde inte visa vilka känslighetsetiketter du har.";
      case "unsupported":
        return "Den här versionen av Outlook låter inte Kuvert sätta känslighetsetiketter.";
      case "host-error":
        return `Outlook kunde inte sätta känslighetsetiketten ”${name}”.`;
      case "not-verified":
        return `Kuvert kunde inte bekräfta att känslighetsetiketten ”${name}” sitter på mejlet.`;
      case "timed-out":
        return `Outlook svarade inte i tid, så känslighetsetiketten ”${name}” kan sitta på mejlet eller saknas.`;
    }
  },
  lookForLabel: "Se efter under Känslighet i menyn om den heter något annat.",
  more: (count) =>
    count === 1 ? "En sak till visas i Kuverts panel." : `${count} saker till visas i Kuverts panel.`,
  reference: (code) => `Referens: ${code}.`,
  why: (gravity, place) => {
    if (place === "subject") return sv.subjectIsNeverEncrypted;
    if (place === "recipients" && gravity === "number") return sv.recipientsAreNeverEncrypted;
    switch (gravity) {
      case "number":
        return "Ett sådant nummer pekar ut en person och ska bara läsas av den som behöver det.";
      case "organisation":
        return "Ett organisationsnummer kan höra till en enskild person.";
      case "name":
        return "Namnet gör att resten av mejlet handlar om en bestämd person.";
      case "always":
        return "En sådan uppgift om en person är känslig och ska alltid skyddas.";
      case "sometimes":
        return "En sådan uppgift om en person kan behöva skyddas, beroende på sammanhanget.";
    }
  },
  within: {
    "link-address":
      "Det står i adressen till en länk eller en bild. Den skickas med fast den inte syns i texten.",
    "image-text": "Det står i beskrivningen av en bild.",
    "hover-text": "Det visas när någon pekar på texten.",
    "hidden-text": "Det står i text som inte syns men som skickas med.",
    comment: "Det står i en dold kommentar i mejlet. Den skickas med fast den inte syns.",
  },
  onlyMentioned: "Det nämns i allmänhet och påverkar inte om mejlet kan skickas.",
  detail: "Det hör till en person men påverkar inte i sig om mejlet kan skickas.",
  doubt: "Kuvert är osäkert på detta, så det påverkar inte om mejlet kan skickas.",
  coverage:
    "Kuvert har läst ämnesraden, texten, mottagarna och bilagornas namn. Innehållet i bilagorna är inte kontrollerat.",
  contact: (whom) => `Fråga ${whom} om du är osäker.`,
};

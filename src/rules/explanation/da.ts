import type { Noun, PlaceGroup, Texts } from "./texts";

const number = (word: string, plural: string, heading: string): Noun => ({
  counted: (count) => (count === 1 ? `et ${word}` : `${count} ${plural}`),
  heading,
});
const about = (what: string, heading: string): Noun => ({ counted: () => `oplysninger om ${what}`, heading });

const PLACE: Readonly<Record<PlaceGroup, string>> = {
  subject: "Emnefeltet",
  recipients: "En modtagers navn eller adresse",
  "attachment-name": "Navnet på en vedhæftet fil",
  body: "Mailens tekst",
  quoted: "Den citerede tekst længere nede i mailen",
  signature: "Signaturen",
};

const COULD_NOT_READ = (what: string): string =>
  `Kuvert kunne ikke læse ${what}, så den del af mailen er ikke kontrolleret.`;

/** The check's texts in Danish. */
export const da: Texts = {
  nouns: {
    "dk-cpr": number("CPR-nummer", "CPR-numre", "CPR-nummer"),
    "se-personnummer": number("svensk personnummer", "svenske personnumre", "Svensk personnummer"),
    "se-samordningsnummer": number(
      "svensk samordningsnummer",
      "svenske samordningsnumre",
      "Svensk samordningsnummer",
    ),
    "dk-cvr": number("CVR-nummer", "CVR-numre", "CVR-nummer"),
    "se-organisationsnummer": number(
      "svensk organisationsnummer",
      "svenske organisationsnumre",
      "Svensk organisationsnummer",
    ),
    passport: number("pasnummer", "pasnumre", "Pasnummer"),
    "driving-licence": number("kørekortnummer", "kørekortnumre", "Kørekortnummer"),
    "bank-account": number("kontonummer", "kontonumre", "Kontonummer"),
    phone: number("telefonnummer", "telefonnumre", "Telefonnummer"),
    "private-address": {
      counted: (count) => (count === 1 ? "en adresse" : `${count} adresser`),
      heading: "Adresse",
    },
    "person-name": {
      counted: (count) => (count === 1 ? "navnet på en person" : `navne på ${count} personer`),
      heading: "Personnavn",
    },
    health: about("nogens helbred", "Helbred"),
    ethnicity: about("nogens etniske baggrund", "Etnisk baggrund"),
    politics: about("nogens politiske overbevisning", "Politisk overbevisning"),
    religion: about("nogens religion eller overbevisning", "Religion eller overbevisning"),
    "trade-union": about("nogens medlemskab af en fagforening", "Fagforening"),
    genetics: about("nogens arveanlæg", "Genetiske oplysninger"),
    biometrics: about("nogens biometriske kendetegn", "Biometriske oplysninger"),
    "sex-life": about("nogens seksuelle forhold", "Seksuelle forhold"),
    "criminal-offence": about("strafbare forhold hos en person", "Strafbare forhold"),
    "social-problems": about("nogens sociale problemer", "Sociale problemer"),
    "family-matters": about("nogens familieforhold", "Familieforhold"),
    finances: about("nogens økonomi", "Økonomi"),
    employment: about("nogens ansættelse", "Ansættelse"),
    education: about("nogens uddannelse eller karakterer", "Uddannelse og karakterer"),
    "private-contact": {
      counted: () => "nogens private kontaktoplysninger",
      heading: "Private kontaktoplysninger",
    },
    "personality-test": about("nogens personlighedstest", "Personlighedstest"),
    "civil-status": about("nogens civilstand", "Civilstand"),
    adoption: about("en adoption", "Adoption"),
  },
  protectedIdentity: {
    counted: () => "oplysninger om navne- og adressebeskyttelse",
    heading: "Navne- og adressebeskyttelse",
  },
  likelySensitive: "noget, der ligner en følsom oplysning om en person",
  likelyHeading: "Formentlig en følsom oplysning",
  whyLikely: (headings) =>
    `Intet enkelt ord er afgørende, men sætningen ligner oplysninger af typen ${da.list(headings.map((heading) => heading.toLowerCase()))}.`,
  list: (items) => {
    const last = items[items.length - 1] ?? "";
    return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} og ${last}`;
  },
  otherKinds: (count) => `${count} andre slags oplysninger`,
  placeTitle: {
    subject: "Emnefeltet",
    recipients: "Modtagere",
    "attachment-name": "Vedhæftede filers navne",
    body: "Mailens tekst",
    quoted: "Citeret tekst",
    signature: "Signatur",
  },
  contains: (place, items) => `${PLACE[place]} indeholder ${items}.`,
  headline: {
    allow: "Mailen kan sendes.",
    label: "Mailen bliver beskyttet, når du sender den.",
    ask: "Du afgør, om mailen skal sendes.",
    block: "Mailen kan ikke sendes endnu.",
  },
  mayGo: "Kuvert har ikke fundet noget, der skal beskyttes.",
  labelWillBeSet: (name) => `Når du sender mailen, får den følsomhedsmærkaten »${name}«.`,
  labelIsSet: (name) => `Mailen har fået følsomhedsmærkaten »${name}«.`,
  labelReason: (items) => `Mailen indeholder ${items}, og derfor skal den have følsomhedsmærkaten.`,
  labelNotSet: (items) => `Mailen indeholder ${items}, men kunne ikke få følsomhedsmærkaten.`,
  mend: {
    subject: "Ret emnefeltet, så oplysningerne ikke står der.",
    recipients: "Fjern modtageren, og tilføj den igen uden nummeret i navnet eller adressen.",
    "attachment-name": "Omdøb filen, og vedhæft den igen.",
    body: "Fjern oplysningerne, eller send dem på en sikker måde.",
    quoted: "Fjern den citerede tekst, eller send mailen på en sikker måde.",
    signature: "Fjern oplysningerne fra signaturen, eller send mailen på en sikker måde.",
  },
  consider: {
    subject: "Skriv hellere et sagsnummer i emnefeltet.",
    recipients: "Se efter, at modtagerens navn og adresse ikke røber mere end nødvendigt.",
    "attachment-name": "Se efter, at filnavnet ikke røber mere end nødvendigt.",
    body: "Se efter, at modtagerne må få oplysningerne, før du sender.",
    quoted: "Se efter, at modtagerne må få den citerede tekst, før du sender.",
    signature: "Se signaturen efter, før du sender.",
  },
  remarked: {
    "invalid-recipient": "En modtager har hverken en gyldig adresse eller et gyldigt nummer.",
    "look-alike": "En modtagers adresse ligner en anden, men er ikke den samme.",
    "new-domain": "En modtager uden for organisationen er ny i samtalen.",
    "new-organisation": "En modtager hører til en organisation, som der ikke er aftalt en sikker vej til.",
    "unknown-size": "En modtager er en liste, så det kan ikke ses, hvor mange der får mailen.",
    "function-mailbox": "En modtager ser ud til at være en postkasse, som flere arbejder i.",
    greeting: "Mailen hilser på en, der ikke er modtager.",
    "subject-tag": "Emnefeltet har et tag, der slår krypteringen fra.",
    "forward-to": "Emnefeltet siger, hvem mailen skal videre til.",
  },
  adviseRemark: {
    "invalid-recipient": "Ret modtageren, ellers når mailen ikke frem.",
    "look-alike": "Se efter, at det er den adresse, du mener.",
    "new-domain": "Se efter, at modtageren må læse hele samtalen.",
    "new-organisation": "Spørg først, hvordan modtageren får sikker mail.",
    "unknown-size": "Se efter, hvem der er på listen, før du sender.",
    "function-mailbox": "Se efter, at alle, der arbejder i postkassen, må læse mailen.",
    greeting: "Se efter, at mailen går til den rigtige.",
    "subject-tag": "Fjern tagget, hvis det ikke er absolut nødvendigt.",
    "forward-to": "Se efter, at navnet er en kollegas.",
  },
  observed: {
    block: "Kuvert prøves lige nu af uden at stoppe noget. Ellers var mailen blevet holdt tilbage.",
    ask: "Kuvert prøves lige nu af uden at stoppe noget. Ellers var du blevet spurgt.",
    label: "Kuvert prøves lige nu af uden at ændre noget. Ellers havde mailen fået følsomhedsmærkaten.",
  },
  subjectIsNeverEncrypted: "Emnefeltet bliver aldrig krypteret, heller ikke når mailen sendes sikkert.",
  recipientsAreNeverEncrypted: "Modtagernes navne og adresser bliver aldrig krypteret.",
  sendSecurely: "Mailen skal sendes på en sikker måde.",
  pressSend: "Klik derefter på Send igen.",
  stillADraft: "Mailen er ikke sendt og ligger stadig som kladde.",
  couldNotRead: {
    subject: COULD_NOT_READ("emnefeltet"),
    body: COULD_NOT_READ("mailens tekst"),
    from: COULD_NOT_READ("afsenderen"),
    recipients: COULD_NOT_READ("modtagerne"),
    attachments: COULD_NOT_READ("navnene på de vedhæftede filer"),
    label: "Kuvert kunne ikke læse, hvilken følsomhedsmærkat mailen har.",
    composeType: "Kuvert kunne ikke læse, om mailen er et svar.",
  },
  tooLarge: "Mailen er meget lang, så den sidste del af teksten er ikke kontrolleret.",
  incomplete: "Mailen er ikke komplet, så det, der mangler, er ikke kontrolleret.",
  moreRecipients: "Mailen har så mange modtagere, at Kuvert ikke kunne læse dem alle.",
  considerUnread: "Se selv efter, at mailen ikke indeholder noget, der skal beskyttes.",
  sendAnyway: {
    dialog: "Er alt, som det skal være, kan du sende alligevel.",
    button: "Vil du sende alligevel, vælger du en grund i Kuverts panel og klikker på Send igen.",
    ribbon:
      "Vil du sende alligevel, åbner du Kuvert fra menuen øverst, vælger en grund der og klikker på Send igen.",
  },
  delegatesCannotOpen:
    "Den, der er stedfortræder for postkassen, kan ikke åbne en mail med følsomhedsmærkaten.",
  sendUnchecked: "Du kan også sende uden kontrol.",
  tryAgain: "Vent et øjeblik, og klik på Send igen.",
  notFinished: "Kontrollen nåede ikke at blive færdig, så mailen er ikke kontrolleret.",
  checkFailed: "Kontrollen kunne ikke gennemføres, så mailen er ikke kontrolleret.",
  labelFailed: (why, name) => {
    switch (why) {
      case "not-found":
        return `Følsomhedsmærkaten »${name}« findes ikke blandt dine mærkater.`;
      case "ambiguous":
        return `Flere følsomhedsmærkater hedder »${name}«, så Kuvert kunne ikke vælge.`;
      case "disabled":
        return "Følsomhedsmærkater er ikke slået til for din postkasse.";
      case "is-parent":
        return `Følsomhedsmærkaten »${name}« har undermærkater, og kun de kan sættes på en mail.`;
      case "no-labels":
        return "Du har ingen følsomhedsmærkater at vælge imellem i Outlook.";
      case "catalogue-failed":
        return "Outlook kunne ikke vise, hvilke følsomhedsmærkater du har.";
      case "unsupported":
        return "Denne version af Outlook lader ikke Kuvert sætte følsomhedsmærkater.";
      case "host-error":
        return `Outlook kunne ikke sætte følsomhedsmærkaten »${name}«.`;
      case "not-verified":
        return `Kuvert kunne ikke bekræfte, at følsomhedsmærkaten »${name}« sidder på mailen.`;
      case "timed-out":
        return `Outlook svarede ikke i tide, så følsomhedsmærkaten »${name}« kan sidde på mailen eller mangle.`;
    }
  },
  lookForLabel: "Se efter under Følsomhed i menuen, om den hedder noget andet.",
  more: (count) =>
    count === 1 ? "Én ting mere vises i Kuverts panel." : `${count} ting mere vises i Kuverts panel.`,
  reference: (code) => `Reference: ${code}.`,
  why: (gravity, place) => {
    if (place === "subject") return da.subjectIsNeverEncrypted;
    if (place === "recipients" && gravity === "number") return da.recipientsAreNeverEncrypted;
    switch (gravity) {
      case "number":
        return "Sådan et nummer peger på én bestemt person og skal kun læses af dem, der har brug for det.";
      case "organisation":
        return "Et CVR-nummer kan høre til en enkeltperson.";
      case "name":
        return "Navnet betyder, at resten af mailen handler om en bestemt person.";
      case "always":
        return "Sådan en oplysning om en person er fortrolig og skal altid beskyttes.";
      case "sometimes":
        return "Sådan en oplysning om en person kan være fortrolig, alt efter sammenhængen.";
    }
  },
  within: {
    "link-address":
      "Det står i adressen på et link eller et billede. Den sendes med, selv om den ikke kan ses i teksten.",
    "image-text": "Det står i beskrivelsen af et billede.",
    "hover-text": "Det vises, når nogen peger på teksten.",
    "hidden-text": "Det står i tekst, der ikke kan ses, men som sendes med.",
    comment: "Det står i en skjult kommentar i mailen. Den sendes med, selv om den ikke kan ses.",
  },
  onlyMentioned: "Det nævnes i al almindelighed og har ingen betydning for, om mailen kan sendes.",
  detail: "Det hører til en person, men har ikke i sig selv betydning for, om mailen kan sendes.",
  doubt: "Kuvert er i tvivl om dette, så det har ingen betydning for, om mailen kan sendes.",
  coverage:
    "Kuvert har læst emnefeltet, teksten, modtagerne og navnene på vedhæftede filer. Indholdet af de vedhæftede filer er ikke kontrolleret.",
  contact: (whom) => `Spørg ${whom}, hvis du er i tvivl.`,
};

import { da } from "./da";
import { sv } from "./sv";
import type { PlaceGroup, Texts } from "./texts";

/*
 * What is said of an invitation to a meeting in other words than of a mail (N-06). Everything that speaks of the thing
 * itself is here; what speaks of its parts alone is the same for both.
 */

const SV_PLACE: Readonly<Partial<Record<PlaceGroup, string>>> = {
  recipients: "En deltagares namn eller adress",
  body: "Mötesinbjudans text",
  quoted: "Den citerade texten längre ner i mötesinbjudan",
};

const SV_COULD_NOT_READ = (what: string): string =>
  `Kuvert kunde inte läsa ${what}, så den delen av mötesinbjudan är inte kontrollerad.`;

/** The check's texts in Swedish, for an invitation to a meeting. */
export const svMeeting: Texts = {
  ...sv,
  contains: (place, items) => {
    const name = SV_PLACE[place];
    return name === undefined ? sv.contains(place, items) : `${name} innehåller ${items}.`;
  },
  placeTitle: { ...sv.placeTitle, recipients: "Deltagare", body: "Mötesinbjudans text" },
  headline: {
    allow: "Mötesinbjudan kan skickas.",
    label: "Mötesinbjudan skyddas när du skickar den.",
    ask: "Du avgör om mötesinbjudan ska skickas.",
    block: "Mötesinbjudan kan inte skickas ännu.",
  },
  labelWillBeSet: (name) => `När du skickar mötesinbjudan får den känslighetsetiketten ”${name}”.`,
  labelIsSet: (name) => `Mötesinbjudan har fått känslighetsetiketten ”${name}”.`,
  labelReason: (items) => `Mötesinbjudan innehåller ${items} och ska därför ha känslighetsetiketten.`,
  labelNotSet: (items) => `Mötesinbjudan innehåller ${items} men kunde inte få känslighetsetiketten.`,
  mend: {
    ...sv.mend,
    recipients: "Ta bort deltagaren och lägg till den igen utan numret i namnet eller adressen.",
    quoted: "Ta bort den citerade texten eller skicka uppgifterna på ett säkert sätt.",
    signature: "Ta bort uppgifterna ur signaturen eller skicka dem på ett säkert sätt.",
  },
  consider: {
    ...sv.consider,
    recipients: "Kontrollera att deltagarens namn och adress inte avslöjar mer än de behöver.",
    body: "Kontrollera att deltagarna får ta del av uppgifterna innan du skickar.",
    quoted: "Kontrollera att deltagarna får ta del av den citerade texten innan du skickar.",
  },
  subjectIsNeverEncrypted:
    "Ämnesraden krypteras aldrig, inte ens när mötesinbjudan har en känslighetsetikett.",
  recipientsAreNeverEncrypted: "Deltagarnas namn och adresser krypteras aldrig.",
  sendSecurely: "Uppgifterna behöver skickas på ett säkert sätt.",
  stillADraft: "Mötesinbjudan är inte skickad.",
  couldNotRead: {
    ...sv.couldNotRead,
    subject: SV_COULD_NOT_READ("ämnesraden"),
    body: SV_COULD_NOT_READ("mötesinbjudans text"),
    from: SV_COULD_NOT_READ("arrangören"),
    recipients: SV_COULD_NOT_READ("deltagarna"),
    attachments: SV_COULD_NOT_READ("bilagornas namn"),
    label: "Kuvert kunde inte läsa vilken känslighetsetikett mötesinbjudan har.",
    composeType: "Kuvert kunde inte läsa om mötesinbjudan är ett svar.",
  },
  tooLarge: "Mötesinbjudan är mycket lång, så den sista delen av texten är inte kontrollerad.",
  incomplete: "Mötesinbjudan är avklippt, så det som saknas är inte kontrollerat.",
  moreRecipients: "Mötesinbjudan har så många deltagare att Kuvert inte kunde läsa alla.",
  considerUnread: "Kontrollera själv att mötesinbjudan inte innehåller något som behöver skyddas.",
  notFinished: "Kontrollen hann inte bli klar, så mötesinbjudan är inte kontrollerad.",
  checkFailed: "Kontrollen kunde inte genomföras, så mötesinbjudan är inte kontrollerad.",
  labelFailed: (why, name) => {
    switch (why) {
      case "is-parent":
        return `Känslighetsetiketten ”${name}” har underetiketter, och bara de kan sättas på en mötesinbjudan.`;
      case "not-verified":
        return `Kuvert kunde inte bekräfta att känslighetsetiketten ”${name}” sitter på mötesinbjudan.`;
      case "timed-out":
        return `Outlook svarade inte i tid, så känslighetsetiketten ”${name}” kan sitta på mötesinbjudan eller saknas.`;
      default:
        return sv.labelFailed(why, name);
    }
  },
  why: (gravity, place) => {
    if (place === "subject") return svMeeting.subjectIsNeverEncrypted;
    if (place === "recipients" && gravity === "number") return svMeeting.recipientsAreNeverEncrypted;
    return gravity === "name"
      ? "Namnet gör att resten av mötesinbjudan handlar om en bestämd person."
      : sv.why(gravity, place);
  },
  remarked: {
    ...sv.remarked,
    "unknown-size": "En deltagare är en lista, så det går inte att se hur många som får inbjudan.",
    greeting: "Inbjudan hälsar på någon som inte är deltagare.",
    "forward-to": "Ämnesraden säger vem inbjudan ska vidare till.",
  },
  adviseRemark: {
    ...sv.adviseRemark,
    "invalid-recipient": "Rätta deltagaren, annars kommer inbjudan inte fram.",
    "function-mailbox": "Kontrollera att alla som arbetar i brevlådan får läsa inbjudan.",
    greeting: "Kontrollera att inbjudan går till rätt person.",
  },
  observed: {
    ...sv.observed,
    block: "Kuvert prövas just nu utan att stoppa något. Annars hade inbjudan hållits kvar.",
    label: "Kuvert prövas just nu utan att ändra något. Annars hade inbjudan fått känslighetsetiketten.",
  },
  delegatesCannotOpen: "Den som är ombud för brevlådan kan inte öppna det som har känslighetsetiketten.",
  within: {
    ...sv.within,
    comment: "Det står i en dold kommentar i inbjudan. Den skickas med fast den inte syns.",
  },
  detail: "Det hör till en person men påverkar inte i sig om inbjudan kan skickas.",
  onlyMentioned: "Det nämns i allmänhet och påverkar inte om mötesinbjudan kan skickas.",
  doubt: "Kuvert är osäkert på detta, så det påverkar inte om mötesinbjudan kan skickas.",
  coverage:
    "Kuvert har läst ämnesraden, texten, deltagarna och bilagornas namn. Platsen och innehållet i bilagorna är inte kontrollerade.",
};

const DA_PLACE: Readonly<Partial<Record<PlaceGroup, string>>> = {
  recipients: "En deltagers navn eller adresse",
  body: "Mødeindkaldelsens tekst",
  quoted: "Den citerede tekst længere nede i mødeindkaldelsen",
};

const DA_COULD_NOT_READ = (what: string): string =>
  `Kuvert kunne ikke læse ${what}, så den del af mødeindkaldelsen er ikke kontrolleret.`;

/** The check's texts in Danish, for an invitation to a meeting. */
export const daMeeting: Texts = {
  ...da,
  contains: (place, items) => {
    const name = DA_PLACE[place];
    return name === undefined ? da.contains(place, items) : `${name} indeholder ${items}.`;
  },
  placeTitle: { ...da.placeTitle, recipients: "Deltagere", body: "Mødeindkaldelsens tekst" },
  headline: {
    allow: "Mødeindkaldelsen kan sendes.",
    label: "Mødeindkaldelsen bliver beskyttet, når du sender den.",
    ask: "Du afgør, om mødeindkaldelsen skal sendes.",
    block: "Mødeindkaldelsen kan ikke sendes endnu.",
  },
  labelWillBeSet: (name) => `Når du sender mødeindkaldelsen, får den følsomhedsmærkaten »${name}«.`,
  labelIsSet: (name) => `Mødeindkaldelsen har fået følsomhedsmærkaten »${name}«.`,
  labelReason: (items) => `Mødeindkaldelsen indeholder ${items}, og derfor skal den have følsomhedsmærkaten.`,
  labelNotSet: (items) => `Mødeindkaldelsen indeholder ${items}, men kunne ikke få følsomhedsmærkaten.`,
  mend: {
    ...da.mend,
    recipients: "Fjern deltageren, og tilføj den igen uden nummeret i navnet eller adressen.",
    quoted: "Fjern den citerede tekst, eller send oplysningerne på en sikker måde.",
    signature: "Fjern oplysningerne fra signaturen, eller send dem på en sikker måde.",
  },
  consider: {
    ...da.consider,
    recipients: "Se efter, at deltagerens navn og adresse ikke røber mere end nødvendigt.",
    body: "Se efter, at deltagerne må få oplysningerne, før du sender.",
    quoted: "Se efter, at deltagerne må få den citerede tekst, før du sender.",
  },
  subjectIsNeverEncrypted:
    "Emnefeltet bliver aldrig krypteret, heller ikke når mødeindkaldelsen sendes sikkert.",
  recipientsAreNeverEncrypted: "Deltagernes navne og adresser bliver aldrig krypteret.",
  sendSecurely: "Oplysningerne skal sendes på en sikker måde.",
  stillADraft: "Mødeindkaldelsen er ikke sendt.",
  couldNotRead: {
    ...da.couldNotRead,
    subject: DA_COULD_NOT_READ("emnefeltet"),
    body: DA_COULD_NOT_READ("mødeindkaldelsens tekst"),
    from: DA_COULD_NOT_READ("mødearrangøren"),
    recipients: DA_COULD_NOT_READ("deltagerne"),
    attachments: DA_COULD_NOT_READ("navnene på de vedhæftede filer"),
    label: "Kuvert kunne ikke læse, hvilken følsomhedsmærkat mødeindkaldelsen har.",
    composeType: "Kuvert kunne ikke læse, om mødeindkaldelsen er et svar.",
  },
  tooLarge: "Mødeindkaldelsen er meget lang, så den sidste del af teksten er ikke kontrolleret.",
  incomplete: "Mødeindkaldelsen er ikke komplet, så det, der mangler, er ikke kontrolleret.",
  moreRecipients: "Mødeindkaldelsen har så mange deltagere, at Kuvert ikke kunne læse dem alle.",
  considerUnread: "Se selv efter, at mødeindkaldelsen ikke indeholder noget, der skal beskyttes.",
  notFinished: "Kontrollen nåede ikke at blive færdig, så mødeindkaldelsen er ikke kontrolleret.",
  checkFailed: "Kontrollen kunne ikke gennemføres, så mødeindkaldelsen er ikke kontrolleret.",
  labelFailed: (why, name) => {
    switch (why) {
      case "is-parent":
        return `Følsomhedsmærkaten »${name}« har undermærkater, og kun de kan sættes på en mødeindkaldelse.`;
      case "not-verified":
        return `Kuvert kunne ikke bekræfte, at følsomhedsmærkaten »${name}« sidder på mødeindkaldelsen.`;
      case "timed-out":
        return `Outlook svarede ikke i tide, så følsomhedsmærkaten »${name}« kan sidde på mødeindkaldelsen eller mangle.`;
      default:
        return da.labelFailed(why, name);
    }
  },
  why: (gravity, place) => {
    if (place === "subject") return daMeeting.subjectIsNeverEncrypted;
    if (place === "recipients" && gravity === "number") return daMeeting.recipientsAreNeverEncrypted;
    return gravity === "name"
      ? "Navnet betyder, at resten af mødeindkaldelsen handler om en bestemt person."
      : da.why(gravity, place);
  },
  remarked: {
    ...da.remarked,
    "unknown-size": "En deltager er en liste, så det kan ikke ses, hvor mange der får indkaldelsen.",
    greeting: "Indkaldelsen hilser på en, der ikke er deltager.",
    "forward-to": "Emnefeltet siger, hvem indkaldelsen skal videre til.",
  },
  adviseRemark: {
    ...da.adviseRemark,
    "invalid-recipient": "Ret deltageren, ellers når indkaldelsen ikke frem.",
    "function-mailbox": "Se efter, at alle, der arbejder i postkassen, må læse indkaldelsen.",
    greeting: "Se efter, at indkaldelsen går til den rigtige.",
  },
  observed: {
    ...da.observed,
    block: "Kuvert prøves lige nu af uden at stoppe noget. Ellers var indkaldelsen blevet holdt tilbage.",
    label: "Kuvert prøves lige nu af uden at ændre noget. Ellers havde indkaldelsen fået følsomhedsmærkaten.",
  },
  delegatesCannotOpen:
    "Den, der er stedfortræder for postkassen, kan ikke åbne noget med følsomhedsmærkaten.",
  within: {
    ...da.within,
    comment: "Det står i en skjult kommentar i indkaldelsen. Den sendes med, selv om den ikke kan ses.",
  },
  detail: "Det hører til en person, men har ikke i sig selv betydning for, om indkaldelsen kan sendes.",
  onlyMentioned: "Det nævnes i al almindelighed og har ingen betydning for, om mødeindkaldelsen kan sendes.",
  doubt: "Kuvert er i tvivl om dette, så det har ingen betydning for, om mødeindkaldelsen kan sendes.",
  coverage:
    "Kuvert har læst emnefeltet, teksten, deltagerne og navnene på vedhæftede filer. Stedet og indholdet af de vedhæftede filer er ikke kontrolleret.",
};

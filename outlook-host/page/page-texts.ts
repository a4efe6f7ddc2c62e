import type { ClientId } from "../host/clients";
import type { Connection, Fault } from "../host/faults";
import type { Language } from "../host/languages";

/** What our own window says. Outlook's words around the add-in are in ../host/outlook-texts.ts. */
export interface PageTexts {
  readonly title: string;
  /** Says what this is and what it is not. */
  readonly disclaimer: string;
  readonly language: string;
  readonly policy: string;
  readonly labels: string;
  readonly labelsPublished: string;
  readonly labelsMissing: string;
  readonly labelsOff: string;
  /** The bar with what a tester chooses, which no Outlook has. */
  readonly tests: string;
  readonly client: string;
  readonly clients: Readonly<Record<ClientId, string>>;
  readonly sendMode: string;
  readonly asManifest: string;
  readonly connection: string;
  readonly connections: Readonly<Record<Connection, string>>;
  readonly fault: string;
  readonly faultCall: string;
  readonly faultKind: string;
  readonly faultKinds: Readonly<Record<Fault["kind"], string>>;
  readonly faultValue: string;
  readonly addFault: string;
  readonly outbox: string;
  readonly paneUnreachable: string;
  readonly when: string;
  readonly where: string;
  readonly mustCome: string;
  readonly mayCome: string;
  readonly newMail: string;
  readonly readyMade: string;
  readonly sent: string;
  readonly nothingSent: string;
  readonly noLabel: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly bold: string;
  readonly italic: string;
  readonly bulletList: string;
  readonly recipientHint: string;
  readonly attachments: string;
  readonly attachFile: string;
  readonly attachNamed: string;
  readonly attachmentName: string;
  readonly remove: (name: string) => string;
  readonly sensitivity: string;
  readonly checking: string;
  readonly wait: string;
  readonly close: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly log: string;
  readonly complaints: (count: number) => string;
  readonly withoutSubject: string;
}

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  sv: {
    title: "Lokal Outlook",
    disclaimer:
      "Det här är inte Outlook. Det är Microsofts Office.js från npm, oförändrat, i ett fönster som vi har byggt själva. Ingenting skickas på riktigt.",
    language: "Outlooks språk",
    policy: "Regler",
    labels: "Etiketter",
    labelsPublished: "Alla finns",
    labelsMissing: "Reglernas etikett saknas",
    labelsOff: "Avstängda",
    tests: "Prova andra lägen",
    client: "Spela",
    clients: {
      web: "Outlook på webben",
      "new-windows": "Nya Outlook",
      classic: "Klassiska Outlook",
      mac: "Outlook på Mac",
      phone: "Outlook i mobilen",
    },
    sendMode: "Sändläge",
    asManifest: "Som i manifestet",
    connection: "Anslutning",
    connections: { online: "Uppkopplad", offline: "Offline", unreachable: "Tilläggets server nås inte" },
    fault: "Fel i ett anrop",
    faultCall: "Anrop",
    faultKind: "Fel",
    faultKinds: { delay: "Svarar sent (ms)", never: "Svarar aldrig", error: "Nekar (felkod)" },
    faultValue: "Millisekunder eller felkod",
    addFault: "Lägg till",
    outbox: "I utkorgen",
    paneUnreachable: "Tillägget kan inte läsas in just nu.",
    when: "Tid",
    where: "Plats",
    mustCome: "Obligatoriska",
    mayCome: "Valfria",
    newMail: "Nytt mejl",
    readyMade: "Färdiga mejl att prova med",
    sent: "Skickat",
    nothingSent: "Inget har skickats än.",
    noLabel: "Ingen etikett",
    from: "Från",
    to: "Till",
    cc: "Kopia",
    bcc: "Hemlig kopia",
    subject: "Ämne",
    body: "Meddelandetext",
    bold: "Fet",
    italic: "Kursiv",
    bulletList: "Punktlista",
    recipientHint: "Namn <adress>; namn <adress>",
    attachments: "Bilagor",
    attachFile: "Bifoga fil",
    attachNamed: "Bifoga",
    attachmentName: "Påhittat filnamn",
    remove: (name) => `Ta bort ${name}`,
    sensitivity: "Känslighet",
    checking: "Kontrollerar …",
    wait: "Du kan vänta, eller låta bli att skicka.",
    close: "Stäng",
    closePane: "Stäng panelen",
    paneWidth: "Panelens bredd",
    log: "Vad tillägget och fönstret sa till varandra",
    complaints: (count) => (count === 1 ? "1 anmärkning" : `${count} anmärkningar`),
    withoutSubject: "(inget ämne)",
  },
  da: {
    title: "Lokal Outlook",
    disclaimer:
      "Dette er ikke Outlook. Det er Microsofts Office.js fra npm, uændret, i et vindue, som vi selv har bygget. Intet bliver sendt i virkeligheden.",
    language: "Outlooks sprog",
    policy: "Regler",
    labels: "Mærkater",
    labelsPublished: "Alle findes",
    labelsMissing: "Reglernes mærkat mangler",
    labelsOff: "Slået fra",
    tests: "Prøv andre tilfælde",
    client: "Spil",
    clients: {
      web: "Outlook på nettet",
      "new-windows": "Ny Outlook",
      classic: "Klassisk Outlook",
      mac: "Outlook på Mac",
      phone: "Outlook på mobilen",
    },
    sendMode: "Sendetilstand",
    asManifest: "Som i manifestet",
    connection: "Forbindelse",
    connections: { online: "Online", offline: "Offline", unreachable: "Tilføjelsens server kan ikke nås" },
    fault: "Fejl i et kald",
    faultCall: "Kald",
    faultKind: "Fejl",
    faultKinds: { delay: "Svarer sent (ms)", never: "Svarer aldrig", error: "Afviser (fejlkode)" },
    faultValue: "Millisekunder eller fejlkode",
    addFault: "Tilføj",
    outbox: "I udbakken",
    paneUnreachable: "Tilføjelsesprogrammet kan ikke indlæses lige nu.",
    when: "Tidspunkt",
    where: "Sted",
    mustCome: "Påkrævede",
    mayCome: "Valgfrie",
    newMail: "Ny mail",
    readyMade: "Færdige mails at prøve med",
    sent: "Sendt",
    nothingSent: "Der er ikke sendt noget endnu.",
    noLabel: "Ingen mærkat",
    from: "Fra",
    to: "Til",
    cc: "Cc",
    bcc: "Bcc",
    subject: "Emne",
    body: "Mailens tekst",
    bold: "Fed",
    italic: "Kursiv",
    bulletList: "Punktopstilling",
    recipientHint: "Navn <adresse>; navn <adresse>",
    attachments: "Vedhæftede filer",
    attachFile: "Vedhæft fil",
    attachNamed: "Vedhæft",
    attachmentName: "Opdigtet filnavn",
    remove: (name) => `Fjern ${name}`,
    sensitivity: "Følsomhed",
    checking: "Kontrollerer …",
    wait: "Du kan vente, eller du kan lade være med at sende.",
    close: "Luk",
    closePane: "Luk ruden",
    paneWidth: "Rudens bredde",
    log: "Hvad tilføjelsesprogrammet og vinduet sagde til hinanden",
    complaints: (count) => (count === 1 ? "1 bemærkning" : `${count} bemærkninger`),
    withoutSubject: "(intet emne)",
  },
  en: {
    title: "Local Outlook",
    disclaimer:
      "This is not Outlook. It is Microsoft's Office.js from npm, unmodified, in a window of our own. Nothing is really sent.",
    language: "Outlook's language",
    policy: "Policy",
    labels: "Labels",
    labelsPublished: "All published",
    labelsMissing: "The policy's label missing",
    labelsOff: "Switched off",
    tests: "Try other situations",
    client: "Play",
    clients: {
      web: "Outlook on the web",
      "new-windows": "New Outlook",
      classic: "Classic Outlook",
      mac: "Outlook on Mac",
      phone: "Outlook on a phone",
    },
    sendMode: "Send mode",
    asManifest: "As in the manifest",
    connection: "Connection",
    connections: { online: "Online", offline: "Offline", unreachable: "Add-in's server unreachable" },
    fault: "Fault in a call",
    faultCall: "Call",
    faultKind: "Fault",
    faultKinds: { delay: "Answers late (ms)", never: "Never answers", error: "Refuses (error code)" },
    faultValue: "Milliseconds or error code",
    addFault: "Add",
    outbox: "In the Outbox",
    paneUnreachable: "The add-in cannot be loaded right now.",
    when: "When",
    where: "Where",
    mustCome: "Required",
    mayCome: "Optional",
    newMail: "New mail",
    readyMade: "Ready-made mails to try",
    sent: "Sent",
    nothingSent: "Nothing has been sent yet.",
    noLabel: "No label",
    from: "From",
    to: "To",
    cc: "Cc",
    bcc: "Bcc",
    subject: "Subject",
    body: "Message body",
    bold: "Bold",
    italic: "Italic",
    bulletList: "Bulleted list",
    recipientHint: "Name <address>; name <address>",
    attachments: "Attachments",
    attachFile: "Attach file",
    attachNamed: "Attach",
    attachmentName: "Invented file name",
    remove: (name) => `Remove ${name}`,
    sensitivity: "Sensitivity",
    checking: "Checking …",
    wait: "You can wait, or choose not to send.",
    close: "Close",
    closePane: "Close the pane",
    paneWidth: "Width of the pane",
    log: "What the add-in and the window said to each other",
    complaints: (count) => (count === 1 ? "1 complaint" : `${count} complaints`),
    withoutSubject: "(no subject)",
  },
};

import { paragraphs, withQuoted, type Draft } from "./ready-made";

const GREETING = "Venlig hilsen<br>Mette Eksempelsen<br>Sagsbehandler";

/** 070761-4285 is the CPR office's own example and 251248-9996 MedCom's test person. */
export const DANISH_DRAFTS: readonly {
  readonly id: string;
  readonly title: string;
  readonly draft: Draft;
}[] = [
  {
    id: "harmless",
    title: "Harmløs mail",
    draft: {
      to: "Karen Prøvesen <karen.proevesen@example.com>",
      subject: "Møde på torsdag",
      html: paragraphs(
        "Hej Karen",
        "Passer det, at vi mødes på torsdag klokken ti i stedet for ni?",
        GREETING,
      ),
    },
  },
  {
    id: "number-in-body",
    title: "CPR-nummer i teksten",
    draft: {
      to: "Karen Prøvesen <karen.proevesen@example.com>",
      subject: "Oplysninger til ansøgningen",
      html: paragraphs(
        "Hej",
        "Her er de oplysninger, du bad om. Ansøgeren har CPR-nummer 070761-4285.",
        "Skriv til mig, hvis der mangler noget.",
        GREETING,
      ),
    },
  },
  {
    id: "number-in-subject",
    title: "CPR-nummer i emnet, mærkaten på",
    draft: {
      to: "Karen Prøvesen <karen.proevesen@example.com>",
      subject: "Ansøgning 070761-4285, flere oplysninger",
      html: paragraphs("Hej", "Vi mangler nogle oplysninger til ansøgningen senest på fredag.", GREETING),
      protected: true,
    },
  },
  {
    id: "number-in-quoted",
    title: "Svar: CPR-nummer længere nede i tråden",
    draft: {
      to: "Karen Prøvesen <karen.proevesen@example.com>",
      subject: "SV: Spørgsmål til afgørelsen",
      composeType: "reply",
      html: withQuoted(paragraphs("Hej", "Tak for din mail. Jeg vender tilbage i morgen.", GREETING), {
        header: [
          ["Fra", "Karen Prøvesen &lt;karen.proevesen@example.com&gt;"],
          ["Sendt", "12. november 2026 09:14"],
          ["Til", "Mette Eksempelsen &lt;mette.eksempelsen@nyborg.dk&gt;"],
          ["Emne", "Spørgsmål til afgørelsen"],
        ],
        html: paragraphs("Hej", "Kan I se, hvor langt min sag er? Mit CPR-nummer er 251248-9996.", "Karen"),
      }),
    },
  },
  {
    id: "health",
    title: "Helbredsoplysning",
    draft: {
      to: "Oskar Testbjerg <oskar.testbjerg@example.com>",
      subject: "Planen fremover",
      html: paragraphs(
        "Hej Oskar",
        "Lise Attrapsen har fået diagnosen depression og er sygemeldt til marts. Kan vi mødes og planlægge, hvordan hun kommer tilbage?",
        GREETING,
      ),
    },
  },
  {
    id: "name-in-subject",
    title: "Navn i emnefeltet",
    draft: {
      to: "Oskar Testbjerg <oskar.testbjerg@example.com>",
      subject: "Møde om Lise Attrapsens skolegang",
      html: paragraphs("Hej", "Kan du i næste uge?", GREETING),
    },
  },
  {
    id: "forward",
    title: "Videresendt, med vedhæftede filer",
    draft: {
      to: "journal@example.org",
      subject: "VS: Bilag i sagen",
      composeType: "forward",
      attachments: ["Udredning Lise Attrapsen 251248-9996.pdf", "Kort.png"],
      html: withQuoted(paragraphs("Hej", "Til journalisering.", GREETING), {
        header: [
          ["Fra", "Oskar Testbjerg &lt;oskar.testbjerg@example.com&gt;"],
          ["Sendt", "10. november 2026 15:40"],
          ["Til", "Mette Eksempelsen &lt;mette.eksempelsen@nyborg.dk&gt;"],
          ["Emne", "Bilag i sagen"],
        ],
        html: paragraphs("Hej", "Her er bilagene.", "Oskar"),
      }),
    },
  },
  {
    id: "number-in-to",
    title: "CPR-nummer i Til, Digital Post",
    draft: {
      to: "0707614285 <0707614285@digital-post.dk>",
      subject: "Brev om din ansøgning",
      html: paragraphs("Hej", "Vi har modtaget din ansøgning og behandler den i uge 48.", GREETING),
    },
  },
  {
    id: "protected-identity",
    title: "Navne- og adressebeskyttelse",
    draft: {
      to: "Oskar Testbjerg <oskar.testbjerg@example.com>",
      subject: "Inden mødet",
      html: paragraphs(
        "Hej",
        "Husk, at Lise Attrapsen har navne- og adressebeskyttelse. Ring til mig om adressen.",
        GREETING,
      ),
    },
  },
  {
    id: "invoice-number",
    title: "Et nummer, der kun ligner",
    draft: {
      to: "Faktura <faktura@example.org>",
      subject: "Ordrenummer 0707614",
      html: paragraphs("Hej", "Ordrenummeret er 0707614, og telefonnummeret er 12 34 56 78.", GREETING),
    },
  },
  {
    id: "meeting",
    title: "Mødeindkaldelse med CPR-nummer",
    draft: {
      to: "Karen Prøvesen <karen.proevesen@example.com>",
      subject: "Møde om ansøgningen",
      html: paragraphs("Hej", "Mødet handler om ansøgeren med CPR-nummer 070761-4285.", GREETING),
      meeting: { start: Date.UTC(2026, 11, 3, 9), end: Date.UTC(2026, 11, 3, 10), location: "Lokale 4" },
    },
  },
];

import { paragraphs, withQuoted, type Draft } from "./ready-made";

const GREETING = "Vänliga hälsningar<br>Anna Exempelsson<br>Handläggare";

/** 811218-9876 and 640823-3234 are Skatteverket's examples; 123456-7897 is python-stdnum's example. */
export const SWEDISH_DRAFTS: readonly {
  readonly id: string;
  readonly title: string;
  readonly draft: Draft;
}[] = [
  {
    id: "harmless",
    title: "Ofarligt mejl",
    draft: {
      to: "Karin Provsson <karin.provsson@example.com>",
      subject: "Möte på torsdag",
      html: paragraphs(
        "Hej Karin!",
        "Passar det att vi ses på torsdag klockan tio i stället för nio?",
        GREETING,
      ),
    },
  },
  {
    id: "number-in-body",
    title: "Personnummer i texten",
    draft: {
      to: "Karin Provsson <karin.provsson@example.com>",
      subject: "Underlag till ansökan",
      html: paragraphs(
        "Hej!",
        "Här kommer uppgifterna du bad om. Sökanden har personnummer 811218-9876.",
        "Hör av dig om något saknas.",
        GREETING,
      ),
    },
  },
  {
    id: "number-in-subject",
    title: "Personnummer i ämnet, etiketten på",
    draft: {
      to: "Karin Provsson <karin.provsson@example.com>",
      subject: "Ansökan 811218-9876, komplettering",
      html: paragraphs("Hej!", "Vi behöver en komplettering till ansökan senast på fredag.", GREETING),
      protected: true,
    },
  },
  {
    id: "number-in-quoted",
    title: "Svar: personnummer längre ner i tråden",
    draft: {
      to: "Karin Provsson <karin.provsson@example.com>",
      subject: "SV: Fråga om beslutet",
      composeType: "reply",
      html: withQuoted(paragraphs("Hej!", "Tack för ditt mejl. Jag återkommer i morgon.", GREETING), {
        header: [
          ["Från", "Karin Provsson &lt;karin.provsson@example.com&gt;"],
          ["Skickat", "den 12 november 2026 09:14"],
          ["Till", "Anna Exempelsson &lt;anna.exempelsson@goteborg.se&gt;"],
          ["Ämne", "Fråga om beslutet"],
        ],
        html: paragraphs(
          "Hej!",
          "Kan ni se hur långt mitt ärende har kommit? Mitt personnummer är 640823-3234.",
          "Karin",
        ),
      }),
    },
  },
  {
    id: "health",
    title: "Uppgift om hälsa",
    draft: {
      to: "Oskar Testberg <oskar.testberg@example.com>",
      subject: "Planering framåt",
      html: paragraphs(
        "Hej Oskar!",
        "Lisa Mockström har fått diagnosen depression och är sjukskriven till mars. Kan vi ses och planera hennes återgång?",
        GREETING,
      ),
    },
  },
  {
    id: "name-in-subject",
    title: "Namn i ämnesraden",
    draft: {
      to: "Oskar Testberg <oskar.testberg@example.com>",
      subject: "Möte om Lisa Mockströms skolgång",
      html: paragraphs("Hej!", "Kan du nästa vecka?", GREETING),
    },
  },
  {
    id: "forward",
    title: "Vidarebefordrat, med bilagor",
    draft: {
      to: "registrator@example.org",
      subject: "VB: Handlingar i ärendet",
      composeType: "forward",
      attachments: ["Utredning Lisa Mockström 640823-3234.pdf", "Karta.png"],
      html: withQuoted(paragraphs("Hej!", "För registrering.", GREETING), {
        header: [
          ["Från", "Oskar Testberg &lt;oskar.testberg@example.com&gt;"],
          ["Skickat", "den 10 november 2026 15:40"],
          ["Till", "Anna Exempelsson &lt;anna.exempelsson@goteborg.se&gt;"],
          ["Ämne", "Handlingar i ärendet"],
        ],
        html: paragraphs("Hej!", "Här är handlingarna.", "Oskar"),
      }),
    },
  },
  {
    id: "organisation-in-subject",
    title: "Organisationsnummer i ämnesraden",
    draft: {
      to: "Faktura <faktura@example.org>",
      subject: "Faktura för 123456-7897, oktober",
      html: paragraphs("Hej!", "Fakturan gäller städningen i oktober.", GREETING),
    },
  },
  {
    id: "protected-identity",
    title: "Skyddade personuppgifter",
    draft: {
      to: "Oskar Testberg <oskar.testberg@example.com>",
      subject: "Inför mötet",
      html: paragraphs(
        "Hej!",
        "Tänk på att Lisa Mockström har skyddade personuppgifter. Ring mig om adressen.",
        GREETING,
      ),
    },
  },
  {
    id: "invoice-number",
    title: "Ett nummer som bara liknar",
    draft: {
      to: "Faktura <faktura@example.org>",
      subject: "Ordernummer 8112189",
      html: paragraphs("Hej!", "Ordernumret är 8112189 och telefonnumret 031-390 06 01.", GREETING),
    },
  },
  {
    id: "meeting",
    title: "Mötesinbjudan med personnummer",
    draft: {
      to: "Karin Provsson <karin.provsson@example.com>",
      subject: "Möte om ansökan",
      html: paragraphs("Hej!", "Mötet gäller sökanden med personnummer 811218-9876.", GREETING),
      meeting: { start: Date.UTC(2026, 11, 3, 9), end: Date.UTC(2026, 11, 3, 10), location: "Rum 4" },
    },
  },
];

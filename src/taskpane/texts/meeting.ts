import { da } from "./da";
import { sv } from "./sv";
import type { PaneTexts } from "./texts";

/*
 * What the pane says of an invitation to a meeting in other words than of a mail. Everything else is written so that it
 * fits both.
 */

export const svMeeting: PaneTexts = {
  ...sv,
  failed: { ...sv.failed, headline: "Mötesinbjudan kunde inte kontrolleras." },
  protected: {
    ...sv.protected,
    headline: "Mötesinbjudan är märkt och kan skickas.",
    nextStep: ({ label }) => `Inbjudan har etiketten ”${label}”. Klicka på Skicka.`,
  },
  labelMissing: { ...sv.labelMissing, headline: "Mötesinbjudan kan inte skickas ännu." },
  answer: {
    ...sv.answer,
    question: "Varför ska inbjudan skickas som den är?",
    voided:
      "Inbjudan har ändrats sedan du valde skäl. Välj på nytt om den fortfarande ska skickas som den är.",
    headline: "Mötesinbjudan kan skickas.",
    withLabel: ({ label }) => `Den får etiketten ”${label}” när du skickar.`,
    inDialog:
      "Ska inbjudan skickas som den är klickar du på Skicka. Outlook frågar då, och du kan välja att skicka ändå.",
  },
  findings: {
    ...sv.findings,
    where: ({ place, index }) => {
      switch (place) {
        case "to":
          return `Obligatorisk deltagare ${index + 1}`;
        case "cc":
          return `Valfri deltagare ${index + 1}`;
        default:
          return sv.findings.where({ place, index });
      }
    },
  },
  label: { ...sv.label, now: ({ label }) => `Inbjudan har etiketten ”${label}”.` },
};

export const daMeeting: PaneTexts = {
  ...da,
  failed: { ...da.failed, headline: "Mødeindkaldelsen kunne ikke kontrolleres." },
  protected: {
    ...da.protected,
    headline: "Mødeindkaldelsen er mærket og kan sendes.",
    nextStep: ({ label }) => `Indkaldelsen har mærkaten »${label}«. Klik på Send.`,
  },
  labelMissing: { ...da.labelMissing, headline: "Mødeindkaldelsen kan ikke sendes endnu." },
  answer: {
    ...da.answer,
    question: "Hvorfor skal indkaldelsen sendes, som den er?",
    voided:
      "Indkaldelsen er ændret, siden du valgte en grund. Vælg igen, hvis den stadig skal sendes, som den er.",
    headline: "Mødeindkaldelsen kan sendes.",
    inDialog:
      "Skal indkaldelsen sendes, som den er, klikker du på Send. Outlook spørger så, og du kan vælge at sende alligevel.",
  },
  findings: {
    ...da.findings,
    where: ({ place, index }) => {
      switch (place) {
        case "to":
          return `Påkrævet deltager ${index + 1}`;
        case "cc":
          return `Valgfri deltager ${index + 1}`;
        default:
          return da.findings.where({ place, index });
      }
    },
  },
  label: { ...da.label, now: ({ label }) => `Indkaldelsen har mærkaten »${label}«.` },
};

import type { ItemKind, Language } from "../draft";
import type { AtSend, WarnedPlace, Warning } from "../warn";
import { textsIn } from "./texts";

/** Outlook shows at most this many characters above a mail (`NotificationMessageDetails.message`, August 2026). */
export const WARNING_MAX_LENGTH = 150;

/**
 * The warning in a line that fits above the mail: what is wrong, and what to do. Whole sentences, at most 150 characters.
 * The same words on phones, where Kuvert holds nothing and puts no label on: they say so.
 */
export function warningText(warning: Warning, language: Language, item: ItemKind = "mail"): string {
  const texts = TEXTS[language];
  const text = textOf(warning, texts, texts.items[item], language);
  return text.length <= WARNING_MAX_LENGTH ? text : `${text.slice(0, WARNING_MAX_LENGTH - 1)}…`;
}

function textOf(warning: Warning, texts: WarningTexts, it: string, language: Language): string {
  switch (warning.kind) {
    case "function-mailbox":
      return texts.functionMailbox;
    case "tls-off":
      return texts.tlsOff(`[${warning.tag}]`, it);
    case "identifier": {
      const { place, detector, count, atSend } = warning;
      const contains = texts.contains(place, textsIn(language).nouns[detector].counted(count));
      const number = texts.numbers(count);
      if (place === "subject" || place === "recipients") return contains + texts.mend[place](number);
      return contains + texts.then[atSend](number, it);
    }
  }
}

interface WarningTexts {
  /** "the mail", as it stands within a sentence. */
  readonly items: Readonly<Record<ItemKind, string>>;
  readonly numbers: (count: number) => string;
  readonly contains: (place: WarnedPlace, what: string) => string;
  /** Goes on after `contains`. */
  readonly mend: Readonly<Record<"subject" | "recipients", (number: string) => string>>;
  readonly then: Readonly<Record<AtSend, (number: string, it: string) => string>>;
  readonly tlsOff: (tag: string, it: string) => string;
  readonly functionMailbox: string;
}

const TEXTS: Readonly<Record<Language, WarningTexts>> = {
  sv: {
    items: { mail: "mejlet", meeting: "inbjudan" },
    numbers: (count) => (count === 1 ? "numret" : "numren"),
    contains: (place, what) => {
      switch (place) {
        case "subject":
          return `Ämnesraden innehåller ${what}`;
        case "recipients":
          return `En mottagares namn eller adress innehåller ${what}`;
        case "body":
          return `Texten innehåller ${what}.`;
        case "quoted":
          return `Den citerade texten innehåller ${what}.`;
        case "signature":
          return `Signaturen innehåller ${what}.`;
      }
    },
    mend: {
      subject: (number) => ` och krypteras aldrig. Ta bort ${number} därifrån innan du skickar.`,
      recipients: (number) => ` och krypteras aldrig. Lägg till mottagaren igen utan ${number}.`,
    },
    then: {
      label: (number, it) => ` Ta bort ${number} om du kan. Annars behöver ${it} känslighetsetiketten.`,
      ask: (number) => ` Kontrollera att mottagarna får se ${number} innan du skickar.`,
      block: (number, it) => ` Ta bort ${number} eller skicka ${it} på ett säkert sätt.`,
      unchecked: (number, it) =>
        ` Kuvert kan inte skydda ${it} här. Ta bort ${number} eller skicka från datorn.`,
    },
    tlsOff: (tag, it) =>
      `Ämnesraden innehåller ${tag}, som kan stänga av krypteringen. Ta bort det om ${it} innehåller personuppgifter.`,
    functionMailbox:
      "En mottagare verkar vara en brevlåda för flera. Ombud där kan inte öppna ett mejl med etiketten. Skicka hellre till en person.",
  },
  da: {
    items: { mail: "mailen", meeting: "indkaldelsen" },
    numbers: (count) => (count === 1 ? "nummeret" : "numrene"),
    contains: (place, what) => {
      switch (place) {
        case "subject":
          return `Emnefeltet indeholder ${what}`;
        case "recipients":
          return `En modtagers navn eller adresse indeholder ${what}`;
        case "body":
          return `Teksten indeholder ${what}.`;
        case "quoted":
          return `Den citerede tekst indeholder ${what}.`;
        case "signature":
          return `Signaturen indeholder ${what}.`;
      }
    },
    mend: {
      subject: (number) => ` og bliver aldrig krypteret. Fjern ${number} derfra, før du sender.`,
      recipients: (number) => ` og bliver aldrig krypteret. Tilføj modtageren igen uden ${number}.`,
    },
    then: {
      label: (number, it) => ` Fjern ${number}, hvis du kan. Ellers skal ${it} have følsomhedsmærkaten.`,
      ask: (number) => ` Se efter, at modtagerne må se ${number}, før du sender.`,
      block: (number, it) => ` Fjern ${number}, eller send ${it} på en sikker måde.`,
      unchecked: (number, it) =>
        ` Kuvert kan ikke beskytte ${it} her. Fjern ${number}, eller send fra computeren.`,
    },
    tlsOff: (tag, it) =>
      `Emnefeltet indeholder ${tag}, som kan slå krypteringen fra. Fjern det, hvis ${it} indeholder personoplysninger.`,
    functionMailbox:
      "En modtager ser ud til at være en fællespostkasse. Andre med adgang kan ikke åbne en mail med mærkaten. Send hellre til en person.",
  },
};

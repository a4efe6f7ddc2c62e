import type { LabelFailure } from "../../rules/explanation/alert";
import type { PaneTexts } from "./texts";

export const sv: PaneTexts = {
  locale: "sv-SE",
  languageNames: { sv: "Svenska", da: "Danska" },

  checking: "Kontrollerar mejlet …",
  failed: {
    headline: "Mejlet kunde inte kontrolleras.",
    nextStep: "Outlook lämnade inte ut mejlet. Vänta en stund och klicka på Kontrollera igen.",
    older: ({ time }) =>
      `Det du ser nedanför är från klockan ${time}. Mejlet kan ha ändrats sedan dess, men det kontrolleras på nytt när du klickar på Skicka.`,
    ask: ({ contact }) => `Hjälper inte det kan du fråga ${contact}.`,
  },
  crashed: {
    headline: "Något gick fel här i panelen.",
    nextStep:
      "Mejlet är oförändrat och kontrolleras ändå när du klickar på Skicka. Öppna panelen på nytt för att se vad som hittades.",
    reload: "Öppna på nytt",
  },
  noOutlook: {
    headline: "Här finns inget mejl att kontrollera.",
    nextStep: "Öppna panelen från ett mejl som du håller på att skriva i Outlook.",
  },

  protected: {
    headline: "Mejlet är märkt och kan skickas.",
    nextStep: ({ label }) => `Mejlet har etiketten ”${label}”. Klicka på Skicka.`,
    padlock: "Du kanske inte själv ser något hänglås på mejlet. Det kan vara bara mottagaren som ser det.",
  },
  labelMissing: {
    headline: "Mejlet kan inte skyddas automatiskt.",
    why: ({ label, why }) => `Mejlet behöver etiketten ”${label}”, men ${missing[why]}`,
    doThis: "Gör så här i stället:",
  },
  pressSend: "Klicka på Skicka när du är klar.",

  outcome: {
    allow: "Påverkar inte",
    label: "Skyddas",
    ask: "Du avgör",
    block: "Måste ändras",
  },
  freshness: {
    checked: ({ time }) => `Kontrollerat ${time}`,
    stale: ({ time }) => `Kontrollerat ${time}, mejlet kan ha ändrats sedan dess`,
    checkAgain: "Kontrollera igen",
    done: "Mejlet är kontrollerat igen.",
  },

  findings: {
    count: ({ count }) => (count === 1 ? "1 uppgift" : `${count} uppgifter`),
    times: ({ count }) => `${count} gånger`,
    reveal: "Visa hela",
    hide: "Dölj",
    more: ({ count }) => `Visa ${count} till`,
    fewer: "Visa färre",
    noEffect: ({ count }) =>
      count === 1 ? "1 uppgift som inte påverkar mejlet" : `${count} uppgifter som inte påverkar mejlet`,
    partlyHidden: "(delvis dolt)",
    where: ({ place, index }) => {
      switch (place) {
        case "to":
          return `Mottagare ${index + 1} i Till`;
        case "cc":
          return `Mottagare ${index + 1} i Kopia`;
        case "bcc":
          return `Mottagare ${index + 1} i Hemlig kopia`;
        case "attachment-name":
          return `Bilaga ${index + 1}`;
        default:
          return "";
      }
    },
  },
  quoted: {
    summary: "Så tar du bort den citerade texten",
    howTo:
      "Den citerade texten följer med när du skickar. Behövs den inte kan du ta bort den: klicka i mejlet under det du själv har skrivit, markera resten och tryck på Delete. Är den hopfälld klickar du först på de tre punkterna.",
  },

  mend: {
    remove: ({ removed, count }) => {
      if (removed === "number") return "Ta bort numret ur ämnesraden";
      if (removed === "name") return "Ta bort namnet ur ämnesraden";
      return `Ta bort alla ${count} ur ämnesraden`;
    },
    removeThis: "Ta bort ur ämnesraden",
    initials: "Byt mot initialer",
    preview: "Ämnesraden blir då",
    empty: "(tom)",
    done: ({ removed, count }) => {
      if (removed === "number") return "Numret är borttaget ur ämnesraden.";
      if (removed === "name") return "Namnet är borttaget ur ämnesraden.";
      return `${count} uppgifter är borttagna ur ämnesraden.`;
    },
    initialsDone: "Namnet i ämnesraden är utbytt mot initialer.",
    restored: "Ämnesraden är som den var.",
    changedMeanwhile: "Ämnesraden hade ändrats, så inget togs bort. Titta igen och klicka en gång till.",
    notWritten: "Ämnesraden kunde inte ändras härifrån. Ta bort uppgiften själv i ämnesraden ovanför mejlet.",
    writtenOtherwise:
      "Outlook skrev ämnesraden på ett annat sätt än väntat. Kontrollera att den ser rätt ut.",
    saysNothing: "Skriv i ämnesraden vad mejlet gäller, så att det hamnar rätt.",
    cannotUndo: "Ämnesraden har ändrats sedan dess, så det går inte att ångra härifrån.",
    undo: "Ångra",
    dismiss: "Stäng meddelandet",
  },

  label: {
    heading: "Känslighetsetikett",
    none: "Mejlet har ingen etikett.",
    unknown: "Mejlet har en etikett som inte finns bland dina.",
    unreadable: "Det går inte att se vilken etikett mejlet har.",
    now: ({ label }) => `Mejlet har etiketten ”${label}”.`,
    required: ({ label }) => `Det behöver ”${label}”.`,
    delegates:
      "Etiketten kan göra att bara mottagaren själv kan läsa mejlet och bilagorna. Den som är ombud för mottagaren, eller sköter en gemensam brevlåda, kan då inte läsa, besvara eller vidarebefordra det.",
    apply: ({ label }) => `Sätt ”${label}”`,
    applyNow: "Sätt etiketten nu",
    choose: "Välj etikett",
    chooserHeading: "Dina etiketter",
    recommended: "Rekommenderas",
    current: "Finns på mejlet nu",
    cancel: "Avbryt",
    consequenceRequired: "Det här är etiketten som mejlet behöver.",
    consequenceOther: ({ required }) =>
      `Mejlet behöver ”${required}”. Väljer du en annan etikett byts den mot ”${required}” när du klickar på Skicka.`,
    consequenceEnough: "Den här etiketten skyddar minst lika bra. Kuvert ändrar den inte.",
    consequenceFree: "Mejlet behöver ingen särskild etikett. Kuvert ändrar inte den du väljer.",
    consequenceSame: "Mejlet har redan den här etiketten.",
    stays: "Etiketten sitter kvar tills du själv tar bort den, även om du ändrar i mejlet.",
    applied: ({ label }) => `Mejlet har nu etiketten ”${label}”.`,
    restored: ({ label }) => `Mejlet har åter etiketten ”${label}”.`,
    howToRemove: "Vill du ta bort etiketten gör du det under Känslighet i menyn ovanför mejlet.",
    notApplied: ({ label, why }) => `Etiketten ”${label}” kunde inte sättas: ${notApplied[why]}`,
  },

  rules: { heading: "Regler och lagstöd", legalBasis: "Lagstöd" },
  unreadable: { heading: "Det här kunde inte läsas" },
  about: {
    heading: "Om kontrollen och hjälp",
    coverageHeading: "Vad som kontrolleras",
    limits:
      "Kontrollen sker på din dator och inget skickas vidare. Den finns inte i Outlook på mobilen, och den kan missa sådant som en människa hade sett.",
    wordsHeading: "Ord som används",
    words: [
      {
        term: "Känsliga personuppgifter",
        meaning:
          "Uppgifter om bland annat hälsa, ursprung, religion, politiska åsikter, fackligt medlemskap och sexualliv. Lagen skyddar dem särskilt.",
      },
      {
        term: "Integritetskänsliga uppgifter",
        meaning:
          "Andra uppgifter som är särskilt skyddsvärda, till exempel personnummer, lagöverträdelser, sociala förhållanden och uppgifter ur någons privatliv.",
      },
      {
        term: "Skyddade personuppgifter",
        meaning:
          "Uppgifter om personer med sekretessmarkering, skyddad folkbokföring eller fingerade personuppgifter. De ska aldrig skickas oskyddade.",
      },
    ],
    helpHeading: "Fråga om hjälp",
    reference: ({ reference }) => `Referens: ${reference}`,
    wrong: "Det här stämmer inte",
    wrongHint:
      "Texten nedan säger vilken regel som slog till och varför, men inte vad som står i mejlet. Klistra in den när du frågar om hjälp. Inget skickas härifrån.",
    copy: "Kopiera",
    copied: "Texten är kopierad.",
    notCopied: "Det gick inte att kopiera. Markera texten och kopiera den själv.",
    reportLabel: "Text till den som hjälper dig",
    language: "Språk",
  },
  introduction: {
    heading: "Nytt för dig?",
    points: [
      "När du klickar på Skicka kontrollerar Kuvert om mejlet innehåller personuppgifter som behöver skyddas.",
      "Behövs en etikett sätter Kuvert den åt dig. Är något fel får du veta vad och hur du rättar det.",
      "Kuvert ändrar aldrig det du har skrivit i mejlet. Ämnesraden ändras bara när du klickar här.",
    ],
    understood: "Jag förstår",
  },
};

const missing: Readonly<Record<LabelFailure, string>> = {
  "not-found": "den finns inte bland dina etiketter.",
  ambiguous: "du har flera etiketter med det namnet och Kuvert kan inte avgöra vilken som är rätt.",
  disabled: "känslighetsetiketter är avstängda för den här brevlådan.",
  "is-parent": "den är en rubrik över andra etiketter och kan inte sättas på ett mejl.",
  "no-labels": "du har inga etiketter att välja bland.",
  "catalogue-failed": "Outlook kunde inte visa vilka etiketter du har.",
  unsupported: "i den här versionen av Outlook kan Kuvert inte sätta etiketter.",
  "host-error": "Outlook svarar inte på vilka etiketter du har.",
  "not-verified": "det går inte att se om den sitter på mejlet.",
  "timed-out": "Outlook svarar inte i tid.",
};

const notApplied: Readonly<Record<LabelFailure, string>> = {
  "not-found": "den finns inte bland dina etiketter.",
  ambiguous: "det finns flera med samma namn.",
  disabled: "känslighetsetiketter är avstängda för den här brevlådan.",
  "is-parent": "den är en rubrik över andra etiketter och kan inte sättas på ett mejl.",
  "no-labels": "du har inga etiketter att välja bland.",
  "catalogue-failed": "Outlook kunde inte visa vilka etiketter du har.",
  unsupported: "den här versionen av Outlook kan inte sätta etiketter på det här sättet.",
  "host-error":
    "Outlook tog inte emot den. Försök igen, eller välj den under Känslighet i menyn ovanför mejlet.",
  "not-verified":
    "mejlet fick inte etiketten. Försök igen, eller välj den under Känslighet i menyn ovanför mejlet.",
  "timed-out": "Outlook svarade inte i tid. Se efter om mejlet fick etiketten och försök annars igen.",
};

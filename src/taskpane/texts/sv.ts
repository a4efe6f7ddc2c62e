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
    why: ({ label, why }) => `Mejlet ska ha etiketten ”${label}”, men ${missing[why]}`,
    doThis: "Gör så här i stället:",
  },
  pressSend: "Klicka på Skicka när du är klar.",

  answer: {
    question: "Varför ska mejlet skickas som det är?",
    confirm: "Använd skälet",
    hint: "Skälet sparas bara i utkastet, så att kontrollen släpper igenom mejlet.",
    voided: "Mejlet har ändrats sedan du valde skäl. Välj på nytt om det fortfarande ska skickas som det är.",
    headline: "Mejlet kan skickas.",
    given: ({ reason }) => `Ditt skäl: ”${withoutStop(reason)}”.`,
    withLabel: ({ label }) => `Det får etiketten ”${label}” när du skickar.`,
    send: "Klicka på Skicka.",
    sendAndDialog: "Klicka på Skicka. Outlook frågar då om resten.",
    takeBack: "Ångra valet",
    notKept: "Outlook tog inte emot svaret. Försök igen.",
    inDialog:
      "Ska mejlet skickas som det är klickar du på Skicka. Outlook frågar då, och du kan välja att skicka ändå.",
  },

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
      count === 1 ? "Uppgift som inte påverkar mejlet (1)" : `Uppgifter som inte påverkar mejlet (${count})`,
    nothingCounts: "Det som Kuvert har hittat påverkar inte mejlet, så det kan skickas som det är.",
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
  byHand: {
    fileName: "Filen kan heta",
    copyName: "Kopiera namnet",
    copied: "Namnet är kopierat.",
    notCopied: "Det gick inte att kopiera.",
    recipientName: ({ name }) => `Utan numret är namnet ”${name}”.`,
    recipientWithoutName: "Utan numret är namnet tomt. Skriv mottagarens namn i stället.",
    recipientAddress: "Numret står i själva adressen. Använd en annan adress till mottagaren.",
  },
  quoted: {
    summary: "Så tar du bort den citerade texten",
    howTo:
      "Den citerade texten följer med när du skickar. Behövs den inte kan du ta bort den: klicka i mejlet under det du själv har skrivit, markera resten och tryck på Delete. Är den hopfälld klickar du först på de tre punkterna.",
  },

  mend: {
    remove: ({ removed, count }) => {
      switch (removed) {
        case "number":
          return "Ta bort numret ur ämnesraden";
        case "numbers":
          return count === 2
            ? "Ta bort båda numren ur ämnesraden"
            : `Ta bort alla ${count} numren ur ämnesraden`;
        case "name":
          return "Ta bort namnet ur ämnesraden";
        case "names":
          return count === 2
            ? "Ta bort båda namnen ur ämnesraden"
            : `Ta bort alla ${count} namnen ur ämnesraden`;
        case "both":
          return count === 2
            ? "Ta bort namnet och numret ur ämnesraden"
            : "Ta bort namn och nummer ur ämnesraden";
      }
    },
    removeThis: "Ta bort ur ämnesraden",
    initials: "Byt mot initialer",
    preview: "Ämnesraden blir då",
    empty: "(tom)",
    done: ({ removed, count }) => {
      switch (removed) {
        case "number":
          return "Numret är borttaget ur ämnesraden.";
        case "numbers":
          return count === 2
            ? "Båda numren är borttagna ur ämnesraden."
            : "Numren är borttagna ur ämnesraden.";
        case "name":
          return "Namnet är borttaget ur ämnesraden.";
        case "names":
          return count === 2
            ? "Båda namnen är borttagna ur ämnesraden."
            : "Namnen är borttagna ur ämnesraden.";
        case "both":
          return count === 2
            ? "Namnet och numret är borttagna ur ämnesraden."
            : "Namn och nummer är borttagna ur ämnesraden.";
      }
    },
    initialsDone: "Namnet i ämnesraden är utbytt mot initialer.",
    restored: "Ändringen är ångrad.",
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
    required: ({ label }) => `Det ska ha ”${label}”.`,
    delegates:
      "Etiketten kan göra att bara mottagaren själv kan läsa mejlet och bilagorna. Den som är ombud för mottagaren, eller sköter en gemensam brevlåda, kan då inte läsa, besvara eller vidarebefordra det.",
    apply: ({ label }) => `Sätt ”${label}”`,
    applyNow: "Sätt etiketten nu",
    choose: "Välj etikett",
    chooserHeading: "Dina etiketter",
    recommended: "Rekommenderas",
    current: "Finns på mejlet nu",
    cancel: "Avbryt",
    consequenceRequired: "Det här är etiketten som mejlet ska ha.",
    consequenceOther: ({ required }) =>
      `Mejlet ska ha ”${required}”. Väljer du en annan etikett byts den mot ”${required}” när du klickar på Skicka.`,
    consequenceEnough: "Den här etiketten skyddar minst lika bra. Kuvert ändrar den inte.",
    consequenceFree: "Det krävs ingen särskild etikett på det här mejlet. Kuvert ändrar inte den du väljer.",
    consequenceSame: "Mejlet har redan den här etiketten.",
    effectUnknown:
      "Vad etiketten betyder för mottagarna och deras ombud kan Kuvert inte se. Fråga om du är osäker.",
    stays: "Etiketten sitter kvar tills du själv tar bort den, även om du ändrar i mejlet.",
    applied: ({ label }) => `Mejlet har nu etiketten ”${label}”.`,
    becomes: ({ label }) => `När du skickar byts den mot ”${label}”, som mejlet ska ha.`,
    afterMending: ({ label }) =>
      `När mejlet är rättat ska det ha ”${label}”. Du behöver inte välja den själv: Kuvert sätter den när du skickar.`,
    restored: ({ label }) => `Mejlet har åter etiketten ”${label}”.`,
    howToRemove: "Vill du ta bort etiketten gör du det under Känslighet i menyn ovanför mejlet.",
    notApplied: ({ label, why }) => `Etiketten ”${label}” kunde inte sättas: ${notApplied[why]}`,
  },

  rules: { heading: "Regler och lagstöd", legalBasis: "Lagstöd" },
  unreadable: { heading: "Det här kunde inte läsas" },
  about: {
    heading: "Om kontrollen och hjälp",
    coverageHeading: "Vad som kontrolleras",
    limits: [
      "Kontrollen sker på din dator och inget skickas vidare.",
      "Kuvert ser inte innehållet i bilagor eller krypterade delar, och inte vilka som ingår i en sändlista.",
      "I Outlook på mobilen stoppar Kuvert inget när du skickar.",
      "Kontrollen kan missa sådant som en människa hade sett. Det är du som avgör vad du skriver.",
    ],
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
  readiness: {
    heading: "Vad Kuvert kan göra här",
    intro: "Läs upp eller visa det här för den som hjälper dig.",
    yes: "Ja",
    no: "Nej",
    unsure: "Osäkert",
    atSend: {
      yes: "Den här versionen av Outlook kan kontrollera mejlet när du klickar på Skicka.",
      no: "Den här versionen av Outlook kan inte kontrollera mejlet när du klickar på Skicka. Öppna panelen innan du skickar.",
    },
    heard: ({ time }) => `Senaste kontrollen vid Skicka här var den ${time}.`,
    heardNow: "Det här mejlet har kontrollerats när du klickade på Skicka.",
    notHeard: "Ingen kontroll vid Skicka har märkts här ännu.",
    cannotHear: "I den här versionen av Outlook kan panelen inte se om kontrollen vid Skicka har körts.",
    labelFound: ({ label }) => `Etiketten ”${label}” finns bland dina etiketter.`,
    labelMissing: ({ label, why }) => `Etiketten ”${label}” kan inte sättas: ${missing[why]}`,
    labelLooking: "Outlook har inte svarat på vilka etiketter du har.",
    noLabel:
      "Din organisation har ingen etikett i Kuvert. Mejl som ska skyddas stoppas, och du får veta hur du gör.",
    asking: {
      yes: "Outlook kan fråga dig innan ett mejl skickas.",
      no: "Outlook kan inte fråga dig innan ett mejl skickas. Du svarar här i panelen i stället.",
    },
    phones: "Outlook på mobilen stoppar inget när du skickar.",
    client: "Outlook",
    mailboxSet: "Mailbox",
    none: "inga",
    policy: "Regler",
    mode: {
      enforce: "gäller",
      warn: "prövas: Kuvert frågar men stoppar inte",
      observe: "prövas: Kuvert visar men stoppar och frågar inte",
    },
    internal: "Interna adresser",
    sameAsSender: "samma som avsändarens",
    reference: "Referens",
  },
  stopped: {
    heading: ({ count }) =>
      count === 0 ? "Stoppade och inte skickade" : `Stoppade och inte skickade (${count})`,
    none: "Inga stoppade mejl väntar.",
    intro:
      "De här mejlen stoppades när du klickade på Skicka och ligger kvar som utkast. Här står bara tid och referens. Ett mejl försvinner ur listan när det har skickats, eller efter 30 dagar.",
    cannotSee:
      "I den här versionen av Outlook kan listan inte se när ett mejl har skickats, och bara mejl där du öppnat panelen kommer med. Ta bort dem själv.",
    item: ({ time }) => `Stoppat ${time}`,
    thisMail: "Det här mejlet",
    remove: "Ta bort ur listan",
    removeThat: ({ time }) => `Ta bort ur listan: stoppat ${time}`,
    keep: "Visa stoppade mejl här",
    off: "Listan är avstängd. Inget sparas.",
    unavailable: "Den här datorn låter inte Kuvert spara någon lista.",
  },
  notes: {
    heading: "Bra att veta",
    readMore: "Läs mer",
    more: ({ count }) => (count === 1 ? "Visa en sak till" : `Visa ${count} saker till`),
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

/** A reason is a sentence; within another it loses its full stop. */
function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

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

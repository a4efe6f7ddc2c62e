import type { LabelFailure } from "../../rules/explanation/alert";
import type { PaneTexts } from "./texts";

export const sv: PaneTexts = {
  locale: "sv-SE",
  languageNames: { sv: "Svenska", da: "Dansk" },

  checking: "Kontrollerar …",
  failed: {
    headline: "Mejlet kunde inte kontrolleras.",
    nextStep: "Kuvert fick inte läsa det du har skrivit. Vänta en liten stund och kontrollera igen.",
    older: ({ time }) =>
      `Det du ser nedanför är från klockan ${time} och kan vara ändrat sedan dess. Allt kontrolleras på nytt när du klickar på Skicka.`,
    ask: ({ contact }) => `Hjälper inte det kan du fråga ${contact}.`,
  },
  crashed: {
    headline: "Något gick fel här i panelen.",
    nextStep:
      "Det du har skrivit är oförändrat och kontrolleras ändå när du klickar på Skicka. Öppna panelen på nytt för att se vad som hittades.",
    reload: "Öppna på nytt",
  },
  noOutlook: {
    headline: "Här finns inget att kontrollera.",
    nextStep: "Öppna panelen från ett mejl eller en mötesinbjudan som du håller på att skriva i Outlook.",
  },

  protected: {
    headline: "Mejlet är märkt och kan skickas.",
    nextStep: ({ label }) => `Mejlet har etiketten ”${label}”. Klicka på Skicka.`,
    padlock: "Du kanske inte ser något hänglås själv. Det kan vara bara mottagaren som ser det.",
  },
  labelMissing: {
    headline: "Mejlet kan inte skickas ännu.",
    why: ({ label, why }) => `Etiketten ”${label}” kan inte sättas: ${missing[why]}`,
    doThis: "Behöver mottagaren inte uppgifterna tar du bort dem. Annars gör du så här:",
  },
  pressSend: "Klicka på Skicka när du är klar.",

  answer: {
    question: "Varför ska mejlet skickas som det är?",
    confirm: "Använd skälet",
    hint: "Skälet sparas bara i utkastet. Ändrar du något efteråt får du välja på nytt.",
    voided: "Mejlet har ändrats sedan du valde skäl. Välj på nytt om det fortfarande ska skickas som det är.",
    headline: "Mejlet kan skickas.",
    given: ({ reason }) => `Ditt skäl: ”${withoutStop(reason)}”.`,
    withLabel: ({ label }) => `Det får etiketten ”${label}” när du skickar.`,
    send: "Klicka på Skicka.",
    sendAndDialog: "Klicka på Skicka. Outlook frågar då om resten.",
    badge: "Besvarat",
    takeBack: "Ångra valet",
    notKept: "Outlook tog inte emot svaret. Försök igen.",
    inDialog:
      "Ska mejlet skickas som det är klickar du på Skicka. Outlook frågar då, och du kan välja att skicka ändå.",
  },

  outcome: {
    label: "Skyddas",
    unprotected: "Behöver skyddas",
    ask: "Du avgör",
    block: "Måste ändras",
  },
  freshness: {
    checked: ({ time }) => `Kontrollerat ${time}`,
    stale: ({ time }) => `Kontrollerat ${time}, kan vara ändrat sedan dess`,
    checkAgain: "Kontrollera igen",
    done: "Kontrollerat igen.",
  },

  findings: {
    count: ({ count }) => (count === 1 ? "1 uppgift" : `${count} uppgifter`),
    times: ({ count }) => `${count} gånger`,
    reveal: "Visa hela",
    hide: "Dölj",
    more: ({ count }) => `Visa ${count} till`,
    fewer: "Visa färre",
    noEffect: ({ count }) => `Övrigt som hittades (${count})`,
    nothingCounts: "Inget av det som Kuvert har hittat behöver skyddas.",
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
    recipientWithoutName: "Utan numret är namnet tomt. Skriv personens namn i stället.",
    recipientAddress: "Numret står i själva adressen. Använd en annan adress.",
  },
  quoted: {
    summary: "Så tar du bort den citerade texten",
    howTo:
      "Den citerade texten följer med när du skickar. Behövs den inte kan du ta bort den: klicka under det du själv har skrivit, markera resten och tryck på Delete. Är den hopfälld klickar du först på de tre punkterna.",
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
    initialsFor: ({ count }) => (count === 1 ? "Byt namnet mot initialer" : "Byt namnen mot initialer"),
    genitive: ({ initials }) => `${initials.replace(/\.$/, "")}:s`,
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
    initialsDone: ({ count }) =>
      count === 1
        ? "Namnet i ämnesraden är utbytt mot initialer."
        : "Namnen i ämnesraden är utbytta mot initialer.",
    restored: "Ändringen är ångrad.",
    changedMeanwhile: "Ämnesraden hade ändrats, så inget togs bort. Titta igen och klicka en gång till.",
    notWritten: "Ämnesraden kunde inte ändras härifrån. Ta bort uppgiften där själv.",
    writtenOtherwise:
      "Outlook skrev ämnesraden på ett annat sätt än väntat. Kontrollera att den ser rätt ut.",
    saysNothing: "Skriv i ämnesraden vad det gäller, så att det hamnar rätt.",
    cannotUndo: "Ämnesraden har ändrats sedan dess, så det går inte att ångra härifrån.",
    undo: "Ångra",
    dismiss: "Stäng meddelandet",
  },

  label: {
    heading: "Känslighetsetikett",
    none: "Ingen etikett är vald.",
    unknown: "Den valda etiketten finns inte bland dina.",
    unreadable: "Det går inte att se vilken etikett som är vald.",
    now: ({ label }) => `Mejlet har etiketten ”${label}”.`,
    required: ({ label }) => `Etiketten ”${label}” behövs.`,
    delegates:
      "Etiketten kan göra att bara mottagaren själv kan öppna det du skickar, även bilagorna. Den som är ombud för mottagaren, eller sköter en gemensam brevlåda, kan då inte läsa, besvara eller vidarebefordra det.",
    apply: ({ label }) => `Sätt ”${label}”`,
    applyNow: "Sätt etiketten nu",
    choose: "Välj etikett",
    chooserHeading: "Dina etiketter",
    recommended: "Rekommenderas",
    current: "Vald nu",
    cancel: "Avbryt",
    consequenceRequired: "Det är den här etiketten som behövs.",
    consequenceOther: ({ required }) =>
      `Etiketten ”${required}” behövs. Väljer du en annan byts den mot ”${required}” när du klickar på Skicka.`,
    consequenceEnough: "Den här etiketten skyddar minst lika bra. Kuvert ändrar den inte.",
    consequenceFree: "Det krävs ingen särskild etikett här. Kuvert ändrar inte den du väljer.",
    consequenceSame: "Den här etiketten är redan vald.",
    effectUnknown:
      "Vad etiketten betyder för mottagarna och deras ombud kan Kuvert inte se. Fråga om du är osäker.",
    stays: "Den sitter kvar tills du själv tar bort den.",
    applied: ({ label }) => `Etiketten ”${label}” är satt.`,
    becomes: ({ label }) => `När du skickar byts den mot ”${label}”, som behövs här.`,
    afterMending: ({ label }) =>
      `När felet är rättat behövs ”${label}”. Du behöver inte välja den själv: Kuvert sätter den när du skickar.`,
    restored: ({ label }) => `Etiketten är åter ”${label}”.`,
    howToRemove: "Du tar bort den under Känslighet i menyn längst upp.",
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
      {
        term: "Sekretessmarkering",
        meaning:
          "En varning från Skatteverket om att det kan skada personen om uppgifter lämnas ut. Den som har en räknas här till skyddade personuppgifter.",
      },
      {
        term: "Skyddsvärda uppgifter",
        meaning: "Ett ord för alla uppgifter som behöver skyddas, alltså även de som nämns ovan.",
      },
    ],
    helpHeading: "Fråga om hjälp",
    reference: ({ reference }) => `Referens: ${reference}`,
    wrong: "Stämmer det inte?",
    wrongHint:
      "Den här texten är för den som hjälper dig. Den säger vilken regel som slog till och varför, men inget av det du har skrivit. Kopiera den och klistra in den när du frågar. Inget skickas härifrån.",
    copy: "Kopiera",
    copied: "Texten är kopierad.",
    notCopied: "Det gick inte att kopiera. Markera texten och kopiera den själv.",
    reportLabel: "Text till den som hjälper dig",
    language: "Språk (Sprog)",
    asOutlook: "Som i Outlook",
    languageHint: "Gäller bara den här panelen. Resten följer språket i Outlook.",
  },
  readiness: {
    heading: "Vad Kuvert kan göra här",
    intro: "Läs upp eller visa det här för den som hjälper dig.",
    yes: "Ja",
    no: "Nej",
    unsure: "Osäkert",
    atSend: {
      yes: "Den här versionen av Outlook kan kontrollera det du skriver när du klickar på Skicka.",
      no: "Den här versionen av Outlook kan inte kontrollera det du skriver när du klickar på Skicka. Öppna panelen innan du skickar.",
    },
    heard: ({ time }) => `Senaste kontrollen vid Skicka här var den ${time}.`,
    heardNow: "Det här kontrollerades när du klickade på Skicka.",
    notHeard: "Ingen kontroll vid Skicka har märkts här ännu.",
    cannotHear: "I den här versionen av Outlook kan panelen inte se om kontrollen vid Skicka har körts.",
    labelFound: ({ label }) => `Etiketten ”${label}” finns bland dina etiketter.`,
    labelMissing: ({ label, why }) => `Etiketten ”${label}” kan inte sättas: ${missing[why]}`,
    labelLooking: "Outlook har inte svarat på vilka etiketter du har.",
    noLabel:
      "Din organisation har ingen etikett i Kuvert. Det som ska skyddas stoppas, och du får veta hur du gör.",
    asking: {
      yes: "Outlook kan fråga dig innan något skickas.",
      no: "Outlook kan inte fråga dig innan något skickas. Du svarar här i panelen i stället.",
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
    none: "Inget stoppat väntar.",
    intro:
      "Det här stoppades när du klickade på Skicka och är inte skickat än. Listan visar bara tid och referens: leta efter samma tid bland dina utkast. En rad försvinner när mejlet eller mötesinbjudan har skickats, eller efter 30 dagar.",
    cannotSee:
      "I den här versionen av Outlook kan listan inte se när något har skickats, och bara sådant där du har öppnat panelen kommer med. Ta bort raderna själv.",
    item: ({ time }) => `Stoppat ${time}`,
    thisMail: "Öppet nu",
    remove: "Ta bort ur listan",
    removeThat: ({ time }) => `Ta bort ur listan: stoppat ${time}`,
    keep: "Håll reda på det som stoppas",
    off: "Listan är avstängd och tömd. Inget sparas.",
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
      "När du klickar på Skicka kontrollerar Kuvert om det finns personuppgifter som behöver skyddas.",
      "Behövs en etikett sätter Kuvert den åt dig. Är något fel får du veta vad och hur du rättar det.",
      "Kuvert ändrar aldrig det du har skrivit. Bara ämnesraden kan ändras härifrån, och bara när du klickar på en knapp för det.",
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
  "is-parent": "den är en rubrik över andra etiketter och kan inte väljas.",
  "no-labels": "du har inga etiketter att välja bland.",
  "catalogue-failed": "Outlook kunde inte visa vilka etiketter du har.",
  unsupported: "i den här versionen av Outlook kan Kuvert inte sätta etiketter.",
  "host-error": "Outlook svarar inte på vilka etiketter du har.",
  "not-verified": "det går inte att se om den blev satt.",
  "timed-out": "Outlook svarar inte i tid.",
};

const notApplied: Readonly<Record<LabelFailure, string>> = {
  "not-found": "den finns inte bland dina etiketter.",
  ambiguous: "det finns flera med samma namn.",
  disabled: "känslighetsetiketter är avstängda för den här brevlådan.",
  "is-parent": "den är en rubrik över andra etiketter och kan inte väljas.",
  "no-labels": "du har inga etiketter att välja bland.",
  "catalogue-failed": "Outlook kunde inte visa vilka etiketter du har.",
  unsupported: "den här versionen av Outlook kan inte sätta etiketter härifrån.",
  "host-error": "Outlook tog inte emot den. Försök igen, eller välj den under Känslighet i menyn längst upp.",
  "not-verified": "den blev inte kvar. Försök igen, eller välj den under Känslighet i menyn längst upp.",
  "timed-out": "Outlook svarade inte i tid. Se efter om den är vald, och försök annars igen.",
};

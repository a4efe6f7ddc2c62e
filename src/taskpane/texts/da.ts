import type { LabelFailure } from "../../rules/explanation/alert";
import type { PaneTexts } from "./texts";

export const da: PaneTexts = {
  locale: "da-DK",
  languageNames: { sv: "Svenska", da: "Dansk" },

  checking: "Kontrollerer …",
  failed: {
    headline: "Mailen kunne ikke kontrolleres.",
    nextStep: "Kuvert fik ikke lov at læse det, du har skrevet. Vent et øjeblik, og kontrollér igen.",
    older: ({ time }) =>
      `Det, du ser nedenfor, er fra kl. ${time} og kan være ændret siden. Alt bliver kontrolleret igen, når du klikker på Send.`,
    ask: ({ contact }) => `Hvis det ikke hjælper, kan du spørge ${contact}.`,
  },
  crashed: {
    headline: "Noget gik galt her i panelet.",
    nextStep:
      "Det, du har skrevet, er uændret og bliver alligevel kontrolleret, når du klikker på Send. Åbn panelet igen for at se, hvad der blev fundet.",
    reload: "Åbn igen",
  },
  noOutlook: {
    headline: "Her er ikke noget at kontrollere.",
    nextStep: "Åbn panelet fra en mail eller en mødeindkaldelse, som du er ved at skrive i Outlook.",
  },

  protected: {
    headline: "Mailen er mærket og kan sendes.",
    nextStep: ({ label }) => `Mailen har mærkaten »${label}«. Klik på Send.`,
    padlock: "Du ser måske ikke selv en hængelås. Det kan være, at kun modtageren ser den.",
  },
  labelMissing: {
    headline: "Mailen kan ikke sendes endnu.",
    why: ({ label, why }) => `Mærkaten »${label}« kan ikke sættes på: ${missing[why]}`,
    doThis: "Har modtageren ikke brug for oplysningerne, fjerner du dem. Ellers gør du sådan:",
  },
  pressSend: "Klik på Send, når du er klar.",

  answer: {
    question: "Hvorfor skal mailen sendes, som den er?",
    confirm: "Brug grunden",
    hint: "Grunden gemmes kun i kladden. Ændrer du noget bagefter, skal du vælge igen.",
    voided: "Mailen er ændret, siden du valgte en grund. Vælg igen, hvis den stadig skal sendes, som den er.",
    headline: "Mailen kan sendes.",
    given: ({ reason }) => `Din grund: »${withoutStop(reason)}«.`,
    withLabel: ({ label }) => `Den får mærkaten »${label}«, når du sender.`,
    send: "Klik på Send.",
    sendAndDialog: "Klik på Send. Outlook spørger så om resten.",
    badge: "Besvaret",
    takeBack: "Fortryd valget",
    notKept: "Outlook tog ikke imod svaret. Prøv igen.",
    inDialog:
      "Skal mailen sendes, som den er, klikker du på Send. Outlook spørger så, og du kan vælge at sende alligevel.",
  },

  outcome: {
    label: "Beskyttes",
    unprotected: "Skal beskyttes",
    ask: "Du afgør",
    block: "Skal ændres",
  },
  freshness: {
    checked: ({ time }) => `Kontrolleret ${time}`,
    stale: ({ time }) => `Kontrolleret ${time}, kan være ændret siden`,
    checkAgain: "Kontrollér igen",
    done: "Kontrolleret igen.",
  },

  findings: {
    count: ({ count }) => (count === 1 ? "1 oplysning" : `${count} oplysninger`),
    times: ({ count }) => `${count} gange`,
    reveal: "Vis det hele",
    hide: "Skjul",
    more: ({ count }) => `Vis ${count} mere`,
    fewer: "Vis færre",
    noEffect: ({ count }) => `Andet, der blev fundet (${count})`,
    nothingCounts: "Intet af det, Kuvert har fundet, skal beskyttes.",
    partlyHidden: "(delvist skjult)",
    where: ({ place, index }) => {
      switch (place) {
        case "to":
          return `Modtager ${index + 1} i Til`;
        case "cc":
          return `Modtager ${index + 1} i Cc`;
        case "bcc":
          return `Modtager ${index + 1} i Bcc`;
        case "attachment-name":
          return `Vedhæftet fil ${index + 1}`;
        default:
          return "";
      }
    },
  },
  byHand: {
    fileName: "Filen kan hedde",
    copyName: "Kopiér navnet",
    copied: "Navnet er kopieret.",
    notCopied: "Det lykkedes ikke at kopiere.",
    recipientName: ({ name }) => `Uden nummeret er navnet »${name}«.`,
    recipientWithoutName: "Uden nummeret er navnet tomt. Skriv personens navn i stedet.",
    recipientAddress: "Nummeret står i selve adressen. Brug en anden adresse.",
  },
  quoted: {
    summary: "Sådan fjerner du den citerede tekst",
    howTo:
      "Den citerede tekst bliver sendt med. Er den ikke nødvendig, kan du fjerne den: Klik under det, du selv har skrevet, markér resten, og tryk på Delete. Er den foldet sammen, klikker du først på de tre prikker.",
  },

  mend: {
    remove: ({ removed, count }) => {
      switch (removed) {
        case "number":
          return "Fjern nummeret fra emnefeltet";
        case "numbers":
          return count === 2
            ? "Fjern begge numre fra emnefeltet"
            : `Fjern alle ${count} numre fra emnefeltet`;
        case "name":
          return "Fjern navnet fra emnefeltet";
        case "names":
          return count === 2
            ? "Fjern begge navne fra emnefeltet"
            : `Fjern alle ${count} navne fra emnefeltet`;
        case "both":
          return count === 2
            ? "Fjern navnet og nummeret fra emnefeltet"
            : "Fjern navne og numre fra emnefeltet";
      }
    },
    removeThis: "Fjern fra emnefeltet",
    initials: "Brug initialer",
    initialsFor: ({ count }) =>
      count === 1 ? "Brug initialer i stedet for navnet" : "Brug initialer i stedet for navnene",
    genitive: ({ initials }) => `${initials}s`,
    preview: "Emnefeltet bliver så",
    empty: "(tomt)",
    done: ({ removed, count }) => {
      switch (removed) {
        case "number":
          return "Nummeret er fjernet fra emnefeltet.";
        case "numbers":
          return count === 2
            ? "Begge numre er fjernet fra emnefeltet."
            : "Numrene er fjernet fra emnefeltet.";
        case "name":
          return "Navnet er fjernet fra emnefeltet.";
        case "names":
          return count === 2
            ? "Begge navne er fjernet fra emnefeltet."
            : "Navnene er fjernet fra emnefeltet.";
        case "both":
          return count === 2
            ? "Navnet og nummeret er fjernet fra emnefeltet."
            : "Navne og numre er fjernet fra emnefeltet.";
      }
    },
    initialsDone: ({ count }) =>
      count === 1
        ? "Navnet i emnefeltet er erstattet af initialer."
        : "Navnene i emnefeltet er erstattet af initialer.",
    restored: "Ændringen er fortrudt.",
    changedMeanwhile: "Emnefeltet var blevet ændret, så intet blev fjernet. Se igen, og klik en gang til.",
    notWritten: "Emnefeltet kunne ikke ændres herfra. Fjern selv oplysningen der.",
    writtenOtherwise: "Outlook skrev emnefeltet anderledes end ventet. Se efter, om det er rigtigt.",
    saysNothing: "Skriv i emnefeltet, hvad det handler om, så det når frem til den rette.",
    cannotUndo: "Emnefeltet er blevet ændret siden, så det kan ikke fortrydes herfra.",
    undo: "Fortryd",
    dismiss: "Luk beskeden",
  },

  label: {
    heading: "Følsomhedsmærkat",
    none: "Der er ikke valgt nogen mærkat.",
    unknown: "Den valgte mærkat er ikke blandt dine.",
    unreadable: "Det kan ikke ses, hvilken mærkat der er valgt.",
    now: ({ label }) => `Mailen har mærkaten »${label}«.`,
    required: ({ label }) => `Mærkaten »${label}« skal på.`,
    delegates:
      "Mærkaten kan betyde, at kun modtageren selv kan åbne det, du sender, også de vedhæftede filer. En stedfortræder for modtageren, eller den der passer en fællespostkasse, kan så ikke læse, besvare eller videresende det.",
    apply: ({ label }) => `Sæt »${label}« på`,
    applyNow: "Sæt mærkaten på nu",
    choose: "Vælg mærkat",
    chooserHeading: "Dine mærkater",
    recommended: "Anbefales",
    current: "Valgt nu",
    cancel: "Annuller",
    consequenceRequired: "Det er denne mærkat, der skal på.",
    consequenceOther: ({ required }) =>
      `Mærkaten »${required}« skal på. Vælger du en anden, bliver den skiftet til »${required}«, når du klikker på Send.`,
    consequenceEnough: "Denne mærkat beskytter mindst lige så godt. Kuvert ændrer den ikke.",
    consequenceFree: "Der kræves ingen bestemt mærkat her. Kuvert ændrer ikke den, du vælger.",
    consequenceSame: "Denne mærkat er allerede valgt.",
    effectUnknown:
      "Kuvert kan ikke se, hvad mærkaten betyder for modtagerne og deres stedfortrædere. Spørg, hvis du er i tvivl.",
    stays: "Den bliver siddende, indtil du selv fjerner den.",
    applied: ({ label }) => `Mærkaten »${label}« er sat på.`,
    becomes: ({ label }) => `Når du sender, bliver den skiftet til »${label}«, som skal på.`,
    afterMending: ({ label }) =>
      `Når fejlen er rettet, skal »${label}« på. Du behøver ikke vælge den selv: Kuvert sætter den på, når du sender.`,
    restored: ({ label }) => `Mærkaten er igen »${label}«.`,
    howToRemove: "Du fjerner den under Følsomhed i menuen øverst.",
    notApplied: ({ label, why }) => `Mærkaten »${label}« kunne ikke sættes på: ${notApplied[why]}`,
  },

  rules: { heading: "Regler og lovgrundlag", legalBasis: "Lovgrundlag" },
  unreadable: { heading: "Det kunne ikke læses" },
  about: {
    heading: "Om kontrollen og hjælp",
    coverageHeading: "Hvad der kontrolleres",
    limits: [
      "Kontrollen sker på din computer, og intet bliver sendt videre.",
      "Kuvert kan ikke se indholdet af vedhæftede filer eller krypterede dele, og heller ikke hvem der er på en distributionsliste.",
      "I Outlook på mobilen stopper Kuvert ikke noget, når du sender.",
      "Kontrollen kan overse noget, som et menneske ville have set. Det er dig, der afgør, hvad du skriver.",
    ],
    wordsHeading: "Ord, der bruges",
    words: [
      {
        term: "Følsomme personoplysninger",
        meaning:
          "Oplysninger om blandt andet helbred, etnisk oprindelse, religion, politisk overbevisning, medlemskab af en fagforening og seksuelle forhold. Loven beskytter dem særligt.",
      },
      {
        term: "Fortrolige oplysninger",
        meaning:
          "Oplysninger, som efter den almindelige opfattelse bør holdes fra andre, for eksempel CPR-numre, strafbare forhold, væsentlige sociale problemer og interne familieforhold.",
      },
      {
        term: "Navne- og adressebeskyttelse",
        meaning:
          "Personer, hvis navn og adresse ikke må gives videre. Oplysninger om dem må aldrig sendes ubeskyttet.",
      },
    ],
    helpHeading: "Få hjælp",
    reference: ({ reference }) => `Reference: ${reference}`,
    wrong: "Er det forkert?",
    wrongHint:
      "Denne tekst er til den, der hjælper dig. Den fortæller, hvilken regel der slog til og hvorfor, men intet af det, du har skrevet. Kopiér den, og sæt den ind, når du beder om hjælp. Intet bliver sendt herfra.",
    copy: "Kopiér",
    copied: "Teksten er kopieret.",
    notCopied: "Det lykkedes ikke at kopiere. Markér teksten, og kopiér den selv.",
    reportLabel: "Tekst til den, der hjælper dig",
    language: "Sprog (Språk)",
    asOutlook: "Som i Outlook",
    languageHint: "Gælder kun dette panel. Resten følger sproget i Outlook.",
  },
  readiness: {
    heading: "Hvad Kuvert kan gøre her",
    intro: "Læs det op eller vis det for den, der hjælper dig.",
    yes: "Ja",
    no: "Nej",
    unsure: "Usikkert",
    atSend: {
      yes: "Denne udgave af Outlook kan kontrollere det, du skriver, når du klikker på Send.",
      no: "Denne udgave af Outlook kan ikke kontrollere det, du skriver, når du klikker på Send. Åbn panelet, før du sender.",
    },
    heard: ({ time }) => `Den seneste kontrol ved Send her var den ${time}.`,
    heardNow: "Det her blev kontrolleret, da du klikkede på Send.",
    notHeard: "Der er endnu ikke set nogen kontrol ved Send her.",
    cannotHear: "I denne udgave af Outlook kan panelet ikke se, om kontrollen ved Send har kørt.",
    labelFound: ({ label }) => `Mærkaten »${label}« findes blandt dine mærkater.`,
    labelMissing: ({ label, why }) => `Mærkaten »${label}« kan ikke sættes på: ${missing[why]}`,
    labelLooking: "Outlook har ikke svaret på, hvilke mærkater du har.",
    noLabel:
      "Din organisation har ingen mærkat i Kuvert. Det, der skal beskyttes, bliver stoppet, og du får at vide, hvad du skal gøre.",
    asking: {
      yes: "Outlook kan spørge dig, før noget bliver sendt.",
      no: "Outlook kan ikke spørge dig, før noget bliver sendt. Du svarer her i panelet i stedet.",
    },
    phones: "Outlook på mobilen stopper ikke noget, når du sender.",
    client: "Outlook",
    mailboxSet: "Mailbox",
    none: "ingen",
    policy: "Regler",
    mode: {
      enforce: "gælder",
      warn: "afprøves: Kuvert spørger, men stopper ikke",
      observe: "afprøves: Kuvert viser, men stopper og spørger ikke",
    },
    internal: "Interne adresser",
    sameAsSender: "samme som afsenderens",
    reference: "Reference",
  },
  stopped: {
    heading: ({ count }) => (count === 0 ? "Stoppet og ikke sendt" : `Stoppet og ikke sendt (${count})`),
    none: "Der venter ikke noget, som er stoppet.",
    intro:
      "Det her blev stoppet, da du klikkede på Send, og er ikke sendt endnu. Listen viser kun tid og reference: Led efter samme tidspunkt blandt dine kladder. En linje forsvinder, når mailen eller mødeindkaldelsen er sendt, eller efter 30 dage.",
    cannotSee:
      "I denne udgave af Outlook kan listen ikke se, hvornår noget er sendt, og kun det, hvor du har åbnet panelet, kommer med. Fjern selv linjerne.",
    item: ({ time }) => `Stoppet ${time}`,
    thisMail: "Åben nu",
    remove: "Fjern fra listen",
    removeThat: ({ time }) => `Fjern fra listen: stoppet ${time}`,
    keep: "Hold styr på det, der bliver stoppet",
    off: "Listen er slået fra og tømt. Der gemmes ikke noget.",
    unavailable: "Denne computer lader ikke Kuvert gemme nogen liste.",
  },
  notes: {
    heading: "Godt at vide",
    readMore: "Læs mere",
    more: ({ count }) => (count === 1 ? "Vis én ting mere" : `Vis ${count} ting mere`),
  },
  introduction: {
    heading: "Er det nyt for dig?",
    points: [
      "Når du klikker på Send, kontrollerer Kuvert, om der er personoplysninger, som skal beskyttes.",
      "Er en mærkat nødvendig, sætter Kuvert den på for dig. Er noget galt, får du at vide hvad, og hvordan du retter det.",
      "Kuvert ændrer aldrig det, du har skrevet. Kun emnefeltet kan ændres herfra, og kun når du klikker på en knap til det.",
    ],
    understood: "Forstået",
  },
};

/** A reason is a sentence; within another it loses its full stop. */
function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

const missing: Readonly<Record<LabelFailure, string>> = {
  "not-found": "den er ikke blandt dine mærkater.",
  ambiguous: "du har flere mærkater med det navn, og Kuvert kan ikke afgøre, hvilken der er den rigtige.",
  disabled: "følsomhedsmærkater er slået fra for denne postkasse.",
  "is-parent": "den er en overskrift over andre mærkater og kan ikke vælges.",
  "no-labels": "du har ingen mærkater at vælge imellem.",
  "catalogue-failed": "Outlook kunne ikke vise, hvilke mærkater du har.",
  unsupported: "i denne udgave af Outlook kan Kuvert ikke sætte mærkater på.",
  "host-error": "Outlook svarer ikke på, hvilke mærkater du har.",
  "not-verified": "det kan ikke ses, om den blev sat på.",
  "timed-out": "Outlook svarer ikke i tide.",
};

const notApplied: Readonly<Record<LabelFailure, string>> = {
  "not-found": "den er ikke blandt dine mærkater.",
  ambiguous: "der er flere med samme navn.",
  disabled: "følsomhedsmærkater er slået fra for denne postkasse.",
  "is-parent": "den er en overskrift over andre mærkater og kan ikke vælges.",
  "no-labels": "du har ingen mærkater at vælge imellem.",
  "catalogue-failed": "Outlook kunne ikke vise, hvilke mærkater du har.",
  unsupported: "denne udgave af Outlook kan ikke sætte mærkater på herfra.",
  "host-error": "Outlook tog ikke imod den. Prøv igen, eller vælg den under Følsomhed i menuen øverst.",
  "not-verified": "den blev ikke siddende. Prøv igen, eller vælg den under Følsomhed i menuen øverst.",
  "timed-out": "Outlook svarede ikke i tide. Se efter, om den er valgt, og prøv ellers igen.",
};

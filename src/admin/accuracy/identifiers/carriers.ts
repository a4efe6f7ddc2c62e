/** Sentences that hold a number: `#` is where it stands. Nothing in the neutral ones says what the number is. */
export interface Carriers {
  readonly neutral: readonly [string, ...string[]];
  /** `%` is the label. */
  readonly labelled: readonly [string, ...string[]];
  readonly named: readonly [string, ...string[]];
  /** Beside a company's name. */
  readonly company: readonly [string, ...string[]];
}

export const CARRIERS: Readonly<Record<"da" | "sv", Carriers>> = {
  da: {
    neutral: [
      "Hej\n\nVi har set på # i dag og vender tilbage.",
      "Vedr. #",
      "Kan du tage stilling til # inden fredag?",
      "Se #.",
    ],
    labelled: [
      "% #",
      "Vi skal bruge oplysninger om %: # til mødet.",
      "Hej, her er % # som aftalt.",
      "Navn\t%\tBemærkning\nLis Holm\t#\tringer selv",
    ],
    named: [
      "Lis Holm, #",
      "Vedr. Jens Peter Nørgaard (#)",
      "# Mette Kjær",
      "Kære kollega\n\nVi henviser Anna-Marie Dahl, #, til jer.",
      "1. Ole Brandt, #: rask",
    ],
    company: ["Boserup VVS ApS, #", "Regning fra Tømrer Holm A/S (#)", "# Lindskov I/S"],
  },
  sv: {
    neutral: [
      "Hej,\n\nVi har tittat på # i dag och återkommer.",
      "Ang. #",
      "Kan du ta ställning till # före fredag?",
      "Se #.",
    ],
    labelled: [
      "% #",
      "Vi behöver uppgifter om %: # till mötet.",
      "Hej, här är % # som vi sade.",
      "Namn\t%\tAnmärkning\nLisa Holm\t#\tringer själv",
    ],
    named: [
      "Lisa Holm, #",
      "Ang. Jens-Åke Nordgren (#)",
      "# Maj Kjellin",
      "Hej\n\nVi remitterar Anna-Maria Dahl, #, till er.",
      "1. Olle Brandt, #: frisk",
    ],
    company: ["Nordanvind Städ AB, #", "Räkning från Byggarna i Ljungby HB (#)", "# Kontorsteknik Norr AB"],
  },
};

/** The number within a file's name or an address. */
export const FILE_NAMES = [
  "handlingsplan_#.docx",
  "#.pdf",
  "journal-#.pdf",
  "Skema # underskrevet.pdf",
] as const;

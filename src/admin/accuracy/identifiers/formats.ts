/** One way to write a number: given its characters without separators. */
export interface Format {
  readonly name: string;
  /** The ways the issuer writes it, and the space that replaces the hyphen. */
  readonly standard: boolean;
  write(compact: string): string;
}

/** A separator before the last four. */
function joined(name: string, separator: string, standard = false): Format {
  return { name, standard, write: (compact) => compact.slice(0, -4) + separator + compact.slice(-4) };
}

function grouped(name: string, ...pattern: readonly (number | string)[]): Format {
  return {
    name,
    standard: false,
    write(compact) {
      let at = 0;
      return pattern
        .map((part) => (typeof part === "string" ? part : compact.slice(at, (at += part))))
        .join("");
    },
  };
}

const fullWidth = (compact: string): string =>
  compact.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Formats for every personal number. */
export const FORMATS: readonly Format[] = [
  joined("hyphen", "-", true),
  joined("nothing", "", true),
  joined("space", " ", true),
  joined("no-break space", "\u00a0"),
  joined("thin space", "\u2009"),
  joined("narrow no-break space", "\u202f"),
  joined("en dash", "–"),
  joined("em dash", "—"),
  joined("minus", "−"),
  joined("no-break hyphen", "\u2011"),
  joined("spaced hyphen", " - "),
  joined("dot", "."),
  joined("slash", "/"),
  joined("comma", ","),
  joined("colon", ":"),
  {
    name: "last four in brackets",
    standard: false,
    write: (compact) => `${compact.slice(0, -4)} (${compact.slice(-4)})`,
  },
  joined("wrapped before the hyphen", "\n-"),
  joined("two cells of a table", "\t"),
  { name: "digit by digit", standard: false, write: (compact) => compact.split("").join(" ") },
  {
    name: "Arabic digits",
    standard: false,
    write: (compact) => compact.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  },
  joined("wrapped", "\n"),
  joined("hyphen and wrapped", "-\n"),
  joined("wrapped in a quotation", "-\n> "),
  joined("hyphen and zero-width space", "-\u200b"),
  joined("soft hyphen", "\u00ad"),
  {
    name: "full-width digits",
    standard: false,
    write: (compact) => `${fullWidth(compact.slice(0, -4))}－${fullWidth(compact.slice(-4))}`,
  },
  { name: "zero-width within", standard: false, write: (compact) => compact.split("").join("\u200b") },
];

/** Formats for ten digits only. */
export const TEN_DIGIT_FORMATS: readonly Format[] = [
  grouped("pairs", 2, " ", 2, " ", 2, " ", 4),
  grouped("four, two, four", 4, " ", 2, " ", 4),
  grouped("pairs and hyphen", 2, " ", 2, " ", 2, "-", 4),
  grouped("dotted date", 2, ".", 2, ".", 2, "-", 4),
  grouped("four and six", 4, " ", 6),
];

/** Formats for twelve digits only. */
export const TWELVE_DIGIT_FORMATS: readonly Format[] = [
  grouped("century apart", 2, " ", 6, "-", 4),
  grouped("hyphens in the date", 4, "-", 2, "-", 2, "-", 4),
  grouped("four by four", 4, " ", 4, " ", 4),
];

export const CVR_FORMATS: readonly Format[] = [
  { name: "nothing", standard: true, write: (compact) => compact },
  { ...grouped("pairs", 2, " ", 2, " ", 2, " ", 2), standard: true },
  grouped("hyphens", 2, "-", 2, "-", 2, "-", 2),
  grouped("fours", 4, " ", 4),
];

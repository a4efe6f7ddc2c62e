import type { NumberDetectorId } from "../../../rules/finding";
import { CVR_FORMATS, FORMATS, TEN_DIGIT_FORMATS, TWELVE_DIGIT_FORMATS, type Format } from "./formats";
import * as make from "./generate";

/** A kind of number to be found. */
export interface Kind {
  readonly name: string;
  readonly detector: NumberDetectorId;
  readonly generate: make.Generate;
  readonly formats: readonly Format[];
  /** What people write before it. */
  readonly labels: readonly [string, ...string[]];
  /** Whether the digits alone must do; the other kinds are told from look-alikes by a label or a person. */
  readonly bare: boolean;
  readonly language: "da" | "sv";
}

const CPR_LABELS = [
  "CPR",
  "cpr.:",
  "CPR-nr.",
  "cpr.nr.",
  "cpr-nummer",
  "Personnummer:",
  "født",
  "f.",
] as const;
const SWEDISH_LABELS = ["personnummer", "Personnr:", "pnr", "pers.nr", "Person-nr", "född", "f."] as const;
const RESERVE_LABELS = ["reservnummer", "Reservnr:", "personnr"] as const;

const danish = {
  detector: "dk-cpr",
  formats: [...FORMATS, ...TEN_DIGIT_FORMATS],
  labels: CPR_LABELS,
  language: "da",
} as const;
const ten = {
  detector: "se-personnummer",
  formats: [...FORMATS, ...TEN_DIGIT_FORMATS],
  labels: SWEDISH_LABELS,
  bare: true,
  language: "sv",
} as const;
const twelve = { ...ten, formats: [...FORMATS, ...TWELVE_DIGIT_FORMATS] } as const;
const only = (formats: readonly Format[], ...names: readonly string[]): readonly Format[] =>
  formats.filter((format) => names.includes(format.name));
const lettered = only(FORMATS, "hyphen", "nothing", "no-break hyphen", "en dash");

export const KINDS: readonly Kind[] = [
  { ...danish, name: "CPR, modulus 11 fits", generate: make.cpr, bare: true },
  { ...danish, name: "CPR, day without check digit", generate: make.cprExempt, bare: true },
  { ...danish, name: "CPR, modulus 11 fails", generate: make.cprFailing, bare: false },
  {
    ...danish,
    name: "CPR, replacement number",
    generate: make.cprReplacement,
    bare: false,
    labels: ["CPR", "cpr-nr.", "erstatningspersonnummer", "erstatnings-cpr:"],
  },
  { ...danish, name: "eCPR", generate: make.ecpr, bare: true, formats: lettered },
  { ...ten, name: "personnummer, 10 digits", generate: make.personnummer10 },
  {
    ...ten,
    name: "personnummer, plus",
    generate: make.personnummerOld,
    formats: [
      { name: "plus", standard: true, write: (compact) => `${compact.slice(0, 6)}+${compact.slice(6)}` },
    ],
  },
  { ...twelve, name: "personnummer, 12 digits", generate: make.personnummer12 },
  {
    ...ten,
    name: "samordningsnummer, 10 digits",
    detector: "se-samordningsnummer",
    generate: make.samordningsnummer10,
    labels: ["samordningsnummer", "samordningsnr", "personnummer"],
  },
  {
    ...twelve,
    name: "samordningsnummer, 12 digits",
    detector: "se-samordningsnummer",
    generate: make.samordningsnummer12,
    labels: ["samordningsnummer", "samordningsnr", "personnummer"],
  },
  {
    ...twelve,
    name: "samordningsnummer, date unknown",
    detector: "se-samordningsnummer",
    generate: make.samordningsnummerUnknown,
    labels: ["samordningsnummer", "samordningsnr"],
  },
  {
    ...ten,
    name: "interim number",
    generate: make.interim,
    labels: ["interimspersonnummer", "interimsnummer", "personnr"],
    formats: lettered,
  },
  {
    ...twelve,
    name: "reserve number, Stockholm",
    generate: make.reserveStockholm,
    labels: RESERVE_LABELS,
    formats: only(FORMATS, "nothing"),
  },
  {
    ...twelve,
    name: "reserve number, Carelink",
    generate: make.reserveCarelink,
    labels: RESERVE_LABELS,
    formats: only(FORMATS, "nothing", "hyphen"),
  },
  {
    ...twelve,
    name: "reserve number, Västra Götaland",
    generate: make.reserveVgr,
    labels: RESERVE_LABELS,
    formats: lettered,
  },
  {
    ...twelve,
    name: "reserve number, Värmland",
    generate: make.reserveVarmland,
    labels: RESERVE_LABELS,
    formats: lettered,
  },
  {
    ...twelve,
    name: "reserve number, national",
    generate: make.reserveNational,
    labels: RESERVE_LABELS,
    formats: lettered,
  },
  {
    ...ten,
    name: "sole trader's organisationsnummer",
    generate: make.personnummer10,
    labels: ["orgnr", "organisationsnummer"],
    formats: only(FORMATS, "hyphen", "nothing", "space"),
  },
  {
    name: "CVR",
    detector: "dk-cvr",
    generate: make.cvr,
    formats: CVR_FORMATS,
    labels: ["CVR", "CVR-nr.", "cvr.nr.", "SE-nr."],
    bare: false,
    language: "da",
  },
  {
    ...ten,
    name: "organisationsnummer",
    detector: "se-organisationsnummer",
    generate: make.organisationsnummer,
    labels: ["orgnr", "Org.nr", "organisationsnummer:", "org nr"],
    formats: only(FORMATS, "hyphen", "nothing", "space", "en dash", "no-break space"),
    bare: false,
  },
];

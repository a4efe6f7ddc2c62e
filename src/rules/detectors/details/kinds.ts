import type { DataCategory, DetailDetectorId } from "../../finding";
import { isBankAccount } from "../../numbers/bank-account";
import { isIban } from "../../numbers/iban";
import { isMachineReadableLine, isPassportNumber } from "../../numbers/passport";
import { readPhone } from "../../numbers/phone";

/** How one kind of personal detail is written. */
export interface Detail {
  readonly detector: DetailDetectorId;
  readonly category: DataCategory;
  /** A code for the evidence. */
  readonly shape: string;
  /** What it looks like, in normalised text; flags `g`, bounded in length. */
  readonly pattern: RegExp;
  /** What has to stand right before it, in lower case; null where its look is enough. */
  readonly label: RegExp | null;
  /** What belongs to it further to the left: matched against the end of what stands before. */
  readonly begins?: RegExp;
  /** Whether what was matched can be one. */
  readonly reads: (match: RegExpExecArray) => boolean;
  /** It is a person's wherever it stands: no person need be near. */
  readonly alwaysPersonal: boolean;
}

const END = "(?:[ .-]?(?:nr|no|nummer|number|numret|nummeret))?\\.?(?: (?:är|er|is))?[ :=]{0,3}$";
const after = (words: string): RegExp => new RegExp(`(?:^|[^a-zåäöæø])(?:${words})${END}`);
const compact = (written: string): string => written.replace(/[^A-Za-z\d+<]/g, "").toUpperCase();

const STREET =
  "(?:gade|gaden|vej|vejen|allé|alle|stræde|plads|torv|vænge|have|park|parken|toften|gatan|gata|vägen|väg|gränd|stigen|torget|plan|backen|allén)";
const LETTER = "A-Za-zÅÄÖÆØåäöæøéü";

export const DETAILS: readonly Detail[] = [
  {
    detector: "passport",
    category: "national-id",
    shape: "passport",
    pattern: /(?:[A-Za-z]{2} ?)?\d{7,9}(?![\d-])/g,
    label: after("pas|pass|passport|pasnr|passnr"),
    reads: ([written]) => isPassportNumber(compact(written)),
    alwaysPersonal: true,
  },
  {
    detector: "passport",
    category: "national-id",
    shape: "passport-mrz",
    pattern: /[A-Z\d<]{44}(?![A-Z\d<])/g,
    label: null,
    reads: ([written]) => isMachineReadableLine(written),
    alwaysPersonal: true,
  },
  {
    detector: "driving-licence",
    category: "national-id",
    shape: "driving-licence",
    pattern: /\d{8}(?![\d-])/g,
    label: after("kørekort|kørekortet|kørekorts|körkort|körkortet|körkorts|driving licence|driver's license"),
    reads: () => true,
    alwaysPersonal: true,
  },
  {
    detector: "bank-account",
    category: "finances",
    shape: "iban",
    pattern: /[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}(?![A-Za-z\d])/g,
    label: null,
    reads: ([written]) => isIban(compact(written)),
    alwaysPersonal: false,
  },
  {
    detector: "bank-account",
    category: "finances",
    shape: "bank-account",
    pattern:
      /(\d{4,5})[ .,/-]{0,3}(?:(?:og |och )?(?:konto|kontonr|kontonummer|kto)\.?[ :]{1,2}|\n)?(\d(?:[ -]?\d){5,9})(?![\d-])/gi,
    label: after(
      "reg|regnr|konto|kontonr|kontonummer|bankkonto|nemkonto|lønkonto|lönekonto|personkonto|clearing",
    ),
    reads: ([, branch = "", account = ""]) => isBankAccount(branch, compact(account)),
    alwaysPersonal: false,
  },
  {
    detector: "phone",
    category: "private-contact",
    shape: "phone",
    pattern: /(?:(?:\+|00)4[56] ?(?:\(0\) ?)?)?\d(?:[ -]{0,3}\d){6,9}(?![\d-])/g,
    label: after(
      "tlf|tel|telefon|telefonen|tfn|tln|mobil|mobilen|mob|mobiltelefon|ring|ringe|ringas|nås|fanges|træffes|sms|på|hans|hendes|hennes|nummer",
    ),
    reads: ([written]) => readPhone(compact(written.replace("(0)", ""))) !== null,
    alwaysPersonal: false,
  },
  {
    detector: "private-address",
    category: "private-contact",
    shape: "address",
    pattern: new RegExp(
      `${STREET} \\d{1,3}(?: ?[A-Za-z](?![${LETTER}\\d]))?(?:,? (?:st|kl|\\d{1,2})\\.?,? ?(?:tv|th|mf|sal)\\.?(?![${LETTER}]))?(?:,? lgh \\d{4})?(?:[,\\n] ?(?:DK-|SE-|S-)?\\d{3} ?\\d{1,2} [A-ZÅÄÖÆØ][${LETTER}]{1,20})?`,
      "g",
    ),
    begins: new RegExp(`(?:[A-ZÅÄÖÆØÉÜ][${LETTER}.]{0,20}[ -]){0,2}[A-ZÅÄÖÆØÉÜ][${LETTER}]{0,20}[ -]?$`),
    label: null,
    reads: () => true,
    alwaysPersonal: false,
  },
];

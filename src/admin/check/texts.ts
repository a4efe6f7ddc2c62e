import type { Confidence, Language } from "../../rules";
import type { Outcome } from "../../rules/policy/policy";
import type { DraftProblem } from "../draft-json";

/** Why an input, or a part of one, gave nothing to check. */
export type InputProblem =
  | { readonly kind: "not-found" }
  | { readonly kind: "not-readable"; readonly code: string }
  | { readonly kind: "unknown-kind" }
  | { readonly kind: "empty-file" }
  | { readonly kind: "empty-folder" }
  | { readonly kind: "no-json" }
  | { readonly kind: "no-draft"; readonly problems: readonly DraftProblem[] }
  | { readonly kind: "no-mail" }
  | { readonly kind: "cut-msg" }
  | { readonly kind: "not-parsed"; readonly format: ".eml" | ".msg" };

/** What the check says to people, beside what the core explains. */
export interface CheckTexts {
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** The mail is sent as it is: nobody is told anything. */
  readonly allowed: string;
  readonly labelled: (label: string) => string;
  readonly headings: {
    readonly found: string;
    readonly rules: string;
    readonly unreadable: string;
    readonly told: string;
  };
  readonly nothingFound: string;
  readonly sure: Readonly<Record<Confidence, string>>;
  /** What was found and no rule mentions, such as "Personnamn (3)". */
  readonly besides: (items: readonly string[]) => string;
  readonly coverage: string;
  readonly line: (line: number) => string;
  readonly problem: (problem: InputProblem) => string;
  /** Files of a folder that are of no kind the check reads. */
  readonly leftOut: (count: number, examples: readonly string[]) => string;
  readonly summary: (counts: Readonly<Record<Outcome, number>>, problems: number) => string;
}

const sv: CheckTexts = {
  outcome: {
    allow: "Skickas",
    label: "Skickas med känslighetsetikett",
    ask: "Avsändaren tillfrågas",
    block: "Hålls kvar",
  },
  allowed: "Mejlet skickas som det är.",
  labelled: (label) => `Känslighetsetiketten ”${label}” sätts på mejlet, och sedan skickas det.`,
  headings: {
    found: "Funnet",
    rules: "Regler som gäller",
    unreadable: "Kunde inte läsas",
    told: "Det här får avsändaren veta",
  },
  nothingFound: "Inget känsligt hittades.",
  sure: { low: "osäkert", medium: "troligt", high: "säkert" },
  besides: (items) => `Dessutom hittades, utan betydelse för beslutet: ${items.join(", ")}.`,
  coverage: "Av bilagor och bifogade mejl granskas namnet, inte innehållet. Text i bilder läses inte.",
  line: (line) => `rad ${line}`,
  problem: (problem) => {
    switch (problem.kind) {
      case "not-found":
        return "Filen eller mappen finns inte.";
      case "not-readable":
        return `Filen kan inte öppnas (${problem.code}).`;
      case "unknown-kind":
        return "Filtypen kan inte läsas. Det som kan läsas är .eml, .msg, .json och .jsonl.";
      case "empty-file":
        return "Filen är tom.";
      case "empty-folder":
        return "I mappen finns ingen .eml-, .msg-, .json- eller .jsonl-fil.";
      case "no-json":
        return "Det som står här är inte JSON.";
      case "no-draft":
        return `Det som står här är inget mejlutkast: ${problem.problems.map(swedishProblem).join(" ")}`;
      case "no-mail":
        return "Filen är inget mejl.";
      case "cut-msg":
        return "Filen är avklippt: en .msg-fil kan bara läsas när den är hel.";
      case "not-parsed":
        return `Filen kan inte tolkas som ${problem.format}.`;
    }
  },
  leftOut: (count, examples) =>
    `${count === 1 ? "1 fil i mappen är" : `${count} filer i mappen är`} av annat slag och har inte granskats: ${examples.join(", ")}${count > examples.length ? " med flera" : ""}.`,
  summary: (counts, problems) => {
    const total = counts.allow + counts.label + counts.ask + counts.block;
    const unread =
      problems === 0
        ? ""
        : ` ${problems === 1 ? "En fil eller rad" : `${problems} filer eller rader`} kunde inte läsas.`;
    return `${total} mejl granskade: ${counts.allow} skickas, ${counts.label} får etikett, ${counts.ask} frågas det om, ${counts.block} hålls kvar.${unread}`;
  },
};

const da: CheckTexts = {
  outcome: {
    allow: "Sendes",
    label: "Sendes med følsomhedsmærkat",
    ask: "Afsenderen bliver spurgt",
    block: "Holdes tilbage",
  },
  allowed: "Mailen sendes, som den er.",
  labelled: (label) => `Følsomhedsmærkaten ”${label}” sættes på mailen, og derefter sendes den.`,
  headings: {
    found: "Fundet",
    rules: "Regler, der gælder",
    unreadable: "Kunne ikke læses",
    told: "Det får afsenderen at vide",
  },
  nothingFound: "Der er ikke fundet noget følsomt.",
  sure: { low: "usikkert", medium: "sandsynligt", high: "sikkert" },
  besides: (items) => `Desuden fundet, uden betydning for afgørelsen: ${items.join(", ")}.`,
  coverage: "Af vedhæftede filer og mails gennemgås navnet, ikke indholdet. Tekst i billeder læses ikke.",
  line: (line) => `linje ${line}`,
  problem: (problem) => {
    switch (problem.kind) {
      case "not-found":
        return "Filen eller mappen findes ikke.";
      case "not-readable":
        return `Filen kan ikke åbnes (${problem.code}).`;
      case "unknown-kind":
        return "Filtypen kan ikke læses. Det, der kan læses, er .eml, .msg, .json og .jsonl.";
      case "empty-file":
        return "Filen er tom.";
      case "empty-folder":
        return "I mappen er der ingen .eml-, .msg-, .json- eller .jsonl-fil.";
      case "no-json":
        return "Det, der står her, er ikke JSON.";
      case "no-draft":
        return `Det, der står her, er ikke et mailudkast: ${problem.problems.map(danishProblem).join(" ")}`;
      case "no-mail":
        return "Filen er ikke en mail.";
      case "cut-msg":
        return "Filen er klippet af: en .msg-fil kan kun læses, når den er hel.";
      case "not-parsed":
        return `Filen kan ikke læses som ${problem.format}.`;
    }
  },
  leftOut: (count, examples) =>
    `${count === 1 ? "1 fil i mappen er" : `${count} filer i mappen er`} af en anden slags og er ikke gennemgået: ${examples.join(", ")}${count > examples.length ? " med flere" : ""}.`,
  summary: (counts, problems) => {
    const total = counts.allow + counts.label + counts.ask + counts.block;
    const unread =
      problems === 0
        ? ""
        : ` ${problems === 1 ? "En fil eller linje" : `${problems} filer eller linjer`} kunne ikke læses.`;
    return `${total} ${total === 1 ? "mail" : "mails"} gennemgået: ${counts.allow} sendes, ${counts.label} får mærkat, ${counts.ask} spørges der om, ${counts.block} holdes tilbage.${unread}`;
  },
};

/** What should stand in a draft, where the schema's own word is no word for people. */
const EXPECTED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    string: "en text",
    Object: "ett objekt inom klamrar",
    Array: "en lista",
    "(string | number)": "en text eller ett tal",
  },
  da: {
    string: "en tekst",
    Object: "et objekt i tuborgklammer",
    Array: "en liste",
    "(string | number)": "en tekst eller et tal",
  },
};

function swedishProblem({ path, expected }: DraftProblem): string {
  const words = EXPECTED.sv[expected] ?? expected;
  return path === "" ? `det ska vara ${words}.` : `”${path}” ska vara ${words}.`;
}

function danishProblem({ path, expected }: DraftProblem): string {
  const words = EXPECTED.da[expected] ?? expected;
  return path === "" ? `det skal være ${words}.` : `”${path}” skal være ${words}.`;
}

export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = { sv, da };

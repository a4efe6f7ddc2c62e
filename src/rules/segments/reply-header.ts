import { nextFilled, type Line } from "./lines";

/**
 * The lines with which mail clients introduce a quoted or forwarded message, in the languages of the clients that
 * Danish and Swedish caseworkers get mail from: Danish, Swedish (also of Finland), Norwegian, English, and German,
 * Finnish and Dutch from across the border. Wordings as Outlook, Apple Mail, Gmail, Thunderbird, Notes and phones
 * write them, up to November 2026.
 */
export interface ReplyHeader {
  /**
   * - `separator`: "-----Original Message-----" and the like; header fields may follow.
   * - `fields`: From, Sent, To, Subject.
   * - `attribution`: "Den 3 maj 2024 kl. 10:22 skrev Anna Berg <anna@exempel.example>:".
   */
  readonly kind: "separator" | "fields" | "attribution";
  /** How many lines it takes. */
  readonly length: number;
  /** False when the words alone may as well be the sender's own: another sign must say that a quote begins. */
  readonly certain: boolean;
}

/** The header that begins at line `at`, or null. Looks a bounded number of lines ahead. */
export function replyHeaderAt(lines: readonly Line[], at: number): ReplyHeader | null {
  return separatorAt(lines, at) ?? fieldsAt(lines, at) ?? attributionAt(lines, at);
}

type Field = "from" | "sent" | "date" | "to" | "subject" | "other";

/** "Sendt" and its like are words of mail clients; "dato" is one that people put in their own lists as well. */
const WORDS: Readonly<Record<Field, string>> = {
  from: "fra från frå from von lähettäjä van",
  sent: "sendt skickat sent gesendet lähetetty verzonden",
  date: "dato datum date päivämäärä päiväys",
  to: "til till to an vastaanottaja aan",
  subject: "emne ämne subject betreff aihe onderwerp",
  other:
    "cc bcc kopi kopia kopio kopi_til kopia_till svar_til svar_till reply-to prioritet importance vigtighed " +
    "wichtigkeit sensitivity følsomhed känslighet vedhæftede_filer vedhæftet bifogade_filer bilagor vedlegg " +
    "attachments anlagen liitteet organisation organization",
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.keys(WORDS) as Field[]).reduce<[string, Field][]>(
    (all, field) => [...all, ...WORDS[field].split(" ").map((word): [string, Field] => [word, field])],
    [],
  ),
);

/** The longest label: "vedhæftede filer", with room for the asterisks of text made from bold type. */
const LONGEST_LABEL = 24;

/** Splits "Fra: Anna" into label and value; the label as it stands, or null when there is none near the start. */
function splitLabel(line: string): { readonly label: string; readonly value: string } | null {
  const colon = line.slice(0, LONGEST_LABEL + 8).indexOf(":");
  if (colon <= 0) return null;
  const label = line
    .slice(0, colon)
    .replace(/[*_\s\u00a0]+/g, " ")
    .trim();
  if (label === "" || label.length > LONGEST_LABEL) return null;
  return {
    label,
    value: line
      .slice(colon + 1)
      .replace(/^[*_]+/, "")
      .trim(),
  };
}

function fieldOf(line: string): { readonly field: Field; readonly value: string } | null {
  const split = splitLabel(line);
  const field = split === null ? undefined : FIELD_OF.get(split.label.toLowerCase().replace(/ /g, "_"));
  return split === null || field === undefined ? null : { field, value: split.value };
}

/** True when the line reads like a header line in any language: a word or two, a colon, a value. */
export function readsLikeField(line: string): boolean {
  const split = splitLabel(line);
  return split !== null && split.value !== "" && split.label.split(" ").length <= 3;
}

/** A header has at most some ten fields; a list of recipients may take more lines. */
const MAX_FIELD_LINES = 30;

/**
 * The fields must come together: "Fra: og med mandag" is a sentence, and "Från: Göteborg, Till: Malmö" a journey.
 * A memo's "Till:, Från:, Ämne:" says neither when it was sent nor from which address, and is uncertain.
 */
function fieldsAt(lines: readonly Line[], at: number): ReplyHeader | null {
  const first = fieldOf(lines[at]?.text ?? "");
  if (first === null || first.field === "other") return null;
  const seen = new Map<Field, string>();
  let end = at;
  for (let i = at; i < lines.length && i < at + MAX_FIELD_LINES; i++) {
    const line = lines[i];
    if (line === undefined || line.blank) {
      if (fieldOf(lines[i + 1]?.text ?? "") === null) break;
      continue;
    }
    const found = fieldOf(line.text);
    // A line without a label goes on with the recipients of the line before, if another field follows.
    if (found === null) continue;
    if (found.field !== "other" && seen.has(found.field)) break;
    seen.set(found.field, found.value);
    end = i + 1;
  }
  if (!seen.has("from") || seen.size < 2) return null;
  const addressed = seen.get("from")?.includes("@") === true;
  const certain = addressed || seen.has("sent") || (seen.has("subject") && seen.has("date"));
  if (!certain && !seen.has("subject")) return null;
  return { kind: "fields", length: end - at, certain };
}

/** "-----Oprindelig meddelelse-----", "---------- Forwarded message ---------", "-----Anna Berg skrev: -----" */
const DASHED =
  /^[-–—=_*]{2,}\s?[^-–—=_\s][^\n]{0,120}(?:meddel|message|melding|besked|brev|mail|mejl|nachricht|viesti|bericht|skrev|wrote|forward|vidarebefordra|videresend)[^\n]{0,120}[-–—=_*]{2,}$/i;
const DASHED_WORD =
  /oprindelig|original|ursprung|ursprüng|opprinnelig|alkuperäinen|oorspronkelijk|forward|vidarebefordra|videresend|vidaresän|weitergeleitet|doorgestuurd|välitetty|skrev|wrote/i;
/** Apple Mail and others, without dashes, a line of their own. */
const PLAIN =
  /^(?:begin forwarded message|start på videresendt (?:besked|meddelelse)|(?:påbörjat )?vidarebefordrat (?:brev|meddelande|mejl)|videresendt (?:besked|meddelelse|melding|mail|e-post)|vidaresänt (?:brev|meddelande)|original message|oprindelig meddelelse|ursprungligt meddelande|originalmeddelande)\s?:$/i;
const UNDERSCORES = /^_{10,}$/;

function separatorAt(lines: readonly Line[], at: number): ReplyHeader | null {
  const text = lines[at]?.text.trim() ?? "";
  if (text.length < 10 || text.length > 260) return null;
  if (UNDERSCORES.test(text)) {
    const next = nextFilled(lines, at + 1, 2);
    const fields = next < 0 ? null : fieldsAt(lines, next);
    return fields === null ? null : { kind: "separator", length: next - at, certain: true };
  }
  if (PLAIN.test(text) || (DASHED.test(text) && DASHED_WORD.test(text))) {
    return { kind: "separator", length: 1, certain: true };
  }
  return null;
}

const VERB = /(?:^|[\s,>"”])(?:skrev|wrote|schrieb|kirjoitti|schreef)(?=[\s,:]|$)/i;
const CLOCK_OR_YEAR = /\d[:.]\d\d|(?:19|20)\d\d/;

/** It may be wrapped over three lines, and ends with a colon. */
function attributionAt(lines: readonly Line[], at: number): ReplyHeader | null {
  let text = "";
  for (let length = 1; length <= 3; length++) {
    const line = lines[at + length - 1];
    if (line === undefined || line.blank) return null;
    text += ` ${line.text.trim()}`;
    if (text.length > 400) return null;
    // The first line must be part of it, not a greeting above it.
    if (length === 1 && !VERB.test(text) && !CLOCK_OR_YEAR.test(text) && !text.includes("@")) return null;
    if (!text.endsWith(":")) continue;
    if (!VERB.test(text)) return null;
    const addressed = text.includes("@");
    if (!addressed && !CLOCK_OR_YEAR.test(text)) return null;
    return { kind: "attribution", length, certain: addressed };
  }
  return null;
}

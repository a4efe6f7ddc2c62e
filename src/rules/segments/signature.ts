import { nextFilled, type Line } from "./lines";

/**
 * Tells which lines of what the sender wrote are a signature: contact lines, disclaimers, "Skickat från min
 * iPhone". The sign-off and the sender's name below it belong to the message, unless the mail client put them in
 * with the rest. Where in doubt, a line is body: a signature never swallows what somebody wrote.
 *
 * @param lines one run of lines without quoted ones among them
 * @param signed for each line, whether the mail client says that it put it in as a signature
 * @returns for each line, whether it is signature
 */
export function findSignature(lines: readonly Line[], signed: readonly boolean[]): readonly boolean[] {
  const found = lines.map(() => false);
  const fill = (from: number, to: number): void => {
    for (let i = from; i < to; i++) found[i] = true;
  };
  // Somebody wrote where the client had put the signature: what follows there must show itself what it is.
  let writtenIn = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (signed[i] !== true) writtenIn = false;
    if (line === undefined || line.blank || found[i] === true) continue;
    const text = line.text.trim();
    if (DEVICE.test(text)) fill(i, i + 1);
    else if (signed[i] === true && !writtenIn) {
      const to = givenBlock(lines, i, (k) => signed[k] === true);
      fill(i, to);
      writtenIn = true;
      i = Math.max(i, to - 1);
    } else if (DELIMITER.test(line.text)) {
      fill(
        i,
        givenBlock(lines, i + 1, () => true),
      );
    } else if (isSignOff(text) || isNameRepeatedBelow(lines, i)) {
      const from = isSignOff(text) ? afterName(lines, i) : nextFilled(lines, i + 1, 2);
      const to = contactBlock(lines, from);
      fill(Math.max(from, nextFilled(lines, from, to - from)), to);
      i = Math.max(i, from - 1, to - 1);
    }
  }
  const last = lastFilled(lines);
  if (CLOSING_DISCLAIMER.test(lines[last]?.text ?? "")) fill(last, last + 1);
  return found;
}

function lastFilled(lines: readonly Line[]): number {
  let last = lines.length - 1;
  while (last > 0 && lines[last]?.blank === true) last--;
  return last;
}

/** "-- ", the delimiter of RFC 3676, 4.3; its space is often lost. */
const DELIMITER = /^--\s?$/;

/** "Skickat från min iPhone", "Hentet i Outlook til Android", "Sendt fra Mail til Windows" */
const DEVICE =
  /^(?:skickat|skickades|sendt|sent|hämta|hämtat|hent|hentet|få|get|gesendet|lähetetty|sänt)\s.{0,30}(?:iphone|ipad|ipod|android|galaxy|samsung|huawei|nokia|outlook|yahoo|windows|mobil\S{0,12}|smartphone|tele[fp]\S{0,6}|surfplatta|läsplatta|tablet|ios|mac|proton\S{0,6}|gmail).{0,30}$/i;

const SIGN_OFF = new RegExp(
  "^(?:" +
    [
      // Danish and Norwegian
      "(?:med )?(?:venn?lige?|bedste|de bedste|de venligste|kærlige?|mange|varme|hjertelige?|gode) hils(?:en|ener|ner)",
      "hils(?:en|ner)",
      "de bedste hilsner",
      "m\\.? ?v\\.? ?h\\.?",
      "v\\.?h\\.?",
      "kh",
      "dbh",
      // Swedish
      "(?:med )?(?:vänlig|vänliga|bästa|varma|många|hjärtliga|soliga|glada) hälsn?(?:ing|ingar|\\.)?",
      "hälsningar?",
      "hälsn\\.?",
      "vänligen",
      "allt gott",
      // English and German
      "(?:with )?(?:kind|best|warm|kindest)? ?regards",
      "best wishes",
      "(?:yours )?sincerely",
      "mit freundlichen grüßen",
    ].join("|") +
    ")(?=[\\s,.!/]|$)",
  "i",
);
/** What may follow on the line: a name, perhaps "från" before it. "Hälsningar till Lisa" goes on with a sentence. */
const REST_IS_NAME = /^[\s,.!/]*(?:(?:fra|från|från oss på)\s)?(?:["(]?[A-ZÆØÅÄÖÉÜ][^\s]{0,30}[\s,]*){0,5}$/;

function isSignOff(text: string): boolean {
  if (text.length > 80) return false;
  const match = SIGN_OFF.exec(text)?.[0];
  if (match !== undefined) return REST_IS_NAME.test(text.slice(match.length));
  // "/Pontus Rydell, handläggare", as Swedish offices sign
  return /^\/\s?[A-ZÆØÅÄÖÉÜ]/.test(text) && text.length <= 60;
}

/** The line after the sign-off and the name below it. */
function afterName(lines: readonly Line[], signOff: number): number {
  const text = lines[signOff]?.text.trim() ?? "";
  const named = /\s[A-ZÆØÅÄÖÉÜ]\S*\s*$/.test(text.replace(SIGN_OFF, "")) || text.startsWith("/");
  if (named) return signOff + 1;
  for (let i = signOff + 1; i <= signOff + 3; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.blank) continue;
    const name = line.text.trim();
    return name.length <= 60 && !/\d|@/.test(name) && wordCount(name) <= 6 ? i + 1 : signOff + 1;
  }
  return signOff + 1;
}

/** "Hanne", and below it "Hanne Vestergaard Lund" with title and telephone: the name is the sign-off. */
function isNameRepeatedBelow(lines: readonly Line[], at: number): boolean {
  const name = lines[at]?.text.trim() ?? "";
  if (name.length > 40 || !/^[A-ZÆØÅÄÖÉÜ]\S*(?:\s\S+){0,2}$/.test(name)) return false;
  const below = lines[nextFilled(lines, at + 1, 2)]?.text.trim() ?? "";
  return below.length <= 60 && below.startsWith(`${name.replace(/[,.]$/, "")} `);
}

type LineKind = "contact" | "short" | "disclaimer" | "message";

const CONTACT =
  /\S@\S+\.\S|www\.|https?:\/\/|^\+?[\d\s()/-]{8,20}$|(?:^|[\s,|·•])(?:tlf|tel|telefon|mobil|mob|direkte|direkt|växel|fax|phone|cell|m|t|d|e-?mail|e-post|mejl|web|ean|cvr|org\.?\s?nr)\b\.?\s?(?:nr\.?)?\s?:?\s?[+(]?\d|\b[1-9]\d{2}\s?\d{2}\s+[A-ZÅÄÖ]|\b(?:DK-)?[1-9]\d{3}\s+[A-ZÆØÅ]|:\s?\+?\d[\d\s-]{6,14}\d$/i;
const ORGANISATION =
  /kommune?\b|\bregion|forvaltning|förvaltning|afdeling|avdelning|enhet|center|centrum|rådhus|skole\b|skola\b|sygehus|sjukhus|hospital|klinik|universitet|sekretariat|myndighed|myndighet|socialtjänst|styrelse|nämnd|styrelsen\b|forsorg|omsorg\b/i;
const DISCLAIMER =
  /(?:denne|denna|detta|dette|this)\s(?:e-?mail|e-post\S*|mail|mejl\S*|meddelelse|meddelande|message|besked)\b.{0,160}(?:fortrolig|konfidenti|konfidensi|sekretess|confidential|beregnet|avse(?:dd|tt)|intended|fejl|misstag|fel|feil)|tænk på miljøet|tänk på miljön|before (?:you )?print|hensyn til miljøet|(?:behandl|personoplysning|personuppgift|databeskyttelse|dataskydd|gdpr|privatliv).{0,160}(?:læs mere|läs mer|https?:|www\.|hjemmeside|webbplats|hemsida)|(?:læs|läs) .{0,60}(?:behandl|hanter).{0,60}(?:personoplysning|personuppgift)/i;
/** Six digits and four: whose number it is, is for the detectors to say, and it is never mere contact data. */
const NUMBER = /\d{6}[\s\u00a0]?[-–+]?[\s\u00a0]?\d{4}(?!\d)/;
const NUMBER_WORD = /\bcpr\b|person(?:nummer|nr)|\bpnr\b/i;
const LABELLED_NUMBER =
  /^(?:tlf|tel|telefon|mobil|mob|direkte|direkt|växel|fax|phone|ean|cvr|org\.?\s?nr|bankgiro|plusgiro)\b/i;
/** A disclaimer that the mail server may have put below a mail without any signature. */
const CLOSING_DISCLAIMER =
  /(?:denne|denna|detta|dette|this)\s(?:e-?mail|e-post\S*|mail|mejl\S*|meddelelse|meddelande|message)\b.{0,200}(?:slette[st]|raderas?|destruer|makuler|delete|fejlagtigt|ved en fejl|av misstag|in error|tilsigtede|avsedd mottagare|intended)/i;
/** "Send ikke cpr-nummer i almindelig e-mail", as offices write below their contact lines */
const WARNING =
  /(?:ikke|aldrig|aldri|inte|undvik|undgå|undlad).{0,60}(?:send|skick|mejl|mail).{0,60}(?:cpr|person|följsam|følsom|känslig)/i;
const GREETING = /^(?:hej|hejsan|kære|bästa|god(?:dag|morgen|morgon)|tak|tack|ps|p\.s)\b/i;

function kindOf(text: string): LineKind {
  if (NUMBER.test(text) && !LABELLED_NUMBER.test(text)) return "message";
  if (DISCLAIMER.test(text) || WARNING.test(text)) return "disclaimer";
  if (NUMBER_WORD.test(text)) return "message";
  if (GREETING.test(text)) return "message";
  const words = wordCount(text);
  if (words <= 14 && text.length <= 140 && (CONTACT.test(text) || (words <= 7 && ORGANISATION.test(text)))) {
    return /[.!?]$/.test(text) && words > 8 ? "message" : "contact";
  }
  return words <= 6 && text.length <= 60 && !/[.!?:;]$|\d/.test(text) ? "short" : "message";
}

/** More lines than any signature has; without a bound, a body of nothing but sign-offs takes quadratic time. */
const MAX_CONTACT_LINES = 60;

/**
 * Where the contact lines that begin at `from` end; `from` itself when there are none. Lines such as a title
 * count only next to the name or in one paragraph with a contact line.
 */
function contactBlock(lines: readonly Line[], from: number): number {
  let end = from;
  let paragraph: "name" | "counted" | "pending" = lines[from]?.blank === false ? "name" : "pending";
  let told = false;
  for (let i = from; i < lines.length && i < from + MAX_CONTACT_LINES; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.blank) {
      if (paragraph === "pending" && i > from && lines[i - 1]?.blank === false) break;
      paragraph = "pending";
      continue;
    }
    const kind = kindOf(line.text.trim());
    if (kind === "message" || isSignOff(line.text.trim())) break;
    if (kind === "short") {
      if (paragraph !== "pending") end = told ? i + 1 : end;
      continue;
    }
    told = true;
    paragraph = "counted";
    end = i + 1;
  }
  return told ? end : from;
}

/** Where a block that the mail client or the delimiter says is a signature ends: at the first line of a message. */
function givenBlock(lines: readonly Line[], from: number, isGiven: (line: number) => boolean): number {
  let end = from;
  for (let i = from; i < lines.length && isGiven(i); i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.blank) continue;
    const text = line.text.trim();
    const words = wordCount(text);
    const isSentence = words > 12 || (words > 4 && /[.!?]$/.test(text));
    if (kindOf(text) === "message" && (isSentence || isSomebodys(text))) break;
    end = i + 1;
  }
  return end;
}

/** Names a person by number, or turns to one. */
function isSomebodys(text: string): boolean {
  return NUMBER.test(text) || NUMBER_WORD.test(text) || GREETING.test(text);
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

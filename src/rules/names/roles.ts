import type { NameRole } from "../finding";
import { endOf, type Mention } from "./mention";
import type { MailPerson } from "./persons";
import { GAP, LINE, SHAPE } from "./tokens";
import { AND, WordList } from "./words";

/** Words before a name that say the matter is about the person. */
const MATTER = new WordList(
  "vedr vedrørende ang angående rör rörande gällande avseende beträffande borger borgeren borgerens medborgaren elev eleven elevens " +
    "patient patienten patientens klient klienten klientens brukare brukaren brukarens pat beboer beboeren boende barnet bruger brugeren " +
    "sökande sökanden ansøger ansøgeren klagande klager sag sagen ärende ärendet journal handlingsplan udredning utredning orosanmälan " +
    "søn datter son dotter sønnen datteren sonen dottern drengen pigen pojken flickan",
);

/** Words before a name that make the person a colleague or another professional. */
const STAFF = new WordList(
  "att kollega kollegan kollegaen chef chefen rektor teamleder afdelingsleder enhetschef avdelningschef handläggare sagsbehandler rådgiver " +
    "socialsekreterare sekretær sekreterare lærer läraren lærerinde lektor pædagog pedagog vikarie vikaren vikar sygeplejerske sjuksköterska ssk usk ssa sosu læge läkare " +
    "doktor dr overlæge överläkare kurator psykolog psykologen konsulent jurist koordinator samordnare vaktmester vaktmästare pedel kontaktperson " +
    "halinspektør spørg spurgt fråga frågat kontakt kontakta superbrugerne",
);

/** Offices of public life, and what one is known to everybody for. */
const OFFICE = new WordList(
  "borgmester borgmesteren viceborgmester rådmand statsminister statsministeren minister ministeren kommunalråd kommunalrådet oppositionsråd regionråd " +
    "riksdagsledamot riksdagsledamoten folketingsmedlem byrådsmedlem byrådsmedlemmerne landshövdingen landshövding partiledare partileder gruppeformand " +
    "kung kungen drottning drottningen dronning kong prins prinsesse kronprins kronprinsessan statsråd socialminister justitsminister finansminister " +
    "sundhedsminister socialministeren utbildningsminister præsident president presidenten forfatter forfatteren författare författaren kunstneren konstnären fotografen artisten",
);

const ME = new WordList("jeg mig jag mej undertegnede");

/** What a harmless subject line says of a colleague. */
const OCCASION = new WordList(
  "tillykke grattis velkommen välkommen blomst blomster blommor buket bukett gave present fødselsdag fødselsdagen födelsedag födelsedagen jubilæum jubileum " +
    "avtackning afsked farvel reception receptionen orlov barsel ferie semester föräldraledighet møde mødet möte mötet mødelokale kaffe frokost lunch " +
    "fika fest festen tårta kage tal heja hemmeligt overraskelse överraskning videresendes vidarebefordras att bröllop bryllup polterabend",
);

/** What a meeting is about, rather than whom it is with. */
const ABOUT = new WordList("om kring omkring");

/** How a role is known. A `strong` one stands when the mail turns out to be about somebody; a weak one is a default. */
export interface Role {
  readonly role: NameRole;
  readonly strong: boolean;
}

/**
 * What the mail's own form tells of a person. Nobody who is named in a subject with first and last name is there by
 * the way, so that is the matter (the rule of every shipped policy), unless the subject tells of an occasion.
 */
export function roleOf(person: MailPerson, ownDomain: string | null): Role {
  const { mentions } = person;
  const some = (test: (mention: Mention) => boolean): boolean => mentions.some(test);
  const strong = (role: NameRole): Role => ({ role, strong: true });
  if (person.role === "sender") return strong("sender");
  if (some((mention) => mention.cue === "sign-off" && isNewText(mention)))
    return strong(person.role ?? "sender");
  if (some((mention) => isBeside(mention, MATTER))) return strong("data-subject");
  if (person.role !== null) return strong(person.role);
  if (some((mention) => mention.cue === "greeting" && isNewText(mention))) return strong("recipient");
  if (some((mention) => isBeside(mention, OFFICE) || hasParty(mention))) return strong("public-figure");
  if (
    some(
      (mention) =>
        isAddressed(mention, ownDomain) ||
        isBeside(mention, STAFF) ||
        isPaired(mention) ||
        isSignature(mention),
    )
  ) {
    return strong("colleague");
  }
  if (some((mention) => mention.cue === "address-line")) return strong("other");
  if (some((mention) => isSubjectMatter(mention))) return strong("data-subject");
  // A first name alone is how one speaks of those at work.
  return { role: some(isFullName) ? "other" : "colleague", strong: false };
}

function isNewText({ at }: Mention): boolean {
  return at.segment.ref.kind !== "quoted";
}

function isSignature({ at }: Mention): boolean {
  return at.segment.ref.kind === "signature";
}

/** Two words or more, or an initial and a word. */
function isFullName({ from, to }: Mention): boolean {
  return to - from > 1;
}

function isSubjectMatter(mention: Mention): boolean {
  if (mention.at.segment.ref.kind !== "subject" || !isFullName(mention)) return false;
  const { hash, count } = mention.at.read.tokens;
  // "Möte om Lisa Eks skolgång" is about her; "Tal om Lisa Eks jubileum" is not a matter.
  if (isBeside(mention, ABOUT) && !OCCASION.has(hash[mention.to])) return true;
  for (let i = 0; i < count; i++) if (OCCASION.has(hash[i])) return false;
  return true;
}

/** On an address line with an address of the sender's own organisation, or signing a message further down. */
function isAddressed(mention: Mention, ownDomain: string | null): boolean {
  if (mention.cue === "greeting" || mention.cue === "sign-off") return true;
  if (mention.cue !== "address-line") return false;
  const { text } = mention.at.read.tokens;
  const line = text.slice(endOf(mention), endOf(mention) + 120).split("\n")[0] ?? "";
  const address = /@([\w.-]+)/.exec(line);
  return address === null ? true : ownDomain !== null && (address[1] ?? "").toLowerCase().endsWith(ownDomain);
}

/** One of the words stands just before the name, or one word further off, on the same line. */
function isBeside({ at: { read }, from }: Mention, words: WordList): boolean {
  const { tokens } = read;
  for (let i = from; i > from - 2 && i > 0; i--) {
    const gap = tokens.gap[i] ?? 0;
    const sign = gap & 15;
    if (gap >= LINE) return false;
    if (sign !== GAP.space && sign !== GAP.colon && sign !== GAP.stop && sign !== GAP.dash) return false;
    if (words.has(tokens.hash[i - 1])) return true;
    if ((tokens.shape[i - 1] ?? 0) & SHAPE.capital || sign !== GAP.space) return false;
  }
  return false;
}

/** *Lone og jeg*, *mig og Poul*, *Karin och jag*: named in one breath with the sender. */
function isPaired({ at: { read }, from, to }: Mention): boolean {
  const { hash } = read.tokens;
  return (AND.has(hash[to]) && ME.has(hash[to + 1])) || (AND.has(hash[from - 1]) && ME.has(hash[from - 2]));
}

/** A party's letters in brackets after the name: (S), (SD). */
function hasParty(mention: Mention): boolean {
  const { tokens } = mention.at.read;
  if (tokens.gap[mention.to] !== GAP.open) return false;
  const party = tokens.text.slice(tokens.start[mention.to], tokens.end[mention.to]);
  return /^(S|M|SD|C|V|KD|L|MP|A|B|F|I|O|SF|DF|Ø|Å|Æ|FI)$/.test(party);
}

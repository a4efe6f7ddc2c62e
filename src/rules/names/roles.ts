import type { NameRole } from "../finding";
import type { Mention } from "./mention";
import type { MailPerson } from "./persons";
import { GAP, LINE } from "./tokens";
import { WordList } from "./words";

/** Words before a name that say the matter is about the person. */
const MATTER = new WordList(
  "vedr vedrørende vedr. ang angående angående rör rörande gällande avseende beträffande borger borgeren borgerens elev eleven elevens " +
    "patient patienten patientens klient klienten klientens brukare brukaren brukarens pat beboer beboeren boende barnet bruger brugeren " +
    "sökande sökanden ansøger ansøgeren klagande klager sag sagen ärende ärendet journal handlingsplan udredning utredning " +
    "søn datter son dotter sønnen datteren sonen dottern",
);

/** Titles that make the person a colleague or another professional. */
const STAFF = new WordList(
  "att kollega kollegan kollegaen chef chefen rektor teamleder afdelingsleder enhetschef avdelningschef handläggare sagsbehandler rådgiver " +
    "socialsekreterare sekretær sekreterare lærer läraren lærerinde lektor pædagog pedagog vikarie vikar sygeplejerske sjuksköterska læge läkare " +
    "doktor dr overlæge överläkare kurator psykolog psykologen konsulent jurist koordinator samordnare vaktmester vaktmästare pedel kontaktperson",
);

/** Offices of public life. */
const OFFICE = new WordList(
  "borgmester borgmesteren viceborgmester rådmand statsminister statsministeren minister ministeren kommunalråd oppositionsråd regionråd " +
    "riksdagsledamot riksdagsledamoten folketingsmedlem byrådsmedlem kommunstyrelsens landshövdingen landshövding partiledare partileder " +
    "kung kungen drottning drottningen dronning kong prins prinsesse kronprins kronprinsessan statsråd socialminister justitsminister finansminister " +
    "sundhedsminister socialministeren utbildningsminister präsident præsident president presidenten forfatter forfatteren författare författaren",
);

/** What the mail's own form tells of a person: nothing yet of numbers or statements. */
export function roleOf(person: MailPerson): NameRole {
  if (person.mentions.some((mention) => isBeside(mention, MATTER))) return "data-subject";
  if (person.role !== null) return person.role;
  if (person.mentions.some((mention) => mention.cue === "sign-off" && isNewText(mention))) return "sender";
  if (person.mentions.some((mention) => mention.cue === "greeting" && isNewText(mention))) return "recipient";
  if (person.mentions.some((mention) => isBeside(mention, OFFICE) || hasParty(mention)))
    return "public-figure";
  if (person.mentions.some(isColleague)) return "colleague";
  return "other";
}

function isNewText({ at }: Mention): boolean {
  return at.segment.ref.kind !== "quoted";
}

function isColleague(mention: Mention): boolean {
  return mention.at.segment.ref.kind === "signature" || mention.cue !== null || isBeside(mention, STAFF);
}

/** One of the words stands just before the name, on the same line. */
function isBeside({ at: { read }, from }: Mention, words: WordList): boolean {
  const { tokens } = read;
  const gap = (tokens.gap[from] ?? 0) & 15;
  if ((tokens.gap[from] ?? 0) >= LINE) return false;
  if (gap !== GAP.space && gap !== GAP.colon && gap !== GAP.stop && gap !== GAP.dash) return false;
  return words.has(tokens.hash[from - 1]);
}

/** A party's letters in brackets after the name: (S), (SD). */
function hasParty({ at: { read }, to }: Mention): boolean {
  const { tokens } = read;
  if ((tokens.gap[to] ?? 0) !== GAP.open || (tokens.gap[to + 1] ?? 0) % LINE !== GAP.close) return false;
  const party = tokens.text.slice(tokens.start[to], tokens.end[to]);
  return /^(S|M|SD|C|V|KD|L|MP|A|B|F|I|O|Ø|Å|Æ|FI)$/.test(party);
}

import { hashWord } from "./tokens";

/** A closed list of words in Danish and Swedish, known by the hashes that tokens carry; read on first use. */
export class WordList {
  private hashes: Set<number> | null = null;

  constructor(private readonly words: string) {}

  has(hash: number | undefined): boolean {
    this.hashes ??= new Set(this.words.split(/\s+/).map(hashWord));
    return hash !== undefined && this.hashes.has(hash);
  }
}

/** Words that open a mail; what follows on the line is who it is written to. */
export const GREETINGS = new WordList(
  "hej hejsa hejsan hejhej hej-hej heej halloj hallå hallo hallöj hi hello hey dear kære kær kära käre bästa bäste " +
    "tjena tjenare tjenna tja tjo tjabba morsning moin mojn davs dav goddag godmorgen godmorgon morgen morgon morrn " +
    "godaften godkväll goddagens mornin hejdå ohøj hola salaam salam marhaba",
);

/** Second words of greetings: *God morgen*, *Hej igen*. */
export const GREETING_FILLERS = new WordList(
  "god dag morgen morgon aften kväll eftermiddag igen hej hopp kära kære käre snälla søde søda allerkæreste du lilla",
);

/** Whom one greets when it is nobody by name. */
export const NOBODY = new WordList(
  "alle alla allesammen allihop allihopa allihoppa allesamman samtliga samtlige venner vänner kollega kolleger kollegaer kollegor " +
    "team teamet gruppe gruppen grupp hele hela all folkens jer er du dig ni i der derude där med og och på til till igen " +
    "fra från vi jeg jag det den her här kundeservice kundtjänst support supporten redaktion redaktionen forældre föräldrar " +
    "lærere lärare chefer ledere ledare personale personal borger borgere medborgare medarbejder medarbejdere medarbetare nabo grannar " +
    "tak tack vil vill kan har skal ska hvad vad hvordan hur når naar",
);

/** What joins two names. */
export const AND = new WordList("og och");

/** Words that close a mail; what follows is who wrote it. */
export const CLOSINGS = new WordList(
  "mvh vh dbh bh kh vänl vänligen venligst hilsen hilsner hilsener hälsning hälsningar hälsn hälsar hilser kram kramar knus kh " +
    "regards bästa bedste allra undertecknad",
);

/** The first words of an address line in quoted mail. */
export const ADDRESS_LINES = new WordList(
  "fra från from af av til till to cc kopia kopi sendt skickat bcc kc",
);

/** What stands between a time and who wrote it, above quoted text: *12. mar. 2024 kl. 14.05 skrev Mette*. */
export const WROTE = new WordList("skrev wrote");

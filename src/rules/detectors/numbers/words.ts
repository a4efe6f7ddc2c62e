/**
 * What a word near some digits says of them. Our own lists, from reading mails, forms and registers; Swedish, Danish and
 * the English that offices use. Words are in lower case, without the full stops and hyphens of abbreviations: "cpr.nr",
 * "CPR-nr" and "cprnr" are one.
 */

/** Which number a label names; `person` is any personal number, `birth` a date of birth. */
export type Label = "cpr" | "person" | "swedish" | "samordning" | "birth" | "cvr" | "organisation" | "vat";

export type WordMeaning =
  | { readonly says: "label"; readonly label: Label }
  /** Names another kind of number. `weak`: also stands before personal numbers, as case numbers do. */
  | { readonly says: "other"; readonly weak: boolean }
  /** A person is spoken of. */
  | { readonly says: "person"; readonly how: "role" | "pronoun" }
  /** A company is spoken of: a legal form. */
  | { readonly says: "company" }
  | { readonly says: "nothing" };

const LABELS: readonly (readonly [RegExp, Label])[] = [
  [/^(?:[exd]?e?cpr|erstatningscpr|erstatningsperson)/, "cpr"],
  [/^(?:samordningsn|samordningsid|samnr|samnummer|sammordningsn|coordinationn)/, "samordning"],
  [
    /^(?:pnr|interims?(?:n|p|id|$)|reservn|reservid|nrid|lrid|tfnummer|personbevis|födelsenr|födelsenumm?e?r)/,
    "swedish",
  ],
  [/^(?:personnr|personnumm?e?r|persnr|persnummer|pers$|personid|personbeteckning)/, "person"],
  [/^(?:fødselsnr|fødselsnumm?e?r|fødselsid|ssn$|fnr$)/, "person"],
  [/^(?:född|fött|föddes|født|fødte|fødsels?dato|fødselsdag|födelsed|dob$|born$)/, "birth"],
  [/^(?:cvr|sen(?:umme)?r$|momsn(?:umme)?r$)/, "cvr"],
  [/^(?:organisationsn|organisationsid|orgn|org$|firman(?:umme)?r)/, "organisation"],
  [/^(?:vat|vatn(?:umme)?r|vatno|moms|momsreg.*)$/, "vat"],
];

const ROLES = words(`
  borger borgeren borgere borgers medborgare medborgaren brukare brukaren brukarens elev eleven elevens elever patient
  patienten patientens patients pat pt ptt barn barnet barnets mor moren moder modern far faren fader fadern mamma pappa
  søn sønnen datter datteren son sonen dotter dottern klient klienten klientens sagsøgte ansøger ansøgeren ansøgers
  sökande sökanden kvinde kvinden kvinna kvinnan mand manden man mannen pige pigen pojke pojken flicka flickan dreng
  drengen person personen medarbejder medarbejderen medarbetare medarbetaren ansat ansatte anställd anställda anställde
  studerende studerande student studenten lærling elevplads beboer beboeren boende boenden hyresgäst hyresgästen lejer
  lejeren lejers forældre föräldrar vårdnadshavare værge plejebarn fosterbarn plejebarnet kursist kursisten
  deltager deltageren deltagare sygemeldt sjukskriven værnepligtig asylansøger flygtning vikar vikaren
  ægtefælle make maka samlever sambo bror broder søster syster svigermor farfar mormor farmor morfar bisidder
  väljare väljaren ledsager dagplejebarn sygeplejerske læge överläkare overlæge parten parterna parter svaranden
  kärande käranden dömd dömde sigtede tiltalte tilltalad misstänkt afdøde afdød avliden avlidne avlidna dödsbo
  ungen unge fru herr hr
`);
const PRONOUNS = words("han hun hon ham hende henne honom hans hendes hennes vedkommende");

/** Parts of words that name another number, wherever they stand in a compound: "inköpsorder", "fakturanr". */
const OTHER_STEMS = `
  telefon mobil faktura invoice ordre order rekvisition bestilling beställning bankgiro plusgiro postgiro konto(?!r) clearing
  produktionsenhed diarien lokationsn serien batch måler mätar aftalen avtalsn kvitt biljett billet bokningsn booking
  tracking sendingsn försändelse kolli(?!s) imei version møde-id tidsstemp tidsstämp timestamp matrik fastighets koordinat
  ticket ritning tegning installation anlægsn anläggningsn artikeln varenr varunr produktn pakke paket forsendelse
  gavekort presentkort rabat kupon lotto løbenr löpn kontrollavgift parkeringsb girokort inkasso passerkort adgangskort
  streckkod stregkod barcode tidspunkt klockslag servicevind servicefön analysen rapportn protokolln
`;
const OTHER_EXACT = words(`
  tlf tfn tel tln ring ringe ringer ringa ringde mob fax fon phone direkte direkt växel växeln omstilling sms
  sip ocr bg pg bic swift iban regnr reg ean gln gtin isbn issn upc sku dnr jnr bilag lot sn snr serial imsi sim udi kl
  klokken klockan utm lat long lon gps build rev ver job inc process kode kod koden pin pinkode pinkod lösenord
  adgangskode password wifi start slut stop log logg logga loggen kasse kassen låda hylla hylde skåp mødetid mötestid
  beløb belopp saldo kwh dhl ups gls colli awb mac guid uuid hash sha md5 chassis stel exif img dsc sendt skickat modtaget
  mottaget udløb utgång utgår backup kørsel körning alarm larm arrendeavtal vindue vinduet nyckel nøgle fejl fel servitut
  ref reference referens referencenr referensnr refnr avtal avtalet aftale aftalen police rapport analyse prov prøve case
  dok meter trace besök avgår afgang ankomst tåg flyg flight
`);
/** Words that name another thing, yet also stand before personal numbers: cases are often filed under them. */
const WEAK_EXACT = words(`
  sag sagen sager sags ærende ärende ärendet akt akten mål journal id fil dokument påminnelse rykker protokol protokoll
`);
const COMPANY_FORMS = words(
  "aps a/s as i/s is k/s p/s ivs amba smba fmba ab hb kb aktiebolag handelsbolag kommanditbolag",
);
/** A bare "nummer" says nothing; "husnummer", "fartygsnummer" names another number than ours. */
const SOME_NUMBER = /[a-zåäöæøé](?:nummer|nummeret|numret|numre|numren|nr|kod|kode|koder)$/;
const PLAIN = words("idnr idnummer");

/** Tells what one word says; `word` in lower case, as written, with its inner full stops, hyphens and slashes. */
export type Meanings = (word: string) => WordMeaning;

/** Looks words up, and remembers what it looked up: a long table repeats a few words thousands of times. */
export function createMeanings(): Meanings {
  const known = new Map<string, WordMeaning>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const meaning = classify(word);
    known.set(word, meaning);
    return meaning;
  };
}

const NOTHING: WordMeaning = { says: "nothing" };
const OTHER: WordMeaning = { says: "other", weak: false };

function classify(word: string): WordMeaning {
  // Danish "P-nr." is the number of a place of work; Swedish "pnr" is a personnummer.
  if (/^p[-.](?:nr|nummer|numre|enhed)/.test(word) || /^p(?:nummer|numre)/.test(word)) return OTHER;
  if (COMPANY_FORMS.has(word)) return { says: "company" };
  if (word === "dk") return { says: "label", label: "vat" };
  const solid = word.replace(/[-./_]/g, "");
  const whole = meaningOfSolid(solid);
  if (whole.says !== "nothing") return whole;
  // "patient-id", "elevnr": a number of somebody, though not one of ours.
  const compound = /^(.{3,})-?(?:id|nr|nummer)$/.exec(word.replace(/[./_]/g, ""));
  if (compound?.[1] !== undefined && ROLES.has(compound[1].replace(/-$/, "")))
    return { says: "person", how: "role" };
  if (word.endsWith("-id")) return OTHER;
  // "møde-id", "CPR/CVR", "navne-cpr": the last part that says something.
  const parts = word.split(/[-./_]/);
  for (let index = parts.length - 1; index >= 0 && parts.length > 1; index--) {
    const meaning = meaningOfSolid(parts[index] ?? "");
    if (meaning.says !== "nothing") return meaning;
  }
  return SOME_NUMBER.test(solid) && !PLAIN.has(solid) ? OTHER : NOTHING;
}

function meaningOfSolid(word: string): WordMeaning {
  for (const [pattern, label] of LABELS) if (pattern.test(word)) return { says: "label", label };
  if (PRONOUNS.has(word)) return { says: "person", how: "pronoun" };
  if (ROLES.has(word)) return { says: "person", how: "role" };
  if (WEAK_EXACT.has(word)) return { says: "other", weak: true };
  if (OTHER_EXACT.has(word) || OTHER_PATTERN.test(word)) return OTHER;
  return NOTHING;
}
const OTHER_PATTERN = new RegExp(Array.from(words(OTHER_STEMS)).join("|"));

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

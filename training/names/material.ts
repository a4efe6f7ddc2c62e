import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cutSentences, namesInCapitals, swapNames, withoutCapitals, type NamePool } from "./augment";
import type { NameCounts } from "./build-lexicon";
import { readCorpus, readLines, type Example } from "./corpora";
import { lcg } from "./crf";
import { readMails } from "./mails";

/** Examples from one source. */
export interface Part {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly weight: number;
  /** Whether its words go into the lexicon; changed copies of other parts do not. */
  readonly counts: boolean;
}

/** All that a model is made from, and what is kept apart to measure it on. */
export interface Material {
  readonly parts: readonly Part[];
  /** Text without marks: its words in small letters are ordinary words. */
  readonly plain: readonly string[];
  readonly held: ReadonlyMap<string, readonly Example[]>;
  readonly people: readonly string[];
  readonly firstNames: readonly NameCounts[];
  readonly lastNames: readonly NameCounts[];
  /** Words that name places, firms and other things rather than people. */
  readonly otherNames: readonly string[];
}

export interface MaterialOptions {
  readonly data: string;
  /** Keep slices of every source apart, to tune on. Without it only the odd blocks of the mails are. */
  readonly holdOut: boolean;
  /** Add the Danish names of the University of Copenhagen's list, which comes without a licence. */
  readonly unlicensed: boolean;
}

/** File, of how many slices which is held out (none: never), weight. */
const SOURCES: readonly (readonly [string, string, number | null, number])[] = [
  ["ddt", "names/da_ddt_train.jsonl", null, 1],
  ["norne", "names/no_norne_nob.jsonl", 20, 1],
  ["klintan", "names/sv_klintan_train.jsonl", 8, 1],
  ["talbanken", "names/sv_talbanken_train.jsonl", null, 1],
  ["suc", "names/sv_suc3_hard.jsonl", 10, 1],
  ["twitter", "names/danplus_twitter_dev.jsonl", 2, 1],
  ["arto", "names/danplus_arto_dev.jsonl", 2, 1],
];
/** Only measured on while tuning; part of the material when nothing is held out. */
const DEV: readonly (readonly [string, string])[] = [
  ["ddt-dev", "names/da_ddt_dev.jsonl"],
  ["talbanken-dev", "names/sv_talbanken_dev.jsonl"],
];

/** Reads corpora, mails and name lists, and adds changed copies. */
export function readMaterial({ data, holdOut, unlicensed }: MaterialOptions): Material {
  const parts: Part[] = [];
  const held = new Map<string, readonly Example[]>();
  for (const [name, file, slices, weight] of SOURCES) {
    const examples = readCorpus(join(data, file));
    const isHeld = (n: number): boolean =>
      holdOut && slices !== null && Math.floor(n / 10) % slices === slices >> 1;
    parts.push({ name, examples: examples.filter((_, n) => !isHeld(n)), weight, counts: true });
    if (holdOut && slices !== null)
      held.set(
        name,
        examples.filter((_, n) => isHeld(n)),
      );
  }
  for (const [name, file] of DEV) {
    const examples = readCorpus(join(data, file));
    if (holdOut) held.set(name, examples);
    else parts.push({ name, examples, weight: 1, counts: true });
  }
  const mails = readMails(data, (block) => block % (holdOut ? 4 : 2) === 0);
  parts.push({ name: "mails", examples: mails.examples, weight: 1, counts: true });
  if (holdOut) held.set("mails", readMails(data, (block) => block % 4 === 2).examples);

  const lists = JSON.parse(readFileSync(join(data, "lexicons/person-names.json"), "utf8")) as Record<
    string,
    NameCounts
  >;
  const { sv_first = {}, sv_last = {}, da_first = {}, da_last = {} } = lists;
  parts.push(...changedCopies(parts, rareNames(sv_first)));
  return {
    parts,
    plain: readSentences(data),
    held,
    people: mails.people,
    firstNames: [sv_first, asCounts("first-names"), ...(unlicensed ? [da_first] : [])],
    lastNames: [sv_last, asCounts("last-names"), ...(unlicensed ? [da_last] : [])],
    otherNames: readList("firms-and-places"),
  };
}

/** A list of our own, `lists/*.txt`: words between white space. */
function readList(name: string): string[] {
  const text = readFileSync(join(__dirname, `lists/${name}.txt`), "utf8");
  return text.split(/\s+/).filter((word) => word !== "");
}

/** So many bearers count for a name of our own lists: known, and no more. */
const BEARERS = 100;

function asCounts(name: string): NameCounts {
  return Object.fromEntries(readList(name).map((word) => [word, BEARERS]));
}

/** The sentences that the statements are trained on: what is written small in them is no name. */
function readSentences(data: string): string[] {
  return ["da", "sv"].flatMap((lang) =>
    ["health", "social", "other"].flatMap((about) =>
      readLines<{ readonly text: string }>(join(data, `sentences/${lang}-${about}.jsonl`)).map(
        ({ text }) => text,
      ),
    ),
  );
}

/** Names of few bearers, from all over the world: the rarest are not in the lexicon, as most names abroad are not. */
function rareNames(names: NameCounts): NamePool {
  const between = (low: number, high: number): string[] =>
    Object.keys(names).filter(
      (name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name) && (names[name] ?? 0) >= low && (names[name] ?? 0) < high,
    );
  return { first: between(6, 400), last: between(3, 20) };
}

function changedCopies(parts: readonly Part[], pool: NamePool): Part[] {
  const random = lcg(7);
  const from = (name: string): readonly Example[] => parts.find((part) => part.name === name)?.examples ?? [];
  const some = (examples: readonly Example[], share: number): Example[] =>
    examples.filter(({ names }) => names.length > 0 && random() < share);
  const copy = (name: string, examples: readonly Example[], weight: number): Part => ({
    name,
    examples,
    weight,
    counts: false,
  });
  const news = ["ddt", "klintan", "talbanken", "suc"].flatMap(from);
  const danish = [...from("ddt"), ...from("twitter")];
  return [
    copy(
      "swapped",
      swapNames(
        [
          ...some(danish, 0.6),
          ...some(from("klintan"), 0.4),
          ...some(from("norne"), 0.2),
          ...some(from("mails"), 0.3),
        ],
        pool,
        random,
      ),
      0.5,
    ),
    copy("cut", cutSentences([...news, ...some(from("norne"), 0.5)], random), 0.4),
    copy("small", withoutCapitals([...some(danish, 0.3), ...some(from("mails"), 0.2)]), 0.4),
    copy("capitals", namesInCapitals(some([...danish, ...from("klintan"), ...from("mails")], 0.05)), 0.5),
  ];
}

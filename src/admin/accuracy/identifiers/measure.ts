import type { CalendarDate } from "../../../rules/calendar-date";
import { findNumbers } from "../../../rules/detectors/find-numbers";
import { isAtLeast, type Finding } from "../../../rules/finding";
import type { SegmentRef } from "../../../rules/segments/segment";
import { CARRIERS, FILE_NAMES } from "./carriers";
import { FAMILIES, type Family } from "./families";
import type { Format } from "./formats";
import { KINDS, type Kind } from "./kinds";
import { createRandom, type Random } from "./random";

/** How many of how many. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** Shares of numbers found, exactly as written, at medium or higher, and by the detector of their kind. */
export interface RecallRow {
  readonly kind: string;
  readonly format: string;
  readonly standard: boolean;
  /** Whether the digits alone are enough to be acted upon. */
  readonly bareCounts: boolean;
  readonly bare: Share;
  readonly carried: Share;
  readonly labelled: Share;
  readonly named: Share;
  /** Of those found with a label: told as the right kind. */
  readonly rightKind: Share;
}

/** Shares of look-alikes taken for a personal number at medium or higher. */
export interface FamilyRow {
  readonly family: string;
  readonly bare: Share;
  /** Of ten in a list, a line each. */
  readonly listed: Share;
  readonly labelled: Share;
}

export interface Report {
  readonly seed: number;
  readonly count: number;
  readonly today: CalendarDate;
  readonly recall: readonly RecallRow[];
  readonly families: readonly FamilyRow[];
}

/** Measures every kind, format and family with `count` numbers each. */
export function measure(seed: number, count: number, today: CalendarDate): Report {
  const random = createRandom(seed);
  return {
    seed,
    count,
    today,
    recall: KINDS.flatMap((kind) => [
      ...kind.formats.map((format) => recallRow(kind, format, random, count, today)),
      ...inNames(kind, random, count, today),
    ]),
    families: FAMILIES.map((family) => familyRow(family, random, count, today)),
  };
}

function recallRow(
  kind: Kind,
  format: Format,
  random: Random,
  count: number,
  today: CalendarDate,
): RecallRow {
  const { neutral, labelled, named, company } = CARRIERS[kind.language];
  const share = (carriers: readonly [string, ...string[]]): [Share, Share] => {
    let hits = 0;
    let right = 0;
    for (let index = 0; index < count; index++) {
      const carrier = random.pick(carriers).split("%").join(random.pick(kind.labels));
      const found = find(carrier, format.write(kind.generate(random, today)), kind, { kind: "body" }, today);
      if (found !== null) hits++;
      if (found?.detector === kind.detector) right++;
    }
    return [
      { hits, of: count },
      { hits: right, of: hits },
    ];
  };
  const [withLabel, rightKind] = share(labelled);
  return {
    kind: kind.name,
    format: format.name,
    standard: format.standard,
    bareCounts: kind.bare,
    bare: share(["#"])[0],
    carried: share(neutral)[0],
    labelled: withLabel,
    named: share(isOrganisation(kind) ? company : named)[0],
    rightKind,
  };
}

/** The compact number in a file's name and in an address, where nobody writes a label. */
function inNames(kind: Kind, random: Random, count: number, today: CalendarDate): RecallRow[] {
  if (!kind.bare || !kind.formats.some((format) => format.name === "nothing")) return [];
  const place = (format: string, carriers: readonly [string, ...string[]], ref: SegmentRef): RecallRow => {
    let hits = 0;
    for (let index = 0; index < count; index++) {
      if (find(random.pick(carriers), kind.generate(random, today), kind, ref, today) !== null) hits++;
    }
    const none = { hits: 0, of: 0 };
    return {
      kind: kind.name,
      format,
      standard: false,
      bareCounts: kind.bare,
      bare: { hits, of: count },
      carried: none,
      labelled: none,
      named: none,
      rightKind: none,
    };
  };
  return [
    place("in a file's name", FILE_NAMES, { kind: "attachment-name", index: 0 }),
    place("in an address", [" <#@borger.digital-post.example>"], { kind: "to", index: 0 }),
  ];
}

/** The finding that cuts out exactly `written` from `carrier`, at medium or higher. */
function find(
  carrier: string,
  written: string,
  kind: Kind,
  ref: SegmentRef,
  today: CalendarDate,
): Finding | null {
  const start = carrier.indexOf("#");
  const text = carrier.slice(0, start) + written + carrier.slice(start + 1);
  const found = findNumbers([{ ref, text, start: 0 }], today).find(
    ({ span, confidence, category }) =>
      span.start === start &&
      span.end === start + written.length &&
      isAtLeast(confidence, "medium") &&
      (category === "organisation-id") === isOrganisation(kind),
  );
  return found ?? null;
}

function isOrganisation({ detector }: Kind): boolean {
  return detector === "dk-cvr" || detector === "se-organisationsnummer";
}

function familyRow(family: Family, random: Random, count: number, today: CalendarDate): FamilyRow {
  const share = (carriers: readonly [string, ...string[]]): Share => {
    let hits = 0;
    for (let index = 0; index < count; index++) {
      const text = random.pick(carriers).replace("#", family.generate(random, today));
      const found = findNumbers([{ ref: { kind: "body" }, text, start: 0 }], today);
      if (found.some(isTaken)) hits++;
    }
    return { hits, of: count };
  };
  return {
    family: family.name,
    bare: share(["#"]),
    listed: listed(family, random, count, today),
    labelled: share(family.labelled),
  };
}

/** As many numbers as `count` says, in lists of ten. */
function listed(family: Family, random: Random, count: number, today: CalendarDate): Share {
  const lists = Math.ceil(count / 10);
  let hits = 0;
  for (let index = 0; index < lists; index++) {
    const text = Array.from({ length: 10 }, () => family.generate(random, today)).join("\n");
    hits += findNumbers([{ ref: { kind: "body" }, text, start: 0 }], today).filter(isTaken).length;
  }
  return { hits, of: lists * 10 };
}

function isTaken({ category, confidence }: Finding): boolean {
  return category === "national-id" && isAtLeast(confidence, "medium");
}

import { isProtectedIdentity, restsOnModelAlone, type Finding } from "../finding";
import type { Place } from "../segments/segment";
import type { Noun, PlaceGroup, Texts } from "./texts";

/** The order in which places are spoken of: what cannot be protected at all comes first. */
export const PLACE_GROUPS: readonly PlaceGroup[] = [
  "subject",
  "recipients",
  "attachment-name",
  "body",
  "quoted",
  "signature",
];

/** People speak of the three recipient fields as one. */
export function groupOf(place: Place): PlaceGroup {
  return place === "to" || place === "cc" || place === "bcc" ? "recipients" : place;
}

/** Findings by place, in the order in which places are spoken of; places without any are left out. */
export function byPlaceGroup(
  findings: readonly Finding[],
): readonly { readonly place: PlaceGroup; readonly findings: readonly Finding[] }[] {
  return PLACE_GROUPS.map((place) => ({
    place,
    findings: findings.filter(({ segment }) => groupOf(segment.kind) === place),
  })).filter((group) => group.findings.length > 0);
}

/** What a finding is called. */
export function nounFor(finding: Finding, texts: Texts): Noun {
  return isProtectedIdentity(finding) ? texts.protectedIdentity : texts.nouns[finding.detector];
}

/** More kinds than this are not listed in a sentence: nobody reads on. */
const MOST_KINDS = 3;

/**
 * Findings as a list of things in a sentence: "ett personnummer och uppgifter om hälsa". Names are counted by
 * person, everything else by finding. Beyond a few kinds the rest is only counted. What a trained part alone sees is
 * not given a name it may not deserve, and goes unsaid where something surer is told.
 */
export function summarise(findings: readonly Finding[], texts: Texts): string {
  const sure = findings.filter((finding) => !restsOnModelAlone(finding));
  if (sure.length === 0) return texts.likelySensitive;
  const counts = new Map<Noun, Set<unknown>>();
  sure.forEach((finding) => {
    const noun = nounFor(finding, texts);
    const seen = counts.get(noun) ?? new Set<unknown>();
    counts.set(noun, seen.add(finding.person ?? finding));
  });
  const kinds = Array.from(counts, ([noun, seen]) => noun.counted(seen.size));
  // Naming one more kind is no longer than counting it.
  if (kinds.length <= MOST_KINDS + 1) return texts.list(joinAlike(kinds, texts));
  const named = joinAlike(kinds.slice(0, MOST_KINDS), texts);
  return texts.list([...named, texts.otherKinds(kinds.length - MOST_KINDS)]);
}

/**
 * Puts things together that begin with the same words, at least two, and says those once: "uppgifter om någons hälsa och
 * sociala situation".
 */
function joinAlike(kinds: readonly string[], texts: Texts): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const kind of kinds) {
    const beginning = kind.split(" ").slice(0, 2).join(" ");
    groups.set(beginning, [...(groups.get(beginning) ?? []), kind]);
  }
  return Array.from(groups.values(), (alike) => {
    const shared = sharedBeginning(alike.map((kind) => kind.split(" ")));
    return texts.list(alike.map((kind, index) => (index === 0 ? kind : kind.slice(shared.length))));
  });
}

/** The words that all of them begin with, each followed by a space. */
function sharedBeginning([first = [], ...others]: readonly (readonly string[])[]): string {
  let length = 0;
  while (length < first.length - 1 && others.every((words) => words[length] === first[length])) length += 1;
  return first
    .slice(0, length)
    .map((word) => `${word} `)
    .join("");
}

import type { Finding, LinkedTo, LinkHow } from "../finding";
import type { Segment } from "../segments/segment";
import type { Span } from "../span";
import { DETAILS, type Detail } from "./details/kinds";
import { firstFrom, isIn } from "./numbers/beside-name";
import { normalise } from "./numbers/normalise";
import { createMeanings, type Meanings } from "./numbers/words";

/** How far before and after a detail, in characters, the person may stand that it belongs to. */
const BEFORE = 90;
const AFTER = 40;
/** Of a mail's history and signature only what is written to be read is looked at. */
const PLACES: readonly Segment["ref"]["kind"][] = ["subject", "attachment-name", "body", "quoted"];

interface Owner {
  readonly linkedTo: LinkedTo;
  readonly how: LinkHow;
}

/**
 * Finds details that mark a person without being the person's number: passports, driving licences, bank accounts,
 * telephones, private addresses. Each has a word that names it or an unmistakable look, and a person near that it belongs
 * to; those of colleagues, of the sender and of whom the mail is written to are nobody's secret.
 *
 * They are shown, at low confidence, and no shipped policy acts on them.
 *
 * @param taken findings whose places are not told twice
 * @param names with their roles settled
 */
export function findDetails(
  segments: readonly Segment[],
  names: readonly Finding[],
  taken: readonly Finding[],
): readonly Finding[] {
  const meanings = createMeanings();
  const found: Finding[] = [];
  for (const segment of segments) {
    if (!PLACES.includes(segment.ref.kind)) continue;
    const text = normalise(segment.text);
    const matches: Matched[] = [];
    for (const detail of DETAILS) for (const span of spansOf(detail, text)) matches.push({ detail, span });
    if (matches.length === 0) continue;
    const ownerAt = ownersIn(segment, text, names, meanings);
    let end = 0;
    // Where two kinds claim the same characters, the one that begins first and is longer is meant.
    matches.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    for (const { detail, span } of matches) {
      if (span.start < end) continue;
      const owner = ownerAt(span);
      if (owner === null && !detail.alwaysPersonal) continue;
      found.push(asFinding(detail, segment, span, owner));
      end = span.end;
    }
  }
  const places = new Set(taken.map(({ segment, span }) => positionOf(segment, span.start)));
  return found.filter(({ segment, span }) => !places.has(positionOf(segment, span.start)));
}

interface Matched {
  readonly detail: Detail;
  readonly span: Span;
}

function* spansOf({ pattern, label, begins, reads }: Detail, text: string): Generator<Span> {
  const search = new RegExp(pattern.source, pattern.flags);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 45), match.index);
    const named = label === null || label.test(before.toLowerCase());
    const start = begins === undefined ? match.index : match.index - (begins.exec(before)?.[0].length ?? 0);
    const whole = begins === undefined ? !/[A-Za-zÅÄÖÆØåäöæø\d]$|\d-$/.test(before) : start < match.index;
    if (whole && named && reads(match)) yield { start, end: search.lastIndex };
    else search.lastIndex = match.index + 1;
  }
}

/** Tells whose a detail is: the nearest person named near it, or one spoken of in the same sentence. */
function ownersIn(
  segment: Segment,
  text: string,
  names: readonly Finding[],
  meanings: Meanings,
): (span: Span) => Owner | null {
  const inside = names
    .filter((name) => isIn(segment, name))
    .map(({ span, role, person }) => ({
      start: span.start - segment.start,
      end: span.end - segment.start,
      isMine: role === "data-subject" || role === "other" || role === undefined,
      linkedTo: person ?? ("unnamed" as const),
    }))
    .sort((a, b) => a.start - b.start);
  return (span) => {
    const next = firstFrom(inside, span.start);
    const last = inside[next - 1];
    const following = inside[next];
    const isNear = (from: number, to: number, reach: number): boolean =>
      to - from <= reach && !/\n[^\S\n]*\n/.test(text.slice(from, to));
    const named =
      last !== undefined && isNear(last.end, span.start, BEFORE)
        ? last
        : following !== undefined && isNear(span.end, following.start, AFTER)
          ? following
          : null;
    if (named !== null) return named.isMine ? { linkedTo: named.linkedTo, how: "name" } : null;
    const before = text.slice(Math.max(0, span.start - BEFORE), span.start);
    const after = text.slice(span.end, span.end + AFTER);
    const sentence = `${before.slice(lastBreak(before))} ${after.slice(0, firstBreak(after))}`;
    for (const word of sentence.toLowerCase().split(/[^a-zåäöæøé]+/)) {
      const meaning = meanings(word);
      if (meaning.says === "person") return { linkedTo: "unnamed", how: meaning.how };
    }
    return null;
  };
}

/** Where the last sentence of a text begins. "tlf. 22 33" is no end of one. */
function lastBreak(text: string): number {
  return /^(?:[^]*(?:[.!?] +(?=[A-ZÅÄÖÆØ])|\n))?/.exec(text)?.[0].length ?? 0;
}

function firstBreak(text: string): number {
  const found = text.search(/[.!?](?: |$)|\n/);
  return found < 0 ? text.length : found;
}

/** A place in the mail, as a key. */
function positionOf(segment: Segment["ref"], at: number): string {
  return `${segment.kind} ${"index" in segment ? segment.index : 0} ${at}`;
}

function asFinding(
  { detector, category, shape }: Detail,
  segment: Segment,
  span: Span,
  owner: Owner | null,
): Finding {
  return {
    detector,
    category,
    segment: segment.ref,
    span: { start: segment.start + span.start, end: segment.start + span.end },
    confidence: "low",
    evidence: [
      { kind: "shape", name: shape },
      ...(owner === null ? [] : [{ kind: "linked-person", how: owner.how } as const]),
    ],
    ...(owner === null || category === "national-id" ? {} : { linkedTo: owner.linkedTo }),
  };
}

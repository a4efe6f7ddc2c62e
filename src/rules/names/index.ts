import type { Person, Recipient } from "../draft";
import { isAtLeast, type Confidence, type Evidence, type Finding } from "../finding";
import type { Segment, SegmentRef } from "../segments/segment";
import type { NonEmpty } from "../span";
import { knownPeople } from "./known";
import { endOf, startOf, type Mention, type ReadSegment } from "./mention";
import { findMentions } from "./mentions";
import { decodeTrained, type Trained } from "./model";
import { tellPersons } from "./persons";
import { roleOf } from "./roles";
import { readText } from "./tagger";
import { NAME_WEIGHTS } from "./weights/name-weights";

/** What the mail itself says of who is who. */
export interface MailPeople {
  /** Null when the sender could not be read. */
  readonly from: Person | null;
  /** Empty when the recipients could not be read. */
  readonly recipients: readonly Recipient[];
}

let trained: Trained | null = null;

/**
 * Finds person names in every segment and tells persons apart: findings carry `person` and a `role` as far as
 * the mail's own structure tells it (greeting, sign-off, header lines, display names).
 *
 * The recipients' own lines give no findings: whom a mail goes to is no statement about anybody. Their names are
 * known all the same, so *Mette* in the text is the *Mette Jensen* of the To line.
 */
export function findNames(segments: readonly Segment[], people: MailPeople): readonly Finding[] {
  trained ??= decodeTrained(NAME_WEIGHTS);
  const read: ReadSegment[] = [];
  for (const segment of segments) {
    if (!isRecipient(segment)) read.push({ segment, read: readText(segment.text, trained) });
  }
  const known = knownPeople(people, trained);
  const mentions = findMentions(read, known, trained.model);
  const findings: Finding[] = [];
  const ownDomain = domainOf(people.from);
  for (const person of tellPersons(mentions, known)) {
    const { role, strong } = roleOf(person, ownDomain);
    for (const mention of person.mentions) {
      const finding = asFinding(mention);
      const [first, ...rest] = finding.evidence;
      const evidence: NonEmpty<Evidence> = strong ? [first, ...rest, ROLE_SEEN] : finding.evidence;
      findings.push({ ...finding, evidence, role, person: person.number });
    }
  }
  return findings;
}

/** Told when the mail's own form, not a default, gave the role. */
const ROLE_SEEN: Evidence = { kind: "frame", name: "role" };

/** The domain of the sender's organisation, without what stands before its last two parts. */
function domainOf(from: Person | null): string | null {
  const domain = /@[\w.-]*?([\w-]+\.[\w-]+)$/.exec(from === null ? "" : from.address.trim());
  return domain?.[1]?.toLowerCase() ?? null;
}

function isRecipient({ ref }: Segment): boolean {
  return ref.kind === "to" || ref.kind === "cc" || ref.kind === "bcc";
}

function asFinding(mention: Mention): Finding {
  const { segment } = mention.at;
  return {
    detector: "person-name",
    category: "person-name",
    segment: segment.ref,
    span: { start: segment.start + startOf(mention), end: segment.start + endOf(mention) },
    confidence: confidenceOf(mention),
    evidence: mention.evidence,
  };
}

/** A frame or the mail's own people are as good as a sure tagger. */
function confidenceOf({ chance }: Mention): Confidence {
  return chance >= 0.85 ? "high" : chance >= 0.5 ? "medium" : "low";
}

/**
 * Settles what each name is to this mail once numbers and statements are known. A person that a statement or a
 * number belongs to is a `data-subject`, which wins over every other role but the sender's own (whoever writes of
 * themselves decides that). In a mail that turns out to hold sensitive statements or national numbers, a person of
 * whom nothing else is known is part of the matter as well.
 */
export function settleRoles(
  names: readonly Finding[],
  numbers: readonly Finding[],
  statements: readonly Finding[],
): readonly Finding[] {
  const subjects = subjectsOf(names, numbers, statements);
  const isSensitive =
    numbers.some(({ category }) => category === "national-id") ||
    statements.some(({ linkedTo, confidence }) => linkedTo !== undefined && isAtLeast(confidence, "medium"));
  const seen = new Set<number | undefined>();
  for (const { person, evidence } of names) if (evidence.includes(ROLE_SEEN)) seen.add(person);
  return names.map((name) => {
    if (name.role === "sender" || name.person === undefined) return name;
    const isSubject = subjects.has(name.person) || (isSensitive && !seen.has(name.person));
    return isSubject ? { ...name, role: "data-subject" } : name;
  });
}

/** How far a number may stand after a name to be that person's. */
const BESIDE = 12;

function subjectsOf(
  names: readonly Finding[],
  numbers: readonly Finding[],
  statements: readonly Finding[],
): ReadonlySet<number> {
  const subjects = new Set<number>();
  for (const { linkedTo } of statements) {
    if (typeof linkedTo === "number") subjects.add(linkedTo);
    if (linkedTo === "recipient") {
      for (const { role, person } of names)
        if (role === "recipient" && person !== undefined) subjects.add(person);
    }
  }
  for (const number of numbers) {
    if (number.category !== "national-id") continue;
    for (const { segment, span, person } of names) {
      const near = number.span.start - span.end;
      if (person !== undefined && isSamePlace(segment, number.segment) && near >= 0 && near <= BESIDE)
        subjects.add(person);
    }
  }
  return subjects;
}

function isSamePlace(a: SegmentRef, b: SegmentRef): boolean {
  return a.kind === b.kind && ("index" in a ? a.index : 0) === ("index" in b ? b.index : 0);
}

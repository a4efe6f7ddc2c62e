import type { Person, Recipient } from "../draft";
import {
  isAtLeast,
  type Confidence,
  type Evidence,
  type Finding,
  type LinkedTo,
  type NameRole,
} from "../finding";
import type { Segment, SegmentRef } from "../segments/segment";
import type { NonEmpty } from "../span";
import { domainOf, knownPeople } from "./known";
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

/** In a mail, people are spoken of far more than in the news: chosen by found and right on the development mails (docs/name-model.md). */
const MAIL_LEAN = 1.5;

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
  const mentions = findMentions(read, known, trained.model, people.from === null ? 0 : MAIL_LEAN);
  const findings: Finding[] = [];
  const ownDomain = domainOf(people.from);
  for (const person of tellPersons(mentions, known)) {
    const { role, strong } = roleOf(person, ownDomain);
    for (const mention of person.mentions) {
      const [first, ...rest] = mention.evidence;
      const evidence: [Evidence, ...Evidence[]] = [first];
      for (const further of rest) evidence.push(further);
      if (strong) evidence.push(ROLE_SEEN);
      if (person.outside) evidence.push(OUTSIDE_ADDRESS);
      findings.push(asFinding(mention, evidence, role, person.number));
    }
  }
  return findings;
}

/** Told when the mail's own form, not a default, gave the role. */
const ROLE_SEEN: Evidence = { kind: "frame", name: "role" };

/** Told of a recipient outside the sender's organisation: to a citizen one writes about the citizen. */
const OUTSIDE_ADDRESS: Evidence = { kind: "frame", name: "outside-address" };

function isRecipient({ ref }: Segment): boolean {
  return ref.kind === "to" || ref.kind === "cc" || ref.kind === "bcc";
}

/** Written out field by field: what spreads one object into another costs more than finding the name. */
function asFinding(mention: Mention, evidence: NonEmpty<Evidence>, role: NameRole, person: number): Finding {
  const { segment } = mention.at;
  return {
    detector: "person-name",
    category: "person-name",
    segment: segment.ref,
    span: { start: segment.start + startOf(mention), end: segment.start + endOf(mention) },
    confidence: confidenceOf(mention),
    evidence,
    role,
    person,
  };
}

/** A frame or the mail's own people are as good as a sure tagger. */
function confidenceOf({ chance }: Mention): Confidence {
  return chance >= 0.85 ? "high" : chance >= 0.5 ? "medium" : "low";
}

/**
 * Settles what each name is to this mail once numbers and statements are known. A person that a statement or a
 * number belongs to is a `data-subject`, which wins over every other role, but for two: whoever writes of themselves
 * stays the sender, and a colleague one writes to stays the recipient unless a number stands beside the name. In a
 * mail that holds sensitive statements or national numbers, a person of whom nothing else is known is part of the
 * matter as well.
 */
export function settleRoles(
  names: readonly Finding[],
  numbers: readonly Finding[],
  statements: readonly Finding[],
): readonly Finding[] {
  const numbered = besideNumbers(names, numbers);
  const spokenOf = new Set<LinkedTo>();
  let isSensitive = numbers.some(({ category }) => category === "national-id");
  for (const { linkedTo, confidence } of statements) {
    if (linkedTo === undefined) continue;
    spokenOf.add(linkedTo);
    if (isAtLeast(confidence, "medium")) isSensitive = true;
  }
  const known = new Set<number>();
  for (const { person, evidence } of names) {
    if (person !== undefined && evidence.includes(ROLE_SEEN)) known.add(person);
  }
  const isSubject = ({ role, person, evidence }: Finding): boolean => {
    if (person === undefined || role === "sender") return false;
    if (numbered.has(person)) return true;
    if (role === "recipient") {
      return evidence.includes(OUTSIDE_ADDRESS) && (spokenOf.has(person) || spokenOf.has("recipient"));
    }
    return spokenOf.has(person) || (isSensitive && !known.has(person));
  };
  return names.map((name) => (isSubject(name) ? { ...name, role: "data-subject" } : name));
}

/** How far a number may stand after a name to be that person's. */
const BESIDE = 12;

/** The persons with a national number just after their name. */
function besideNumbers(names: readonly Finding[], numbers: readonly Finding[]): ReadonlySet<number> {
  const starts = new Set<string>();
  for (const { category, segment, span } of numbers) {
    if (category === "national-id") starts.add(positionOf(segment, span.start));
  }
  const persons = new Set<number>();
  if (starts.size === 0) return persons;
  for (const { segment, span, person } of names) {
    if (person === undefined || persons.has(person)) continue;
    for (let gap = 0; gap <= BESIDE; gap++) {
      if (starts.has(positionOf(segment, span.end + gap))) persons.add(person);
    }
  }
  return persons;
}

/** A place in the mail, as a key. Depths of quoted history share one text. */
function positionOf(segment: SegmentRef, at: number): string {
  return `${segment.kind} ${"index" in segment ? segment.index : 0} ${at}`;
}

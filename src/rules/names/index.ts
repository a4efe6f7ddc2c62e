import type { Person, Recipient } from "../draft";
import type { Confidence, Finding } from "../finding";
import type { Segment } from "../segments/segment";
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
  for (const person of tellPersons(mentions, known)) {
    const role = roleOf(person);
    for (const mention of person.mentions)
      findings.push({ ...asFinding(mention), role, person: person.number });
  }
  return findings;
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
 * Settles what each name is to this mail once numbers and statements are known: a person that a statement or a
 * number belongs to is a `data-subject`, which wins over every other role.
 */
export function settleRoles(
  names: readonly Finding[],
  _numbers: readonly Finding[],
  statements: readonly Finding[],
): readonly Finding[] {
  const subjects = new Set<number>();
  for (const { linkedTo } of statements) if (typeof linkedTo === "number") subjects.add(linkedTo);
  return names.map((name) =>
    name.person !== undefined && subjects.has(name.person) ? { ...name, role: "data-subject" } : name,
  );
}

import type { Person, Recipient } from "../draft";
import type { Finding } from "../finding";
import type { Segment } from "../segments/segment";

/** What the mail itself says of who is who. */
export interface MailPeople {
  /** Null when the sender could not be read. */
  readonly from: Person | null;
  /** Empty when the recipients could not be read. */
  readonly recipients: readonly Recipient[];
}

/**
 * Finds person names in every segment and tells persons apart: findings carry `person` and a `role` as far as
 * the mail's own structure tells it (greeting, sign-off, header lines, display names).
 */
export function findNames(_segments: readonly Segment[], _people: MailPeople): readonly Finding[] {
  return [];
}

/**
 * Settles what each name is to this mail once numbers and statements are known: a person that a statement or a
 * number belongs to is a `data-subject`, which wins over every other role.
 */
export function settleRoles(
  names: readonly Finding[],
  _numbers: readonly Finding[],
  _statements: readonly Finding[],
): readonly Finding[] {
  return names;
}

import type { Finding } from "../finding";
import type { MailPeople } from "../names";
import type { Segment } from "../segments/segment";

/** What is already known of the mail when sensitive statements are looked for. */
export interface Known {
  readonly people: MailPeople;
  readonly numbers: readonly Finding[];
  readonly names: readonly Finding[];
}

/**
 * Finds sensitive statements in every segment, one finding a statement and category, with whom it is said of
 * (`linkedTo`). A category spoken of in general has no `linkedTo` and at most `low` confidence.
 */
export function findStatements(_segments: readonly Segment[], _known: Known): readonly Finding[] {
  return [];
}

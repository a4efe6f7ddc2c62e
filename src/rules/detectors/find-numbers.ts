import type { CalendarDate } from "../calendar-date";
import type { Finding } from "../finding";
import type { Segment } from "../segments/segment";

/**
 * Finds national and organisation numbers in every segment: CPR, personnummer, samordningsnummer, CVR,
 * organisationsnummer. Two readings of the same digits are one finding, the likelier one.
 *
 * @param today births after this day are no births
 */
export function findNumbers(_segments: readonly Segment[], _today: CalendarDate): readonly Finding[] {
  return [];
}

import type { Draft } from "../draft";
import type { Finding, LinkedTo } from "../finding";
import { isOfUnknownSize } from "../recipients";
import type { PlaceTexts } from "../segments/place-texts";
import type { CountRange, GridCell, Outcome } from "./policy";

/** How many recipients a mail has: every entry of To, Cc and Bcc. Infinite when somebody cannot be counted (I-05). */
export function countRecipients({ recipients }: Draft): number {
  if (recipients.kind !== "read" || recipients.incomplete === true) return Infinity;
  return recipients.value.some(isOfUnknownSize) ? Infinity : recipients.value.length;
}

/**
 * How many persons some findings are about, at the least: the persons that they are said of, or as many as there are
 * different national numbers when those are more. A number is taken to belong to one of the persons as far as they go,
 * since a name and the number beside it are one person.
 */
export function countPersons(findings: readonly Finding[], textOf: PlaceTexts): number {
  const said = new Set<LinkedTo>();
  const numbers = new Set<string>();
  for (const { category, linkedTo, person, segment, span } of findings) {
    if (category === "national-id") {
      // The same Swedish number is written with ten digits or twelve.
      const digits = textOf(segment).slice(span.start, span.end).replace(/\D/g, "");
      numbers.add(digits.slice(-10));
    } else if (category === "person-name") {
      if (person !== undefined) said.add(person);
    } else if (linkedTo !== undefined) said.add(linkedTo);
  }
  // Somebody unnamed is one of the named, where there are any.
  if (said.size > 1) said.delete("unnamed");
  return Math.max(said.size, numbers.size, findings.length > 0 ? 1 : 0);
}

/** True when a number lies in a range; everything lies in a range that is not given. */
export function isWithin(count: number, { atLeast = 0, atMost = Infinity }: CountRange = {}): boolean {
  return count >= atLeast && count <= atMost;
}

/** The outcome of the field that a pair of numbers lies in. A checked policy has one for every pair. */
export function outcomeInGrid(
  grid: readonly GridCell[],
  persons: number,
  recipients: number,
): Outcome | null {
  const cell = grid.find((one) => isWithin(persons, one.persons) && isWithin(recipients, one.recipients));
  return cell === undefined ? null : cell.outcome;
}

import type { CalendarDate } from "./calendar-date";
import { findDetails } from "./detectors/find-details";
import { findNumbers } from "./detectors/find-numbers";
import { findStatements } from "./detectors/find-statements";
import type { Draft } from "./draft";
import type { Finding } from "./finding";
import { findNames, settleRoles, type MailPeople } from "./names";
import { readAsides } from "./segments/asides";
import { byPlace } from "./segments/order";
import type { Segment } from "./segments/segment";

/**
 * Everything that is found in a draft, in reading order.
 *
 * Names come first, since they need nothing else; numbers next, since a name beside a number speaks for it;
 * statements last, since a statement counts only when it is said of somebody. Only then is it known whom the mail
 * is about, so roles are settled then; details come last, since those of colleagues do not count.
 */
export function findAll(draft: Draft, segments: readonly Segment[], today: CalendarDate): readonly Finding[] {
  const people = peopleOf(draft);
  const names = findNames(segments, people);
  const numbers = findNumbers(segments, today, names);
  const statements = findStatements(segments, { people, numbers, names });
  const settled = settleRoles(names, numbers, statements);
  const details = findDetails(segments, settled, [...numbers, ...statements]);
  const asideAt = readAsides(segments);
  return [...numbers, ...settled, ...statements, ...details].sort(byPlace).map((finding) => {
    const within = asideAt(finding.segment, finding.span);
    return within === null ? finding : { ...finding, within };
  });
}

function peopleOf(draft: Draft): MailPeople {
  return {
    from: draft.from.kind === "read" ? draft.from.value : null,
    recipients: draft.recipients.kind === "read" ? draft.recipients.value : [],
  };
}

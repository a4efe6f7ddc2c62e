import type { CalendarDate } from "./calendar-date";
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
 * is about, so roles are settled at the end.
 */
export function findAll(draft: Draft, segments: readonly Segment[], today: CalendarDate): readonly Finding[] {
  const people = peopleOf(draft);
  const names = findNames(segments, people);
  const numbers = findNumbers(segments, today, names);
  const statements = findStatements(segments, { people, numbers, names });
  const asideAt = readAsides(segments);
  return [...numbers, ...settleRoles(names, numbers, statements), ...statements]
    .sort(byPlace)
    .map((finding) => {
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

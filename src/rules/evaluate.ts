import type { CalendarDate } from "./calendar-date";
import type { Decision, UnreadablePart } from "./decision";
import type { Draft, DraftPart } from "./draft";
import { findAll } from "./find";
import { limitDraft } from "./limit-draft";
import { decide, type Checked } from "./policy/decide";
import { mailKinds } from "./policy/mail-kind";
import type { Policy } from "./policy/policy";
import { remarkOn } from "./recipients";
import { segment } from "./segments";

/**
 * The whole check: draft → segments → findings and remarks → decision.
 *
 * @param today a birth after this day is no birth; the core never asks the clock
 */
export function evaluate(draft: Draft, policy: Policy, today: CalendarDate): Decision {
  return decide(examine(draft, policy, today), policy);
}

/** The check without its decision: what takes time is done once, and may be decided on again when more is known. */
export function examine(draft: Draft, policy: Policy, today: CalendarDate): Checked {
  const limited = limitDraft(draft, policy.maxBodyLength);
  const segments = segment(limited.draft);
  const findings = findAll(limited.draft, segments, today);
  return {
    draft: limited.draft,
    findings,
    unreadable: [...unreadableParts(draft), ...limited.unreadable],
    remarks: remarkOn(limited.draft, segments, findings, policy, today),
    mailKinds: mailKinds(segments),
    today,
  };
}

const PARTS: readonly DraftPart[] = [
  "subject",
  "body",
  "from",
  "recipients",
  "attachments",
  "label",
  "composeType",
];

function unreadableParts(draft: Draft): UnreadablePart[] {
  const parts: UnreadablePart[] = [];
  for (const part of PARTS) {
    const reading = draft[part];
    if (reading.kind === "unreadable") parts.push({ part, why: reading.why });
    else if (reading.incomplete) parts.push({ part, why: "incomplete" });
  }
  return parts;
}

import type { CalendarDate } from "../calendar-date";
import type { Draft, Person, Recipient, RecipientField } from "../draft";
import type { Finding } from "../finding";
import type { Channel, Policy } from "../policy/policy";
import { findSubjectTags } from "../policy/subject-tags";
import type { RecipientRemarkKind, Remark } from "../remark";
import type { Segment } from "../segments/segment";
import { coversDomain, domainOf } from "./address";
import { channelOf, isOutside } from "./channel";
import { findForwardTo } from "./forward-to";
import { isLikelyFunctionMailbox } from "./function-mailbox";
import { findWrongGreeting } from "./greeting";
import { isDomainSlip, isLookAlike } from "./look-alike";
import { readThread, type Thread } from "./thread";
import { isValidRecipient } from "./token";

/**
 * What is worth noticing about a mail's recipients, its greeting and the tags in its subject. Remarks decide nothing by
 * themselves: rules name them, and the pane tells some of them as hints.
 */
export function remarkOn(
  draft: Draft,
  segments: readonly Segment[],
  findings: readonly Finding[],
  policy: Policy,
  today: CalendarDate,
): readonly Remark[] {
  const recipients = draft.recipients.kind === "read" ? draft.recipients.value : [];
  const remarks: Remark[] = [];
  const subject = draft.subject.kind === "read" ? draft.subject.value : "";
  const tags = findSubjectTags(subject, policy.subjectTags);
  for (const { tag, span } of tags) {
    remarks.push({ kind: "subject-tag", segment: { kind: "subject" }, span, tag: tag.id });
  }
  const around: Around = {
    policy,
    sender: draft.from.kind === "read" ? draft.from.value : null,
    isReply: draft.composeType.kind === "read" && draft.composeType.value === "reply",
    recipients,
    thread: readThread(segments),
    withoutTls: tags.some(({ tag }) => tag.turnsOffTls),
    today,
  };
  const next: Record<RecipientField, number> = { to: 0, cc: 0, bcc: 0 };
  for (const recipient of recipients) {
    const segment = { kind: recipient.field, index: next[recipient.field]++ };
    for (const kind of remarksOn(recipient, around)) remarks.push({ kind, segment });
  }
  if (remarks.some(({ kind }) => kind === "function-mailbox")) {
    for (const span of findForwardTo(subject, findings)) {
      remarks.push({ kind: "forward-to", segment: { kind: "subject" }, span });
    }
  }
  const couldBeAnyone = (recipient: Recipient): boolean =>
    isOfUnknownSize(recipient) || isLikelyFunctionMailbox(recipient, policy.functionMailboxes);
  const greeted = findWrongGreeting(segments, recipients, findings, couldBeAnyone);
  if (greeted !== null) remarks.push({ kind: "greeting", segment: { kind: "body" }, span: greeted });
  return remarks;
}

/** A list's members cannot be counted; neither can those behind a name without an address (I-05). */
export function isOfUnknownSize({ kind, address }: Recipient): boolean {
  return kind === "list" || address.trim() === "";
}

/** What a recipient is seen against. */
interface Around {
  readonly policy: Policy;
  readonly sender: Person | null;
  readonly isReply: boolean;
  readonly recipients: readonly Recipient[];
  readonly thread: Thread | null;
  readonly withoutTls: boolean;
  readonly today: CalendarDate;
}

/** More recipients than this are not compared with a conversation: nobody chose them one by one. */
const MOST_COMPARED = 50;

function remarksOn(recipient: Recipient, around: Around): readonly RecipientRemarkKind[] {
  const { policy, sender, thread, isReply, recipients } = around;
  const kinds: RecipientRemarkKind[] = [];
  const channel = channelOf(recipient, policy, around);
  if (!isValidRecipient(recipient, channel, around.today)) kinds.push("invalid-recipient");
  if (isOfUnknownSize(recipient)) kinds.push("unknown-size");
  if (isLikelyFunctionMailbox(recipient, policy.functionMailboxes)) kinds.push("function-mailbox");
  const domain = domainOf(recipient);
  if (domain === null) return kinds;
  const outside = isOutside(domain, policy, sender);
  const compared = thread !== null && recipients.length <= MOST_COMPARED;
  const known = thread !== null && isKnownTo(thread, recipient);
  if (
    (compared && !known && isLikeOneOf(thread, recipient, recipients)) ||
    (outside && isSlip(domain, around))
  ) {
    kinds.push("look-alike");
  }
  if (!outside) return kinds;
  const domainKnown = thread?.addresses.some((address) => domainOf({ address }) === domain) === true;
  if (isReply && thread !== null && !known && !domainKnown) kinds.push("new-domain");
  if ((channel === "open" || channel === "forced-tls") && !known && !domainKnown)
    kinds.push("new-organisation");
  return kinds;
}

/** The conversation has the address, or names the person: Outlook's own headers often give names alone. */
function isKnownTo({ addresses, text }: Thread, { name, address }: Person): boolean {
  const shown = name.trim().toLowerCase();
  return (
    addresses.includes(address.trim().toLowerCase()) ||
    (shown.length > 3 &&
      !shown.includes("@") &&
      text.includes(shown) &&
      !hasOtherAddress(text, shown, address))
  );
}

/** True when the conversation gives that very name another address: "Anna Berg <anna@…>". */
function hasOtherAddress(text: string, name: string, address: string): boolean {
  const at = text.indexOf(`${name} <`);
  if (at < 0) return false;
  const written = text.slice(at + name.length + 2, at + name.length + 2 + 330);
  return written.includes("@") && !written.startsWith(address.trim().toLowerCase());
}

function isLikeOneOf(
  { addresses }: Thread,
  { address }: Recipient,
  recipients: readonly Recipient[],
): boolean {
  return addresses.some(
    (other) =>
      isLookAlike(address, other) &&
      // Both are there on purpose when both get the mail.
      !recipients.some((one) => one.address.trim().toLowerCase() === other),
  );
}

function isSlip(domain: string, { policy, sender }: Around): boolean {
  const own = sender === null ? null : domainOf(sender);
  const trusted = policy.channels.internal.map((pattern) => pattern.domain);
  return [...(own === null ? [] : [own]), ...(policy.domains ?? []), ...trusted].some(
    (known) => !coversDomain(known, domain) && isDomainSlip(domain, known),
  );
}

/** By which channels a finding travels; see `channelsFor`. */
export type ChannelsOf = (finding: Pick<Finding, "segment"> | null) => readonly Channel[];

/**
 * Tells by which channels something travels: for a finding in a recipient that recipient's own, for everything else, and
 * for null, those of all recipients. A mail that has no recipients yet, or whose recipients could not be read, is
 * `unknown` (N-15).
 */
export function channelsFor(draft: Draft, policy: Policy, withoutTls: boolean): ChannelsOf {
  const sender = draft.from.kind === "read" ? draft.from.value : null;
  const byField: Record<RecipientField, Channel[]> = { to: [], cc: [], bcc: [] };
  const all = new Set<Channel>();
  for (const recipient of draft.recipients.kind === "read" ? draft.recipients.value : []) {
    const channel = channelOf(recipient, policy, { sender, withoutTls });
    byField[recipient.field].push(channel);
    all.add(channel);
  }
  if (all.size === 0 || draft.recipients.kind !== "read" || draft.recipients.incomplete === true)
    all.add("unknown");
  const whole = Array.from(all);
  return (finding) => {
    const segment = finding?.segment;
    if (segment?.kind === "to" || segment?.kind === "cc" || segment?.kind === "bcc") {
      const own = byField[segment.kind][segment.index];
      return own === undefined ? ["unknown"] : [own];
    }
    return whole;
  };
}

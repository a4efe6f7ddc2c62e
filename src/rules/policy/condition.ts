import type { Draft } from "../draft";
import { isAtLeast, type Evidence, type Finding } from "../finding";
import type { ChannelsOf } from "../recipients";
import type { Remark } from "../remark";
import type { PlaceTexts } from "../segments/place-texts";
import { overlaps } from "../span";
import { meansCategory } from "./categories";
import { countPersons, countRecipients, isWithin } from "./counts";
import type { LabelState, MailKind, Policy, RuleCondition } from "./policy";

/** What conditions are held against. */
export interface Circumstances {
  readonly policy: Policy;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
  readonly mailKinds: readonly MailKind[];
  readonly channels: ChannelsOf;
  readonly label: LabelState;
  readonly textOf: PlaceTexts;
}

/** What a condition is met by. `persons` and `recipients` are how many there are of each. */
export interface Met {
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
  readonly persons: number;
  readonly recipients: number;
}

/** Holds a condition against a mail: what meets it, or null. */
export function meets(when: RuleCondition, mail: Circumstances): Met | null {
  const { draft } = mail;
  if (when.label !== undefined && !when.label.includes(mail.label)) return null;
  if (when.composeTypes !== undefined && draft.composeType.kind === "read") {
    if (!when.composeTypes.includes(draft.composeType.value)) return null;
  }
  if (when.mailKinds !== undefined && !when.mailKinds.some((kind) => mail.mailKinds.includes(kind)))
    return null;
  const recipients = countRecipients(draft);
  if (!isWithin(recipients, when.recipients)) return null;

  const remarks = mail.remarks.filter(
    (remark) =>
      when.remarks?.includes(remark.kind) === true ||
      (remark.kind === "subject-tag" && when.subjectTags?.includes(remark.tag) === true),
  );
  if (when.remarks !== undefined && !remarks.some(({ kind }) => when.remarks?.includes(kind))) return null;
  if (when.subjectTags !== undefined && !remarks.some(({ kind }) => kind === "subject-tag")) return null;

  if (when.categories === undefined) {
    if (remarks.length === 0 || !hasChannel(when, mail.channels(null))) return null;
    return { findings: [], remarks, persons: 0, recipients };
  }
  const findings = mail.findings.filter((finding) => fits(when, finding, mail));
  if (findings.length === 0) return null;
  const counted = when.persons === undefined ? 0 : countPersons(findings, mail.textOf);
  if (!isWithin(counted, when.persons)) return null;
  return { findings, remarks, persons: counted, recipients };
}

/** Whether one finding fits the conditions on findings. */
export function fits(when: RuleCondition, finding: Finding, mail: Circumstances): boolean {
  const { category, segment, confidence, role, evidence } = finding;
  return (
    when.categories !== undefined &&
    meansCategory(when.categories, category, mail.policy) &&
    (when.places === undefined || when.places.includes(segment.kind)) &&
    isAtLeast(confidence, when.confidence ?? "medium") &&
    (when.roles === undefined || (role !== undefined && when.roles.includes(role))) &&
    (when.frames === undefined || evidence.some((one) => isFrameAmong(one, when.frames))) &&
    (when.linked === false || isSaidOfSomebody(finding)) &&
    hasChannel(when, mail.channels(finding)) &&
    (when.unlessRemarked === undefined || !isRemarked(finding, mail.remarks, when.unlessRemarked))
  );
}

function hasChannel({ channels }: RuleCondition, present: ReturnType<ChannelsOf>): boolean {
  return channels === undefined || present.some((channel) => channels.includes(channel));
}

function isRemarked(
  { segment, span }: Finding,
  remarks: readonly Remark[],
  kinds: readonly Remark["kind"][],
): boolean {
  return remarks.some(
    (remark) =>
      kinds.includes(remark.kind) &&
      "span" in remark &&
      remark.segment.kind === segment.kind &&
      overlaps(remark.span, span),
  );
}

function isFrameAmong(evidence: Evidence, frames: readonly string[] = []): boolean {
  return evidence.kind === "frame" && frames.includes(evidence.name);
}

/** A number or a name is somebody; a sensitive category must be said of somebody. */
export function isSaidOfSomebody(finding: Finding): boolean {
  switch (finding.category) {
    case "national-id":
    case "organisation-id":
    case "person-name":
      return true;
    default:
      return finding.linkedTo !== undefined;
  }
}

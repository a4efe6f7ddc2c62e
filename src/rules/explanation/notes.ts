import { requiredLabel, reasonsOf, type Decision } from "../decision";
import type { Draft, Language } from "../draft";
import { isAtLeast, type Finding } from "../finding";
import { meansCategory } from "../policy/categories";
import { isSaidOfSomebody } from "../policy/condition";
import { labelStateOf } from "../policy/label-state";
import type { NoteCondition, Policy } from "../policy/policy";

/** A text of the organisation's that applies to this mail. */
export interface ExplainedNote {
  readonly id: string;
  readonly text: string;
  /** Where to read more; null when there is nothing. */
  readonly link: string | null;
}

/**
 * The organisation's notes that apply, in the policy's order: what the label does, whom it shuts out, what the words
 * mean, what to do when a mail comes back. From the decision, the draft's label and its compose type alone.
 */
export function notesFor(
  decision: Decision,
  draft: Draft,
  policy: Policy,
  language: Language,
): readonly ExplainedNote[] {
  return (policy.notes ?? [])
    .filter(({ when }) => applies(when, decision, draft, policy))
    .map(({ id, text, link }) => ({ id, text: text[language], link: link ?? null }));
}

function applies(when: NoteCondition, decision: Decision, draft: Draft, policy: Policy): boolean {
  const { outcomes, rules, remarks, labelled, composeTypes } = when;
  if (outcomes !== undefined && !outcomes.includes(decision.kind)) return false;
  if (composeTypes !== undefined && !isOneOf(draft, composeTypes)) return false;
  if (remarks !== undefined && !decision.remarks.some(({ kind }) => remarks.includes(kind))) return false;
  if (labelled !== undefined && labelled !== isLabelled(decision, draft, policy)) return false;
  if (rules !== undefined) {
    const met = reasonsOf(decision).some(
      (reason) => reason.kind === "rule" && rules.includes(reason.rule.id),
    );
    if (!met) return false;
  }
  if (when.categories === undefined && when.places === undefined) return true;
  return decision.findings.some((finding) => isMeant(finding, when, policy));
}

function isMeant(finding: Finding, { categories, places }: NoteCondition, policy: Policy): boolean {
  return (
    isAtLeast(finding.confidence, "medium") &&
    isSaidOfSomebody(finding) &&
    (categories === undefined || meansCategory(categories, finding.category, policy)) &&
    (places === undefined || places.includes(finding.segment.kind))
  );
}

function isOneOf({ composeType }: Draft, types: NonNullable<NoteCondition["composeTypes"]>): boolean {
  return composeType.kind === "read" && types.includes(composeType.value);
}

/** The label is asked for, or on already. */
function isLabelled(decision: Decision, draft: Draft, policy: Policy): boolean {
  return requiredLabel(decision) !== null || labelStateOf(draft, policy) === "ours";
}

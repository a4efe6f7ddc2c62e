import { useMemo } from "react";
import type { Decision, Draft, Explanation, Language } from "../rules";
import type { Catalogue } from "../mailbox/labels";
import type { Checker } from "./checker";
import { labelState, type LabelState } from "./label-state";
import { sortNotes, type SortedNotes } from "./notes";
import { paneReference, reportOf } from "./report";
import type { CheckedDraft } from "./watch-draft";

/** The checked mail as the pane shows it. */
export interface Shown {
  readonly draft: Draft;
  readonly decision: Decision;
  readonly explanation: Explanation;
  readonly labels: LabelState;
  readonly notes: SortedNotes;
  readonly reference: string;
  readonly report: string;
}

/**
 * Explains the last check, deciding once more with the user's labels as Send does.
 *
 * @param client the Outlook's short code, for the reference
 */
export function useShown(
  checked: CheckedDraft | null,
  catalogue: Catalogue | null,
  checker: Checker,
  language: Language,
  client: string,
): Shown | null {
  const draft = checked?.draft ?? null;
  return useMemo(() => {
    if (draft === null) return null;
    const decision = checker.decideWith(draft, catalogue);
    const labels = labelState(draft, decision, checker.policy.label, catalogue);
    const explanation = checker.explain(withoutUnusedLabel(decision, labels), draft, language);
    return {
      draft,
      decision,
      explanation,
      notes: sortNotes(explanation.notes, checker.policy, labels.needed.kind === "missing"),
      labels,
      reference: paneReference(decision, labels.needed, client),
      report: reportOf(decision, labels.needed, client),
    };
  }, [draft, catalogue, checker, language, client]);
}

/** Where labels are switched off nobody needs to hear that the mail's own could not be read as well. */
function withoutUnusedLabel(decision: Decision, { needed }: LabelState): Decision {
  if (needed.kind !== "missing") return decision;
  return { ...decision, unreadable: decision.unreadable.filter(({ part }) => part !== "label") };
}

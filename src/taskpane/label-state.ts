import { reasonsOf, requiredLabel, type Decision, type Draft, type PolicyLabel } from "../rules";
import { isSameLabel, resolveLabel, type Catalogue, type Label, type LabelProblem } from "../mailbox/labels";

/** What the mail has, in the user's own words where the label is one of theirs. */
export type CurrentLabel =
  | { readonly kind: "none" }
  | { readonly kind: "known"; readonly label: Label }
  | { readonly kind: "unknown" }
  | { readonly kind: "unreadable" };

/** What the mail needs. */
export type NeededLabel =
  | { readonly kind: "none" }
  /** The catalogue has not come yet. */
  | { readonly kind: "looking"; readonly name: string }
  /** The mail has what it needs, under that name. `label` is the one the policy names, where the user has it. */
  | {
      readonly kind: "on";
      readonly name: string;
      readonly label: Label | null;
      readonly sufficient: readonly Label[];
    }
  /** `sufficient`: the label itself, and those the organisation ranks at least as high. */
  | { readonly kind: "available"; readonly label: Label; readonly sufficient: readonly Label[] }
  | { readonly kind: "missing"; readonly name: string; readonly why: LabelProblem["why"] };

export interface LabelState {
  readonly current: CurrentLabel;
  readonly needed: NeededLabel;
  /** What the sender can choose among; empty when there is nothing to choose. */
  readonly choices: readonly Label[];
}

/**
 * @param policyLabel the label of the policy, which a held mail may need too once it is mended
 * @param catalogue null until it has been read
 */
export function labelState(
  draft: Draft,
  decision: Decision,
  policyLabel: PolicyLabel | null,
  catalogue: Catalogue | null,
): LabelState {
  const choices = catalogue?.kind === "read" ? catalogue.labels : [];
  const wanted = requiredLabel(decision) ?? labelAfterMending(decision, policyLabel);
  const current = currentLabel(draft, choices);
  return { current, needed: neededLabel(draft, wanted, catalogue), choices };
}

/** A held mail gets no label now, but will when what holds it is mended, if a rule asks for one. */
function labelAfterMending(decision: Decision, policyLabel: PolicyLabel | null): PolicyLabel | null {
  return reasonsOf(decision).some(({ outcome }) => outcome === "label") ? policyLabel : null;
}

function currentLabel(draft: Draft, choices: readonly Label[]): CurrentLabel {
  if (draft.label.kind === "unreadable") return { kind: "unreadable" };
  const id = draft.label.value;
  if (id === null) return { kind: "none" };
  const label = choices.find((choice) => isSameLabel(choice.id, id));
  return label === undefined ? { kind: "unknown" } : { kind: "known", label };
}

/** The same as at Send: the label, or one the organisation ranks at least as high, is enough (G-09). */
function neededLabel(draft: Draft, wanted: PolicyLabel | null, catalogue: Catalogue | null): NeededLabel {
  if (wanted === null) return { kind: "none" };
  const name = wanted.names[0];
  const choices = catalogue?.kind === "read" ? catalogue.labels : [];
  const now = draft.label.kind === "read" ? draft.label.value : null;
  const enough = [wanted, ...(wanted.atLeastAsHigh ?? [])];
  const sufficient = enough.flatMap((one) => {
    const found = resolveLabel(one, choices);
    return found.kind === "found" ? [found.label] : [];
  });
  const resolved = resolveLabel(wanted, choices);
  const label = resolved.kind === "found" ? resolved.label : null;

  const ids = [...enough, ...sufficient].map(({ id }) => id);
  if (now !== null && ids.some((id) => id !== null && isSameLabel(id, now))) {
    const onIt = choices.find(({ id }) => isSameLabel(id, now));
    return { kind: "on", name: onIt?.name ?? name, label, sufficient };
  }
  if (catalogue === null) return { kind: "looking", name };
  if (catalogue.kind === "failed") return { kind: "missing", name, why: catalogue.why };
  if (resolved.kind === "failed") return { kind: "missing", name, why: resolved.why };
  return { kind: "available", label: resolved.label, sufficient };
}

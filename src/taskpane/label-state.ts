import { requiredLabel, type Decision, type Draft } from "../rules";
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
  | { readonly kind: "available"; readonly label: Label; readonly isOn: boolean }
  | { readonly kind: "missing"; readonly name: string; readonly why: LabelProblem["why"] };

export interface LabelState {
  readonly current: CurrentLabel;
  readonly needed: NeededLabel;
  /** What the sender can choose among; empty when there is nothing to choose. */
  readonly choices: readonly Label[];
}

/** @param catalogue null until it has been read */
export function labelState(draft: Draft, decision: Decision, catalogue: Catalogue | null): LabelState {
  const choices = catalogue?.kind === "read" ? catalogue.labels : [];
  return { current: currentLabel(draft, choices), needed: neededLabel(draft, decision, catalogue), choices };
}

function currentLabel(draft: Draft, choices: readonly Label[]): CurrentLabel {
  if (draft.label.kind === "unreadable") return { kind: "unreadable" };
  const id = draft.label.value;
  if (id === null) return { kind: "none" };
  const label = choices.find((choice) => isSameLabel(choice.id, id));
  return label === undefined ? { kind: "unknown" } : { kind: "known", label };
}

function neededLabel(draft: Draft, decision: Decision, catalogue: Catalogue | null): NeededLabel {
  const wanted = requiredLabel(decision);
  if (wanted === null) return { kind: "none" };
  const name = wanted.names[0];
  if (catalogue === null) return { kind: "looking", name };
  if (catalogue.kind === "failed") return { kind: "missing", name, why: catalogue.why };
  const resolved = resolveLabel(wanted, catalogue.labels);
  if (resolved.kind === "failed") return { kind: "missing", name, why: resolved.why };
  const now = draft.label.kind === "read" ? draft.label.value : null;
  return {
    kind: "available",
    label: resolved.label,
    isOn: now !== null && isSameLabel(now, resolved.label.id),
  };
}

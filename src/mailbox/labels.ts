import type { LabelId, Reading } from "../rules/draft";
import type { LabelFailure } from "../rules/explanation/alert";
import type { LabelName, Policy } from "../rules/policy/policy";
import { ask, callHost, type Answer } from "./ask";
import { HOST_CALLS } from "./host-calls";
import type { HostLabel } from "./shapes";

/** A label the user may put on a mail: a leaf of the catalogue. Parents and label groups cannot be applied. */
export interface Label {
  readonly id: LabelId;
  readonly name: string;
  /** What the organisation says of it; may be empty. */
  readonly tooltip: string;
  /** A CSS colour; may be empty. */
  readonly color: string;
  /** The names of the labels or groups above it, outermost first. */
  readonly parents: readonly string[];
}

/** Why something about labels did not work, with the host's error code where it gave one. */
export interface LabelProblem {
  readonly kind: "failed";
  readonly why: LabelFailure;
  readonly code: number | null;
}

export type Catalogue = { readonly kind: "read"; readonly labels: readonly Label[] } | LabelProblem;

/** The label now on the mail; null when it has none. */
export function readLabel(): Promise<Reading<LabelId | null>> {
  return ask(HOST_CALLS.getLabel);
}

/** How long Outlook may take to say whether labels are on, in milliseconds: it only spares the sender a vain attempt. */
const ENABLED_LIMIT_MS = 500;

/**
 * The labels published to this user, in the catalogue's order. An empty catalogue is a failure: `no-labels`. So is one
 * that Outlook says is switched off, whatever came: Microsoft's own order is to ask first and to use labels only where
 * they are on. When Outlook does not say, labels that came can be used, since each is read back.
 */
export async function readCatalogue(): Promise<Catalogue> {
  const [enabled, catalogue] = await Promise.all([
    callHost(HOST_CALLS.areLabelsEnabled, [], ENABLED_LIMIT_MS),
    callHost(HOST_CALLS.getLabels),
  ]);
  if (enabled.kind === "answered" && !enabled.value) return problem("disabled");
  if (catalogue.kind === "failed") return problemOf(catalogue, "catalogue-failed");
  const labels = leaves(catalogue.value, []);
  return labels.length === 0 ? problem("no-labels") : { kind: "read", labels };
}

function leaves(nodes: readonly HostLabel[], parents: readonly string[]): readonly Label[] {
  const found: Label[] = [];
  for (const { id, name, tooltip, color, children } of nodes) {
    if (children.length === 0) found.push({ id, name, tooltip, color, parents });
    else found.push(...leaves(children, [...parents, name]));
  }
  return found;
}

/**
 * The policy's label among the user's own: by GUID, else by any of its names. Exactly one must fit: none, or
 * several, is a failure somebody must be told about, and never a guess.
 */
export function resolveLabel(
  wanted: LabelName,
  labels: readonly Label[],
): { readonly kind: "found"; readonly label: Label } | LabelProblem {
  const byId = labels.find(({ id }) => wanted.id !== null && isSameLabel(id, wanted.id));
  if (byId !== undefined) return { kind: "found", label: byId };
  const names = wanted.names.map(comparable);
  const byName = labels.filter(({ name }) => names.includes(comparable(name)));
  const [label] = byName;
  if (label === undefined) return problem(isParent(names, labels) ? "is-parent" : "not-found");
  return byName.every(({ id }) => isSameLabel(id, label.id))
    ? { kind: "found", label }
    : problem("ambiguous");
}

function isParent(names: readonly string[], labels: readonly Label[]): boolean {
  return labels.some(({ parents }) => parents.some((parent) => names.includes(comparable(parent))));
}

/**
 * The policy with the GUIDs that its labels have for this user, wherever they can be told from the catalogue. The check
 * knows a label by its GUID alone, and a policy that ships for many tenants has none.
 */
export function withLabelIds<P extends Pick<Policy, "label">>(policy: P, labels: readonly Label[]): P {
  const { label } = policy;
  if (label === null) return policy;
  const withId = <N extends LabelName>(name: N): N => {
    const resolved = resolveLabel(name, labels);
    return resolved.kind === "found" ? { ...name, id: resolved.label.id } : name;
  };
  const { atLeastAsHigh } = label;
  const own = withId(label);
  return {
    ...policy,
    label: atLeastAsHigh === undefined ? own : { ...own, atLeastAsHigh: atLeastAsHigh.map(withId) },
  };
}

/** GUIDs are the same whatever their case. */
export function isSameLabel(id: string, other: string): boolean {
  return id.toLowerCase() === other.toLowerCase();
}

/** Names as people read them: composed, without outer or doubled white space, whatever the case. */
function comparable(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/**
 * Puts a label on the mail and reads it back: `applied` means that the mail has it, as the host itself says.
 * Never called to take a label off.
 */
export async function applyLabel(id: LabelId): Promise<{ readonly kind: "applied" } | LabelProblem> {
  // The id alone: the real library refuses a label object whose `children` is not null (June 2025).
  const set = await callHost(HOST_CALLS.setLabel, [id]);
  if (set.kind === "failed" && set.why === "unsupported") return problemOf(set, "unsupported");
  // Also after a refusal or silence: only the mail itself can say whether the label is on.
  const now = await callHost(HOST_CALLS.getLabel);
  if (now.kind === "answered" && now.value !== null && isSameLabel(now.value, id)) return { kind: "applied" };
  if (set.kind === "failed") return problemOf(set, set.why === "timed-out" ? "timed-out" : "host-error");
  return { kind: "failed", why: "not-verified", code: now.kind === "failed" ? now.code : null };
}

function problem(why: LabelFailure): LabelProblem {
  return { kind: "failed", why, code: null };
}

/**
 * The error codes that Office.js has for labels, as its library of June 2025 numbers them. Of the other codes nothing can
 * be concluded: 7000, "no permission", came and went on Mac (office-js #5607).
 */
const WHY_BY_CODE: Readonly<Record<number, LabelFailure>> = {
  9058: "disabled", // NativeLabelingNotEnabled
  9059: "is-parent", // SensitivityUnableToSetParent
  9060: "no-labels", // UserHasNoLabelsToSet
  9061: "catalogue-failed",
  9062: "not-verified", // the label on the mail could not be read
  9063: "host-error", // it could not be set
};

/** @param otherwise why, where the host's code does not tell */
function problemOf(
  { why, code }: Extract<Answer<unknown>, { kind: "failed" }>,
  otherwise: LabelFailure,
): LabelProblem {
  if (why === "unsupported") return { kind: "failed", why, code };
  return { kind: "failed", why: (code === null ? undefined : WHY_BY_CODE[code]) ?? otherwise, code };
}

import { applyLabel, isSameLabel, resolveLabel, type Catalogue } from "../mailbox/labels";
import type { LabelId, Reading } from "../rules/draft";
import type { LabelFailure } from "../rules/explanation/alert";
import type { PolicyLabel } from "../rules/policy/policy";

/** What the watchdog asks and tells while the label is put on. */
export interface Watch {
  /** True when the event has been completed: nothing more may be done to the mail. */
  readonly isOver: () => boolean;
  /** Told before the label is set: from now on it may be on. */
  readonly labelOpen: () => void;
}

/** The label is on the mail, as the host itself says; or why it is not known to be. */
export type Secured = "secured" | LabelFailure;

/**
 * Makes sure that the mail has the label: found among the user's own, put on, read back. Nothing is called when it is
 * known to be on already. A label that the policy ranks at least as high is left as it is: whoever put it there meant it,
 * and Kuvert never lowers one (G-09).
 *
 * @param current the label on the mail when it was read
 * @param readCatalogue the user's own labels; asked for when they are needed
 */
export async function secure(
  wanted: PolicyLabel,
  current: Reading<LabelId | null>,
  readCatalogue: () => Promise<Catalogue>,
  watch: Watch,
): Promise<Secured> {
  const enough = [wanted, ...(wanted.atLeastAsHigh ?? [])];
  if (enough.some(({ id }) => id !== null && isOn(current, id))) return "secured";
  const catalogue = await readCatalogue();
  if (catalogue.kind === "failed") return catalogue.why;
  const resolved = enough.map((name) => resolveLabel(name, catalogue.labels));
  if (resolved.some((one) => one.kind === "found" && isOn(current, one.label.id))) return "secured";
  const found = resolveLabel(wanted, catalogue.labels);
  if (found.kind === "failed") return found.why;
  // The sender has been told that the mail is held: its label may not change behind their back any more.
  if (watch.isOver()) return "timed-out";
  watch.labelOpen();
  const applied = await applyLabel(found.label.id);
  return applied.kind === "applied" ? "secured" : applied.why;
}

function isOn(current: Reading<LabelId | null>, id: string): boolean {
  return current.kind === "read" && current.value !== null && isSameLabel(current.value, id);
}

import type { Outcome, Policy } from "../rules/policy/policy";
import { callHost, type Answer } from "./ask";
import { HOST_CALLS } from "./host-calls";

/**
 * The stamp: an internet header that tells the organisation's server rules that a mail was checked, and how that ended.
 * Recipients can read it (Microsoft Learn, internet headers, August 2026), so it says nothing of what was found.
 * A sender can forge it, so it is a hint for routing and no proof.
 *
 * `asked` counts as unchecked: whoever was asked may have changed the mail instead of sending it.
 */
export type StampOutcome =
  /** Nothing needed protection. */
  | "allow"
  /** The label is on, and was read back. */
  | "label"
  /** The sender gave a reason in the pane. */
  | "answered"
  /** The sender was asked by Outlook's dialog; nobody can know what was answered. */
  | "asked";

/** The header's name where the policy gives none. */
export const DEFAULT_STAMP_HEADER = "x-kuvert";

/** How long the mail may wait for its stamp, in milliseconds. What is not stamped then goes without. */
export const STAMP_LIMIT_MS = 300;

/** The version of the value's form, so that server rules can tell a later one. */
const FORM = 1;

type StampPolicy = Pick<Policy, "id" | "version" | "stamp">;

/**
 * Takes the stamp off. To be called first thing in every check and when composing starts: a mail that was stamped and
 * not sent may have been changed since. True when it is known to be gone, or no stamp is used.
 */
export async function removeStamp(policy: StampPolicy, limitMs = STAMP_LIMIT_MS): Promise<boolean> {
  const header = stampHeader(policy);
  if (header === null) return true;
  return isDone(await callHost(HOST_CALLS.removeHeaders, [[header]], limitMs));
}

/**
 * Writes the stamp: immediately before the mail is let go, or `asked` immediately before Outlook asks. Whether that
 * worked changes nothing; a mail without it is one that server rules take for unchecked.
 *
 * @param would see `stampValue`
 */
export async function writeStamp(
  policy: StampPolicy,
  outcome: StampOutcome,
  would: Outcome | null = null,
  limitMs = STAMP_LIMIT_MS,
): Promise<boolean> {
  const header = stampHeader(policy);
  if (header === null) return true;
  return isDone(
    await callHost(HOST_CALLS.setHeaders, [{ [header]: stampValue(policy, outcome, would) }], limitMs),
  );
}

/**
 * What the header says: `v=1; policy=goteborg 2026.1; outcome=label`. Printable ASCII, as a header must be.
 *
 * @param would what would have become of the mail, where the policy only observes or warns: `; would=block`
 */
export function stampValue(
  { id, version }: StampPolicy,
  outcome: StampOutcome,
  would: Outcome | null = null,
): string {
  const printable = `${id} ${version}`.replace(/[^ -:<-~]/g, "?").slice(0, 60);
  return `v=${FORM}; policy=${printable}; outcome=${outcome}${would === null ? "" : `; would=${would}`}`;
}

function stampHeader({ stamp }: StampPolicy): string | null {
  if (stamp === null) return null;
  return stamp === undefined ? DEFAULT_STAMP_HEADER : stamp.header;
}

function isDone(answer: Answer<true>): boolean {
  return answer.kind === "answered";
}

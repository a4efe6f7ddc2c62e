import type { Policy } from "../rules";
import { resolveLabel, type Catalogue } from "../mailbox/labels";
import type { DeviceNotes } from "../mailbox/device-notes";
import type { Abilities } from "./outlook";
import type { PaneTexts } from "./texts/texts";
import { dayAndTimeOf } from "./time";

/** Something Kuvert can do here, cannot do, or cannot tell. */
export interface ReadinessFact {
  readonly is: "yes" | "no" | "unsure";
  readonly text: string;
}

export interface ReadinessState {
  readonly facts: readonly ReadinessFact[];
  /** What a helpdesk asks about. */
  readonly particulars: readonly { readonly term: string; readonly value: string }[];
}

export interface ReadinessInputs {
  readonly abilities: Abilities;
  readonly policy: Policy;
  /** Null until it has been read. */
  readonly catalogue: Catalogue | null;
  readonly notes: DeviceNotes | null;
  /** Whether the alert of this mail opened the pane. */
  readonly wasStopped: boolean;
  readonly reference: string;
}

/** What Kuvert can do in this Outlook, in words. */
export function readinessOf(inputs: ReadinessInputs, texts: PaneTexts): ReadinessState {
  const { abilities, policy, reference } = inputs;
  const { readiness } = texts;
  return {
    facts: [
      {
        is: abilities.checksAtSend ? "yes" : "no",
        text: readiness.atSend[abilities.checksAtSend ? "yes" : "no"],
      },
      heard(inputs, texts),
      label(inputs, texts),
      { is: abilities.canAsk ? "yes" : "no", text: readiness.asking[abilities.canAsk ? "yes" : "no"] },
    ],
    particulars: [
      { term: readiness.client, value: abilities.client },
      { term: readiness.mailboxSet, value: abilities.mailboxSet ?? "–" },
      {
        term: readiness.policy,
        value: `${policy.id} ${policy.version} (${readiness.mode[policy.mode ?? "enforce"]})`,
      },
      { term: readiness.internal, value: internalDomains(policy, texts) },
      { term: readiness.reference, value: reference },
    ],
  };
}

/** Classic Outlook's send handler has nowhere to leave a sign that the pane could find. */
function heard(
  { abilities, notes, wasStopped }: ReadinessInputs,
  { readiness, locale }: PaneTexts,
): ReadinessFact {
  if (wasStopped) return { is: "yes", text: readiness.heardNow };
  if (notes === null || leavesNoSign(abilities)) return { is: "unsure", text: readiness.cannotHear };
  return notes.lastCheck === null
    ? { is: "unsure", text: readiness.notHeard }
    : { is: "yes", text: readiness.heard({ time: dayAndTimeOf(notes.lastCheck, locale) }) };
}

/** True in classic Outlook for Windows, where the send handler runs in an engine without storage. */
export function leavesNoSign({ client }: Abilities): boolean {
  return client.startsWith("windows");
}

function label({ policy, catalogue }: ReadinessInputs, { readiness }: PaneTexts): ReadinessFact {
  if (policy.label === null) return { is: "no", text: readiness.noLabel };
  const [name] = policy.label.names;
  if (catalogue === null) return { is: "unsure", text: readiness.labelLooking };
  const resolved = catalogue.kind === "read" ? resolveLabel(policy.label, catalogue.labels) : catalogue;
  return resolved.kind === "found"
    ? { is: "yes", text: readiness.labelFound({ label: resolved.label.name }) }
    : { is: "no", text: readiness.labelMissing({ label: name, why: resolved.why }) };
}

function internalDomains({ channels, domains = [] }: Policy, { readiness }: PaneTexts): string {
  const named = [...channels.internal.map(({ domain }) => domain), ...domains];
  const words = named.map((domain) => (domain === "same-as-sender" ? readiness.sameAsSender : domain));
  return words.length === 0 ? readiness.none : [...new Set(words)].join(", ");
}

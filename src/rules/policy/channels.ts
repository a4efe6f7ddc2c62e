import type { Draft, Person, RecipientField } from "../draft";
import type { Finding } from "../finding";
import type { Channel, Policy, TrustedPattern } from "./policy";

/**
 * Tells by which channels a finding travels: for a finding in a recipient that recipient's own, otherwise those
 * of all recipients. A mail that has no recipients yet, or whose recipients could not be read, is `unknown` (N-15).
 */
export function channelsFor(draft: Draft, policy: Policy): (finding: Finding) => readonly Channel[] {
  const byField: Record<RecipientField, Channel[]> = { to: [], cc: [], bcc: [] };
  const all = new Set<Channel>();
  for (const recipient of draft.recipients.kind === "read" ? draft.recipients.value : []) {
    const channel = channelOf(recipient, policy);
    byField[recipient.field].push(channel);
    all.add(channel);
  }
  const whole: readonly Channel[] = all.size === 0 ? ["unknown"] : Array.from(all);
  return ({ segment }) => {
    switch (segment.kind) {
      case "to":
      case "cc":
      case "bcc": {
        const own = byField[segment.kind][segment.index];
        return own === undefined ? ["unknown"] : [own];
      }
      default:
        return whole;
    }
  };
}

/** The channel of one recipient, by the organisation's configured domains and never by the host's own type alone. */
export function channelOf(person: Person, policy: Policy): Channel {
  const domain = domainOf(person.address);
  if (domain === null) return "unknown";
  if (policy.channels.internal.some((pattern) => covers(pattern, domain))) return "internal";
  if (policy.channels.secureGateway.some((pattern) => covers(pattern, domain))) return "secure-gateway";
  return "open";
}

function domainOf(address: string): string | null {
  const at = address.lastIndexOf("@");
  const domain =
    at < 0
      ? ""
      : address
          .slice(at + 1)
          .trim()
          .toLowerCase();
  return domain === "" ? null : domain;
}

/** `nyborg.dk` covers itself and its subdomains; `*.nyborg.dk` only the subdomains. */
function covers({ domain }: TrustedPattern, candidate: string): boolean {
  const pattern = domain.toLowerCase();
  if (pattern.startsWith("*.")) return candidate.endsWith(pattern.slice(1));
  return candidate === pattern || candidate.endsWith(`.${pattern}`);
}

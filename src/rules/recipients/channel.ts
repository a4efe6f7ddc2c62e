import type { Person } from "../draft";
import type { Channel, Policy, TrustedPattern } from "../policy/policy";
import { coversDomain, domainOf } from "./address";

/** What a recipient's channel depends on besides the recipient. */
export interface SentBy {
  /** Null when the sender could not be read. */
  readonly sender: Person | null;
  /** True when the subject has a tag that turns forced TLS off: such mail goes over the open internet. */
  readonly withoutTls: boolean;
}

/**
 * The channel of one recipient, by the organisation's configured domains and never by the host's own type alone. The
 * closest channel that names the recipient counts.
 */
export function channelOf(person: Person, { channels }: Policy, { sender, withoutTls }: SentBy): Channel {
  const domain = domainOf(person);
  if (domain === null) return "unknown";
  const own = sender === null ? null : domainOf(sender);
  const address = person.address.trim().toLowerCase();
  const named = (patterns: readonly TrustedPattern[] = []): boolean =>
    patterns.some((pattern) => {
      if (pattern.domain === SAME_AS_SENDER) return domain === own;
      return pattern.domain.includes("@")
        ? address === pattern.domain.toLowerCase()
        : coversDomain(pattern.domain, domain);
    });
  if (named(channels.internal)) return "internal";
  if (named(channels.sameServer)) return "same-server";
  if (named(channels.secureGateway)) return "secure-gateway";
  if (named(channels.tunnel)) return "tunnel";
  if (withoutTls) return "open";
  return named(channels.forcedTls) ? "forced-tls" : (channels.elsewhere?.channel ?? "open");
}

/** Stands for the domain of whoever sends. */
const SAME_AS_SENDER = "same-as-sender";

/** True for a domain outside the organisation: not its own, not trusted as inside, and not the sender's. */
export function isOutside(domain: string, policy: Policy, sender: Person | null): boolean {
  const own = sender === null ? null : domainOf(sender);
  if (own !== null && (coversDomain(own, domain) || coversDomain(domain, own))) return false;
  const { internal, sameServer = [] } = policy.channels;
  return ![...(policy.domains ?? []), ...internal.concat(sameServer).map((one) => one.domain)].some(
    (pattern) => coversDomain(pattern, domain),
  );
}

import type { Person } from "../draft";
import type { Channel, Policy, TrustedPattern } from "../policy/policy";
import { coversDomain, domainOf } from "./address";

/**
 * The channel of one recipient, by the organisation's configured domains and never by the host's own type alone. The
 * closest channel that names the domain counts.
 *
 * @param withoutTls true when the subject has a tag that turns forced TLS off: such mail goes over the open internet
 */
export function channelOf(person: Person, { channels }: Policy, withoutTls = false): Channel {
  const domain = domainOf(person);
  if (domain === null) return "unknown";
  const named = (patterns: readonly TrustedPattern[] = []): boolean =>
    patterns.some((pattern) => coversDomain(pattern.domain, domain));
  if (named(channels.internal)) return "internal";
  if (named(channels.sameServer)) return "same-server";
  if (named(channels.secureGateway)) return "secure-gateway";
  if (named(channels.tunnel)) return "tunnel";
  if (withoutTls) return "open";
  return named(channels.forcedTls) ? "forced-tls" : (channels.elsewhere?.channel ?? "open");
}

/** True for a domain outside the organisation: not its own, not trusted as inside, and not the sender's. */
export function isOutside(domain: string, policy: Policy, sender: Person | null): boolean {
  const own = sender === null ? null : domainOf(sender);
  if (own !== null && (coversDomain(own, domain) || coversDomain(domain, own))) return false;
  const { internal, sameServer = [] } = policy.channels;
  return ![...(policy.domains ?? []), ...internal.concat(sameServer).map((one) => one.domain)].some(
    (pattern) => coversDomain(pattern, domain),
  );
}

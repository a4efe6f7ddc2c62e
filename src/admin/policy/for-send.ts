import type { Policy, PolicyChannels, TrustedPattern } from "../../rules/policy/policy";

/**
 * The policy as the send handler carries it: everything that decides and that an alert says, and nothing that only the
 * pane shows (notes, legal basis, what a rule says in words) or only administrators read. The pane carries all of it.
 */
export function forSend(policy: Policy): Policy {
  const { notes: _notes, ...rest } = policy;
  const [first, ...others] = policy.rules;
  return { ...rest, channels: bare(policy.channels), rules: [shorten(first), ...others.map(shorten)] };
}

const NOTHING = { sv: "", da: "" };

function shorten<R extends Policy["rules"][number]>(rule: R): R {
  return { ...rule, title: NOTHING, legalBasis: [] };
}

function bare({ elsewhere, ...lists }: PolicyChannels): PolicyChannels {
  const domains = (patterns: readonly TrustedPattern[] = []): TrustedPattern[] =>
    patterns.map(({ domain }) => ({ domain }));
  return {
    internal: domains(lists.internal),
    sameServer: domains(lists.sameServer),
    secureGateway: domains(lists.secureGateway),
    tunnel: domains(lists.tunnel),
    forcedTls: domains(lists.forcedTls),
    ...(elsewhere === undefined ? {} : { elsewhere: { channel: elsewhere.channel } }),
  };
}

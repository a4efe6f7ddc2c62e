import { evidenceCode, reasonsOf, type Decision, type Finding } from "../rules";

/**
 * A short code for the helpdesk, such as "7F3Q-2MK". The same policy, rules and kinds of finding give the same code
 * on every machine, so that several people's trouble with one rule can be seen to be one (N-20, N-21). It is made of
 * codes alone and says nothing of what the mail holds.
 */
export function referenceOf(decision: Decision): string {
  const digits = toBase32(hash(situation(decision).join("\n")));
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** What the helpdesk needs to see why a rule applied: codes, never words from the mail. */
export function reportOf(decision: Decision): string {
  return [
    `Kuvert ${referenceOf(decision)}`,
    `policy: ${decision.policy.id} ${decision.policy.version}`,
    `outcome: ${decision.kind}`,
    ...decision.unreadable.map(({ part, why }) => `unreadable: ${part} (${why})`),
    ...reasonsOf(decision).map((reason) =>
      reason.kind === "rule"
        ? `rule: ${reason.rule.id} → ${reason.outcome}`
        : `unreadable part: ${reason.part} → ${reason.outcome}`,
    ),
    ...decision.findings.map(describe),
  ].join("\n");
}

function situation(decision: Decision): string[] {
  const rules = reasonsOf(decision).map((reason) =>
    reason.kind === "rule" ? `${reason.rule.id}:${reason.outcome}` : `${reason.part}:${reason.why}`,
  );
  const kinds = new Set(decision.findings.map(({ detector, segment }) => `${detector}@${segment.kind}`));
  return [
    `${decision.policy.id} ${decision.policy.version}`,
    decision.kind,
    ...rules.sort(),
    ...[...kinds].sort(),
  ];
}

function describe(finding: Finding): string {
  const { detector, segment, confidence, evidence } = finding;
  return `${segment.kind}: ${detector}, ${confidence} [${evidence.map(evidenceCode).join(", ")}]`;
}

/** FNV-1a, 32 bits: spreads well and fits in a line; nothing secret depends on it. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Crockford's base 32: no I, L, O or U, so that it can be read out over the telephone. Seven digits. */
function toBase32(value: number): string {
  const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  let text = "";
  for (let rest = value, index = 0; index < 7; index += 1, rest = Math.floor(rest / 32)) {
    text = DIGITS.charAt(rest % 32) + text;
  }
  return text;
}

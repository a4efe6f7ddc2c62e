import type { Draft, Finding, Person } from "../../rules";
import { read } from "../../rules/draft";
import { SENSITIVE_ALWAYS, SENSITIVE_SOMETIMES, type DataCategory } from "../../rules/finding";
import { levelOf } from "../../rules/policy/categories";
import { decide } from "../../rules/policy/decide";
import type { Channel, Outcome, Policy, TrustedPattern } from "../../rules/policy/policy";

/** What may happen to a kind of data in a place: an outcome, or that it depends on how many persons and recipients. */
export type Verdict = Outcome | "secure" | "by-number";

/** The places that are told apart: what counts in the text counts in quoted text, signature and names of files too. */
export const MATRIX_PLACES = ["subject", "body", "to"] as const;
export type MatrixPlace = (typeof MATRIX_PLACES)[number];

/** One column: a place, and the channels for which everything in it is the same. */
export interface MatrixColumn {
  readonly place: MatrixPlace;
  /** All of the policy's channels, when the channel makes no difference. */
  readonly channels: readonly Channel[];
  readonly isEveryChannel: boolean;
}

/** One row: kinds of data for which everything is the same. */
export interface MatrixRow {
  readonly categories: readonly DataCategory[];
  readonly verdicts: readonly Verdict[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

const CATEGORIES: readonly DataCategory[] = [
  "national-id",
  ...SENSITIVE_ALWAYS,
  ...SENSITIVE_SOMETIMES,
  "person-name",
  "organisation-id",
];

/**
 * What may be mailed how, as the check itself decides it: every cell is a decision on a mail with one surely found thing
 * of the kind, about one person, to one recipient (IMY 2022-11-15: instructions must say which data may be mailed under
 * which circumstances, I-13).
 */
export function matrixOf(policy: Policy): Matrix {
  const channels = channelsOf(policy);
  const columns: { column: MatrixColumn; verdicts: readonly Verdict[] }[] = [];
  for (const place of MATRIX_PLACES) {
    const here: { channels: Channel[]; verdicts: readonly Verdict[] }[] = [];
    for (const channel of channels) {
      const verdicts = CATEGORIES.map((category) => verdictOn(policy, category, place, channel));
      const same = here.find((one) => isSame(one.verdicts, verdicts));
      if (same === undefined) here.push({ channels: [channel], verdicts });
      else same.channels.push(channel);
    }
    for (const one of here) {
      const isEveryChannel = here.length === 1;
      columns.push({ column: { place, channels: one.channels, isEveryChannel }, verdicts: one.verdicts });
    }
  }
  const rows: { categories: DataCategory[]; verdicts: readonly Verdict[]; level: string | null }[] = [];
  CATEGORIES.forEach((category, index) => {
    const verdicts = columns.map((one) => one.verdicts[index] ?? "allow");
    const level = levelOf(category, policy) ?? category;
    const same = rows.find((row) => row.level === level && isSame(row.verdicts, verdicts));
    if (same === undefined) rows.push({ categories: [category], verdicts, level });
    else same.categories.push(category);
  });
  return { columns: columns.map(({ column }) => column), rows };
}

/** The channels that recipients can have under this policy, from the closest to the farthest. */
export function channelsOf({ channels }: Policy): readonly Channel[] {
  const has = (patterns: readonly TrustedPattern[] = []): boolean => patterns.length > 0;
  const elsewhere = channels.elsewhere?.channel ?? "open";
  const all: [Channel, boolean][] = [
    ["internal", has(channels.internal)],
    ["same-server", has(channels.sameServer)],
    ["secure-gateway", has(channels.secureGateway)],
    ["tunnel", has(channels.tunnel)],
    ["forced-tls", has(channels.forcedTls) || elsewhere === "forced-tls"],
    ["open", elsewhere === "open"],
    ["unknown", true],
  ];
  return all.filter(([, is]) => is).map(([channel]) => channel);
}

const SENDER: Person = { name: "", address: "avsender@example.org" };

function verdictOn(policy: Policy, category: DataCategory, place: MatrixPlace, channel: Channel): Verdict {
  const finding = findingIn(category, place);
  const draft = draftTo(addressOn(policy, channel));
  const decision = decide({ draft, findings: [finding], unreadable: [] }, policy);
  const reasons = decision.kind === "allow" ? [] : decision.reasons;
  const isCounted = policy.rules.some(
    (rule) =>
      rule.grid !== undefined &&
      decide({ draft: manyFrom(draft), findings: [finding], unreadable: [] }, { ...policy, rules: [rule] })
        .kind !== "allow",
  );
  if (isCounted && reasons.length === 0) return "by-number";
  const wantsLabel = reasons.some((reason) => reason.kind === "rule" && reason.rule.outcome === "label");
  const isHeldOtherwise = reasons.some(
    (reason) => reason.outcome === "block" && !(reason.kind === "rule" && reason.rule.outcome === "label"),
  );
  // Without a label the mail is held until it is sent by the secure channel.
  return decision.kind === "block" && wantsLabel && !isHeldOtherwise ? "secure" : decision.kind;
}

function findingIn(category: DataCategory, place: MatrixPlace): Finding {
  const isName = category === "person-name";
  const isNumber = category === "national-id" || category === "organisation-id";
  return {
    detector:
      category === "national-id"
        ? "se-personnummer"
        : category === "organisation-id"
          ? "se-organisationsnummer"
          : category,
    category,
    segment: place === "to" ? { kind: "to", index: 0 } : { kind: place },
    span: { start: 0, end: 0 },
    confidence: "high",
    evidence: [{ kind: "lexicon", list: "matrix" }],
    ...(isName ? { role: "data-subject" as const, person: 1 } : {}),
    ...(isName || isNumber ? {} : { linkedTo: 1 }),
  };
}

function draftTo(address: string): Draft {
  return {
    subject: read(""),
    body: read({ format: "text", content: "" }),
    from: read(SENDER),
    recipients: read([{ field: "to", kind: "person", name: "", address }]),
    attachments: read([]),
    label: read(null),
    composeType: read("newMail"),
  };
}

/** The same mail to more recipients than any table tells apart. */
function manyFrom(draft: Draft): Draft {
  const one = draft.recipients.kind === "read" ? draft.recipients.value : [];
  return { ...draft, recipients: read(Array.from({ length: 1000 }, () => one).flat()) };
}

/** An address that is reached by this channel. */
function addressOn({ channels }: Policy, channel: Channel): string {
  const first = (patterns: readonly TrustedPattern[] = []): string => {
    const domain = patterns[0]?.domain ?? "";
    if (domain === "same-as-sender") return SENDER.address;
    return domain.includes("@") ? domain : `x@${domain.replace(/^\*\./, "x.")}`;
  };
  switch (channel) {
    case "internal":
      return first(channels.internal);
    case "same-server":
      return first(channels.sameServer);
    case "secure-gateway":
      return first(channels.secureGateway);
    case "tunnel":
      return first(channels.tunnel);
    case "forced-tls":
      return channels.forcedTls?.length ? first(channels.forcedTls) : "x@elsewhere.invalid";
    case "open":
      return "x@elsewhere.invalid";
    case "unknown":
      return "";
  }
}

function isSame(a: readonly Verdict[], b: readonly Verdict[]): boolean {
  return a.every((verdict, index) => verdict === b[index]);
}

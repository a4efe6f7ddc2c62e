import { readPolicyDocument } from "../src/admin/policy-file";
import { decide } from "../src/rules/policy/decide";
import { read, type Decision, type Draft, type Finding, type ItemKind, type Policy } from "../src/rules";
import {
  ALERT_MAX_LENGTH,
  alertText,
  LABEL_FAILURES,
  type AlertSetting,
  type AlertSituation,
} from "../src/rules/explanation/alert";
import type { Remark } from "../src/rules/remark";
import type { UnreadablePart } from "../src/rules";

/*
 * The alerts as they are read, whole, for every outcome and every kind of Outlook, on findings that are given: for
 * proofreading. What is found in a mail is no concern of this page's.
 */

/** An alert as one kind of Outlook shows it. */
interface Shown {
  readonly title: string;
  /** Under the organisation's own rules. */
  readonly policy: "goteborg" | "nyborg";
  readonly situation: (policy: Policy) => AlertSituation;
  readonly setting?: AlertSetting;
}

interface Given {
  readonly findings?: readonly Finding[];
  readonly remarks?: readonly Remark[];
  readonly unreadable?: readonly UnreadablePart[];
}

const EMPTY: Draft = {
  subject: read(""),
  body: read({ format: "text", content: "" }),
  from: read({ name: "", address: "" }),
  recipients: read([]),
  attachments: read([]),
  label: read(null),
  composeType: read("newMail"),
};

const at = (
  segment: Finding["segment"],
  detector: Finding["detector"],
  category: Finding["category"],
  rest: Partial<Finding> = {},
): Finding => ({
  detector,
  category,
  segment,
  span: { start: 0, end: 0 },
  confidence: "high",
  evidence: [{ kind: "shape", name: "given" }],
  ...rest,
});

const number = (segment: Finding["segment"], policy: Shown["policy"]): Finding =>
  at(segment, policy === "goteborg" ? "se-personnummer" : "dk-cpr", "national-id");
const name = (segment: Finding["segment"]): Finding =>
  at(segment, "person-name", "person-name", { person: 1, role: "data-subject" });
const said = (segment: Finding["segment"], category: "health" | "finances"): Finding =>
  at(segment, category, category, { linkedTo: 1 });

const SUBJECT = { kind: "subject" } as const;
const BODY = { kind: "body" } as const;

function decided(policy: Policy, { findings = [], unreadable = [], remarks = [] }: Given): Decision {
  return decide({ draft: EMPTY, findings, unreadable, remarks }, policy);
}

const decision =
  (given: Given) =>
  (policy: Policy): AlertSituation => ({ kind: "decision", decision: decided(policy, given) });

/** How the sender answers, by what the Outlook has. */
const OUTLOOKS = {
  "Outlook asks itself": { answerBy: "dialog", client: "web 15.20.9000.0" },
  "the alert's button opens the pane": { answerBy: "button", client: "win 16.0.18324" },
  "no button: Outlook before Mailbox 1.14": { answerBy: "ribbon", client: "mac 16.78.1" },
} as const satisfies Readonly<Record<string, AlertSetting>>;

function shown(policy: Shown["policy"]): readonly Shown[] {
  const one = (title: string, given: Given, setting?: AlertSetting): Shown => ({
    title,
    policy,
    situation: decision(given),
    ...(setting === undefined ? {} : { setting }),
  });
  const everywhere = (title: string, given: Given): readonly Shown[] =>
    Object.entries(OUTLOOKS).map(([outlook, setting]) => one(`${title}; ${outlook}`, given, setting));
  const inBody = [number(BODY, policy)];
  const held = { answerBy: null, client: "web 15.20.9000.0" } as const;
  return [
    one("A number in the subject", { findings: [number(SUBJECT, policy)] }, held),
    one(
      "A number and a name in the subject, a number with a recipient",
      { findings: [number(SUBJECT, policy), name(SUBJECT), number({ kind: "to", index: 0 }, policy)] },
      held,
    ),
    one(
      "As much as there can be",
      {
        findings: [
          number(SUBJECT, policy),
          name(SUBJECT),
          said(SUBJECT, "health"),
          number({ kind: "to", index: 0 }, policy),
          number({ kind: "attachment-name", index: 0 }, policy),
          said(BODY, "finances"),
          said({ kind: "quoted", depth: 1 }, "finances"),
        ],
        unreadable: [
          { part: "body", why: "too-large" },
          { part: "attachments", why: "host-error" },
        ],
        remarks: [{ kind: "look-alike", segment: { kind: "to", index: 0 } }],
      },
      held,
    ),
    ...everywhere("A name in the subject", { findings: [name(SUBJECT)] }),
    ...everywhere("Something about money in the text", { findings: [said(BODY, "finances")] }),
    ...everywhere("An address like another's, and a diagnosis", {
      findings: [said(BODY, "health")],
      remarks: [{ kind: "look-alike", segment: { kind: "to", index: 0 } }],
    }),
    one(
      "The text could not be read",
      { unreadable: [{ part: "body", why: "timed-out" }] },
      OUTLOOKS["Outlook asks itself"],
    ),
    ...LABEL_FAILURES.map((why): Shown => ({
      title: `The label could not be put on: ${why}`,
      policy,
      situation: (rules) => ({ kind: "label-failed", decision: decided(rules, { findings: inBody }), why }),
      setting: held,
    })),
    {
      title: "The organisation has no label",
      policy,
      situation: (rules) => decision({ findings: inBody })({ ...rules, label: null }),
      setting: held,
    },
    ...(["timed-out", "check-failed"] as const).flatMap((kind): readonly Shown[] => [
      {
        title: `The check did not finish: ${kind}; held`,
        policy,
        situation: () => ({ kind }),
        setting: held,
      },
      {
        title: `The check did not finish: ${kind}; Outlook asks itself`,
        policy,
        situation: () => ({ kind }),
        setting: OUTLOOKS["Outlook asks itself"],
      },
    ]),
  ];
}

/** Every alert in both languages, as Markdown. */
export function alertsPage(): string {
  const parts = [
    "# The alerts as they are read",
    "",
    "For proofreading: every outcome, in every kind of Outlook, whole, with how many characters it has of the",
    `${ALERT_MAX_LENGTH} that Outlook shows. Made by \`npm run texts\`; a test says when it is out of date. The text after "Referens" or`,
    '"Reference" is read out to whoever helps. From Mailbox 1.15 the first sentence is bold and the reference stands by itself.',
    "",
  ];
  for (const [policy, item] of [
    ["goteborg", "mail"],
    ["nyborg", "mail"],
    ["goteborg", "meeting"],
  ] as const) {
    parts.push(
      `## ${item === "mail" ? "A mail" : "An invitation to a meeting"}, under the policy ${policy}`,
      "",
    );
    const { policy: shipped } = readPolicyDocument(policy);
    // A shipped policy need not name a label; what is said when one cannot be put on is read here all the same.
    const rules = { ...shipped, label: shipped.label ?? { id: null, names: ["Fortrolig"] as const } };
    for (const one of shown(policy)) parts.push(`### ${one.title}`, "", ...inBoth(one, rules, item), "");
  }
  return parts.join("\n");
}

function inBoth({ situation, setting }: Shown, policy: Policy, item: ItemKind): readonly string[] {
  return (["sv", "da"] as const).map((language) => {
    const text = alertText(situation(policy), policy, language, { ...setting, item });
    return `- **${language}**, ${text.length}: ${text}`;
  });
}

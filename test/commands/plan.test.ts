import { plan, planUnfinished } from "../../src/commands/plan";
import type { Decision, Reason } from "../../src/rules/decision";
import { GOTEBORG } from "./send-desk";

const EVALUATED = {
  findings: [],
  persons: 0,
  unreadable: [],
  remarks: [],
  observed: [],
  intended: "allow",
  policy: { id: "p", version: "1" },
} as const;
const UNREAD: Reason = { kind: "unreadable", part: "body", why: "host-error", outcome: "ask" };
const [RULE] = GOTEBORG.rules;
const BY_REASON: Reason = {
  kind: "rule",
  rule: { ...RULE, outcome: "ask", askBy: "reason" },
  outcome: "ask",
  findings: [],
};
const LABEL = { id: null, names: ["Känslig"] } as const;
const CAN = { canAsk: true };
const CANNOT = { canAsk: false };

const ALLOW: Decision = { kind: "allow", ...EVALUATED };
const WITH_LABEL: Decision = { kind: "label", ...EVALUATED, reasons: [UNREAD], label: LABEL };
const ASK: Decision = { kind: "ask", ...EVALUATED, reasons: [UNREAD], label: LABEL };
const ASK_REASON: Decision = { ...ASK, reasons: [BY_REASON] };
const ASK_BOTH: Decision = { ...ASK, reasons: [BY_REASON, UNREAD] };
const BLOCK: Decision = { kind: "block", ...EVALUATED, reasons: [UNREAD] };

const about = (decision: Decision) => ({ kind: "decision", decision });
const asks = (decision: Decision) => ({ kind: "ask", situation: about(decision) });
const holdsForPane = (decision: Decision) => ({ kind: "hold", situation: about(decision), inPane: true });
const ANSWERED = { kind: "release", stamp: "answered" };

it.each<[string, Decision, { canAsk: boolean }, boolean, unknown]>([
  ["releases what is allowed", ALLOW, CAN, false, { label: null, then: { kind: "release", stamp: "allow" } }],
  [
    "labels, then releases",
    WITH_LABEL,
    CAN,
    false,
    { label: LABEL, then: { kind: "release", stamp: "label" } },
  ],
  ["labels, then asks", ASK, CAN, false, { label: LABEL, then: asks(ASK) }],
  ["asks in the dialog whatever was answered in the pane", ASK, CAN, true, { label: LABEL, then: asks(ASK) }],
  [
    "labels, then leaves the question to the pane where Outlook cannot ask",
    ASK,
    CANNOT,
    false,
    { label: LABEL, then: holdsForPane(ASK) },
  ],
  ["releases what was answered in the pane there", ASK, CANNOT, true, { label: LABEL, then: ANSWERED }],
  [
    "holds for a reason where the policy wants one",
    ASK_REASON,
    CAN,
    false,
    { label: LABEL, then: holdsForPane(ASK_REASON) },
  ],
  [
    "releases when the reason was given, with the label on",
    ASK_REASON,
    CAN,
    true,
    { label: LABEL, then: ANSWERED },
  ],
  [
    "wants the reason first where the dialog asks too",
    ASK_BOTH,
    CAN,
    false,
    { label: LABEL, then: holdsForPane(ASK_BOTH) },
  ],
  [
    "asks in the dialog when the reason was given",
    ASK_BOTH,
    CAN,
    true,
    { label: LABEL, then: asks(ASK_BOTH) },
  ],
  [
    "applies nothing to what is blocked, whatever was answered",
    BLOCK,
    CAN,
    true,
    { label: null, then: { kind: "hold", situation: about(BLOCK) } },
  ],
])("%s", (_what, decision, abilities, answered, expected) => {
  expect(plan(decision, abilities, answered)).toEqual(expected);
});

it.each([
  ["ask", CAN, "ask"],
  ["ask", CANNOT, "hold"],
  ["block", CAN, "hold"],
] as const)("ends an unfinished check as the policy says: %s", (whenUnfinished, abilities, kind) => {
  const ending = planUnfinished({ kind: "timed-out" }, { ...GOTEBORG, whenUnfinished }, abilities);
  expect(ending).toEqual({ kind, situation: { kind: "timed-out" } });
});

it("lets go what a policy that only observes could not check, without a stamp", () => {
  const observing = { ...GOTEBORG, mode: "observe" } as const;
  expect(planUnfinished({ kind: "check-failed" }, observing, CAN)).toEqual({ kind: "release", stamp: null });
});

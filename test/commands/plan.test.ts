import { plan, planUnfinished } from "../../src/commands/plan";
import type { Decision } from "../../src/rules/decision";
import { GOTEBORG } from "./send-desk";

const EVALUATED = {
  findings: [],
  persons: 0,
  unreadable: [],
  remarks: [],
  observed: [],
  intended: "allow" as const,
  policy: { id: "p", version: "1" },
};
const REASONS = [{ kind: "unreadable", part: "body", why: "host-error", outcome: "ask" }] as const;
const LABEL = { id: null, names: ["Känslig"] } as const;
const CAN = { canAsk: true };
const CANNOT = { canAsk: false };

const ALLOW: Decision = { kind: "allow", ...EVALUATED };
const WITH_LABEL: Decision = { kind: "label", ...EVALUATED, reasons: REASONS, label: LABEL };
const ASK: Decision = { kind: "ask", ...EVALUATED, reasons: REASONS, label: LABEL };
const BLOCK: Decision = { kind: "block", ...EVALUATED, reasons: REASONS };

it.each<[string, Decision, { canAsk: boolean }, unknown]>([
  ["releases what is allowed", ALLOW, CAN, { label: null, then: { kind: "release" } }],
  ["labels, then releases", WITH_LABEL, CANNOT, { label: LABEL, then: { kind: "release" } }],
  [
    "labels, then asks",
    ASK,
    CAN,
    { label: LABEL, then: { kind: "ask", situation: { kind: "decision", decision: ASK } } },
  ],
  [
    "labels, then holds where Outlook cannot ask",
    ASK,
    CANNOT,
    { label: LABEL, then: { kind: "hold", situation: { kind: "decision", decision: ASK } } },
  ],
  [
    "applies nothing to what is blocked",
    BLOCK,
    CAN,
    { label: null, then: { kind: "hold", situation: { kind: "decision", decision: BLOCK } } },
  ],
])("%s", (_what, decision, abilities, expected) => {
  expect(plan(decision, abilities)).toEqual(expected);
});

it.each([
  ["ask", CAN, "ask"],
  ["ask", CANNOT, "hold"],
  ["block", CAN, "hold"],
] as const)("ends an unfinished check as the policy says: %s", (whenUnfinished, abilities, kind) => {
  const ending = planUnfinished({ kind: "timed-out" }, { ...GOTEBORG, whenUnfinished }, abilities);
  expect(ending).toEqual({ kind, situation: { kind: "timed-out" } });
});

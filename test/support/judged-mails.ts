import type { GoldMail } from "../../src/admin/accuracy/gold";
import type { Decision, Finding } from "../../src/rules";
import { draftOf } from "./draft";
import { shippedPolicy } from "./policy";

const [rule] = shippedPolicy("goteborg").rules;

const GOLD: GoldMail["gold"] = {
  secure: false,
  subjectBlock: false,
  borderline: false,
  nationalIds: [],
  names: [],
  categories: [],
  spans: [],
};

/** An annotated mail that is harmless but for what is given. */
export function mailOf(
  gold: Partial<GoldMail["gold"]>,
  body = "",
  mail: Partial<Pick<GoldMail, "id" | "half" | "language">> = {},
): GoldMail {
  const draft = draftOf({ subject: "", body });
  return { id: "m", language: "sv", set: "s", half: "looked", draft, gold: { ...GOLD, ...gold }, ...mail };
}

/** A finding of health in the body, but for what is given. */
export function findingAt(span: readonly [number, number], finding: Partial<Finding>): Finding {
  return {
    detector: "health",
    category: "health",
    segment: { kind: "body" },
    confidence: "medium",
    evidence: [{ kind: "shape", name: "test" }],
    span: { start: span[0], end: span[1] },
    ...finding,
  };
}

const EVALUATED = {
  persons: 0,
  unreadable: [],
  remarks: [],
  observed: [],
  intended: "allow" as const,
  policy: { id: "p", version: "1" },
};

export function allow(...findings: readonly Finding[]): Decision {
  return { kind: "allow", findings, ...EVALUATED };
}

export function decided(
  kind: "ask" | "block" | "label",
  finding: Finding,
  withLabel = kind === "label",
): Decision {
  const reasons = [{ kind: "rule" as const, rule, outcome: kind, findings: [finding] as const }] as const;
  const label = { id: null, names: ["Känslig"] as const };
  const base = { findings: [finding], ...EVALUATED, reasons };
  if (kind === "block") return { kind, ...base };
  return kind === "label" ? { kind, ...base, label } : { kind, ...base, label: withLabel ? label : null };
}

/** Something of health that is said of nobody in particular. */
export const health = findingAt([0, 1], {});

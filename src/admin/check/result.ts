import {
  alertText,
  evidenceCode,
  placeTexts,
  reasonsOf,
  requiredLabel,
  type AsideKind,
  type Confidence,
  type DataCategory,
  type Decision,
  type DetectorId,
  type Draft,
  type Finding,
  type Language,
  type LinkedTo,
  type NameRole,
  type Place,
  type Policy,
  type Reason,
  type UnreadablePart,
} from "../../rules";
import type { Outcome, RuleOutcome } from "../../rules/policy/policy";
import { CHECK_TEXTS } from "./texts";

/** One finding as `--json` writes it. Its keys may be added to, never renamed. */
interface ResultFinding {
  readonly detector: DetectorId;
  readonly category: DataCategory;
  readonly confidence: Confidence;
  readonly place: Place;
  /** Which recipient of its field, or which attachment; 0 elsewhere. */
  readonly index: number;
  /** UTF-16 offsets in the place's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly evidence: readonly string[];
  /** Set where a reader does not meet it in the running text: in a link's address, in hidden text. */
  readonly within?: AsideKind;
  readonly role?: NameRole;
  readonly person?: number;
  readonly linkedTo?: LinkedTo;
  /** The matched words; only with `--reveal`. */
  readonly text?: string;
}

/** One checked draft as `--json` writes it: the check's contract. Its keys may be added to, never renamed. */
export interface Result {
  readonly file: string;
  /** In a file of lines: which line, from 1. */
  readonly line?: number;
  readonly id: string | null;
  readonly outcome: Outcome;
  readonly label: string | null;
  readonly findings: readonly ResultFinding[];
  readonly persons: number;
  readonly reasons: readonly {
    readonly rule: string;
    readonly outcome: RuleOutcome;
    readonly findings: readonly number[];
  }[];
  readonly unreadable: readonly UnreadablePart[];
  readonly policy: { readonly id: string; readonly version: string };
  /** What the sender would be told. */
  readonly message: Readonly<Record<Language, string>>;
}

export interface CheckedInput {
  readonly file: string;
  readonly line: number | null;
  readonly id: string | null;
  readonly draft: Draft;
  readonly decision: Decision;
}

/** A decision as plain data. */
export function resultOf(
  { file, line, id, draft, decision }: CheckedInput,
  policy: Policy,
  reveal: boolean,
): Result {
  const textOf = placeTexts(draft);
  const findings = decision.findings.map((finding): ResultFinding => {
    const plain = plainFinding(finding);
    const { start, end } = finding.span;
    return reveal ? { ...plain, text: textOf(finding.segment).slice(start, end) } : plain;
  });
  return {
    file,
    ...(line === null ? {} : { line }),
    id,
    outcome: decision.kind,
    label: requiredLabel(decision)?.names[0] ?? null,
    findings,
    persons: decision.persons,
    reasons: reasonsOf(decision).map((reason) => ({
      rule: ruleOf(reason),
      outcome: reason.outcome,
      findings:
        reason.kind === "rule" ? reason.findings.map((finding) => decision.findings.indexOf(finding)) : [],
    })),
    unreadable: decision.unreadable,
    policy: decision.policy,
    message: {
      sv: messageFor(decision, policy, "sv"),
      da: messageFor(decision, policy, "da"),
    },
  };
}

/** What the sender would be told: the alert's text, or what happens when there is no alert. */
export function messageFor(decision: Decision, policy: Policy, language: Language): string {
  const texts = CHECK_TEXTS[language];
  switch (decision.kind) {
    case "allow":
      return texts.allowed;
    case "label":
      return texts.labelled(decision.label.names[0]);
    case "ask":
    case "block":
      return alertText({ kind: "decision", decision }, policy, language);
  }
}

/** A part that could not be read is a reason of its own; the policy decides about it under `whenUnreadable`. */
function ruleOf(reason: Reason): string {
  return reason.kind === "rule" ? reason.rule.id : `unreadable-${reason.part}`;
}

function plainFinding(finding: Finding): ResultFinding {
  const { detector, category, confidence, segment, span, evidence, within, role, person, linkedTo } = finding;
  return {
    detector,
    category,
    confidence,
    place: segment.kind,
    index: "index" in segment ? segment.index : 0,
    start: span.start,
    end: span.end,
    evidence: evidence.map(evidenceCode),
    ...(within === undefined ? {} : { within }),
    ...(role === undefined ? {} : { role }),
    ...(person === undefined ? {} : { person }),
    ...(linkedTo === undefined ? {} : { linkedTo }),
  };
}

import {
  evaluate,
  isAtLeast,
  placeTexts,
  reasonsOf,
  requiredLabel,
  type DataCategory,
  type Decision,
  type Draft,
  type Policy,
} from "../../../rules";
import type { Figure } from "../figures";
import { halfOf } from "../gold";
import { ACCURACY_DAY, type Check } from "../run";
import type { OrdinaryDraft } from "./passages";
import { upperBound } from "./upper-bound";

/** What became of one ordinary draft. */
export interface OrdinaryVerdict {
  readonly id: string;
  readonly set: string;
  readonly language: OrdinaryDraft["language"];
  /** Whether it may be read by those who mend the check. */
  readonly looked: boolean;
  /** Labelled or held. */
  readonly stopped: boolean;
  /** The question is put, and no label goes with it. */
  readonly asked: boolean;
  /** A number was taken for somebody's national id. */
  readonly identifier: boolean;
  /** The findings that a rule was met by, with their words. */
  readonly because: readonly Because[];
}

export interface Because {
  readonly category: DataCategory;
  readonly text: string;
}

/** So many of so many, and how many it may be in truth. */
export interface BoundedFigure extends Figure {
  readonly bound: number;
}

export interface OrdinaryFigures {
  readonly drafts: number;
  readonly stopped: BoundedFigure;
  readonly asked: BoundedFigure;
  readonly identifiers: BoundedFigure;
}

/** Runs the check over drafts that nothing should stop, in their order: halves are cut by it. */
export function judgeOrdinary(
  drafts: readonly OrdinaryDraft[],
  policy: Policy,
  check: Check = evaluate,
): readonly OrdinaryVerdict[] {
  const seen = new Map<string, number>();
  return drafts.map(({ id, set, language, draft }) => {
    const position = seen.get(set) ?? 0;
    seen.set(set, position + 1);
    const decision = check(draft, policy, ACCURACY_DAY);
    const stopped =
      decision.kind === "label" || decision.kind === "block" || requiredLabel(decision) !== null;
    return {
      id,
      set,
      language,
      looked: halfOf(position) === "looked",
      stopped,
      asked: decision.kind === "ask" && !stopped,
      identifier: decision.findings.some(
        ({ category, confidence }) => category === "national-id" && isAtLeast(confidence, "medium"),
      ),
      because: because(decision, draft),
    };
  });
}

/** The figures of some ordinary drafts. */
export function ordinaryFigures(verdicts: readonly OrdinaryVerdict[]): OrdinaryFigures {
  const bounded = (claim: (verdict: OrdinaryVerdict) => boolean): BoundedFigure => {
    const count = verdicts.filter(claim).length;
    const of = verdicts.length;
    return { count, of, rate: of === 0 ? null : count / of, bound: upperBound(count, of) };
  };
  return {
    drafts: verdicts.length,
    stopped: bounded(({ stopped }) => stopped),
    asked: bounded(({ asked }) => asked),
    identifiers: bounded(({ identifier }) => identifier),
  };
}

function because(decision: Decision, draft: Draft): Because[] {
  const textOf = placeTexts(draft);
  const findings = reasonsOf(decision).flatMap((reason) => (reason.kind === "rule" ? reason.findings : []));
  return Array.from(new Set(findings), ({ category, segment, span }) => ({
    category,
    text: textOf(segment).slice(span.start, span.end),
  }));
}

import {
  explain,
  type CalendarDate,
  type Decision,
  type Draft,
  type Explanation,
  type Language,
  type Policy,
} from "../rules";
import { withLabelIds, type Catalogue } from "../mailbox/labels";
import {
  answerFor,
  isAnswered,
  questionsOf,
  reasonsToChoose,
  type Answer,
  type Questions,
} from "../rules/answer";
import { examine } from "../rules/evaluate";
import { stepsWithoutLabel, type LabelFailure } from "../rules/explanation/alert";
import { decide, type Checked } from "../rules/policy/decide";
import { canTellMended, warn } from "../rules/warn";

/** A reason the sender may give for sending anyway. */
export interface ReasonChoice {
  readonly code: string;
  readonly label: string;
}

/** The check as the pane uses it: bound to one policy, so that components know neither rules nor clock. */
export interface Checker {
  readonly policy: Policy;
  readonly check: (draft: Draft) => Decision;
  /** Decides once more, now that the user's labels are known: as at Send. The draft must have been checked. */
  readonly decideWith: (draft: Draft, catalogue: Catalogue | null) => Decision;
  readonly explain: (decision: Decision, draft: Draft, language: Language) => Explanation;
  /** What the sender is asked, and where. */
  readonly questions: (decision: Decision, canAsk: boolean) => Questions;
  readonly reasons: (language: Language) => readonly ReasonChoice[];
  readonly answerFor: (decision: Decision, draft: Draft, reason: string, salt: string) => Answer;
  /** Whether an answer was given for this very mail. */
  readonly isAnswered: (answer: Answer | null, decision: Decision, draft: Draft) => boolean;
  /** What to do by hand when the label cannot be put on. */
  readonly stepsWithoutLabel: (why: LabelFailure, language: Language) => readonly string[];
  /** True when there is surely nothing left to warn of above the mail. */
  readonly isMended: (decision: Decision, draft: Draft) => boolean;
}

/** The same check as at Send. */
export function checkerFor(policy: Policy, today: () => CalendarDate): Checker {
  return checkerOn(policy, (draft) => examine(draft, policy, today()));
}

/** @param look takes time, and is done once for a draft */
export function checkerOn(policy: Policy, look: (draft: Draft) => Checked): Checker {
  const looked = new WeakMap<Draft, Checked>();
  const lookOnce = (draft: Draft): Checked => {
    const known = looked.get(draft);
    if (known !== undefined) return known;
    const checked = look(draft);
    looked.set(draft, checked);
    return checked;
  };
  return {
    policy,
    check: (draft) => decide(lookOnce(draft), policy),
    decideWith: (draft, catalogue) =>
      decide(lookOnce(draft), catalogue?.kind === "read" ? withLabelIds(policy, catalogue.labels) : policy),
    explain: (decision, draft, language) => explain(decision, draft, policy, language),
    questions: (decision, canAsk) => questionsOf(decision, { canAsk }),
    reasons: (language) =>
      reasonsToChoose(policy).map(({ code, label }) => ({ code, label: label[language] })),
    answerFor: (decision, draft, reason, salt) => answerFor(decision, draft, policy, { reason, salt }),
    isAnswered: (answer, decision, draft) => isAnswered(answer, decision, draft, policy),
    stepsWithoutLabel: (why, language) => stepsWithoutLabel(why, policy, language),
    isMended: (decision, draft) =>
      canTellMended(draft) && warn(decision, draft, policy, { checksAtSend: true }) === null,
  };
}

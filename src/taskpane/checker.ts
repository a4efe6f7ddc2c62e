import { evaluate, explain, type CalendarDate, type Decision, type Draft, type Explanation } from "../rules";
import type { Language, Policy } from "../rules";

/** The check as the pane uses it: bound to one policy, so that components know neither rules nor clock. */
export interface Checker {
  readonly policy: Policy;
  readonly check: (draft: Draft) => Decision;
  readonly explain: (decision: Decision, draft: Draft, language: Language) => Explanation;
}

/** The same check as at Send. */
export function checkerFor(policy: Policy, today: () => CalendarDate): Checker {
  return {
    policy,
    check: (draft) => evaluate(draft, policy, today()),
    explain: (decision, draft, language) => explain(decision, draft, policy, language),
  };
}

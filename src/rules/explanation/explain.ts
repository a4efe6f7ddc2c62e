import type { Decision } from "../decision";
import type { Draft, Language } from "../draft";
import type { Policy } from "../policy/policy";
import type { Explanation } from "./explanation";

/**
 * Puts a decision into words for the task pane. The same decision, draft, policy and language give the same
 * explanation, byte for byte.
 *
 * @param draft the draft the decision was made on: excerpts are cut from it
 */
export function explain(
  _decision: Decision,
  _draft: Draft,
  _policy: Policy,
  _language: Language,
): Explanation {
  throw new Error("not written yet");
}

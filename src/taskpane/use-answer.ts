import { useEffect, useMemo, useState } from "react";
import type { Decision, Draft } from "../rules";
import type { Answer } from "../rules/answer";
import type { Checker } from "./checker";
import type { Outlook } from "./outlook";
import type { ClickOutcome } from "./use-mending";

/** What is asked of the sender in the pane, and what they answered. */
export type AnswerState =
  /** Nothing: the mail asks no question, or Outlook's own dialog puts it. */
  | { readonly kind: "nothing-asked"; readonly inDialog: boolean }
  /** `voided`: there was an answer, for the mail as it was before. */
  | { readonly kind: "open"; readonly voided: boolean }
  /** `reason` is a code of the policy's list. `inDialog`: Outlook will ask about something else besides. */
  | { readonly kind: "given"; readonly reason: string; readonly inDialog: boolean };

export interface Answering {
  readonly state: AnswerState;
  /** Gives a reason for the mail as it was checked; null takes it back. */
  readonly give: (reason: string | null) => Promise<ClickOutcome | null>;
}

const NOTHING_ASKED: AnswerState = { kind: "nothing-asked", inDialog: false };

/** The answer lives with the draft, where Send finds it; any change of the mail voids it. */
export function useAnswer(
  outlook: Outlook,
  checker: Checker,
  shown: { readonly draft: Draft; readonly decision: Decision } | null,
): Answering {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let wanted = true;
    void outlook.readAnswer().then((kept) => {
      // One that was given meanwhile is newer.
      if (wanted && kept !== null) setAnswer((given) => given ?? kept);
    });
    return () => {
      wanted = false;
    };
  }, [outlook]);

  const state = useMemo((): AnswerState => {
    if (shown === null) return NOTHING_ASKED;
    const { draft, decision } = shown;
    const { inPane, inDialog } = checker.questions(decision, outlook.abilities().canAsk);
    if (inPane.length === 0) return { kind: "nothing-asked", inDialog: inDialog.length > 0 };
    return answer !== null && checker.isAnswered(answer, decision, draft)
      ? { kind: "given", reason: answer.reason, inDialog: inDialog.length > 0 }
      : { kind: "open", voided: answer !== null };
  }, [outlook, checker, shown, answer]);

  const give = async (reason: string | null): Promise<ClickOutcome | null> => {
    if (shown === null) return null;
    const next = reason === null ? null : checker.answerFor(shown.decision, shown.draft, reason, newSalt());
    if (!(await outlook.writeAnswer(next))) return { notice: { kind: "answer-not-kept" }, undo: null };
    setAnswer(next);
    return null;
  };
  return { state, give };
}

/** 128 bits, as text. */
function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join("-");
}

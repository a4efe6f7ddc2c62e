import type { Explanation, Outcome } from "../rules";
import type { LabelState } from "./label-state";
import type { PaneTexts } from "./texts/texts";

/** How the verdict looks: may be sent, will be labelled, you decide, must be changed. */
export type Tone = "good" | "protect" | "choose" | "stop";

/** What the sender sees first. */
export interface Verdict {
  readonly tone: Tone;
  readonly headline: string;
  /** What is wrong, a sentence each; empty when nothing is. */
  readonly problems: readonly string[];
  readonly nextStep: string;
  /** What to do by hand, in order; empty when nothing is. */
  readonly steps: readonly string[];
}

const TONES: Readonly<Record<Outcome, Tone>> = {
  allow: "good",
  label: "protect",
  ask: "choose",
  block: "stop",
};

/**
 * The verdict in words. It is the explanation's, except where the label on the mail or in the user's catalogue
 * changes what will happen: the label is there already, or cannot be had at all.
 */
export function verdictOf(explanation: Explanation, { needed }: LabelState, texts: PaneTexts): Verdict {
  if (needed.kind === "missing" && isForGood(needed.why)) {
    return {
      tone: "stop",
      headline: texts.labelMissing.headline,
      problems: [texts.labelMissing.why({ label: needed.name, why: needed.why })],
      nextStep: explanation.manualSteps.length > 0 ? texts.labelMissing.doThis : "",
      steps: explanation.manualSteps,
    };
  }
  if (explanation.outcome === "label" && needed.kind === "on") {
    return {
      tone: "good",
      headline: texts.protected.headline,
      problems: [],
      nextStep: texts.protected.nextStep({ label: needed.name }),
      steps: [],
    };
  }
  const mayGo = explanation.outcome === "allow" || explanation.outcome === "label";
  return {
    tone: TONES[explanation.outcome],
    headline: explanation.headline,
    problems: explanation.problems,
    nextStep: mayGo ? `${explanation.nextStep} ${texts.pressSend}` : explanation.nextStep,
    steps: explanation.outcome === "block" ? explanation.manualSteps : [],
  };
}

/** Whether trying again could help: an Outlook that did not answer now may answer at Send. */
function isForGood(why: Extract<LabelState["needed"], { kind: "missing" }>["why"]): boolean {
  return (
    why === "not-found" ||
    why === "ambiguous" ||
    why === "disabled" ||
    why === "no-labels" ||
    why === "is-parent" ||
    why === "unsupported"
  );
}

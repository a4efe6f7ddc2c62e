import type { Explanation, Outcome } from "../rules";
import type { LabelState, NeededLabel } from "./label-state";
import type { PaneTexts } from "./texts/texts";
import type { AnswerState } from "./use-answer";

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

/** What the verdict depends on besides what was found. */
export interface Circumstances {
  readonly labels: LabelState;
  readonly answer: AnswerState;
  /** The reason that was given, in words; null when none was. */
  readonly reason: string | null;
  /** What to do by hand when the label that is needed cannot be put on. */
  readonly stepsWithoutLabel: readonly string[];
}

const TONES: Readonly<Record<Outcome, Tone>> = {
  allow: "good",
  label: "protect",
  ask: "choose",
  block: "stop",
};

/**
 * The verdict in words. It is the explanation's, except where something else changes what will happen: the label is
 * there already, or cannot be had at all; or the sender has answered what was asked.
 */
export function verdictOf(explanation: Explanation, circumstances: Circumstances, texts: PaneTexts): Verdict {
  const { labels, answer, reason, stepsWithoutLabel } = circumstances;
  const { needed } = labels;
  const { outcome } = explanation;
  if (outcome !== "block" && needed.kind === "missing" && isForGood(needed)) {
    return {
      tone: "stop",
      headline: texts.labelMissing.headline,
      problems: [
        ...whyLabelled(explanation),
        texts.labelMissing.why({ label: needed.name, why: needed.why }),
      ],
      nextStep: stepsWithoutLabel.length > 0 ? texts.labelMissing.doThis : "",
      steps: stepsWithoutLabel,
    };
  }
  if (outcome === "label" && needed.kind === "on") {
    return {
      tone: "good",
      headline: texts.protected.headline,
      problems: [],
      nextStep: texts.protected.nextStep({ label: needed.name }),
      steps: [],
    };
  }
  if (outcome === "ask" && answer.kind === "given") {
    return {
      tone: "good",
      headline: texts.answer.headline,
      problems: [],
      nextStep: [
        ...(reason === null ? [] : [texts.answer.given({ reason })]),
        ...(needed.kind === "available" ? [texts.answer.withLabel({ label: needed.label.name })] : []),
        answer.inDialog ? texts.answer.sendAndDialog : texts.answer.send,
      ].join(" "),
      steps: [],
    };
  }
  return {
    tone: TONES[outcome],
    headline: explanation.headline,
    problems: [...explanation.problems, ...(outcome === "label" ? whyLabelled(explanation) : [])],
    nextStep: nextStep(explanation, answer, texts),
    steps: outcome === "block" ? explanation.manualSteps : [],
  };
}

/** Why the mail needs the label, where that is what the verdict is about. */
function whyLabelled({ label }: Explanation): readonly string[] {
  return label === null ? [] : [label.reason];
}

function nextStep(explanation: Explanation, answer: AnswerState, texts: PaneTexts): string {
  const { outcome, places } = explanation;
  switch (outcome) {
    case "allow":
      // "Nothing was found" beside a list of what was found would be a contradiction.
      return [
        explanation.observed ?? (places.length > 0 ? texts.findings.nothingCounts : explanation.nextStep),
        texts.pressSend,
      ].join(" ");
    case "label":
      return [explanation.nextStep, explanation.observed, texts.pressSend]
        .filter((one) => one !== null)
        .join(" ");
    case "ask":
      return answer.kind === "nothing-asked" && answer.inDialog
        ? `${explanation.nextStep}\n${texts.answer.inDialog}`
        : explanation.nextStep;
    case "block":
      return explanation.nextStep;
  }
}

/** Whether trying again could not help: an Outlook that did not answer now may answer at Send. */
function isForGood({ why }: Extract<NeededLabel, { kind: "missing" }>): boolean {
  return (
    why === "not-found" ||
    why === "ambiguous" ||
    why === "disabled" ||
    why === "no-labels" ||
    why === "is-parent" ||
    why === "unsupported"
  );
}

import { reasonsOf, requiredLabel, type Decision } from "../decision";
import type { Draft, Language } from "../draft";
import { SENSITIVE_SOMETIMES, type DataCategory, type Finding } from "../finding";
import type { Outcome, Policy } from "../policy/policy";
import { placeTexts, type PlaceTexts } from "../segments/place-texts";
import { couldNotRead, findingsFor, wantsMissingLabel, whatIsWrong } from "./alert";
import { excerptOf } from "./excerpt";
import type { ExplainedFinding, ExplainedPlace, ExplainedRule, Explanation } from "./explanation";
import { groupOf, PLACE_GROUPS, summarise } from "./summarise";
import { textsIn, type Gravity, type Texts } from "./texts";

/**
 * Puts a decision into words for the task pane. The same decision, draft, policy and language give the same
 * explanation, byte for byte.
 *
 * @param draft the draft the decision was made on: excerpts are cut from it
 */
export function explain(decision: Decision, draft: Draft, policy: Policy, language: Language): Explanation {
  const texts = textsIn(language);
  const label = requiredLabel(decision);
  return {
    language,
    outcome: decision.kind,
    headline: texts.headline[decision.kind],
    problems: problems(decision, texts),
    nextStep: nextStep(decision, texts),
    places: explainPlaces(decision, placeTexts(draft), texts),
    rules: explainRules(decision, language),
    unreadable: decision.unreadable.map((part) => couldNotRead(part, texts)),
    label:
      label === null
        ? null
        : {
            name: label.names[0],
            reason: texts.labelReason(summarise(findingsFor(decision, "label"), texts)),
          },
    manualSteps: label !== null || wantsMissingLabel(decision) ? policy.secureChannel[language] : [],
    coverage: texts.coverage,
    contact: texts.contact(policy.contact[language]),
    policy: `${policy.id} ${policy.version}`,
  };
}

function problems(decision: Decision, texts: Texts): readonly string[] {
  const gates = decision.kind === "block" ? (["block", "ask"] as const) : (["ask"] as const);
  return whatIsWrong(decision, gates, texts).map(({ text }) => text);
}

function nextStep(decision: Decision, texts: Texts): string {
  switch (decision.kind) {
    case "allow":
      return texts.mayGo;
    case "label":
      return texts.labelWillBeSet(decision.label.names[0]);
    case "ask":
      return stepFor(findingsFor(decision, "ask"), texts.consider, texts.considerUnread);
    case "block":
      return wantsMissingLabel(decision)
        ? texts.sendSecurely
        : stepFor(findingsFor(decision, "block"), texts.mend, texts.tryAgain);
  }
}

/** The step for the gravest place, or `otherwise` when there is no finding at all. */
function stepFor(findings: readonly Finding[], steps: Texts["mend"], otherwise: string): string {
  const places = findings.map(({ segment }) => groupOf(segment.kind));
  const first = PLACE_GROUPS.find((place) => places.includes(place));
  return first === undefined ? otherwise : steps[first];
}

function explainPlaces(decision: Decision, textOf: PlaceTexts, texts: Texts): readonly ExplainedPlace[] {
  const outcomes = outcomesOf(decision);
  const places: { place: ExplainedPlace["place"]; findings: ExplainedFinding[] }[] = [];
  for (const finding of decision.findings) {
    const kind = finding.segment.kind;
    let entry = places.find(({ place }) => place === kind);
    if (entry === undefined) places.push((entry = { place: kind, findings: [] }));
    entry.findings.push(
      explainFinding(finding, outcomes.get(finding) ?? "allow", decision.findings, textOf, texts),
    );
  }
  return places.map((entry) => ({ ...entry, title: texts.placeTitle[groupOf(entry.place)] }));
}

function explainFinding(
  finding: Finding,
  outcome: Outcome,
  all: readonly Finding[],
  textOf: PlaceTexts,
  texts: Texts,
): ExplainedFinding {
  const place = groupOf(finding.segment.kind);
  const text = textOf(finding.segment);
  const others = all.filter((other) => other !== finding && textOf(other.segment) === text);
  const gravity = gravityOf(finding.category);
  return {
    finding,
    outcome,
    what: texts.nouns[finding.detector].heading,
    excerpt: excerptOf(text, finding, others),
    why: isOnlyMentioned(finding, gravity) ? texts.onlyMentioned : texts.why(gravity, place),
    advice: adviceFor(outcome, texts, place),
    doubt: finding.confidence === "low" && !isOnlyMentioned(finding, gravity) ? texts.doubt : null,
  };
}

function adviceFor(outcome: Outcome, texts: Texts, place: ReturnType<typeof groupOf>): string | null {
  if (outcome === "block") return texts.mend[place];
  return outcome === "ask" ? texts.consider[place] : null;
}

function isOnlyMentioned(finding: Finding, gravity: Gravity): boolean {
  return (gravity === "always" || gravity === "sometimes") && finding.linkedTo === undefined;
}

/** The strictest outcome that any rule gives each finding. */
function outcomesOf(decision: Decision): ReadonlyMap<Finding, Outcome> {
  const order: readonly Outcome[] = ["allow", "label", "ask", "block"];
  const outcomes = new Map<Finding, Outcome>();
  for (const reason of reasonsOf(decision)) {
    if (reason.kind !== "rule") continue;
    for (const finding of reason.findings) {
      const before = outcomes.get(finding) ?? "allow";
      if (order.indexOf(reason.outcome) > order.indexOf(before)) outcomes.set(finding, reason.outcome);
    }
  }
  return outcomes;
}

function explainRules(decision: Decision, language: Language): readonly ExplainedRule[] {
  const rules: ExplainedRule[] = [];
  for (const reason of reasonsOf(decision)) {
    if (reason.kind !== "rule") continue;
    const { rule, outcome } = reason;
    rules.push({
      id: rule.id,
      outcome,
      title: rule.title[language],
      legalBasis: rule.legalBasis.map(({ text }) => text[language]),
    });
  }
  return rules;
}

function gravityOf(category: DataCategory): Gravity {
  switch (category) {
    case "national-id":
      return "number";
    case "organisation-id":
      return "organisation";
    case "person-name":
      return "name";
    default:
      return (SENSITIVE_SOMETIMES as readonly DataCategory[]).includes(category) ? "sometimes" : "always";
  }
}

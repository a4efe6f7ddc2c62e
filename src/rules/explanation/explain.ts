import { reasonsOf, requiredLabel, type Decision } from "../decision";
import type { Draft, Language } from "../draft";
import {
  isDetail,
  isProtectedIdentity,
  restsOnModelAlone,
  SENSITIVE_SOMETIMES,
  type DataCategory,
  type Finding,
} from "../finding";
import type { Masking, Outcome, Policy } from "../policy/policy";
import { placeTexts, type PlaceTexts } from "../segments/place-texts";
import type { Place } from "../segments/segment";
import { isNonEmpty } from "../span";
import {
  couldNotRead,
  findingsFor,
  remarksFor,
  wantsMissingLabel,
  whatIsWrong,
  withoutRepeats,
} from "./alert";
import { excerptOf } from "./excerpt";
import type { ExplainedFinding, ExplainedPlace, ExplainedRule, Explanation } from "./explanation";
import { notesFor } from "./notes";
import { byPlaceGroup, groupOf, nounFor, PLACE_GROUPS, summarise } from "./summarise";
import { textsFor } from "./own-words";
import type { Gravity, Texts } from "./texts";

/**
 * Puts a decision into words for the task pane. The same decision, draft, policy and language give the same
 * explanation, byte for byte.
 *
 * @param draft the draft the decision was made on: excerpts are cut from it
 */
export function explain(decision: Decision, draft: Draft, policy: Policy, language: Language): Explanation {
  const texts = textsFor(policy, language, draft.item);
  const label = requiredLabel(decision);
  return {
    language,
    outcome: decision.kind,
    headline: texts.headline[decision.kind],
    problems: problems(decision, texts),
    nextStep: nextStep(decision, texts),
    places: explainPlaces(decision, placeTexts(draft), policy.masking, texts),
    rules: explainRules(decision, language),
    unreadable: withoutRepeats(decision.unreadable.map((part) => couldNotRead(part, texts))),
    label:
      label === null
        ? null
        : {
            name: label.names[0],
            reason: texts.labelReason(summarise(findingsFor(decision, "label"), texts)),
          },
    manualSteps: manualSteps(decision, policy, language),
    notes: notesFor(decision, draft, policy, language),
    observed: observed(decision, texts),
    coverage: texts.coverage,
    contact: texts.contact(policy.contact[language]),
    policy: `${policy.id} ${policy.version}`,
  };
}

/** By hand: the label where there is one, otherwise the organisation's secure channel. */
function manualSteps(decision: Decision, policy: Policy, language: Language): readonly string[] {
  const label = requiredLabel(decision);
  if (label !== null) return label.byHand?.[language] ?? policy.secureChannel[language];
  return wantsMissingLabel(decision) ? policy.secureChannel[language] : [];
}

function observed({ kind, intended, observed: reasons }: Decision, texts: Texts): string | null {
  return reasons.length === 0 || intended === "allow" || intended === kind ? null : texts.observed[intended];
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
      return considerStep(decision, texts);
    case "block":
      return blockStep(decision, texts);
  }
}

/** What a question rests on comes first: a wrong recipient is graver than what the mail says. */
function considerStep(decision: Decision, texts: Texts): string {
  const [remark] = remarksFor(decision, "ask");
  if (remark !== undefined) return texts.adviseRemark[remark];
  return stepFor(findingsFor(decision, "ask"), texts.consider, texts.considerUnread);
}

function blockStep(decision: Decision, texts: Texts): string {
  const held = findingsFor(decision, "block", ({ rule }) => rule.outcome === "block");
  const remarked = remarksFor(decision, "block").map((kind) => texts.adviseRemark[kind]);
  const places = byPlaceGroup(held).map(({ place }) => texts.mend[place]);
  const mend = [...remarked, ...places];
  if (wantsMissingLabel(decision)) return [...mend, texts.sendSecurely].join(" ");
  return mend.length === 0 ? texts.tryAgain : [...mend, texts.pressSend].join(" ");
}

/** The step for the gravest place, or `otherwise` when there is no finding at all. */
function stepFor(findings: readonly Finding[], steps: Texts["mend"], otherwise: string): string {
  const places = findings.map(({ segment }) => groupOf(segment.kind));
  const first = PLACE_GROUPS.find((place) => places.includes(place));
  return first === undefined ? otherwise : steps[first];
}

function explainPlaces(
  decision: Decision,
  textOf: PlaceTexts,
  masking: Masking | undefined,
  texts: Texts,
): readonly ExplainedPlace[] {
  const outcomes = outcomesOf(decision);
  const places = new Map<Place, ExplainedFinding[]>();
  decision.findings.forEach((finding, at) => {
    const alike = guessesLike(finding, near(decision.findings, at));
    // A sentence that is like several categories is told once.
    if (alike[0] !== finding) return;
    const kind = finding.segment.kind;
    const list = places.get(kind) ?? [];
    places.set(kind, list);
    const outcome = strictest(alike.map((other) => outcomes.get(other) ?? "allow"));
    list.push(explainFinding(finding, alike, outcome, near(decision.findings, at), textOf, masking, texts));
  });
  return Array.from(places, ([place, findings]) => ({
    place,
    title: texts.placeTitle[groupOf(place)],
    findings,
  }));
}

/** Findings stand in reading order, so those that can be near one are among its neighbours. */
const NEIGHBOURS = 40;

function near(findings: readonly Finding[], at: number): readonly Finding[] {
  return findings.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
}

/** The finding alone; or, where the trained part alone sees it, all that it sees in the same words. */
function guessesLike(finding: Finding, neighbours: readonly Finding[]): readonly [Finding, ...Finding[]] {
  if (!restsOnModelAlone(finding)) return [finding];
  const alike = neighbours.filter(
    (other) =>
      restsOnModelAlone(other) &&
      other.segment.kind === finding.segment.kind &&
      other.span.start === finding.span.start &&
      other.span.end === finding.span.end,
  );
  return isNonEmpty(alike) ? alike : [finding];
}

function explainFinding(
  finding: Finding,
  alike: readonly Finding[],
  outcome: Outcome,
  neighbours: readonly Finding[],
  textOf: PlaceTexts,
  masking: Masking | undefined,
  texts: Texts,
): ExplainedFinding {
  const place = groupOf(finding.segment.kind);
  const text = textOf(finding.segment);
  const others = neighbours.filter((other) => !alike.includes(other) && textOf(other.segment) === text);
  const isGuess = restsOnModelAlone(finding);
  const headings = alike.map((other) => nounFor(other, texts).heading);
  return {
    finding,
    outcome,
    what: isGuess ? texts.likelyHeading : nounFor(finding, texts).heading,
    excerpt: excerptOf(text, finding, others, masking),
    why: withPlace(
      isGuess ? texts.whyLikely(headings) : whyItCounts(finding, outcome, texts),
      finding,
      texts,
    ),
    advice: adviceFor(outcome, texts, place),
    doubt: doubtAbout(finding, texts),
  };
}

/** Says too where a finding stands that the sender will not see in the text. */
function withPlace(why: string, { within }: Finding, texts: Texts): string {
  return within === undefined ? why : `${why} ${texts.within[within]}`;
}

function whyItCounts(finding: Finding, outcome: Outcome, texts: Texts): string {
  if (isOnlyMentioned(finding)) return texts.onlyMentioned;
  // A name that no rule minds does not make the mail one about that person.
  if (finding.category === "person-name" && outcome === "allow") return texts.detail;
  return texts.why(gravityOf(finding), groupOf(finding.segment.kind));
}

/** Why something that is shown is not acted upon. */
function doubtAbout(finding: Finding, texts: Texts): string | null {
  if (finding.confidence !== "low" || isOnlyMentioned(finding)) return null;
  return isDetail(finding) ? texts.detail : texts.doubt;
}

function adviceFor(outcome: Outcome, texts: Texts, place: ReturnType<typeof groupOf>): string | null {
  if (outcome === "block") return texts.mend[place];
  return outcome === "ask" ? texts.consider[place] : null;
}

function isOnlyMentioned(finding: Finding): boolean {
  const gravity = gravityOf(finding);
  return (gravity === "always" || gravity === "sometimes") && finding.linkedTo === undefined;
}

/** The strictest outcome that any rule gives each finding. */
function outcomesOf(decision: Decision): ReadonlyMap<Finding, Outcome> {
  const outcomes = new Map<Finding, Outcome>();
  for (const reason of reasonsOf(decision)) {
    if (reason.kind !== "rule") continue;
    for (const finding of reason.findings) {
      outcomes.set(finding, strictest([outcomes.get(finding) ?? "allow", reason.outcome]));
    }
  }
  return outcomes;
}

const BY_STRICTNESS: readonly Outcome[] = ["block", "ask", "label", "allow"];

function strictest(outcomes: readonly Outcome[]): Outcome {
  return BY_STRICTNESS.find((outcome) => outcomes.includes(outcome)) ?? "allow";
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

function gravityOf(finding: Finding): Gravity {
  if (isProtectedIdentity(finding)) return "always";
  const { category } = finding;
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

import type { Decision, Reason } from "../../decision";
import type { Finding, DataCategory } from "../../finding";
import { ALERT_MAX_LENGTH, alertSentences, alertText } from "../../explanation/alert";
import type { Remark } from "../../remark";
import type { Place } from "../../segments/segment";
import { expandCategories } from "../categories";
import type { Policy, PolicyRule } from "../policy";
import type { PolicyProblem } from "./problem";

const PLACES: readonly Place[] = ["subject", "body", "quoted", "signature", "to", "attachment-name"];

/**
 * Texts that do not fit in Outlook's alert: every rule that asks or holds is put into words, in every place and both
 * languages, as the sender would see it. Nothing may be cut within a sentence, and the steps of the secure channel must
 * fit whole, since half a procedure is worse than none.
 */
export function lengthProblems(policy: Policy): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const seen = new Set<string>();
  const tell = (path: string, reason: string, suggestion: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    problems.push({ path, reason, suggestion });
  };
  for (const language of ["sv", "da"] as const) {
    policy.rules.forEach((rule, index) => {
      for (const decision of decisionsOf(rule, policy)) {
        const situation = { kind: "decision", decision } as const;
        const text = alertText(situation, policy, language);
        if (text.endsWith("…")) {
          tell(
            `rules[${index}].id`,
            `makes an alert in ${language} that is longer than the ${ALERT_MAX_LENGTH} characters Outlook shows`,
            "Shorten the rule's id, the policy's id or version, the label's name, or your own texts.",
          );
        }
        const steps = policy.secureChannel[language].join(" ");
        const isLabelMissing = decision.kind === "block" && rule.outcome === "label";
        if (isLabelMissing && !alertSentences(situation, policy, language).includes(steps)) {
          tell(
            `secureChannel.${language}`,
            `is ${steps.length} characters in all, and does not fit in Outlook's alert beside what it must say`,
            "Say it in fewer words; what is longer belongs in a note, which the pane shows.",
          );
        }
      }
    });
  }
  return problems;
}

/** What the rule can bring about, a decision for each place. */
function decisionsOf(rule: PolicyRule, policy: Policy): readonly Decision[] {
  const { when, outcome } = rule;
  const effective = outcome === "label" && policy.label === null ? "block" : outcome;
  if (effective === "label") return [];
  const [category] = expandCategories(when.categories ?? [], policy);
  const places = category === undefined ? ["body" as const] : (when.places ?? PLACES);
  return places.map((place) => {
    const findings = category === undefined ? [] : [findingOf(category, place)];
    const remarks = remarksOf(rule);
    const reasons: readonly [Reason] = [{ kind: "rule", rule, outcome: effective, findings, remarks }];
    const base = {
      findings,
      persons: 1,
      unreadable: [],
      remarks,
      observed: [],
      intended: effective,
      policy: { id: policy.id, version: policy.version },
      reasons,
    };
    return effective === "ask" ? { kind: "ask", ...base, label: null } : { kind: "block", ...base };
  });
}

function remarksOf({ when }: PolicyRule): readonly Remark[] {
  const [kind] = when.remarks ?? [];
  if (when.subjectTags !== undefined || kind === "subject-tag") {
    const [tag = ""] = when.subjectTags ?? [];
    return [{ kind: "subject-tag", segment: { kind: "subject" }, span: { start: 0, end: 0 }, tag }];
  }
  if (kind === undefined || kind === "greeting" || kind === "forward-to") return [];
  return [{ kind, segment: { kind: "to", index: 0 } }];
}

function findingOf(category: DataCategory, place: Place): Finding {
  const detector =
    category === "national-id"
      ? "se-samordningsnummer"
      : category === "organisation-id"
        ? "se-organisationsnummer"
        : category;
  const segment =
    place === "quoted"
      ? { kind: place, depth: 1 }
      : place === "subject" || place === "body" || place === "signature"
        ? { kind: place }
        : { kind: place, index: 0 };
  return {
    detector,
    category,
    segment,
    span: { start: 0, end: 0 },
    confidence: "high",
    evidence: [{ kind: "lexicon", list: "length" }],
    linkedTo: 1,
  };
}

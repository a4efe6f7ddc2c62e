import { segment, type Draft, type Finding, type Policy } from "../../../src/rules";
import { byPlace } from "../../../src/rules/segments/order";
import { parsePolicy } from "../../../src/rules/policy/parse-policy";
import type { UnreadablePart } from "../../../src/rules";
import { checkerOn, type Checker } from "../../../src/taskpane/checker";
import goteborg from "../../../policies/goteborg.json";

type Kind = Pick<Finding, "detector" | "category"> & Partial<Finding>;

/** What the tests' mails hold. The pane's tests are about showing and mending, not about finding. */
const WORDS: Readonly<Record<string, Kind>> = {
  "010190-1234": { detector: "dk-cpr", category: "national-id" },
  "19121212-1212": { detector: "se-personnummer", category: "national-id" },
  "556016-0680": { detector: "se-organisationsnummer", category: "organisation-id" },
  "Anna Holm": { detector: "person-name", category: "person-name", person: 1, role: "data-subject" },
  "Bo Ek": { detector: "person-name", category: "person-name", person: 2, role: "colleague" },
  "Lise Krogh": { detector: "person-name", category: "person-name", person: 3, role: "data-subject" },
  depression: { detector: "health", category: "health", linkedTo: 1 },
  ekonomi: { detector: "finances", category: "finances", linkedTo: 1 },
  økonomi: { detector: "finances", category: "finances", linkedTo: 3 },
  kirken: { detector: "religion", category: "religion", confidence: "low" },
  kyrkan: { detector: "religion", category: "religion", confidence: "low" },
};

export const policy: Policy = read(goteborg);

/** Göteborg's own policy and explanations, on findings that are given rather than detected. */
export const checker: Checker = markingChecker(policy);

/** The same with another policy. */
export function markingChecker(other: Policy): Checker {
  return checkerOn(other, (draft) => ({
    draft,
    findings: findingsIn(draft),
    unreadable: unreadableIn(draft),
    remarks: [],
    mailKinds: [],
    today: { year: 2026, month: 11, day: 22 },
  }));
}

function findingsIn(draft: Draft): Finding[] {
  const findings: Finding[] = [];
  for (const { ref, text, start } of segment(draft)) {
    for (const [word, kind] of Object.entries(WORDS)) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const span = { start: start + at, end: start + at + word.length };
        findings.push({
          confidence: "high",
          evidence: [{ kind: "shape", name: "given" }],
          ...kind,
          segment: ref,
          span,
        });
      }
    }
  }
  return findings.sort(byPlace);
}

function unreadableIn(draft: Draft): UnreadablePart[] {
  return (["subject", "body", "recipients", "attachments", "label"] as const).flatMap((part) => {
    const reading = draft[part];
    return reading.kind === "unreadable" ? [{ part, why: reading.why }] : [];
  });
}

function read(json: unknown): Policy {
  const parsed = parsePolicy(json);
  if (!parsed.ok) throw new Error("the shipped policy is not valid");
  return parsed.policy;
}

import type { Draft, ExplainedFinding, Explanation } from "../rules";
import { initialsOf, mendSubject, type SubjectEdit } from "./mend-subject";
import type { Removed } from "./texts/texts";

/** A change to the subject that one click makes. */
export interface SubjectMend {
  readonly kind: "remove" | "initials";
  readonly removed: Removed;
  readonly count: number;
  /** The subject that was checked: the change is made only while it still stands. */
  readonly before: string;
  readonly after: string;
}

/** What can be taken out of the subject in one click: numbers and names that the policy minds, all of them. */
export function removalOf(explanation: Explanation, draft: Draft): SubjectMend | null {
  return mendFor("remove", removable(explanation), draft);
}

/** The same for one finding alone; null when it is not in the subject, or no number or name. */
export function removalOfOne(explained: ExplainedFinding, draft: Draft): SubjectMend | null {
  return isRemovable(explained) ? mendFor("remove", [explained], draft) : null;
}

/** Initials instead of a name; null when it is no name, or has no initials. */
export function initialsFor(explained: ExplainedFinding, draft: Draft): SubjectMend | null {
  if (explained.finding.category !== "person-name" || !isRemovable(explained)) return null;
  return mendFor("initials", [explained], draft);
}

function removable(explanation: Explanation): readonly ExplainedFinding[] {
  return explanation.places.flatMap(({ findings }) => findings.filter(isRemovable));
}

function isRemovable({ finding, outcome }: ExplainedFinding): boolean {
  return (
    finding.segment.kind === "subject" &&
    outcome !== "allow" &&
    (finding.category === "national-id" ||
      finding.category === "organisation-id" ||
      finding.category === "person-name")
  );
}

function mendFor(
  kind: SubjectMend["kind"],
  findings: readonly ExplainedFinding[],
  draft: Draft,
): SubjectMend | null {
  const [first] = findings;
  if (first === undefined || draft.subject.kind === "unreadable") return null;
  const before = draft.subject.value;
  const edits = findings.map(({ finding: { span } }): SubjectEdit => {
    const replacement = kind === "initials" ? initialsOf(before.slice(span.start, span.end)) : "";
    return { span, replacement };
  });
  if (kind === "initials" && edits.some(({ replacement }) => replacement === "")) return null;
  return {
    kind,
    removed: removedBy(findings),
    count: findings.length,
    before,
    after: mendSubject(before, edits),
  };
}

function removedBy(findings: readonly ExplainedFinding[]): Removed {
  const names = findings.filter(({ finding }) => finding.category === "person-name").length;
  if (names === 0) return findings.length === 1 ? "number" : "numbers";
  if (names === findings.length) return names === 1 ? "name" : "names";
  return "both";
}

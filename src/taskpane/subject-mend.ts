import type { Draft, ExplainedFinding, Explanation, Span } from "../rules";
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
export function initialsFor(
  explained: ExplainedFinding,
  draft: Draft,
  genitive: Genitive,
): SubjectMend | null {
  if (explained.finding.category !== "person-name" || !isRemovable(explained)) return null;
  return mendFor("initials", [explained], draft, genitive);
}

/** Initials instead of every name, where names are all there is to take out: the subject then still routes (N-07). */
export function initialsForAll(
  explanation: Explanation,
  draft: Draft,
  genitive: Genitive,
): SubjectMend | null {
  const all = removable(explanation);
  if (all.some(({ finding }) => finding.category !== "person-name")) return null;
  return mendFor("initials", all, draft, genitive);
}

/** The genitive of initials, in the language that is shown: "L.M." → "L.M:s". */
type Genitive = (params: { initials: string }) => string;

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
  genitive?: Genitive,
): SubjectMend | null {
  const [first] = findings;
  if (first === undefined || draft.subject.kind === "unreadable") return null;
  const before = draft.subject.value;
  const edits = findings.map(({ finding: { span } }): SubjectEdit => {
    if (genitive === undefined) return { span, replacement: "" };
    const initials = initialsOf(before.slice(span.start, span.end));
    return { span, replacement: isGenitive(before, span) ? genitive({ initials }) : initials };
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

/** "Lisa Holms ansökan": a name of several words that ends in s, with a word after it. */
function isGenitive(subject: string, { start, end }: Span): boolean {
  return /\s\p{Lu}[^\s]+s$/u.test(subject.slice(start, end)) && /^ \p{L}/u.test(subject.slice(end));
}

function removedBy(findings: readonly ExplainedFinding[]): Removed {
  const names = findings.filter(({ finding }) => finding.category === "person-name").length;
  if (names === 0) return findings.length === 1 ? "number" : "numbers";
  if (names === findings.length) return names === 1 ? "name" : "names";
  return "both";
}

import {
  isAtLeast,
  placeTexts,
  reasonsOf,
  requiredLabel,
  SENSITIVE_SOMETIMES,
  type Decision,
  type Finding,
  type PlaceTexts,
  type Reason,
  type SegmentRef,
  type SensitiveCategory,
} from "../../rules";
import type { Gold, GoldMail, GoldWhere } from "./gold";

/** Something that was counted, and whether it was right. `what` says why it was wrong when it was. */
export interface Count {
  readonly right: boolean;
  readonly what: string;
}

/** One mail's verdict beside its gold. Every list holds one entry for each thing that counts in that figure. */
export interface Judged {
  readonly mail: GoldMail;
  readonly outcome: Decision["kind"];
  /** Labelled or held, or asked about with a label beside the question. */
  readonly labelledOrHeld: boolean;
  readonly secured: boolean;
  readonly subjectStopped: boolean;
  readonly harmless: boolean;
  /** Labelled or held although harmless. */
  readonly falseAlarm: boolean;
  /** The rules, and the categories that met them: why the mail was stopped. */
  readonly because: string;
  readonly identifiers: readonly Count[];
  /** The same, from the confidence at which rules hold or label. */
  readonly sureIdentifiers: readonly Count[];
  /** National ids that were found so: right when the gold has them. */
  readonly foundIdentifiers: readonly Count[];
  readonly names: readonly Count[];
  readonly dataSubjects: readonly Count[];
  /** Gold names found whole, not only in part. */
  readonly wholeNames: readonly Count[];
  readonly foundNames: readonly Count[];
  /** Data subjects that were found and given that role. */
  readonly roles: readonly Count[];
  readonly categories: readonly Count[];
  readonly foundCategories: readonly Count[];
  /** Telling words that a finding of their category touches. */
  readonly spans: readonly Count[];
}

/**
 * A finding counts from `medium` up, as in the policies; a weaker one is shown in the pane only. Identifiers are
 * counted both ways, since even a weak number that was found can be seen and mended.
 */
function isSure({ confidence }: Finding): boolean {
  return isAtLeast(confidence, "medium");
}

const SOMETIMES: readonly string[] = SENSITIVE_SOMETIMES;
const PERSONAL_NUMBERS: readonly string[] = ["cpr", "personnummer", "samordningsnummer"];

/** Compares what was decided and found with what the annotators say. */
export function judge(mail: GoldMail, decision: Decision): Judged {
  const { gold } = mail;
  const sure = decision.findings.filter(isSure);
  const textOf = placeTexts(mail.draft);
  const secured = isSecured(decision, gold);
  const harmless = !gold.secure && !gold.subjectBlock;
  return {
    mail,
    outcome: decision.kind,
    labelledOrHeld: isLabelledOrHeld(decision),
    secured,
    subjectStopped: isSubjectStopped(decision),
    harmless,
    falseAlarm: harmless && isLabelledOrHeld(decision),
    because: because(decision),
    ...judgeIdentifiers(gold, decision.findings, textOf),
    ...judgeNames(gold, sure, textOf),
    ...judgeCategories(gold, sure, textOf),
  };
}

function isLabelledOrHeld(decision: Decision): boolean {
  return decision.kind === "label" || decision.kind === "block" || requiredLabel(decision) !== null;
}

/**
 * Labelled or held; or asked about, when all that the mail holds is of the kinds that are confidential only
 * sometimes: there, the sender's own judgement is what the organisations ask for.
 */
function isSecured(decision: Decision, gold: Gold): boolean {
  if (isLabelledOrHeld(decision)) return true;
  return (
    decision.kind === "ask" &&
    !gold.nationalIds.some(({ kind }) => PERSONAL_NUMBERS.includes(kind)) &&
    gold.categories.length > 0 &&
    gold.categories.every((category) => SOMETIMES.includes(category))
  );
}

function isSubjectStopped(decision: Decision): boolean {
  return reasonsOf(decision).some(
    (reason) =>
      reason.kind === "rule" &&
      (reason.outcome === "ask" || reason.outcome === "block") &&
      reason.findings.some(({ segment }) => segment.kind === "subject"),
  );
}

function because(decision: Decision): string {
  const strictest = reasonsOf(decision).filter(({ outcome }) => outcome === decision.kind);
  return Array.from(new Set(strictest.flatMap(nameReason)))
    .sort()
    .join(", ");
}

function nameReason(reason: Reason): string[] {
  if (reason.kind === "unreadable") return [`unreadable ${reason.part}`];
  return reason.findings.map(({ category, segment }) =>
    segment.kind === "subject" ? `${category} in subject` : category,
  );
}

/** A number is found when its digits and letters are, whatever stands between them. */
function judgeIdentifiers(
  gold: Gold,
  findings: readonly Finding[],
  textOf: PlaceTexts,
): Pick<Judged, "identifiers" | "sureIdentifiers" | "foundIdentifiers"> {
  const found = findings.filter(
    ({ category }) => category === "national-id" || category === "organisation-id",
  );
  const sure = found.filter(isSure);
  const same = (finding: Finding, id: { readonly text: string; readonly where: GoldWhere }): boolean => {
    const ours = compact(sliceOf(finding, textOf));
    const theirs = compact(id.text);
    return isAt(finding.segment, id.where) && (ours.includes(theirs) || theirs.includes(ours));
  };
  const foundAmong = (candidates: readonly Finding[]): Count[] =>
    gold.nationalIds.map((id) => ({
      right: candidates.some((finding) => same(finding, id)),
      what: `${id.kind} in ${id.where}`,
    }));
  return {
    identifiers: foundAmong(found),
    sureIdentifiers: foundAmong(sure),
    foundIdentifiers: sure
      .filter(({ category }) => category === "national-id")
      .map((finding) => ({
        right: gold.nationalIds.some((id) => same(finding, id)),
        what: finding.detector,
      })),
  };
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[^0-9a-zåäöæø]/g, "");
}

function judgeNames(
  gold: Gold,
  sure: readonly Finding[],
  textOf: PlaceTexts,
): Pick<Judged, "names" | "dataSubjects" | "wholeNames" | "foundNames" | "roles"> {
  const found = sure.filter(
    ({ category, segment }) =>
      category === "person-name" && (segment.kind === "subject" || isInBody(segment)),
  );
  const matched = gold.names.map((name) => ({
    name,
    findings: found.filter(
      (finding) => isAt(finding.segment, name.where) && touches(finding, textOf(finding.segment), name.text),
    ),
  }));
  const dataSubjects = matched.filter(({ name }) => name.role === "data-subject");
  const isFound = ({ name, findings }: (typeof matched)[number]): Count => ({
    right: findings.length > 0,
    what: `${name.role} in ${name.where}`,
  });
  return {
    names: matched.map(isFound),
    dataSubjects: dataSubjects.map(isFound),
    wholeNames: matched.map(({ name, findings }) => ({
      right: findings.some((finding) => isWhole(sliceOf(finding, textOf), name.text)),
      what: `${name.role} in ${name.where}`,
    })),
    foundNames: found.map((finding) => ({
      right: matched.some(({ findings }) => findings.includes(finding)),
      what: `name in ${finding.segment.kind}`,
    })),
    roles: dataSubjects
      .filter(({ findings }) => findings.length > 0)
      .map(({ findings }) => ({
        right: findings.some(({ role }) => role === "data-subject"),
        what: `data-subject taken for ${findings[0]?.role ?? "nobody"}`,
      })),
  };
}

/** Genitive or not, wrapped over two lines or not, it is the same name. */
function isWhole(ours: string, theirs: string): boolean {
  const plain = (name: string): string =>
    name
      .replace(/\s+/g, " ")
      .trim()
      .replace(/['’]?s?$/i, "");
  return plain(ours) === plain(theirs);
}

function judgeCategories(
  gold: Gold,
  sure: readonly Finding[],
  textOf: PlaceTexts,
): Pick<Judged, "categories" | "foundCategories" | "spans"> {
  const said = sure.filter(({ linkedTo }) => linkedTo !== undefined);
  const found = new Set(said.map(({ category }) => category));
  const ours = Array.from(found).filter(isSensitive);
  return {
    categories: gold.categories.map((category) => ({ right: found.has(category), what: category })),
    foundCategories: ours.map((category) => ({ right: gold.categories.includes(category), what: category })),
    spans: gold.spans.map(({ category, text, where }) => ({
      right: said.some(
        (finding) =>
          finding.category === category &&
          isAt(finding.segment, where) &&
          touches(finding, textOf(finding.segment), text),
      ),
      what: category,
    })),
  };
}

function isSensitive(category: Finding["category"]): category is SensitiveCategory {
  return category !== "national-id" && category !== "organisation-id" && category !== "person-name";
}

function sliceOf({ segment, span }: Finding, textOf: PlaceTexts): string {
  return textOf(segment).slice(span.start, span.end);
}

/** New text, quoted history and signature share one text. */
function isInBody({ kind }: SegmentRef): boolean {
  return kind === "body" || kind === "quoted" || kind === "signature";
}

/** True when the finding is in the place the gold names. */
function isAt(segment: SegmentRef, where: GoldWhere): boolean {
  switch (where) {
    case "subject":
      return segment.kind === "subject";
    case "body":
      return isInBody(segment);
    case "to":
      return segment.kind === "to" || segment.kind === "cc";
    case "attachment":
      return segment.kind === "attachment-name";
  }
}

/** True when the finding overlaps some place where `wanted` stands as whole words, however its lines are wrapped. */
function touches({ span }: Finding, text: string, wanted: string): boolean {
  const words = wanted.split(/\s+/).filter((word) => word !== "");
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s>]+");
  for (const { index, 0: match } of text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu"),
  )) {
    if (span.start < index + match.length && index < span.end) return true;
  }
  return false;
}

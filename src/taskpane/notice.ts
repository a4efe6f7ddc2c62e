import type { Draft, Reading } from "../rules";
import type { LabelFailure } from "../rules/explanation/alert";
import { saysNothing } from "./mend-subject";
import type { SubjectMend } from "./subject-mend";
import type { PaneTexts } from "./texts/texts";

/** What became of the sender's last click. Kept as data, so that it follows the language switch. */
export type Notice =
  | { readonly kind: "subject-mended"; readonly mend: SubjectMend; readonly exact: boolean }
  | { readonly kind: "subject-restored" }
  | { readonly kind: "subject-changed" }
  | { readonly kind: "subject-not-written" }
  | { readonly kind: "cannot-undo" }
  | {
      readonly kind: "label-applied";
      readonly label: string;
      readonly mayUndo: boolean;
      /** The label it becomes at Send, when it is not enough; null when it stays. */
      readonly becomes: string | null;
    }
  | { readonly kind: "label-restored"; readonly label: string }
  | { readonly kind: "label-not-applied"; readonly label: string; readonly why: LabelFailure }
  | { readonly kind: "answer-not-kept" };

export type NoticeIntent = "success" | "info" | "warning" | "error";

export function noticeIntent(notice: Notice): NoticeIntent {
  switch (notice.kind) {
    case "subject-mended":
      return notice.exact && !saysNothing(notice.mend.after) ? "success" : "warning";
    case "label-applied":
      return notice.becomes === null ? "success" : "info";
    case "subject-restored":
    case "label-restored":
      return "info";
    case "subject-changed":
    case "cannot-undo":
      return "warning";
    case "subject-not-written":
    case "label-not-applied":
    case "answer-not-kept":
      return "error";
  }
}

/** The notice in whole sentences. */
export function noticeText(notice: Notice, { mend, label, answer }: PaneTexts): string {
  switch (notice.kind) {
    case "subject-mended":
      return [
        notice.mend.kind === "initials" ? mend.initialsDone(notice.mend) : mend.done(notice.mend),
        ...(notice.exact ? [] : [mend.writtenOtherwise]),
        ...(saysNothing(notice.mend.after) ? [mend.saysNothing] : []),
      ].join(" ");
    case "subject-restored":
      return mend.restored;
    case "subject-changed":
      return mend.changedMeanwhile;
    case "subject-not-written":
      return mend.notWritten;
    case "cannot-undo":
      return mend.cannotUndo;
    case "label-applied":
      return [
        label.applied(notice),
        ...(notice.becomes === null ? [label.stays] : [label.becomes({ label: notice.becomes })]),
        ...(notice.mayUndo ? [] : [label.howToRemove]),
      ].join(" ");
    case "label-restored":
      return label.restored(notice);
    case "label-not-applied":
      return label.notApplied(notice);
    case "answer-not-kept":
      return answer.notKept;
  }
}

/** Whether what the last click did is still so: a notice about a subject or label that has changed since is old news. */
export function isCurrent(notice: Notice, then: Draft, now: Draft): boolean {
  switch (notice.kind) {
    case "subject-mended":
    case "subject-not-written":
      return isSame(then.subject, now.subject);
    case "label-applied":
    case "label-not-applied":
      return isSame(then.label, now.label);
    case "subject-restored":
    case "subject-changed":
    case "cannot-undo":
    case "label-restored":
    case "answer-not-kept":
      return then === now;
  }
}

function isSame<T>(then: Reading<T>, now: Reading<T>): boolean {
  return then.kind === "read" && now.kind === "read" ? then.value === now.value : then.kind === now.kind;
}

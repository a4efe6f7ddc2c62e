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
  | { readonly kind: "label-applied"; readonly label: string; readonly mayUndo: boolean }
  | { readonly kind: "label-restored"; readonly label: string }
  | { readonly kind: "label-not-applied"; readonly label: string; readonly why: LabelFailure };

export type NoticeIntent = "success" | "info" | "warning" | "error";

export function noticeIntent(notice: Notice): NoticeIntent {
  switch (notice.kind) {
    case "subject-mended":
      return notice.exact && !saysNothing(notice.mend.after) ? "success" : "warning";
    case "label-applied":
      return "success";
    case "subject-restored":
    case "label-restored":
      return "info";
    case "subject-changed":
    case "cannot-undo":
      return "warning";
    case "subject-not-written":
    case "label-not-applied":
      return "error";
  }
}

/** The notice in whole sentences. */
export function noticeText(notice: Notice, { mend, label }: PaneTexts): string {
  switch (notice.kind) {
    case "subject-mended":
      return [
        notice.mend.kind === "initials" ? mend.initialsDone : mend.done(notice.mend),
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
      return notice.mayUndo
        ? label.applied(notice)
        : [label.applied(notice), label.stays, label.howToRemove].join(" ");
    case "label-restored":
      return label.restored(notice);
    case "label-not-applied":
      return label.notApplied(notice);
  }
}

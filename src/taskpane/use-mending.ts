import { useState } from "react";
import type { Label } from "../mailbox/labels";
import type { CurrentLabel } from "./label-state";
import type { Notice } from "./notice";
import type { Outlook } from "./outlook";
import type { SubjectMend } from "./subject-mend";
import type { DraftWatch } from "./watch-draft";

/** What the sender can do with a click, and what came of the last one. */
export interface Mending {
  readonly notice: Notice | null;
  /** True while Outlook carries something out. */
  readonly busy: boolean;
  readonly mend: (mend: SubjectMend) => Promise<void>;
  readonly applyLabel: (label: Label, now: CurrentLabel) => Promise<void>;
  /** Null when there is nothing to undo. */
  readonly undo: (() => Promise<void>) | null;
  readonly dismiss: () => void;
}

interface Outcome {
  readonly notice: Notice;
  readonly undo: (() => Promise<Outcome>) | null;
}

/** Every action ends in a fresh check, so that the verdict on screen is always that of the mail as it now is. */
export function useMending(outlook: Outlook, watch: DraftWatch): Mending {
  const [last, setLast] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);

  const carryOut = async (action: () => Promise<Outcome>): Promise<void> => {
    setBusy(true);
    try {
      const outcome = await action();
      await watch.checkNow();
      setLast(outcome);
    } finally {
      setBusy(false);
    }
  };
  const undo = last?.undo ?? null;
  return {
    notice: last?.notice ?? null,
    busy,
    mend: (mend) => carryOut(() => changeSubject(outlook, mend)),
    applyLabel: (label, now) => carryOut(() => changeLabel(outlook, label, now)),
    undo: undo === null ? null : () => carryOut(undo),
    dismiss: () => setLast(null),
  };
}

async function changeSubject(outlook: Outlook, mend: SubjectMend): Promise<Outcome> {
  const now = await outlook.readSubject();
  if (now.kind === "unreadable") return told({ kind: "subject-not-written" });
  // The sender may have typed since the check: spans of another text must not be cut.
  if (now.value !== mend.before) return told({ kind: "subject-changed" });
  const written = await outlook.writeSubject(mend.after);
  if (written.kind === "unreadable") return told({ kind: "subject-not-written" });
  const exact = sameText(written.value, mend.after);
  return {
    notice: { kind: "subject-mended", mend, exact },
    undo: () => restoreSubject(outlook, { before: mend.before, after: written.value }),
  };
}

async function restoreSubject(
  outlook: Outlook,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<Outcome> {
  const now = await outlook.readSubject();
  if (now.kind === "unreadable" || now.value !== after) return told({ kind: "cannot-undo" });
  const written = await outlook.writeSubject(before);
  return told(written.kind === "unreadable" ? { kind: "subject-not-written" } : { kind: "subject-restored" });
}

/** Going back to no label at all is left to the sender: Office.js sets labels and has no way to take one off. */
async function changeLabel(outlook: Outlook, label: Label, now: CurrentLabel): Promise<Outcome> {
  const applied = await outlook.applyLabel(label.id);
  if (applied.kind === "failed") {
    return told({ kind: "label-not-applied", label: label.name, why: applied.why });
  }
  const before = now.kind === "known" ? now.label : null;
  return {
    notice: { kind: "label-applied", label: label.name, mayUndo: before !== null },
    undo: before === null ? null : () => restoreLabel(outlook, before),
  };
}

async function restoreLabel(outlook: Outlook, label: Label): Promise<Outcome> {
  const applied = await outlook.applyLabel(label.id);
  return told(
    applied.kind === "failed"
      ? { kind: "label-not-applied", label: label.name, why: applied.why }
      : { kind: "label-restored", label: label.name },
  );
}

function told(notice: Notice): Outcome {
  return { notice, undo: null };
}

/** Outlook may trim or fold white space in a subject. */
function sameText(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}

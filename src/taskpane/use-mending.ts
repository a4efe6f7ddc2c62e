import { useState } from "react";
import type { Draft } from "../rules";
import type { Label } from "../mailbox/labels";
import type { LabelState } from "./label-state";
import { isCurrent, type Notice } from "./notice";
import type { Outlook } from "./outlook";
import type { SubjectMend } from "./subject-mend";
import { lastChecked, type DraftWatch } from "./watch-draft";

/** What came of a click, and what takes it back; null when nothing can. */
export interface ClickOutcome {
  readonly notice: Notice;
  readonly undo: (() => Promise<ClickOutcome>) | null;
}

/** What the sender can do with a click, and what came of the last one. */
export interface Mending {
  readonly notice: Notice | null;
  /** True while Outlook carries something out. */
  readonly busy: boolean;
  readonly mend: (mend: SubjectMend) => Promise<void>;
  readonly applyLabel: (label: Label, state: LabelState) => Promise<void>;
  /** Carries out what some other part of the pane does to the mail; null: nothing need be told of it. */
  readonly carryOut: (action: () => Promise<ClickOutcome | null>) => Promise<void>;
  /** Null when there is nothing to undo. */
  readonly undo: (() => Promise<void>) | null;
  readonly dismiss: () => void;
}

/** Every action ends in a fresh check, so that the verdict on screen is always that of the mail as it now is. */
export function useMending(outlook: Outlook, watch: DraftWatch): Mending {
  const [last, setLast] = useState<{ readonly outcome: ClickOutcome; readonly draft: Draft | null } | null>(
    null,
  );
  const [busy, setBusy] = useState(false);

  const carryOut = async (action: () => Promise<ClickOutcome | null>): Promise<void> => {
    setBusy(true);
    try {
      const outcome = await action();
      await watch.checkNow();
      setLast(outcome === null ? null : { outcome, draft: draftOf(watch) });
    } finally {
      setBusy(false);
    }
  };
  const now = draftOf(watch);
  const isOld = last?.draft != null && now !== null && !isCurrent(last.outcome.notice, last.draft, now);
  const outcome = isOld ? null : (last?.outcome ?? null);
  const undo = outcome?.undo ?? null;
  return {
    notice: outcome?.notice ?? null,
    busy,
    mend: (mend) => carryOut(() => changeSubject(outlook, mend)),
    applyLabel: (label, state) => carryOut(() => changeLabel(outlook, label, state)),
    carryOut,
    undo: undo === null ? null : () => carryOut(undo),
    dismiss: () => setLast(null),
  };
}

function draftOf(watch: DraftWatch): Draft | null {
  return lastChecked(watch.state())?.draft ?? null;
}

async function changeSubject(outlook: Outlook, mend: SubjectMend): Promise<ClickOutcome> {
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
): Promise<ClickOutcome> {
  const now = await outlook.readSubject();
  if (now.kind === "unreadable" || now.value !== after) return told({ kind: "cannot-undo" });
  const written = await outlook.writeSubject(before);
  return told(written.kind === "unreadable" ? { kind: "subject-not-written" } : { kind: "subject-restored" });
}

/** Going back to no label at all is left to the sender: Office.js sets labels and has no way to take one off. */
async function changeLabel(
  outlook: Outlook,
  label: Label,
  { current, needed }: LabelState,
): Promise<ClickOutcome> {
  const applied = await outlook.applyLabel(label.id);
  if (applied.kind === "failed") {
    return told({ kind: "label-not-applied", label: label.name, why: applied.why });
  }
  const before = current.kind === "known" ? current.label : null;
  const isEnough = !("sufficient" in needed) || needed.sufficient.some(({ id }) => id === label.id);
  const becomes = isEnough ? null : (needed.label?.name ?? null);
  return {
    notice: { kind: "label-applied", label: label.name, mayUndo: before !== null, becomes },
    undo: before === null ? null : () => restoreLabel(outlook, before),
  };
}

async function restoreLabel(outlook: Outlook, label: Label): Promise<ClickOutcome> {
  const applied = await outlook.applyLabel(label.id);
  return told(
    applied.kind === "failed"
      ? { kind: "label-not-applied", label: label.name, why: applied.why }
      : { kind: "label-restored", label: label.name },
  );
}

function told(notice: Notice): ClickOutcome {
  return { notice, undo: null };
}

/** Outlook may trim or fold white space in a subject. */
function sameText(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}

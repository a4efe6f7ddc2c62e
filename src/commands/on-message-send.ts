import policy from "kuvert-policy";
import { readAnswer } from "../mailbox/answer";
import { readClient } from "../mailbox/client";
import { isSameLabel, readCatalogue, withLabelIds, type Catalogue } from "../mailbox/labels";
import { readLanguage } from "../mailbox/language";
import { readDraft, readingRow } from "../mailbox/read-draft";
import { removeStamp, writeStamp } from "../mailbox/stamp";
import { isAnswered, questionsOf } from "../rules/answer";
import { requiredLabel, type Decision } from "../rules/decision";
import type { Draft, ItemKind } from "../rules/draft";
import { examine } from "../rules/evaluate";
import { alertSentences } from "../rules/explanation/alert";
import { decide, type Checked } from "../rules/policy/decide";
import type { Outcome } from "../rules/policy/policy";
import type { Complete, CompletedOptions } from "./complete-once";
import { alertOptions, answerInPane, canAsk, releaseOptions } from "./completed-options";
import { lastWords } from "./last-words";
import { paneContext } from "./pane-context";
import { perform } from "./perform";
import { plan, planUnfinished, type Ending } from "./plan";
import { remember } from "./remember";
import { today } from "./today";

/**
 * How long the whole check may take, in milliseconds. At 5 seconds Outlook begins to speak for itself, in words of
 * its own (Microsoft Learn, Smart Alerts, April 2026), so we have spoken before that.
 */
export const DEADLINE_MS = 4000;

/** How far the check has come: what the watchdog knows when time is up. */
interface Progress {
  over: boolean;
  /** Set once there is one. */
  decision: Decision | null;
  /** True once the label may be on the mail without our knowing. */
  labelOpen: boolean;
  /** Whether an earlier check's stamp is known to be off. */
  stampIsOff: boolean;
  /** Set once it is settled how the check ends: all that is left then is the stamp. */
  ending: Ending | null;
}

/**
 * The send handler, for mails and for invitations to meetings (N-06): read → examine → decide → plan → perform → stamp →
 * complete. Completes on every path, at the latest when the deadline is reached, and never rejects.
 */
export async function onMessageSend(complete: Complete, item: ItemKind = "mail"): Promise<void> {
  const progress: Progress = {
    over: false,
    decision: null,
    labelOpen: false,
    stampIsOff: false,
    ending: null,
  };
  const end = (ending: Ending): void => {
    if (progress.over) return;
    progress.over = true;
    clearTimeout(watchdog);
    complete(tell(ending, item));
  };
  const watchdog = setTimeout(() => end(progress.ending ?? unfinished("timed-out", progress)), DEADLINE_MS);
  let ending: Ending;
  try {
    ending = await check(progress, item);
  } catch {
    ending = unfinished("check-failed", progress);
  }
  // The sender has been told already: the mail may not change behind their back any more.
  if (progress.over) return;
  progress.ending = ending;
  const remembered = remember(ending);
  await stamp(ending, progress);
  await remembered;
  end(ending);
}

async function check(progress: Progress, item: ItemKind): Promise<Ending> {
  const row = readingRow();
  const [stampIsOff, draft] = await Promise.all([
    row(() => removeStamp(policy)),
    readDraft(item, undefined, row),
  ]);
  progress.stampIsOff = stampIsOff;
  const checked = examine(draft, policy, today());
  const catalogue = once(readCatalogue);
  const decision = await decideWithLabel(checked, catalogue);
  progress.decision = decision;
  const abilities = { canAsk: canAsk() };
  const { inPane } = questionsOf(decision, abilities);
  const answered = inPane.length > 0 && isAnswered(await readAnswer(), decision, draft, policy);
  return perform(plan(decision, abilities, answered), decision, draft, catalogue, {
    isOver: () => progress.over,
    labelOpen: () => {
      progress.labelOpen = true;
    },
  });
}

/**
 * Decides, and once more with the GUIDs that the policy's labels have for this user where that would make a difference:
 * when the mail has a label that the policy does not know by GUID, and knowing it could spare the sender a question.
 */
async function decideWithLabel(checked: Checked, catalogue: () => Promise<Catalogue>): Promise<Decision> {
  const decision = decide(checked, policy);
  const assumed = policyOwning(checked.draft);
  if (assumed === null || isSameDecision(decision, decide(checked, assumed))) return decision;
  const read = await catalogue();
  return read.kind === "read" ? decide(checked, withLabelIds(policy, read.labels)) : decision;
}

/** The policy as it would be if the label now on the mail were its own; null when it has none or is known already. */
function policyOwning({ label }: Draft): typeof policy | null {
  if (policy.label === null || label.kind !== "read" || label.value === null) return null;
  const now = label.value;
  const known = [policy.label, ...(policy.label.atLeastAsHigh ?? [])];
  if (known.some(({ id }) => id !== null && isSameLabel(id, now))) return null;
  return { ...policy, label: { ...policy.label, id: now } };
}

/** Whether both do the same to the mail, for the same reasons. */
function isSameDecision(one: Decision, other: Decision): boolean {
  const essence = (decision: Decision): string =>
    JSON.stringify([
      decision.kind,
      decision.kind === "allow" ? [] : decision.reasons.map(({ outcome, kind }) => [outcome, kind]),
    ]);
  return essence(one) === essence(other);
}

function once<T>(task: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => (result ??= task());
}

/**
 * How an unfinished check ends. A mail nobody has judged gets what the policy says of checks that do not finish. One
 * that was judged and needs no label ends as it was to end, with no answer from the pane. One that was on its way to its
 * label is held: without the label it may not go.
 */
function unfinished(kind: "timed-out" | "check-failed", { decision, labelOpen }: Progress): Ending {
  const abilities = { canAsk: canAsk() };
  if (decision === null) return planUnfinished({ kind }, policy, abilities);
  if (requiredLabel(decision) === null) return plan(decision, abilities, false).then;
  return {
    kind: "hold",
    situation: { kind: "label-failed", decision, why: labelOpen ? "timed-out" : "catalogue-failed" },
  };
}

/**
 * Immediately before the event is completed: the stamp on what is let go, `asked` on what Outlook asks about, and none on
 * what is held. Whatever becomes of it, the ending stays as it is.
 */
async function stamp(ending: Ending, { stampIsOff, decision }: Progress): Promise<void> {
  try {
    if (ending.kind === "ask") await writeStamp(policy, "asked", wouldHaveBeen(decision));
    else if (ending.kind === "release" && ending.stamp !== null)
      await writeStamp(policy, ending.stamp, wouldHaveBeen(decision));
    else if (!stampIsOff) await removeStamp(policy);
  } catch {
    // Server rules take a mail without a stamp for unchecked, which costs less than a mail that waits.
  }
}

/** What would have become of the mail, where the policy only observes or warns; null where it does what it says. */
function wouldHaveBeen(decision: Decision | null): Outcome | null {
  return decision === null || decision.intended === decision.kind ? null : decision.intended;
}

/** An ending in the words of `event.completed`. Finding the words may fail as well; then the last words say that. */
function tell(ending: Ending, item: ItemKind): CompletedOptions {
  if (ending.kind === "release") return releaseOptions();
  const { situation } = ending;
  try {
    const language = readLanguage(policy.language);
    const inPane = ending.kind === "hold" && ending.inPane === true;
    const answerBy = ending.kind === "ask" ? "dialog" : inPane ? answerInPane() : null;
    const setting = { answerBy, client: readClient(), item };
    const sentences = alertSentences(situation, policy, language, setting);
    return alertOptions({ sentences, language, item, answerBy, contextData: paneContext(situation) });
  } catch {
    return lastWords(ending.kind === "ask", item);
  }
}

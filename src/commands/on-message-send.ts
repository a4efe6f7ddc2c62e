import policy from "kuvert-policy";
import { readLanguage } from "../mailbox/language";
import { readDraft } from "../mailbox/read-draft";
import type { Decision } from "../rules/decision";
import { evaluate } from "../rules/evaluate";
import { alertText } from "../rules/explanation/alert";
import type { Complete, CompletedOptions } from "./complete-once";
import { alertOptions, canAsk, releaseOptions } from "./completed-options";
import { lastWords } from "./last-words";
import { paneContext } from "./pane-context";
import { perform } from "./perform";
import { plan, planUnfinished, type Ending } from "./plan";
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
}

/**
 * The send handler: read → evaluate → plan → perform → complete. Completes on every path, at the latest when the
 * deadline is reached, and never rejects.
 */
export async function onMessageSend(complete: Complete): Promise<void> {
  const progress: Progress = { over: false, decision: null, labelOpen: false };
  const end = (ending: Ending): void => {
    if (progress.over) return;
    progress.over = true;
    clearTimeout(watchdog);
    complete(tell(ending));
  };
  const watchdog = setTimeout(() => end(unfinished("timed-out", progress)), DEADLINE_MS);
  try {
    end(await check(progress));
  } catch {
    end(unfinished("check-failed", progress));
  }
}

async function check(progress: Progress): Promise<Ending> {
  const draft = await readDraft();
  const decision = evaluate(draft, policy, today());
  progress.decision = decision;
  return perform(plan(decision, { canAsk: canAsk() }), decision, draft, {
    isOver: () => progress.over,
    labelOpen: () => {
      progress.labelOpen = true;
    },
  });
}

/**
 * How an unfinished check ends. A mail nobody has judged gets what the policy says of checks that do not finish. One
 * that was judged was on its way to its label, and is held: without the label it may not go.
 */
function unfinished(kind: "timed-out" | "check-failed", { decision, labelOpen }: Progress): Ending {
  if (decision === null) return planUnfinished({ kind }, policy, { canAsk: canAsk() });
  return {
    kind: "hold",
    situation: { kind: "label-failed", decision, why: labelOpen ? "timed-out" : "catalogue-failed" },
  };
}

/** An ending in the words of `event.completed`. Finding the words may fail as well; then the last words say that. */
function tell(ending: Ending): CompletedOptions {
  if (ending.kind === "release") return releaseOptions();
  const maySendAnyway = ending.kind === "ask";
  try {
    const language = readLanguage(policy.language);
    const message = alertText(ending.situation, policy, language);
    return alertOptions({ message, language, maySendAnyway, contextData: paneContext(ending.situation) });
  } catch {
    return lastWords(maySendAnyway);
  }
}

import { reasonsOf } from "../rules/decision";
import type { AlertSituation } from "../rules/explanation/alert";

/**
 * What the alert tells the pane that its button opens. A hint: the pane checks the live draft itself, since Outlook may
 * give it a stale one (office-js #3517, #4810). Codes and counts only; it passes through Outlook.
 */
export interface PaneContext {
  readonly situation: AlertSituation["kind"];
  readonly outcome?: string;
  /** Ids of the rules that were met. */
  readonly rules?: readonly string[];
  /** How many findings there are of each category. */
  readonly found?: Readonly<Record<string, number>>;
  /** Parts of the draft that could not be read. */
  readonly unreadable?: readonly string[];
  /** Why the label is not known to be on. */
  readonly label?: string;
}

/** The hint as the JSON string that `contextData` takes. */
export function paneContext(situation: AlertSituation): string {
  const context: PaneContext =
    "decision" in situation
      ? {
          situation: situation.kind,
          outcome: situation.decision.kind,
          rules: reasonsOf(situation.decision).map((reason) =>
            reason.kind === "rule" ? reason.rule.id : reason.part,
          ),
          found: countByCategory(situation),
          unreadable: situation.decision.unreadable.map(({ part }) => part),
          ...(situation.kind === "label-failed" ? { label: situation.why } : {}),
        }
      : { situation: situation.kind };
  return JSON.stringify(context);
}

function countByCategory({
  decision,
}: Extract<AlertSituation, { decision: unknown }>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { category } of decision.findings) counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}

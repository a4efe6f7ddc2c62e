import { Badge } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Outcome } from "../../rules";
import { useTexts } from "../texts/use-texts";

const COLOURS = {
  label: "brand",
  ask: "warning",
  block: "danger",
} as const satisfies Record<Exclude<Outcome, "allow">, string>;

/** What has changed since the check: the sender has answered, or the label cannot be had. */
export interface ChangedOutcomes {
  readonly answered: boolean;
  readonly labelMissing: boolean;
}

/** What one finding means for the mail, in a word or two; nothing where it means nothing. */
export function OutcomeBadge({
  outcome,
  changed,
}: {
  readonly outcome: Outcome;
  readonly changed: ChangedOutcomes;
}): ReactElement | null {
  const texts = useTexts();
  if (outcome === "allow") return null;
  if (outcome === "ask" && changed.answered) {
    return (
      <Badge appearance="tint" color="success" shape="rounded">
        {texts.answer.badge}
      </Badge>
    );
  }
  const isUnprotected = outcome === "label" && changed.labelMissing;
  return (
    <Badge appearance="tint" color={isUnprotected ? "danger" : COLOURS[outcome]} shape="rounded">
      {texts.outcome[isUnprotected ? "unprotected" : outcome]}
    </Badge>
  );
}

import { Badge } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Outcome } from "../../rules";
import { useTexts } from "../texts/use-texts";

const COLOURS = {
  allow: "subtle",
  label: "brand",
  ask: "warning",
  block: "danger",
} as const satisfies Record<Outcome, string>;

/** What one finding means for the mail, in a word or two. */
export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }): ReactElement {
  return (
    <Badge appearance="tint" color={COLOURS[outcome]} shape="rounded">
      {useTexts().outcome[outcome]}
    </Badge>
  );
}

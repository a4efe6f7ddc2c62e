import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactElement } from "react";
import type { LocalText } from "../../rules";
import { timeOf } from "../time";
import type { PaneTexts } from "../texts/texts";
import { useTexts } from "../texts/use-texts";
import { Verdict } from "./Verdict";

/** Said when the mail could not be checked: what to do, and how old what stands below is. */
export function CouldNotCheck({
  contact,
  lastAt,
  busy,
  onCheck,
}: {
  readonly contact: LocalText[keyof LocalText];
  /** When the mail was last checked, in milliseconds since 1970; null when it never was. */
  readonly lastAt: number | null;
  readonly busy: boolean;
  readonly onCheck: () => void;
}): ReactElement {
  const texts = useTexts();
  return (
    <Verdict
      verdict={{
        tone: "choose",
        headline: texts.failed.headline,
        nextStep: nextStep(texts, contact, lastAt),
        problems: [],
        steps: [],
      }}
    >
      <Button
        appearance="primary"
        icon={<ArrowClockwise20Regular />}
        disabledFocusable={busy}
        onClick={onCheck}
      >
        {texts.freshness.checkAgain}
      </Button>
    </Verdict>
  );
}

function nextStep({ failed, locale }: PaneTexts, contact: string, lastAt: number | null): string {
  return [
    failed.nextStep,
    ...(lastAt === null ? [] : [failed.older({ time: timeOf(lastAt, locale) })]),
    failed.ask({ contact }),
  ].join(" ");
}

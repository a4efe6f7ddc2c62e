import { CheckmarkCircle28Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { HandRight28Filled } from "@fluentui/react-icons/svg/hand-right";
import { QuestionCircle28Filled } from "@fluentui/react-icons/svg/question-circle";
import { ShieldLock28Filled } from "@fluentui/react-icons/svg/shield-lock";
import type { ReactElement } from "react";
import type { Tone } from "../verdict";

/** A shape for each verdict, so that colour is never the only sign. The words beside it say the same. */
export function VerdictIcon({ tone }: { readonly tone: Tone }): ReactElement {
  switch (tone) {
    case "good":
      return <CheckmarkCircle28Filled />;
    case "protect":
      return <ShieldLock28Filled />;
    case "choose":
      return <QuestionCircle28Filled />;
    case "stop":
      return <HandRight28Filled />;
  }
}

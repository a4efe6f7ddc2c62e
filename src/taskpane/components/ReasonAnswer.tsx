import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { ReasonChoice } from "../checker";
import type { AnswerState } from "../use-answer";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  voided: { ...typographyStyles.body1Strong, display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  icon: { flexShrink: 0 },
  /** A question is read before it is answered: not in grey. */
  reason: { color: tokens.colorNeutralForeground1 },
  hint: { ...typographyStyles.caption1, margin: 0 },
});

/** Where the sender says why the mail is to be sent as it is: one of the organisation's reasons, and nothing to write. */
export default function ReasonAnswer({
  state,
  reasons,
  busy,
  onGive,
}: {
  readonly state: Exclude<AnswerState, { kind: "nothing-asked" }>;
  readonly reasons: readonly ReasonChoice[];
  readonly busy: boolean;
  /** Null takes the answer back. */
  readonly onGive: (reason: string | null) => void;
}): ReactElement {
  const styles = useStyles();
  const { answer } = useTexts();
  const [chosen, setChosen] = useState(reasons.length === 1 ? (reasons[0]?.code ?? "") : "");
  const root = useRef<HTMLDivElement>(null);
  const clicked = useRef(false);
  // The button that was clicked has given way to another: the keyboard goes on there.
  useEffect(() => {
    if (clicked.current) root.current?.querySelector<HTMLElement>("button, input:checked, input")?.focus();
    clicked.current = false;
  }, [state.kind]);
  const give = (reason: string | null): void => {
    clicked.current = true;
    onGive(reason);
  };
  return (
    <div ref={root} className={styles.root}>
      {state.kind === "given" ? (
        <Button icon={<ArrowUndo20Regular />} disabledFocusable={busy} onClick={() => give(null)}>
          {answer.takeBack}
        </Button>
      ) : (
        <>
          {state.voided && (
            <p className={styles.voided} role="status">
              <Warning20Regular className={styles.icon} />
              <span>{answer.voided}</span>
            </p>
          )}
          <Field label={answer.question}>
            <RadioGroup value={chosen} onChange={(_event, { value }) => setChosen(value)}>
              {reasons.map(({ code, label }) => (
                <Radio key={code} value={code} label={<span className={styles.reason}>{label}</span>} />
              ))}
            </RadioGroup>
          </Field>
          <Button appearance="primary" disabledFocusable={busy || chosen === ""} onClick={() => give(chosen)}>
            {answer.confirm}
          </Button>
          <p className={styles.hint}>{answer.hint}</p>
        </>
      )}
    </div>
  );
}

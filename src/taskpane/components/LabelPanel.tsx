import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { Tag20Regular } from "@fluentui/react-icons/svg/tag";
import { lazy, Suspense, useState, type ReactElement } from "react";
import type { Label } from "../../mailbox/labels";
import type { CurrentLabel, LabelState } from "../label-state";
import type { PaneTexts } from "../texts/texts";
import { useTexts } from "../texts/use-texts";

const LabelChooser = lazy(() => import("./LabelChooser"));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  title: {
    ...typographyStyles.subtitle2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The label on the mail, the one it needs and why, and the sender's own choice. */
export function LabelPanel({
  state,
  reason,
  held,
  explained,
  busy,
  onApply,
}: {
  readonly state: LabelState;
  /** Why the mail needs a label; null when it needs none. The verdict says it unless the mail is held. */
  readonly reason: string | null;
  /** The mail is held for something else, which comes first. */
  readonly held: boolean;
  /** Whether the organisation itself says what the label does. */
  readonly explained: boolean;
  readonly busy: boolean;
  readonly onApply: (label: Label) => void;
}): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const [choosing, setChoosing] = useState(false);
  const { current, needed, choices } = state;
  // Where labels are neither used nor needed there is nothing to say of them.
  if (needed.kind === "none" && choices.length === 0) return null;
  // The verdict has said all there is to say of a label that cannot be had.
  if (needed.kind === "missing" && current.kind === "none" && !held) return null;
  const isOn = needed.kind === "on";
  return (
    <section className={styles.root} aria-labelledby="label">
      <h2 id="label" className={styles.title}>
        <Tag20Regular />
        {texts.label.heading}
      </h2>
      <p className={styles.text}>
        {currentText(current, texts)}
        {needed.kind === "available" &&
          ` ${texts.label[held ? "afterMending" : "required"]({ label: needed.label.name })}`}
      </p>
      {held && needed.kind === "missing" && (
        <p className={styles.text}>{texts.labelMissing.why({ label: needed.name, why: needed.why })}</p>
      )}
      {isOn && !explained && <p className={styles.text}>{texts.protected.padlock}</p>}
      {held && reason !== null && !isOn && <p className={styles.text}>{reason}</p>}
      {!choosing && (isOn || needed.kind === "available") && (
        <p className={styles.text}>{texts.label.delegates}</p>
      )}
      {choosing ? (
        <Suspense fallback={<Spinner size="tiny" />}>
          <LabelChooser
            state={state}
            busy={busy}
            onApply={(label) => {
              setChoosing(false);
              onApply(label);
            }}
            onCancel={() => setChoosing(false)}
          />
        </Suspense>
      ) : (
        <div className={styles.actions}>
          {needed.kind === "available" && (
            <Button disabledFocusable={busy} onClick={() => onApply(needed.label)}>
              {texts.label.applyNow}
            </Button>
          )}
          {choices.length > 0 && needed.kind !== "missing" && (
            <Button disabledFocusable={busy} onClick={() => setChoosing(true)}>
              {texts.label.choose}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function currentText(current: CurrentLabel, { label }: PaneTexts): string {
  switch (current.kind) {
    case "none":
      return label.none;
    case "known":
      return label.now({ label: current.label.name });
    case "unknown":
      return label.unknown;
    case "unreadable":
      return label.unreadable;
  }
}

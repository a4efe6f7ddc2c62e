import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactElement } from "react";
import { timeOf } from "../time";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  /** Its text, not its invisible edge, ends where everything else does. */
  button: { marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
  time: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** When the verdict was reached, and the button that reaches it anew. */
export function Freshness({
  at,
  stale,
  busy,
  onCheck,
}: {
  /** Milliseconds since 1970; null when the mail has not been read. */
  readonly at: number | null;
  readonly stale: boolean;
  readonly busy: boolean;
  readonly onCheck: () => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { checked, stale: older, checkAgain } = texts.freshness;
  const params = at === null ? null : { time: timeOf(at, texts.locale) };
  return (
    <div className={styles.root}>
      <span className={styles.time}>{params === null ? "" : stale ? older(params) : checked(params)}</span>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<ArrowClockwise20Regular />}
        disabledFocusable={busy}
        onClick={onCheck}
      >
        {checkAgain}
      </Button>
    </div>
  );
}

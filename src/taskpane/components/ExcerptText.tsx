import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Excerpt } from "../../rules";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
  },
  /** A number is read as one word. */
  unbroken: { whiteSpace: "nowrap" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** A finding in its sentence, marked; with as much hidden as the policy says until the sender asks for it in full. */
export function ExcerptText({
  excerpt,
  revealed,
}: {
  readonly excerpt: Excerpt;
  readonly revealed: boolean;
}): ReactElement {
  const styles = useStyles();
  const { findings } = useTexts();
  const shown = revealed ? excerpt.revealed : excerpt.shown;
  const isShort = shown.length <= 20;
  const isHidden = !revealed && shown !== excerpt.revealed;
  return (
    <p className={styles.root}>
      {revealed ? excerpt.revealedBefore : excerpt.before}
      <mark className={mergeClasses(styles.mark, isShort && styles.unbroken)}>{shown}</mark>
      {isHidden && <span className={styles.hidden}> {findings.partlyHidden} </span>}
      {revealed ? excerpt.revealedAfter : excerpt.after}
    </p>
  );
}

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({
  root: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground1 },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** How to keep the quoted history out of the mail. We never edit the body ourselves. */
export function QuotedHelp(): ReactElement {
  const styles = useStyles();
  const { quoted } = useTexts();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{quoted.summary}</summary>
      <p className={styles.text}>{quoted.howTo}</p>
    </details>
  );
}

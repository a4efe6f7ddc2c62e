import { Button, Card, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({
  root: { alignItems: "flex-start" },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  list: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

/** A few sentences for whoever sees the pane for the first time. */
export default function Introduction({ onUnderstood }: { readonly onUnderstood: () => void }): ReactElement {
  const styles = useStyles();
  const { introduction } = useTexts();
  return (
    <Card
      className={styles.root}
      appearance="filled-alternative"
      role="region"
      aria-labelledby="introduction"
    >
      <h2 id="introduction" className={styles.heading}>
        {introduction.heading}
      </h2>
      <ul className={styles.list}>
        {introduction.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Button onClick={onUnderstood}>{introduction.understood}</Button>
    </Card>
  );
}

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExplainedRule } from "../../rules";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  basis: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The organisation's rules that the mail met, each with the law it rests on. */
export function Rules({ rules }: { readonly rules: readonly ExplainedRule[] }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <ul className={styles.list}>
      {rules.map(({ id, title, legalBasis }) => (
        <li key={id}>
          <p className={styles.title}>{title}</p>
          {legalBasis.length > 0 && (
            <p className={styles.basis}>
              {texts.rules.legalBasis}: {legalBasis.join("; ")}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

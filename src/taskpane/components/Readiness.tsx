import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Regular } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import type { ReadinessFact, ReadinessState } from "../readiness";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({
  intro: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  fact: { ...typographyStyles.body1, display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, lineHeight: 0 },
  yes: { color: tokens.colorStatusSuccessForeground1 },
  no: { color: tokens.colorStatusDangerForeground1 },
  note: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalS} 0 0` },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalM} 0 0`,
  },
  term: { ...typographyStyles.body1Strong },
  value: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

/** What Kuvert can do in this Outlook, for the sender and for whoever helps them. */
export function Readiness({ state }: { readonly state: ReadinessState }): ReactElement {
  const styles = useStyles();
  const { readiness } = useTexts();
  return (
    <>
      <p className={styles.intro}>{readiness.intro}</p>
      <ul className={styles.list}>
        {state.facts.map((fact) => (
          <li key={fact.text} className={styles.fact}>
            <Sign is={fact.is} />
            <span>{fact.text}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{readiness.phones}</p>
      <dl className={styles.facts}>
        {state.particulars.map(({ term, value }) => (
          <Particular key={term} term={term} value={value} />
        ))}
      </dl>
    </>
  );
}

function Particular({ term, value }: { readonly term: string; readonly value: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

/** A shape of its own for each, with its word for those who hear it. */
function Sign({ is }: { readonly is: ReadinessFact["is"] }): ReactElement {
  const styles = useStyles();
  const { readiness } = useTexts();
  const label = readiness[is];
  switch (is) {
    case "yes":
      return (
        <span role="img" aria-label={label} className={`${styles.icon} ${styles.yes}`}>
          <CheckmarkCircle20Regular />
        </span>
      );
    case "no":
      return (
        <span role="img" aria-label={label} className={`${styles.icon} ${styles.no}`}>
          <DismissCircle20Regular />
        </span>
      );
    case "unsure":
      return (
        <span role="img" aria-label={label} className={styles.icon}>
          <QuestionCircle20Regular />
        </span>
      );
  }
}

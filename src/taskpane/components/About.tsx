import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Explanation } from "../../rules";
import { useTexts } from "../texts/use-texts";
import { WrongReport } from "./WrongReport";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  limits: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXXS}`, overflowWrap: "anywhere" },
  words: { margin: 0 },
  term: { ...typographyStyles.body1Strong },
  meaning: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** What the check looks at and what it cannot see, what the words mean, and whom to ask. */
export function About({
  explanation,
  reference,
  report,
}: {
  readonly explanation: Explanation;
  readonly reference: string;
  readonly report: string;
}): ReactElement {
  const styles = useStyles();
  const { about } = useTexts();
  return (
    <div className={styles.root}>
      <section>
        <h3 className={styles.heading}>{about.coverageHeading}</h3>
        <p className={styles.text}>{explanation.coverage}</p>
        <ul className={styles.limits}>
          {about.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles.heading}>{about.helpHeading}</h3>
        <p className={styles.text}>{explanation.contact}</p>
        <p className={styles.text}>{about.reference({ reference })}</p>
        <WrongReport report={report} />
      </section>
      <section>
        <h3 className={styles.heading}>{about.wordsHeading}</h3>
        <dl className={styles.words}>
          {about.words.map(({ term, meaning }) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Explanation, Language } from "../../rules";
import { useTexts } from "../texts/use-texts";
import { WrongReport } from "./WrongReport";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXXS}` },
  text: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXXS}`, overflowWrap: "anywhere" },
  words: { margin: 0 },
  term: { ...typographyStyles.body1Strong },
  meaning: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** What the check looks at and what it cannot see, what the words mean, whom to ask, and the language. */
export function About({
  explanation,
  reference,
  report,
  language,
  onLanguage,
}: {
  readonly explanation: Explanation;
  readonly reference: string;
  readonly report: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}): ReactElement {
  const styles = useStyles();
  const { about, languageNames } = useTexts();
  return (
    <div className={styles.root}>
      <section>
        <h3 className={styles.heading}>{about.coverageHeading}</h3>
        <p className={styles.text}>{explanation.coverage}</p>
        {about.limits.map((limit) => (
          <p key={limit} className={styles.text}>
            {limit}
          </p>
        ))}
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
      <Field label={about.language}>
        <Select value={language} onChange={(_event, { value }) => onLanguage(value === "da" ? "da" : "sv")}>
          <option value="sv">{languageNames.sv}</option>
          <option value="da">{languageNames.da}</option>
        </Select>
      </Field>
    </div>
  );
}

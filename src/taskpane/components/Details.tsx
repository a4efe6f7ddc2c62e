import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Explanation, Language } from "../../rules";
import { useTexts } from "../texts/use-texts";
import { About } from "./About";
import { Rules } from "./Rules";

const useStyles = makeStyles({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  panel: { ...typographyStyles.body1, paddingBottom: tokens.spacingVerticalM },
});

/** What may be read and seldom is: the rules with their legal basis, and what the check is. */
export default function Details({
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
  const { rules, about } = useTexts();
  return (
    <Accordion className={styles.root} collapsible multiple>
      {explanation.rules.length > 0 && (
        <AccordionItem value="rules">
          <AccordionHeader as="h2">{rules.heading}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Rules rules={explanation.rules} />
          </AccordionPanel>
        </AccordionItem>
      )}
      <AccordionItem value="about">
        <AccordionHeader as="h2">{about.heading}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <About
            explanation={explanation}
            reference={reference}
            report={report}
            language={language}
            onLanguage={onLanguage}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

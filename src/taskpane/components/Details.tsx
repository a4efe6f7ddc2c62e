import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Explanation, Language } from "../../rules";
import { useTexts } from "../texts/use-texts";
import type { ReadinessState } from "../readiness";
import type { StoppedList } from "../use-stopped";
import { About } from "./About";
import { Readiness } from "./Readiness";
import { Rules } from "./Rules";
import { StoppedMails } from "./StoppedMails";

const useStyles = makeStyles({
  root: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
  },
  /** Its arrows and texts, not its invisible edge, begin and end where everything else does. */
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  language: { marginTop: tokens.spacingVerticalL },
  panel: { ...typographyStyles.body1, paddingBottom: tokens.spacingVerticalM },
});

/** What may be read and seldom is: the rules with their legal basis, stopped mails, what the check is and can do here. */
export default function Details({
  explanation,
  reference,
  report,
  readiness,
  stopped,
  language,
  onLanguage,
}: {
  readonly explanation: Explanation;
  readonly reference: string;
  readonly report: string;
  readonly readiness: ReadinessState;
  readonly stopped: StoppedList;
  /** The language chosen with the switch; null follows Outlook. */
  readonly language: Language | null;
  readonly onLanguage: (language: Language | null) => void;
}): ReactElement {
  const styles = useStyles();
  const { rules, about, readiness: ready, stopped: held, languageNames } = useTexts();
  return (
    <div className={styles.root}>
      <Accordion className={styles.list} collapsible multiple>
        {explanation.rules.length > 0 && (
          <AccordionItem value="rules">
            <AccordionHeader as="h2">{rules.heading}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Rules rules={explanation.rules} />
            </AccordionPanel>
          </AccordionItem>
        )}
        <AccordionItem value="stopped">
          <AccordionHeader as="h2">
            {held.heading({ count: stopped.notes?.stopped.length ?? 0 })}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <StoppedMails list={stopped} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="about">
          <AccordionHeader as="h2">{about.heading}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <About explanation={explanation} reference={reference} report={report} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="readiness">
          <AccordionHeader as="h2">{ready.heading}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Readiness state={readiness} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <Field className={styles.language} label={about.language} hint={about.languageHint}>
        <Select
          value={language ?? ""}
          onChange={(_event, { value }) => onLanguage(value === "sv" || value === "da" ? value : null)}
        >
          <option value="">{about.asOutlook}</option>
          <option value="sv" lang="sv">
            {languageNames.sv}
          </option>
          <option value="da" lang="da">
            {languageNames.da}
          </option>
        </Select>
      </Field>
    </div>
  );
}

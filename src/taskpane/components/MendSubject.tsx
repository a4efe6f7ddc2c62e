import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SubjectMend } from "../subject-mend";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({
  preview: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  subject: { fontWeight: tokens.fontWeightSemibold },
});

/** The click that takes everything out of the subject that may not stand there, and what the subject becomes. */
export function MendSubject({
  mend,
  busy,
  onMend,
}: {
  readonly mend: SubjectMend;
  readonly busy: boolean;
  readonly onMend: (mend: SubjectMend) => void;
}): ReactElement {
  const styles = useStyles();
  const { mend: texts } = useTexts();
  return (
    <>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => onMend(mend)}>
        {texts.remove(mend)}
      </Button>
      <p className={styles.preview}>
        {texts.preview}:{" "}
        <span className={styles.subject}>{mend.after === "" ? texts.empty : mend.after}</span>
      </p>
    </>
  );
}

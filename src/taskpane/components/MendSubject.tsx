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
  initials,
  busy,
  onMend,
}: {
  /** Takes everything out. */
  readonly mend: SubjectMend;
  /** Where names are all there is: initials in their place, which comes first. */
  readonly initials: SubjectMend | null;
  readonly busy: boolean;
  readonly onMend: (mend: SubjectMend) => void;
}): ReactElement {
  const styles = useStyles();
  const { mend: texts } = useTexts();
  const first = initials ?? mend;
  return (
    <>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => onMend(first)}>
        {initials === null ? texts.remove(mend) : texts.initialsFor(initials)}
      </Button>
      <p className={styles.preview}>
        {texts.preview}:{" "}
        <span className={styles.subject}>{first.after === "" ? texts.empty : first.after}</span>
      </p>
      {initials !== null && (
        <Button disabledFocusable={busy} onClick={() => onMend(mend)}>
          {texts.remove(mend)}
        </Button>
      )}
    </>
  );
}

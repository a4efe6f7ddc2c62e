import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { useTexts } from "../texts/use-texts";
import { CopyButton } from "./CopyButton";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
    marginTop: tokens.spacingVerticalS,
  },
  hint: { ...typographyStyles.body1, margin: 0 },
  field: { alignSelf: "stretch" },
});

/** Long lines wrap, so there is room for some more than there are. */
function rowsFor(report: string): number {
  return Math.min(12, report.split("\n").length + 3);
}

/** "This is wrong": a text of codes alone to give to the helpdesk. The sender sees what is in it; nothing is sent. */
export function WrongReport({ report }: { readonly report: string }): ReactElement {
  const styles = useStyles();
  const { about } = useTexts();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} className={styles.root}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {about.wrong}
      </Button>
      {open && (
        <>
          <p className={styles.hint}>{about.wrongHint}</p>
          <Field className={styles.field} label={about.reportLabel}>
            <Textarea readOnly resize="vertical" rows={rowsFor(report)} value={report} />
          </Field>
          <CopyButton
            text={report}
            label={about.copy}
            done={about.copied}
            failed={about.notCopied}
            // The text is marked then, ready for the keyboard.
            onFailed={() => root.current?.querySelector("textarea")?.select()}
          />
        </>
      )}
    </div>
  );
}

import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState, type ReactElement } from "react";
import { useTexts } from "../texts/use-texts";

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
  status: { ...typographyStyles.caption1, margin: 0 },
});

/** "This is wrong": a text of codes alone to give to the helpdesk. The sender sees what is in it; nothing is sent. */
export function WrongReport({ report }: { readonly report: string }): ReactElement {
  const styles = useStyles();
  const { about } = useTexts();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const root = useRef<HTMLDivElement>(null);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied(true);
    } catch {
      // Outlook's frame may not let us write to the clipboard: the text is marked, ready for the keyboard.
      root.current?.querySelector("textarea")?.select();
      setCopied(false);
    }
  };
  return (
    <div ref={root} className={styles.root}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {about.wrong}
      </Button>
      {open && (
        <>
          <p className={styles.hint}>{about.wrongHint}</p>
          <Field className={styles.field} label={about.reportLabel}>
            <Textarea readOnly rows={5} value={report} />
          </Field>
          <Button size="small" icon={<Copy20Regular />} onClick={() => void copy()}>
            {about.copy}
          </Button>
          <p className={styles.status} role="status">
            {copied === null ? "" : copied ? about.copied : about.notCopied}
          </p>
        </>
      )}
    </div>
  );
}

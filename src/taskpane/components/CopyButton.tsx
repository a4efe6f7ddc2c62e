import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { useState, type ReactElement } from "react";

const useStyles = makeStyles({ status: { ...typographyStyles.caption1, margin: 0 } });

/** Copies a text, and says whether it worked: Outlook's frame may not let us write to the clipboard. */
export function CopyButton({
  text,
  label,
  done,
  failed,
  onFailed,
}: {
  readonly text: string;
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  readonly onFailed?: () => void;
}): ReactElement {
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      onFailed?.();
      setCopied(false);
    }
  };
  return (
    <>
      <Button size="small" icon={<Copy20Regular />} onClick={() => void copy()}>
        {label}
      </Button>
      <p className={styles.status} role="status">
        {copied === null ? "" : copied ? done : failed}
      </p>
    </>
  );
}

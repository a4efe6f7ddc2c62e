import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  list: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: "28px" },
});

/** The parts of the mail that could not be read, a sentence each. */
export function UnreadableParts({ parts }: { readonly parts: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  const { unreadable } = useTexts();
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="unreadable">
      <h2 id="unreadable" className={styles.title}>
        <Warning20Regular />
        {unreadable.heading}
      </h2>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </section>
  );
}

import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { LogLine } from "../host/outlook";
import type { PageTexts } from "./page-texts";

const useStyles = makeStyles({
  log: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  lines: { maxHeight: "160px", overflowY: "auto", margin: 0, fontFamily: tokens.fontFamilyMonospace },
  complaint: { color: tokens.colorPaletteRedForeground1 },
});

interface LogProps {
  readonly lines: readonly LogLine[];
  readonly texts: PageTexts;
}

/** What went between the add-in and its host; complaints are said aloud, the rest is there for the curious. */
export function Log({ lines, texts }: LogProps) {
  const styles = useStyles();
  const complaints = lines.filter(({ kind }) => kind === "complaint").length;
  return (
    <details className={styles.log}>
      <summary>
        {texts.log} ({lines.length})
        {complaints > 0 && (
          <Text size={200} className={styles.complaint}>
            {" "}
            {texts.complaints(complaints)}
          </Text>
        )}
      </summary>
      <ol className={styles.lines}>
        {lines.map(({ kind, text }, index) => (
          <li key={index} className={kind === "complaint" ? styles.complaint : undefined} data-log={kind}>
            {text}
          </li>
        ))}
      </ol>
    </details>
  );
}

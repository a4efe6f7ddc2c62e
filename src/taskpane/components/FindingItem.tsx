import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { EyeOff20Regular } from "@fluentui/react-icons/svg/eye-off";
import { Eye20Regular } from "@fluentui/react-icons/svg/eye";
import { useState, type ReactElement } from "react";
import type { ExplainedFinding } from "../../rules";
import type { SubjectMend } from "../subject-mend";
import { useTexts } from "../texts/use-texts";
import { ExcerptText } from "./ExcerptText";
import { OutcomeBadge } from "./OutcomeBadge";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, listStyleType: "none" },
  title: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  what: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  where: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1, margin: 0 },
  doubt: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What one click can do about this finding alone. */
export interface FindingActions {
  readonly remove: SubjectMend | null;
  readonly initials: SubjectMend | null;
}

/** One finding: what it is, in its sentence, why it counts and what to do about it. */
export function FindingItem({
  explained,
  actions,
  busy,
  onMend,
}: {
  readonly explained: ExplainedFinding;
  readonly actions: FindingActions;
  readonly busy: boolean;
  readonly onMend: (mend: SubjectMend) => void;
}): ReactElement {
  const styles = useStyles();
  const { findings, mend } = useTexts();
  const [revealed, setRevealed] = useState(false);
  const { finding, outcome, what, excerpt, why, advice, doubt } = explained;
  const { segment } = finding;
  const where = "index" in segment ? findings.where({ place: segment.kind, index: segment.index }) : "";
  const isMasked = excerpt.masked !== excerpt.revealed;
  return (
    <li className={styles.root}>
      <div className={styles.title}>
        <h3 className={styles.what}>{what}</h3>
        <OutcomeBadge outcome={outcome} />
        {where !== "" && <span className={styles.where}>{where}</span>}
      </div>
      <ExcerptText excerpt={excerpt} revealed={revealed || !isMasked} />
      <p className={styles.text}>{why}</p>
      {advice !== null && <p className={styles.text}>{advice}</p>}
      {doubt !== null && <p className={styles.doubt}>{doubt}</p>}
      <div className={styles.actions}>
        {actions.remove !== null && (
          <MendButton mend={actions.remove} label={mend.removeThis} busy={busy} onMend={onMend} />
        )}
        {actions.initials !== null && (
          <MendButton mend={actions.initials} label={mend.initials} busy={busy} onMend={onMend} />
        )}
        {isMasked && (
          <Button
            size="small"
            appearance="subtle"
            icon={revealed ? <EyeOff20Regular /> : <Eye20Regular />}
            aria-label={`${revealed ? findings.hide : findings.reveal}: ${what}`}
            onClick={() => setRevealed(!revealed)}
          >
            {revealed ? findings.hide : findings.reveal}
          </Button>
        )}
      </div>
    </li>
  );
}

function MendButton({
  mend,
  label,
  busy,
  onMend,
}: {
  readonly mend: SubjectMend;
  readonly label: string;
  readonly busy: boolean;
  readonly onMend: (mend: SubjectMend) => void;
}): ReactElement {
  return (
    <Button size="small" disabledFocusable={busy} onClick={() => onMend(mend)}>
      {label}
    </Button>
  );
}

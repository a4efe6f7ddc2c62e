import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Draft, ExplainedFinding, ExplainedPlace } from "../../rules";
import { byHandFor } from "../by-hand";
import { groupFindings } from "../group-findings";
import type { SubjectMend } from "../subject-mend";
import { useTexts } from "../texts/use-texts";
import { FindingGroupItem, type MendAction } from "./FindingGroupItem";
import type { ChangedOutcomes } from "./OutcomeBadge";
import { QuotedHelp } from "./QuotedHelp";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
  },
});

/** The findings of one place. */
export function PlaceFindings({
  place: { place, title, findings },
  draft,
  said,
  actionsFor,
  changed,
  busy,
  onMend,
}: {
  readonly place: ExplainedPlace;
  readonly draft: Draft;
  /** Sentences that stand above already. */
  readonly said: readonly string[];
  readonly actionsFor: (explained: ExplainedFinding) => readonly MendAction[];
  /** What has become of what the findings ask for. */
  readonly changed: ChangedOutcomes;
  readonly busy: boolean;
  readonly onMend: (mend: SubjectMend) => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const heading = useId();
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <div className={styles.heading}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <span className={styles.count}>{texts.findings.count({ count: findings.length })}</span>
      </div>
      <ul className={styles.list}>
        {groupFindings(findings, said).map((group) => (
          <FindingGroupItem
            key={`${group.findings[0].what} ${group.findings[0].why}`}
            group={group}
            actionsFor={actionsFor}
            changed={changed}
            byHandFor={(explained) => byHandFor(explained, findings, draft)}
            busy={busy}
            onMend={onMend}
          />
        ))}
      </ul>
      {place === "quoted" && findings.some(({ outcome }) => outcome !== "allow") && <QuotedHelp />}
    </section>
  );
}

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ExplainedFinding, ExplainedPlace } from "../../rules";
import { groupFindings, type FindingGroup } from "../group-findings";
import type { SubjectMend } from "../subject-mend";
import { useTexts } from "../texts/use-texts";
import { FindingGroupItem, type MendAction } from "./FindingGroupItem";
import { Fold } from "./Fold";
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

/** The findings of one place. Those that mean nothing for the mail are folded away. */
export function PlaceFindings({
  place,
  said,
  actionsFor,
  busy,
  onMend,
}: {
  readonly place: ExplainedPlace;
  /** Sentences that stand above already. */
  readonly said: readonly string[];
  readonly actionsFor: (explained: ExplainedFinding) => readonly MendAction[];
  readonly busy: boolean;
  readonly onMend: (mend: SubjectMend) => void;
}): ReactElement {
  const styles = useStyles();
  const { findings: texts } = useTexts();
  const [showHarmless, setShowHarmless] = useState(false);
  const { counting, harmless } = groupFindings(place, said);
  const harmlessCount = place.findings.filter(({ outcome }) => outcome === "allow").length;

  const list = (groups: readonly FindingGroup[]): ReactElement => (
    <ul className={styles.list}>
      {groups.map((group) => (
        <FindingGroupItem
          key={`${group.findings[0].what} ${group.findings[0].why}`}
          group={group}
          actionsFor={actionsFor}
          busy={busy}
          onMend={onMend}
        />
      ))}
    </ul>
  );
  return (
    <section className={styles.root} aria-labelledby={`place-${place.place}`}>
      <div className={styles.heading}>
        <h2 id={`place-${place.place}`} className={styles.title}>
          {place.title}
        </h2>
        <span className={styles.count}>{texts.count({ count: place.findings.length })}</span>
      </div>
      {counting.length > 0 && list(counting)}
      {place.place === "quoted" && counting.length > 0 && <QuotedHelp />}
      {harmless.length > 0 && (
        <Fold
          open={showHarmless}
          label={showHarmless ? texts.fewer : texts.noEffect({ count: harmlessCount })}
          onToggle={() => setShowHarmless(!showHarmless)}
        />
      )}
      {showHarmless && list(harmless)}
    </section>
  );
}

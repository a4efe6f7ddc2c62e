import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useState, type ReactElement } from "react";
import type { ExplainedFinding, ExplainedPlace } from "../../rules";
import type { SubjectMend } from "../subject-mend";
import { useTexts } from "../texts/use-texts";
import { FindingItem, type FindingActions } from "./FindingItem";
import { QuotedHelp } from "./QuotedHelp";

/** So many are shown before the rest folds: a list of forty persons must not drown the one in the subject. */
const SHOWN_AT_FIRST = 3;

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
  fold: { alignSelf: "flex-start", textAlign: "start" },
});

/** The findings of one place. Those that mean nothing for the mail are folded away. */
export function PlaceFindings({
  place,
  actionsFor,
  busy,
  onMend,
}: {
  readonly place: ExplainedPlace;
  readonly actionsFor: (explained: ExplainedFinding) => FindingActions;
  readonly busy: boolean;
  readonly onMend: (mend: SubjectMend) => void;
}): ReactElement {
  const styles = useStyles();
  const { findings: texts } = useTexts();
  const [showAll, setShowAll] = useState(false);
  const [showHarmless, setShowHarmless] = useState(false);
  const counting = place.findings.filter(({ outcome }) => outcome !== "allow");
  const harmless = place.findings.filter(({ outcome }) => outcome === "allow");
  const shown = showAll ? counting : counting.slice(0, SHOWN_AT_FIRST);
  const hidden = counting.length - SHOWN_AT_FIRST;

  const list = (findings: readonly ExplainedFinding[]): ReactElement => (
    <ul className={styles.list}>
      {findings.map((explained) => (
        <FindingItem
          key={keyOf(explained)}
          explained={explained}
          actions={actionsFor(explained)}
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
      {counting.length > 0 && list(shown)}
      {hidden > 0 && (
        <Fold
          open={showAll}
          label={showAll ? texts.fewer : texts.more({ count: hidden })}
          onToggle={() => setShowAll(!showAll)}
        />
      )}
      {place.place === "quoted" && counting.length > 0 && <QuotedHelp />}
      {harmless.length > 0 && (
        <Fold
          open={showHarmless}
          label={showHarmless ? texts.fewer : texts.noEffect({ count: harmless.length })}
          onToggle={() => setShowHarmless(!showHarmless)}
        />
      )}
      {showHarmless && list(harmless)}
    </section>
  );
}

function Fold({
  open,
  label,
  onToggle,
}: {
  readonly open: boolean;
  readonly label: string;
  readonly onToggle: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Button
      className={styles.fold}
      size="small"
      appearance="subtle"
      aria-expanded={open}
      icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
      onClick={onToggle}
    >
      {label}
    </Button>
  );
}

function keyOf({ finding: { detector, segment, span } }: ExplainedFinding): string {
  return `${detector} ${"index" in segment ? segment.index : ""} ${span.start}–${span.end}`;
}

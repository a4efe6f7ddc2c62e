import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { EyeOff20Regular } from "@fluentui/react-icons/svg/eye-off";
import { Eye20Regular } from "@fluentui/react-icons/svg/eye";
import { useState, type ReactElement } from "react";
import type { Excerpt, ExplainedFinding } from "../../rules";
import type { ByHand } from "../by-hand";
import type { FindingGroup } from "../group-findings";
import type { SubjectMend } from "../subject-mend";
import { useTexts } from "../texts/use-texts";
import { ByHandHelp } from "./ByHandHelp";
import { ExcerptText } from "./ExcerptText";
import { Fold } from "./Fold";
import { OutcomeBadge, type ChangedOutcomes } from "./OutcomeBadge";

/** So many are shown before the rest folds: a list of forty persons must not drown the one in the subject. */
const SHOWN_AT_FIRST = 2;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none" },
  title: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  what: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  excerpts: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  excerpt: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  where: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1, margin: 0 },
  /** By itself it begins where the text does. */
  reveal: { "&:first-child": { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` } },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    ":empty": { display: "none" },
  },
});

/** Findings told alike: what they are, each in its sentence, why they count and what to do about them. */
export function FindingGroupItem({
  group: { findings, sentences },
  actionsFor,
  byHandFor,
  changed,
  busy,
  onMend,
}: {
  readonly group: FindingGroup;
  /** What one click can do about a finding alone, with what its button says. */
  readonly actionsFor: (explained: ExplainedFinding) => readonly MendAction[];
  /** What the sender must write instead, where we cannot. */
  readonly byHandFor: (explained: ExplainedFinding) => ByHand | null;
  /** What has become of what the findings ask for. */
  readonly changed: ChangedOutcomes;
  readonly busy: boolean;
  readonly onMend: (mend: SubjectMend) => void;
}): ReactElement {
  const styles = useStyles();
  const { findings: texts } = useTexts();
  const [revealed, setRevealed] = useState(false);
  const [showAll, setShowAll] = useState(false);
  const [{ what, outcome }] = findings;
  const hidden = findings.length - SHOWN_AT_FIRST;
  const shown = showAll ? findings : findings.slice(0, SHOWN_AT_FIRST);
  const isAlone = findings.length === 1;
  const mendButtons = (explained: ExplainedFinding): readonly ReactElement[] =>
    actionsFor(explained).map(({ mend, label }) => (
      <Button key={label} size="small" disabledFocusable={busy} onClick={() => onMend(mend)}>
        {label}
      </Button>
    ));
  const isMasked = findings.some(({ excerpt }) => isPartlyHidden(excerpt));
  return (
    <li className={styles.root}>
      <div className={styles.title}>
        <h3 className={styles.what}>{what}</h3>
        {findings.length > 1 && (
          <span className={styles.count}>{texts.times({ count: findings.length })}</span>
        )}
        <OutcomeBadge outcome={outcome} changed={changed} />
      </div>
      <ul className={styles.excerpts}>
        {shown.map((explained) => (
          <li key={keyOf(explained)} className={styles.excerpt}>
            <Where explained={explained} />
            <ExcerptText excerpt={explained.excerpt} revealed={revealed} />
            <HelpByHand byHand={byHandFor(explained)} />
            {isAlone ? null : <div className={styles.actions}>{mendButtons(explained)}</div>}
          </li>
        ))}
      </ul>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      <div className={styles.actions}>
        {isAlone && mendButtons(findings[0])}
        {isMasked && (
          <Button
            className={styles.reveal}
            size="small"
            appearance="subtle"
            icon={revealed ? <EyeOff20Regular /> : <Eye20Regular />}
            aria-label={`${revealed ? texts.hide : texts.reveal}: ${what}`}
            onClick={() => setRevealed(!revealed)}
          >
            {revealed ? texts.hide : texts.reveal}
          </Button>
        )}
        {hidden > 0 && (
          <Fold
            open={showAll}
            label={showAll ? texts.fewer : texts.more({ count: hidden })}
            onToggle={() => setShowAll(!showAll)}
          />
        )}
      </div>
    </li>
  );
}

function isPartlyHidden(excerpt: Excerpt): boolean {
  return (
    excerpt.shown !== excerpt.revealed ||
    excerpt.before !== excerpt.revealedBefore ||
    excerpt.after !== excerpt.revealedAfter
  );
}

function HelpByHand({ byHand }: { readonly byHand: ByHand | null }): ReactElement | null {
  return byHand === null ? null : <ByHandHelp byHand={byHand} />;
}

/** A button that changes the subject. */
export interface MendAction {
  readonly mend: SubjectMend;
  readonly label: string;
}

/** Which recipient or file it is, where a place has several. */
function Where({ explained: { finding } }: { readonly explained: ExplainedFinding }): ReactElement | null {
  const styles = useStyles();
  const { findings } = useTexts();
  const { segment } = finding;
  if (!("index" in segment)) return null;
  return <p className={styles.where}>{findings.where({ place: segment.kind, index: segment.index })}</p>;
}

function keyOf({ finding: { detector, segment, span } }: ExplainedFinding): string {
  return `${detector} ${"index" in segment ? segment.index : ""} ${span.start}–${span.end}`;
}

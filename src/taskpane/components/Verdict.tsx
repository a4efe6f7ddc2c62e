import { makeStyles, mergeClasses, tokens, typographyStyles, useAnnounce } from "@fluentui/react-components";
import { useEffect, type ReactElement, type ReactNode } from "react";
import type { Tone, Verdict as VerdictInWords } from "../verdict";
import { VerdictIcon } from "./VerdictIcon";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  protect: { backgroundColor: tokens.colorBrandBackground2 },
  choose: { backgroundColor: tokens.colorStatusWarningBackground1 },
  stop: { backgroundColor: tokens.colorStatusDangerBackground1 },
  title: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  icon: { flexShrink: 0, lineHeight: 0, marginTop: "-1px" },
  iconGood: { color: tokens.colorStatusSuccessForeground1 },
  iconProtect: { color: tokens.colorBrandForeground1 },
  iconChoose: { color: tokens.colorStatusWarningForeground3 },
  iconStop: { color: tokens.colorStatusDangerForeground1 },
  headline: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
  /** What is wrong stands out from what to do about it. */
  problem: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalS} 0 0`,
    overflowWrap: "anywhere",
  },
  nextStep: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  steps: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXXL,
  },
  actions: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
    ":empty": { display: "none" },
  },
});

const ICON_STYLE = {
  good: "iconGood",
  protect: "iconProtect",
  choose: "iconChoose",
  stop: "iconStop",
} as const satisfies Record<Tone, string>;

/** What happens to the mail, in words and shape, and the one thing to do about it. */
export function Verdict({
  verdict,
  children,
}: {
  readonly verdict: VerdictInWords;
  /** The actions that mend it. */
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { tone, headline, problems, nextStep, steps } = verdict;
  useVerdictAnnounced(verdict);
  return (
    <section className={mergeClasses(styles.root, styles[tone])} aria-labelledby="verdict">
      <div className={styles.title}>
        <span className={mergeClasses(styles.icon, styles[ICON_STYLE[tone]])}>
          <VerdictIcon tone={tone} />
        </span>
        <h1 id="verdict" className={styles.headline}>
          {headline}
        </h1>
      </div>
      {problems.map((problem) => (
        <p key={problem} className={styles.problem}>
          {problem}
        </p>
      ))}
      {nextStep !== "" && <p className={styles.nextStep}>{nextStep}</p>}
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <div className={styles.actions}>{children}</div>
    </section>
  );
}

/** A screen reader hears each new verdict once; one that holds the mail at once, the others when it is their turn. */
function useVerdictAnnounced({ tone, headline, problems, nextStep }: VerdictInWords): void {
  const { announce } = useAnnounce();
  const words = [headline, ...problems, nextStep].join(" ").trim();
  useEffect(() => {
    announce(words, {
      batchId: "verdict",
      alert: tone === "stop",
      polite: tone !== "stop",
    });
  }, [announce, tone, words]);
}

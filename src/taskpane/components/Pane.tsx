import { makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Language } from "../../rules";
import type { Checker } from "../checker";
import { labelState } from "../label-state";
import type { Outlook } from "../outlook";
import { paneReference, reportOf } from "../report";
import { removalOf } from "../subject-mend";
import { useTexts } from "../texts/use-texts";
import { useCatalogue } from "../use-catalogue";
import { useMending } from "../use-mending";
import { verdictOf } from "../verdict";
import type { DraftWatch } from "../watch-draft";
import { CouldNotCheck } from "./CouldNotCheck";
import { Findings } from "./Findings";
import { Freshness } from "./Freshness";
import { LabelPanel } from "./LabelPanel";
import { MendSubject } from "./MendSubject";
import { NoticeBar } from "./NoticeBar";
import { UnreadableParts } from "./UnreadableParts";
import { Verdict } from "./Verdict";
import { Waiting } from "./Waiting";

const Details = lazy(() => import("./Details"));
const Introduction = lazy(() => import("./Introduction"));

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

/** The whole pane: the verdict first, then what was found, the label, and what else there is to know. */
export function Pane({
  outlook,
  watch,
  checker,
  language,
  onLanguage,
  introduce,
  onIntroduced,
}: {
  readonly outlook: Outlook;
  readonly watch: DraftWatch;
  readonly checker: Checker;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Whether to greet somebody who has not seen the pane before. */
  readonly introduce: boolean;
  readonly onIntroduced: () => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { announce } = useAnnounce();
  const state = useSyncExternalStore(watch.subscribe, watch.state);
  const { catalogue, readAgain } = useCatalogue(outlook);
  const mending = useMending(outlook, watch);
  const [checking, setChecking] = useState(false);

  const checked = state.kind === "checked" ? state : state.kind === "failed" ? state.last : null;
  const shown = useMemo(() => {
    if (checked === null) return null;
    const { draft, decision } = checked;
    const explanation = checker.explain(decision, draft, language);
    return { draft, decision, explanation, labels: labelState(draft, decision, catalogue) };
  }, [checked, checker, language, catalogue]);

  const checkAgain = async (): Promise<void> => {
    setChecking(true);
    await Promise.all([watch.checkNow(), readAgain()]);
    setChecking(false);
    announce(texts.freshness.done, { polite: true });
  };
  const busy = mending.busy || checking;
  const freshness = (
    <Freshness
      at={checked?.at ?? null}
      stale={state.kind === "failed" || checked?.stale === true}
      busy={busy}
      onCheck={() => void checkAgain()}
    />
  );
  const couldNotCheck = (
    <CouldNotCheck contact={checker.policy.contact[language]} lastAt={checked?.at ?? null} />
  );
  if (shown === null) {
    if (state.kind !== "failed") return <Waiting />;
    return (
      <main>
        {couldNotCheck}
        <div className={styles.details}>{freshness}</div>
      </main>
    );
  }

  const { draft, decision, explanation, labels } = shown;
  const removal = removalOf(explanation, draft);
  return (
    <main>
      {state.kind === "failed" ? (
        couldNotCheck
      ) : (
        <Verdict verdict={verdictOf(explanation, labels, texts)}>
          {removal !== null && (
            <MendSubject mend={removal} busy={busy} onMend={(mend) => void mending.mend(mend)} />
          )}
        </Verdict>
      )}
      {mending.notice !== null && (
        <NoticeBar
          notice={mending.notice}
          busy={busy}
          onUndo={mending.undo === null ? null : () => void mending.undo?.()}
          onDismiss={mending.dismiss}
        />
      )}
      <div className={styles.details}>
        {freshness}
        <UnreadableParts
          parts={explanation.unreadable.filter((part) => !explanation.problems.includes(part))}
        />
        <Findings
          explanation={explanation}
          draft={draft}
          busy={busy}
          onMend={(mend) => void mending.mend(mend)}
        />
        <LabelPanel
          state={labels}
          reason={explanation.label?.reason ?? null}
          busy={busy}
          onApply={(label) => void mending.applyLabel(label, labels.current)}
        />
        <Suspense>
          {introduce && <Introduction onUnderstood={onIntroduced} />}
          <Details
            explanation={explanation}
            reference={paneReference(decision, labels.needed)}
            report={reportOf(decision, labels.needed)}
            language={language}
            onLanguage={onLanguage}
          />
        </Suspense>
      </div>
    </main>
  );
}

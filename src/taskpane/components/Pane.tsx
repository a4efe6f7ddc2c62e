import { makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Language } from "../../rules";
import type { Checker } from "../checker";
import type { Outlook } from "../outlook";
import { readinessOf } from "../readiness";
import { initialsForAll, removalOf } from "../subject-mend";
import { useTexts } from "../texts/use-texts";
import { useAnswer } from "../use-answer";
import { useCatalogue } from "../use-catalogue";
import { useMending } from "../use-mending";
import { useShown } from "../use-shown";
import { useStopped } from "../use-stopped";
import { verdictOf } from "../verdict";
import { lastChecked, type DraftWatch } from "../watch-draft";
import { CouldNotCheck } from "./CouldNotCheck";
import { Findings } from "./Findings";
import { Freshness } from "./Freshness";
import { LabelPanel } from "./LabelPanel";
import { MendSubject } from "./MendSubject";
import { NoticeBar } from "./NoticeBar";
import { Notes, UrgentNotes } from "./Notes";
import { UnreadableParts } from "./UnreadableParts";
import { Verdict } from "./Verdict";
import { Waiting } from "./Waiting";

const Details = lazy(() => import("./Details"));
const Introduction = lazy(() => import("./Introduction"));
const ReasonAnswer = lazy(() => import("./ReasonAnswer"));

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
  chosenLanguage,
  onLanguage,
  introduce,
  onIntroduced,
}: {
  readonly outlook: Outlook;
  readonly watch: DraftWatch;
  readonly checker: Checker;
  readonly language: Language;
  /** The language chosen with the switch; null follows Outlook. */
  readonly chosenLanguage: Language | null;
  readonly onLanguage: (language: Language | null) => void;
  /** Whether to greet somebody who has not seen the pane before. */
  readonly introduce: boolean;
  readonly onIntroduced: () => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { announce } = useAnnounce();
  const state = useSyncExternalStore(watch.subscribe, watch.state);
  const [abilities] = useState(outlook.abilities);
  const { catalogue, readAgain } = useCatalogue(outlook);
  const mending = useMending(outlook, watch);
  const [checking, setChecking] = useState(false);

  const checked = lastChecked(state);
  const shown = useShown(checked, catalogue, checker, language, abilities.client);
  const answering = useAnswer(outlook, checker, shown);
  const isHeld = shown !== null && (shown.decision.kind === "block" || answering.state.kind === "open");
  const stopped = useStopped(outlook, isHeld ? shown.reference : null);
  const isMended = shown !== null && checker.isMended(shown.decision, shown.draft);
  useEffect(() => {
    if (isMended) void outlook.removeWarning();
  }, [outlook, isMended]);

  // An alert's button brings the sender to the verdict, wherever the pane was left.
  useEffect(() => outlook.onCalled(() => window.scrollTo({ top: 0 })), [outlook]);

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
      stale={checked?.stale === true}
      busy={busy}
      onCheck={() => void checkAgain()}
    />
  );
  const couldNotCheck = (
    <CouldNotCheck
      contact={checker.policy.contact[language]}
      lastAt={checked?.at ?? null}
      busy={busy}
      onCheck={() => void checkAgain()}
    />
  );
  if (shown === null) {
    if (state.kind !== "failed") return <Waiting />;
    return <main>{couldNotCheck}</main>;
  }

  const { draft, explanation, labels, reference } = shown;
  const answer = answering.state;
  const reasons = checker.reasons(language);
  const verdict = verdictOf(
    explanation,
    {
      labels,
      answer,
      reason:
        answer.kind === "given" ? (reasons.find(({ code }) => code === answer.reason)?.label ?? null) : null,
      stepsWithoutLabel:
        labels.needed.kind === "missing" ? checker.stepsWithoutLabel(labels.needed.why, language) : [],
    },
    texts,
  );
  const removal = answer.kind === "given" ? null : removalOf(explanation, draft);
  return (
    <main>
      {state.kind === "failed" ? (
        couldNotCheck
      ) : (
        <Verdict verdict={verdict}>
          {removal !== null && (
            <MendSubject
              mend={removal}
              initials={initialsForAll(explanation, draft, texts.mend.genitive)}
              busy={busy}
              onMend={(mend) => void mending.mend(mend)}
            />
          )}
          <UrgentNotes notes={shown.notes.urgent} />
          {answer.kind !== "nothing-asked" && (
            <Suspense>
              <ReasonAnswer
                state={answer}
                reasons={reasons}
                busy={busy}
                onGive={(reason) => void mending.carryOut(() => answering.give(reason))}
              />
            </Suspense>
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
        {state.kind !== "failed" && freshness}
        <Suspense>{introduce && <Introduction onUnderstood={onIntroduced} />}</Suspense>
        <UnreadableParts
          parts={explanation.unreadable.filter((part) => !explanation.problems.includes(part))}
        />
        <Findings
          explanation={explanation}
          draft={draft}
          changed={{ answered: answer.kind === "given", labelMissing: labels.needed.kind === "missing" }}
          busy={busy}
          onMend={(mend) => void mending.mend(mend)}
        />
        <Notes notes={shown.notes.others} />
        <LabelPanel
          state={labels}
          reason={explanation.label?.reason ?? null}
          held={explanation.outcome === "block"}
          explained={shown.notes.aboutLabel}
          busy={busy}
          onApply={(label) => void mending.applyLabel(label, labels)}
        />
        <Suspense>
          <Details
            explanation={explanation}
            reference={reference}
            report={shown.report}
            readiness={readinessOf(
              {
                abilities,
                policy: checker.policy,
                catalogue,
                notes: stopped.notes,
                wasStopped: stopped.wasStopped,
                reference,
              },
              texts,
            )}
            stopped={stopped}
            language={chosenLanguage}
            onLanguage={onLanguage}
          />
        </Suspense>
      </div>
    </main>
  );
}

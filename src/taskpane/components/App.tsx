import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Checker } from "../checker";
import type { Outlook } from "../outlook";
import type { PreferenceStore } from "../preferences";
import { textsFor } from "../texts/texts";
import { TextsContext } from "../texts/use-texts";
import { usePreferences } from "../use-preferences";
import { watchDraft } from "../watch-draft";
import { ErrorBoundary } from "./ErrorBoundary";
import { Pane } from "./Pane";
import { PlainMessage } from "./PlainMessage";

const useStyles = makeStyles({
  root: { minHeight: "100vh", minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The pane with what surrounds it: language, theme, the watch on the draft, and the net below it all. */
export function App({
  outlook,
  checker,
  preferenceStore,
}: {
  readonly outlook: Outlook;
  readonly checker: Checker;
  readonly preferenceStore: PreferenceStore;
}): ReactElement {
  const styles = useStyles();
  const [watch] = useState(() => watchDraft(outlook, checker.check));
  useEffect(() => watch.start(), [watch]);
  const theme = useSyncExternalStore(outlook.onThemeChanged, outlook.theme);
  const [item] = useState(outlook.item);
  const { preferences, prefer } = usePreferences(preferenceStore);

  const language = preferences?.language ?? outlook.language(checker.policy.language);
  const texts = textsFor(language, item);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <ErrorBoundary
      fallback={
        <PlainMessage
          headline={texts.crashed.headline}
          nextStep={texts.crashed.nextStep}
          action={{ label: texts.crashed.reload, onClick: () => window.location.reload() }}
        />
      }
    >
      <FluentProvider className={styles.root} theme={theme === "dark" ? webDarkTheme : webLightTheme}>
        <AriaLiveAnnouncer>
          <TextsContext value={texts}>
            <Pane
              outlook={outlook}
              watch={watch}
              checker={checker}
              language={language}
              chosenLanguage={preferences?.language ?? null}
              onLanguage={(chosen) => prefer({ language: chosen })}
              introduce={preferences?.introductionSeen === false}
              onIntroduced={() => prefer({ introductionSeen: true })}
            />
          </TextsContext>
        </AriaLiveAnnouncer>
      </FluentProvider>
    </ErrorBoundary>
  );
}

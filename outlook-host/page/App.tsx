import { useEffect, useState } from "react";
import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { openScriptOnServer } from "../host/open-script";
import { createOutlook, type Outlook } from "../host/outlook";
import { ComposeWindow } from "./ComposeWindow";
import { Dialogs } from "./Dialogs";
import { Log } from "./Log";
import { Mails } from "./Mails";
import { manifestFor } from "./manifest-address";
import { PAGE_TEXTS } from "./page-texts";
import { readSettings, writeSettings, type Settings } from "./settings";
import { SettingsBar } from "./SettingsBar";
import { TestBar } from "./TestBar";
import { TaskPane } from "./TaskPane";
import { useDarkMode } from "./use-dark-mode";
import { useStore } from "./use-store";

interface AppProps {
  /** Where the built add-in is served from, one folder a policy profile. */
  readonly addInAddress: string;
  readonly manifest: string;
}

/** The whole page: settings, mails to try, one compose window with the add-in's pane beside it. */
export function App({ addInAddress, manifest }: AppProps) {
  const [settings, setSettings] = useState(() => readSettings(window.location.search));
  const [outlook, setOutlook] = useState(() => open(settings));
  const dark = useDarkMode();
  const texts = PAGE_TEXTS[settings.language];

  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.title = texts.title;
  }, [settings.language, texts.title]);

  function open(chosen: Settings): Outlook {
    const mapUrl = manifestFor(addInAddress, chosen.tenant.profile);
    return createOutlook({ ...chosen, manifest, mapUrl, openScript: openScriptOnServer });
  }

  /** Another set-up is another Outlook: what stood in the window is gone, as when Outlook is restarted. */
  function choose(chosen: Settings): void {
    window.history.replaceState(null, "", writeSettings(chosen));
    outlook.close();
    setSettings(chosen);
    setOutlook(open(chosen));
  }

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      <Window key={writeSettings(settings)} outlook={outlook} settings={settings} choose={choose} />
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: {
    height: "100%",
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr) auto",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  columns: {
    display: "grid",
    gridTemplateColumns: "clamp(150px, 20vw, 264px) minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    minHeight: 0,
  },
});

interface WindowProps {
  readonly outlook: Outlook;
  readonly settings: Settings;
  readonly choose: (settings: Settings) => void;
}

function Window({ outlook, settings, choose }: WindowProps) {
  const styles = useStyles();
  const texts = PAGE_TEXTS[settings.language];
  const { item, pane, dialog, sent, log } = useStore(outlook.state);
  return (
    <div className={styles.page}>
      <SettingsBar settings={settings} choose={choose} texts={texts} />
      <TestBar settings={settings} choose={choose} texts={texts} />
      <div className={styles.columns}>
        <Mails outlook={outlook} sent={sent} texts={texts} />
        <ComposeWindow key={item.number} outlook={outlook} item={item} texts={texts} busy={dialog !== null} />
        {pane !== null && <TaskPane key={pane.number} outlook={outlook} pane={pane} texts={texts} />}
      </div>
      <Log lines={log} texts={texts} />
      <Dialogs outlook={outlook} dialog={dialog} texts={texts} />
    </div>
  );
}

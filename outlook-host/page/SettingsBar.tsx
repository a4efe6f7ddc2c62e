import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../host/languages";
import { TENANTS } from "../host/tenants";
import { Choice } from "./Choice";
import type { PageTexts } from "./page-texts";
import { LABEL_SETTINGS, type Settings } from "./settings";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalL,
    flexWrap: "wrap",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: "1 1 320px", display: "grid" },
  disclaimer: { color: tokens.colorNeutralForeground3 },
});

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: "svenska", da: "dansk", en: "English" };

interface SettingsBarProps {
  readonly settings: Settings;
  readonly choose: (settings: Settings) => void;
  readonly texts: PageTexts;
}

/** What this is and is not, and what can be chosen. */
export function SettingsBar({ settings, choose, texts }: SettingsBarProps) {
  const styles = useStyles();
  const labelNames = { published: texts.labelsPublished, missing: texts.labelsMissing, off: texts.labelsOff };
  return (
    <header className={styles.bar}>
      <div className={styles.words}>
        <Text as="h1" weight="semibold" style={{ margin: 0 }}>
          {texts.title}
        </Text>
        <Text size={200} className={styles.disclaimer}>
          {texts.disclaimer}
        </Text>
      </div>
      <Choice
        name={texts.policy}
        value={settings.tenant.profile}
        options={TENANTS.map(({ profile, organisation }) => [profile, organisation])}
        choose={(profile) => {
          const tenant = TENANTS.find((one) => one.profile === profile) ?? settings.tenant;
          // Somebody who looks at another organisation most often wants its language too.
          choose({ ...settings, tenant, language: settings.language === "en" ? "en" : tenant.language });
        }}
      />
      <Choice
        name={texts.language}
        value={settings.language}
        options={LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language]])}
        choose={(language) => choose({ ...settings, language })}
      />
      <Choice
        name={texts.labels}
        value={settings.labels}
        options={LABEL_SETTINGS.map((labels) => [labels, labelNames[labels]])}
        choose={(labels) => choose({ ...settings, labels })}
      />
    </header>
  );
}

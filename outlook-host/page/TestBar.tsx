import { useState } from "react";
import { Button, Field, Input, makeStyles, Tag, TagGroup, tokens } from "@fluentui/react-components";
import { CALL_NAMES } from "../host/calls";
import { CLIENT_IDS } from "../host/clients";
import { CONNECTIONS, formatFaults, parseFaults, type Fault, type Faults } from "../host/faults";
import { Choice } from "./Choice";
import type { PageTexts } from "./page-texts";
import { SEND_MODES, type Settings } from "./settings";

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  value: { maxWidth: "96px" },
});

interface TestBarProps {
  readonly settings: Settings;
  readonly choose: (settings: Settings) => void;
  readonly texts: PageTexts;
}

/** What no Outlook has: which client it plays, and what goes wrong in it. Closed until something of it is chosen. */
export function TestBar({ settings, choose, texts }: TestBarProps) {
  const styles = useStyles();
  const { client, sendMode, connection, faults } = settings;
  const isPlain =
    client === "web" && sendMode === null && connection === "online" && formatFaults(faults) === "";
  return (
    <details className={styles.bar} open={!isPlain} data-tests>
      <summary>{texts.tests}</summary>
      <div className={styles.choices}>
        <Choice
          name={texts.client}
          value={client}
          options={CLIENT_IDS.map((id) => [id, texts.clients[id]])}
          choose={(chosen) => choose({ ...settings, client: chosen })}
        />
        <Choice
          name={texts.sendMode}
          value={sendMode ?? ""}
          options={[["", texts.asManifest], ...SEND_MODES.map((mode) => [mode, mode] as const)]}
          choose={(chosen) =>
            choose({ ...settings, sendMode: SEND_MODES.find((mode) => mode === chosen) ?? null })
          }
        />
        <Choice
          name={texts.connection}
          value={connection}
          options={CONNECTIONS.map((one) => [one, texts.connections[one]])}
          choose={(chosen) => choose({ ...settings, connection: chosen })}
        />
        <FaultChooser
          faults={faults}
          change={(changed) => choose({ ...settings, faults: changed })}
          texts={texts}
        />
      </div>
    </details>
  );
}

interface FaultChooserProps {
  readonly faults: Faults;
  readonly change: (faults: Faults) => void;
  readonly texts: PageTexts;
}

const KINDS = ["never", "delay", "error"] as const satisfies readonly Fault["kind"][];

/** One fault a call: none, late, never, or refused. */
function FaultChooser({ faults, change, texts }: FaultChooserProps) {
  const styles = useStyles();
  const [call, setCall] = useState("37");
  const [kind, setKind] = useState<Fault["kind"]>("never");
  const [value, setValue] = useState("");
  const names = new Map(CALL_NAMES.map(([id, name]) => [String(id), name]));
  const written = kind === "never" ? `${call}:never` : `${call}:${kind}=${value}`;
  const added = parseFaults(written);
  return (
    <>
      <Choice
        name={texts.faultCall}
        value={call}
        options={Array.from(names, ([id, name]) => [id, `${name} (${id})`])}
        choose={setCall}
      />
      <Choice
        name={texts.faultKind}
        value={kind}
        options={KINDS.map((one) => [one, texts.faultKinds[one]])}
        choose={setKind}
      />
      {kind !== "never" && (
        <Field label={texts.faultValue} size="small">
          <Input
            size="small"
            className={styles.value}
            inputMode="numeric"
            value={value}
            onChange={(_event, data) => setValue(data.value)}
          />
        </Field>
      )}
      <Button
        size="small"
        disabled={Object.keys(added).length === 0}
        onClick={() => change({ ...faults, ...added })}
      >
        {texts.addFault}
      </Button>
      <TagGroup
        aria-label={texts.fault}
        onDismiss={(_event, data) =>
          change(Object.fromEntries(Object.entries(faults).filter(([id]) => id !== data.value)))
        }
      >
        {formatFaults(faults)
          .split(",")
          .filter((one) => one !== "")
          .map((one) => {
            const id = one.split(":")[0] ?? "";
            return (
              <Tag key={id} value={id} size="small" dismissible>
                {names.get(id) ?? id} {one.slice(id.length + 1)}
              </Tag>
            );
          })}
      </TagGroup>
    </>
  );
}

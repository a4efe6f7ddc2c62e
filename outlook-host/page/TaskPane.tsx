import { useEffect, useRef, useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Outlook, Pane } from "../host/outlook";
import type { PageTexts } from "./page-texts";
import { Splitter } from "./Splitter";

const useStyles = makeStyles({
  beside: { display: "flex", minHeight: 0 },
  pane: {
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflow: "hidden",
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { flex: 1, display: "grid", "& > iframe": { width: "100%", height: "100%", border: "none" } },
});

/** About as wide as Outlook on the web opens it. */
const WIDTH = 350;
const OTHER_WIDTH = 280;
const NARROWEST = 280;
const WIDEST = 700;

interface TaskPaneProps {
  readonly outlook: Outlook;
  readonly pane: Pane;
  readonly texts: PageTexts;
}

/** The add-in's pane beside the mail. */
export function TaskPane({ outlook, pane, texts }: TaskPaneProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(
    outlook.setUp.otherwise.some((id) => id === "pane-width") ? OTHER_WIDTH : WIDTH,
  );
  useEffect(
    () => (place.current === null ? undefined : outlook.showPane(place.current)),
    [outlook, pane.number],
  );
  return (
    <aside className={styles.beside} aria-label={pane.title} data-pane>
      <Splitter name={texts.paneWidth} width={width} min={NARROWEST} max={WIDEST} change={setWidth} />
      <div className={styles.pane} style={{ width }}>
        <div className={styles.head}>
          <Text weight="semibold">{pane.title}</Text>
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.closePane}
            onClick={() => outlook.closePane()}
          />
        </div>
        <div ref={place} className={styles.place}>
          {outlook.setUp.connection !== "online" && (
            <Text style={{ padding: tokens.spacingHorizontalM }}>{texts.paneUnreachable}</Text>
          )}
        </div>
      </div>
    </aside>
  );
}

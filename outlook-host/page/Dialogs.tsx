import { useMemo, useState } from "react";
import {
  Button,
  Dialog as FluentDialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import type { Dialog, Outlook } from "../host/outlook";
import type { AlertButton } from "../host/smart-alert";
import { Markdown } from "./Markdown";
import type { PageTexts } from "./page-texts";

const useStyles = makeStyles({
  // The line breaks of an alert's text are kept; how Outlook draws them on each client is not known.
  text: { whiteSpace: "pre-line", paddingBottom: tokens.spacingVerticalM },
  working: { justifyContent: "flex-start", paddingBottom: tokens.spacingVerticalS },
});

interface DialogsProps {
  readonly outlook: Outlook;
  readonly dialog: Dialog | null;
  readonly texts: PageTexts;
}

/** What Outlook puts in front of the compose window. */
export function Dialogs({ outlook, dialog, texts }: DialogsProps) {
  const styles = useStyles();
  const content = useMemo(() => contentOf(dialog, outlook, texts), [dialog, outlook, texts]);
  // What the dialog said stays in it while it fades away.
  const [shown, setShown] = useState(content);
  if (content !== null && content !== shown) setShown(content);
  if (shown === null) return null;
  return (
    <FluentDialog open={content !== null} modalType="alert">
      <DialogSurface data-dialog={dialog?.kind}>
        <DialogBody>
          <DialogTitle>{shown.title}</DialogTitle>
          <DialogContent className={styles.text}>
            {shown.working && (
              <Spinner size="tiny" label={texts.checking} labelPosition="after" className={styles.working} />
            )}
            {shown.isMarkdown ? <Markdown text={shown.text} /> : shown.text}
          </DialogContent>
          <DialogActions fluid>
            {shown.buttons.map(({ action, label }, index) => (
              <Button
                key={action}
                appearance={index === 0 ? "primary" : "secondary"}
                onClick={() => outlook.answer(action)}
              >
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </FluentDialog>
  );
}

interface Content {
  readonly title: string;
  readonly text: string;
  readonly isMarkdown: boolean;
  readonly working: boolean;
  readonly buttons: readonly AlertButton[];
}

function contentOf(dialog: Dialog | null, { addIn, texts: says }: Outlook, texts: PageTexts): Content | null {
  const doNotSend: AlertButton = { action: "do-not-send", label: says.doNotSend };
  const sendAnyway: AlertButton = { action: "send-anyway", label: says.sendAnyway };
  const title = addIn.name;
  const plain = { title, isMarkdown: false, working: false };
  switch (dialog?.kind) {
    case undefined:
    case "checking":
      // Outlook shows nothing for the first five seconds (SA).
      return null;
    case "slow":
      return {
        ...plain,
        text: `${says.isTakingLong(title)}\n${texts.wait}`,
        working: true,
        buttons: dialog.sendMode === "PromptUser" ? [sendAnyway, doNotSend] : [doNotSend],
      };
    case "allowed-late":
      return {
        ...plain,
        text: says.tookLong(title),
        buttons: [{ action: "send-anyway", label: says.send }, doNotSend],
      };
    case "alert": {
      const { text, isMarkdown, buttons } = dialog.alert;
      return { ...plain, text, isMarkdown, buttons };
    }
    case "needs-recipient":
      return {
        ...plain,
        title: texts.title,
        text: says.needsRecipient,
        buttons: [{ action: "do-not-send", label: texts.close }],
      };
  }
}

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactElement } from "react";
import { noticeIntent, noticeText, type Notice } from "../notice";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({
  root: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  body: { overflowWrap: "anywhere" },
});

/**
 * What the last click did, with undo. The button that was clicked is often gone by then, so the focus comes here:
 * whoever uses the keyboard is not thrown back to the top. It comes to the text and not to the button, where one more
 * Enter would undo what was done.
 */
export function NoticeBar({
  notice,
  busy,
  onUndo,
  onDismiss,
}: {
  readonly notice: Notice;
  readonly busy: boolean;
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) root.current?.focus();
  }, [notice]);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <MessageBar intent={noticeIntent(notice)} layout="multiline">
        <MessageBarBody className={styles.body}>{noticeText(notice, texts)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss20Regular />}
              aria-label={texts.mend.dismiss}
              onClick={onDismiss}
            />
          }
        >
          {onUndo !== null && (
            <Button icon={<ArrowUndo20Regular />} disabledFocusable={busy} onClick={onUndo}>
              {texts.mend.undo}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

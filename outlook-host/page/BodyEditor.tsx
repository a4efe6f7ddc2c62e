import { useEffect, useRef } from "react";
import { Divider, makeStyles, tokens, Toolbar, ToolbarButton } from "@fluentui/react-components";
import { TextBoldRegular } from "@fluentui/react-icons/svg/text-bold";
import { TextBulletListRegular } from "@fluentui/react-icons/svg/text-bullet-list";
import { TextItalicRegular } from "@fluentui/react-icons/svg/text-italic";
import type { PageTexts } from "./page-texts";

const useStyles = makeStyles({
  editor: {
    flex: 1,
    minHeight: "120px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: "none",
    ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
});

interface BodyEditorProps {
  readonly html: string;
  readonly change: (html: string) => void;
  readonly texts: PageTexts;
}

/** The body, written in the browser's own rich-text editing. */
export function BodyEditor({ html, change, texts }: BodyEditorProps) {
  const styles = useStyles();
  const editor = useRef<HTMLDivElement>(null);

  // The browser owns what stands in the editor; it is replaced only when somebody else changed the mail.
  useEffect(() => {
    if (editor.current !== null && editor.current.innerHTML !== html) editor.current.innerHTML = html;
  }, [html]);

  /** Deprecated, and still the only editing every browser has built in. */
  function format(command: "bold" | "italic" | "insertUnorderedList"): void {
    editor.current?.focus();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- said above
    document.execCommand(command);
  }

  return (
    <>
      <Toolbar size="small">
        <ToolbarButton aria-label={texts.bold} icon={<TextBoldRegular />} onClick={() => format("bold")} />
        <ToolbarButton
          aria-label={texts.italic}
          icon={<TextItalicRegular />}
          onClick={() => format("italic")}
        />
        <ToolbarButton
          aria-label={texts.bulletList}
          icon={<TextBulletListRegular />}
          onClick={() => format("insertUnorderedList")}
        />
      </Toolbar>
      <Divider style={{ flexGrow: 0 }} />
      <div
        ref={editor}
        className={styles.editor}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline
        aria-label={texts.body}
        onInput={(event) => change(event.currentTarget.innerHTML)}
      />
    </>
  );
}

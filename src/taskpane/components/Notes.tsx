import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { useState, type ReactElement } from "react";
import type { Note } from "../notes";
import { useTexts } from "../texts/use-texts";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    ...typographyStyles.subtitle2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  urgent: { ...typographyStyles.body1Strong, display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  icon: { flexShrink: 0 },
});

/** What the organisation wants said about this very mail's recipients: it belongs to the verdict. */
export function UrgentNotes({ notes }: { readonly notes: readonly Note[] }): readonly ReactElement[] {
  const styles = useStyles();
  return notes.map((note) => (
    <p key={note.id} className={styles.urgent}>
      <Warning20Regular className={styles.icon} />
      <span>
        <NoteText note={note} />
      </span>
    </p>
  ));
}

/** What the organisation wants said about such a mail in general; the first stands open, the rest folds. */
export function Notes({ notes }: { readonly notes: readonly Note[] }): ReactElement | null {
  const styles = useStyles();
  const { notes: texts, findings } = useTexts();
  const [open, setOpen] = useState(false);
  if (notes.length === 0) return null;
  const hidden = notes.length - 1;
  return (
    <section className={styles.root} aria-labelledby="notes">
      <h2 id="notes" className={styles.title}>
        <Info20Regular />
        {texts.heading}
      </h2>
      {notes.slice(0, open ? notes.length : 1).map((note) => (
        <p key={note.id} className={styles.text}>
          <NoteText note={note} />
        </p>
      ))}
      {hidden > 0 && (
        <Fold
          open={open}
          label={open ? findings.fewer : texts.more({ count: hidden })}
          onToggle={() => setOpen(!open)}
        />
      )}
    </section>
  );
}

function NoteText({ note: { text, link } }: { readonly note: Note }): ReactElement {
  const { notes: texts } = useTexts();
  return (
    <>
      {text}
      {link !== null && (
        <>
          {" "}
          <Link href={link} target="_blank" rel="noreferrer" inline>
            {texts.readMore}
          </Link>
        </>
      )}
    </>
  );
}

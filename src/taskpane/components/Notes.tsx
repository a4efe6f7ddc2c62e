import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { useState, type ReactElement } from "react";
import type { SortedNotes } from "../notes";
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
});

/** What the organisation wants said about such a mail. What is about this very mail stands open, the rest folds. */
export function Notes({ notes: { urgent, others } }: { readonly notes: SortedNotes }): ReactElement | null {
  const styles = useStyles();
  const { notes: texts, findings } = useTexts();
  const [open, setOpen] = useState(false);
  const all = [...urgent, ...others];
  if (all.length === 0) return null;
  const atFirst = Math.max(urgent.length, 1);
  const hidden = all.length - atFirst;
  return (
    <section className={styles.root} aria-labelledby="notes">
      <h2 id="notes" className={styles.title}>
        <Info20Regular />
        {texts.heading}
      </h2>
      {all.slice(0, open ? all.length : atFirst).map(({ id, text, link }) => (
        <p key={id} className={styles.text}>
          {text}
          {link !== null && (
            <>
              {" "}
              <Link href={link} target="_blank" rel="noreferrer" inline>
                {texts.readMore}
              </Link>
            </>
          )}
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

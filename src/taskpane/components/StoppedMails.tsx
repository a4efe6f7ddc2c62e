import { Badge, Button, makeStyles, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { dayAndTimeOf } from "../time";
import { useTexts } from "../texts/use-texts";
import type { StoppedList } from "../use-stopped";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    alignSelf: "stretch",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  time: { ...typographyStyles.body1Strong, margin: 0 },
  reference: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  words: { minWidth: 0 },
});

/** Mails that were stopped and not sent, so that none is forgotten (N-22, N-27): time and reference, nothing else. */
export function StoppedMails({ list }: { readonly list: StoppedList }): ReactElement {
  const styles = useStyles();
  const { stopped: texts, locale } = useTexts();
  const { notes } = list;
  if (notes === null) return <p className={styles.text}>{texts.unavailable}</p>;
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        {notes.keeps ? (notes.stopped.length === 0 ? texts.none : texts.intro) : texts.off}
      </p>
      {notes.keeps && list.seesNoSending && <p className={styles.text}>{texts.cannotSee}</p>}
      {notes.stopped.length > 0 && (
        <ul className={styles.list}>
          {notes.stopped.map(({ id, at, reference }) => {
            const time = dayAndTimeOf(at, locale);
            return (
              <li key={id} className={styles.item}>
                <div className={styles.words}>
                  <p className={styles.time}>
                    {texts.item({ time })}
                    {id === list.thisId && (
                      <>
                        {" "}
                        <Badge appearance="tint" shape="rounded">
                          {texts.thisMail}
                        </Badge>
                      </>
                    )}
                  </p>
                  <p className={styles.reference}>{reference}</p>
                </div>
                <Button size="small" aria-label={texts.removeThat({ time })} onClick={() => list.remove(id)}>
                  {texts.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Switch
        checked={notes.keeps}
        label={texts.keep}
        onChange={(_event, { checked }) => list.keep(checked)}
      />
    </div>
  );
}

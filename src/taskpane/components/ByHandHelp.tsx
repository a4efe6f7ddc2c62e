import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ByHand } from "../by-hand";
import { useTexts } from "../texts/use-texts";
import { CopyButton } from "./CopyButton";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** What to write instead, where Office.js cannot change it for the sender. */
export function ByHandHelp({ byHand }: { readonly byHand: ByHand }): ReactElement {
  const styles = useStyles();
  const { byHand: texts } = useTexts();
  if (byHand.kind === "file-name") {
    return (
      <div className={styles.root}>
        <p className={styles.text}>
          {texts.fileName}: <span className={styles.name}>{byHand.name}</span>
        </p>
        <CopyButton text={byHand.name} label={texts.copyName} done={texts.copied} failed={texts.notCopied} />
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        {byHand.kind === "recipient-address"
          ? texts.recipientAddress
          : byHand.name === ""
            ? texts.recipientWithoutName
            : texts.recipientName(byHand)}
      </p>
    </div>
  );
}

import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({ root: { padding: tokens.spacingVerticalXXL } });

/** Shown until the mail has been read the first time. */
export function Waiting(): ReactElement {
  return <Spinner className={useStyles().root} label={useTexts().checking} />;
}

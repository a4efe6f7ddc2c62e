import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Draft, Explanation } from "../../rules";
import { initialsFor, removalOfOne, type SubjectMend } from "../subject-mend";
import { useTexts } from "../texts/use-texts";
import { PlaceFindings } from "./PlaceFindings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  none: { ...typographyStyles.body1, margin: 0 },
});

/** Everything that was found, place by place, in reading order. */
export function Findings({
  explanation,
  draft,
  busy,
  onMend,
}: {
  readonly explanation: Explanation;
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onMend: (mend: SubjectMend) => void;
}): ReactElement {
  const styles = useStyles();
  const { findings } = useTexts();
  if (explanation.places.length === 0) return <p className={styles.none}>{findings.none}</p>;
  return (
    <div className={styles.root}>
      {explanation.places.map((place) => (
        <PlaceFindings
          key={place.place}
          place={place}
          actionsFor={(explained) => ({
            remove: removalOfOne(explained, draft),
            initials: initialsFor(explained, draft),
          })}
          busy={busy}
          onMend={onMend}
        />
      ))}
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Draft, ExplainedFinding, Explanation } from "../../rules";
import { initialsFor, removalOf, removalOfOne, type SubjectMend } from "../subject-mend";
import { useTexts } from "../texts/use-texts";
import type { MendAction } from "./FindingGroupItem";
import { PlaceFindings } from "./PlaceFindings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
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
  const { mend } = useTexts();
  // The verdict has the button that takes out everything at once; with one finding that is the same.
  const hasSeveral = (removalOf(explanation, draft)?.count ?? 0) > 1;
  const actionsFor = (explained: ExplainedFinding): readonly MendAction[] => {
    const initials = initialsFor(explained, draft);
    const removal = hasSeveral ? removalOfOne(explained, draft) : null;
    return [
      ...(initials === null ? [] : [{ mend: initials, label: mend.initials }]),
      ...(removal === null ? [] : [{ mend: removal, label: mend.removeThis }]),
    ];
  };
  return (
    <div className={styles.root}>
      {explanation.places.map((place) => (
        <PlaceFindings
          key={place.place}
          place={place}
          said={[explanation.nextStep]}
          actionsFor={actionsFor}
          busy={busy}
          onMend={onMend}
        />
      ))}
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Draft, ExplainedFinding, ExplainedPlace, Explanation } from "../../rules";
import { initialsFor, initialsForAll, removalOf, removalOfOne, type SubjectMend } from "../subject-mend";
import { useTexts } from "../texts/use-texts";
import type { MendAction } from "./FindingGroupItem";
import { Fold } from "./Fold";
import type { ChangedOutcomes } from "./OutcomeBadge";
import { PlaceFindings } from "./PlaceFindings";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    ":empty": { display: "none" },
  },
});

/**
 * Everything that was found, place by place, in reading order: first what means something for the mail; the rest is
 * folded away below.
 */
export function Findings({
  explanation,
  draft,
  changed,
  busy,
  onMend,
}: {
  readonly explanation: Explanation;
  readonly draft: Draft;
  /** What has become of what the findings ask for. */
  readonly changed: ChangedOutcomes;
  readonly busy: boolean;
  readonly onMend: (mend: SubjectMend) => void;
}): ReactElement {
  const styles = useStyles();
  const { findings, mend } = useTexts();
  const [showHarmless, setShowHarmless] = useState(false);
  const counting = only(explanation.places, ({ outcome }) => outcome !== "allow");
  const harmless = only(
    explanation.places,
    (explained) => explained.outcome === "allow" && !isOfTheCorrespondence(explained),
  );
  const harmlessCount = harmless.reduce((sum, place) => sum + place.findings.length, 0);

  // The verdict has the button that takes out everything at once; with one finding that is the same.
  const hasSeveral = (removalOf(explanation, draft)?.count ?? 0) > 1;
  const verdictHasInitials = initialsForAll(explanation, draft, mend.genitive) !== null;
  const actionsFor = (explained: ExplainedFinding): readonly MendAction[] => {
    const initials = verdictHasInitials && !hasSeveral ? null : initialsFor(explained, draft, mend.genitive);
    const removal = hasSeveral ? removalOfOne(explained, draft) : null;
    return [
      ...(initials === null ? [] : [{ mend: initials, label: mend.initials }]),
      ...(removal === null ? [] : [{ mend: removal, label: mend.removeThis }]),
    ];
  };
  const list = (places: readonly ExplainedPlace[]): readonly ReactElement[] =>
    places.map((place) => (
      <PlaceFindings
        key={place.place}
        place={place}
        draft={draft}
        said={[explanation.nextStep]}
        actionsFor={actionsFor}
        changed={changed}
        busy={busy}
        onMend={onMend}
      />
    ));
  return (
    <div className={styles.root}>
      {list(counting)}
      {harmlessCount > 0 && (
        <Fold
          open={showHarmless}
          label={findings.noEffect({ count: harmlessCount })}
          onToggle={() => setShowHarmless(!showHarmless)}
        />
      )}
      {showHarmless && list(harmless)}
    </div>
  );
}

/** The sender's own name and the name a mail greets: in every mail, and nothing to tell anybody. */
function isOfTheCorrespondence({ finding: { role } }: ExplainedFinding): boolean {
  return role === "sender" || role === "recipient";
}

/** The places that have such findings, with those alone. */
function only(
  places: readonly ExplainedPlace[],
  isWanted: (explained: ExplainedFinding) => boolean,
): readonly ExplainedPlace[] {
  return places
    .map((place) => ({ ...place, findings: place.findings.filter(isWanted) }))
    .filter(({ findings }) => findings.length > 0);
}

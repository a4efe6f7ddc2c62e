import {
  Badge,
  Button,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { isSameLabel, type Label } from "../../mailbox/labels";
import type { LabelState } from "../label-state";
import type { PaneTexts } from "../texts/texts";
import { useTexts } from "../texts/use-texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignSelf: "stretch" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  name: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
  },
  tooltip: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
  label: { overflowWrap: "anywhere" },
  consequence: { ...typographyStyles.body1, margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The sender's own labels, and what each choice will mean at Send. */
export default function LabelChooser({
  state,
  busy,
  onApply,
  onCancel,
}: {
  readonly state: LabelState;
  readonly busy: boolean;
  readonly onApply: (label: Label) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const heading = useId();
  const { choices } = state;
  const current = state.current.kind === "known" ? state.current.label : null;
  const needed = "label" in state.needed ? state.needed.label : null;
  const [chosenId, setChosenId] = useState<string>((needed ?? current)?.id ?? "");
  const chosen = choices.find(({ id }) => isSameLabel(id, chosenId)) ?? null;

  const root = useRef<HTMLDivElement>(null);
  // The button that opened the list is gone, so the focus moves to the list.
  useEffect(() => {
    const radios = [...(root.current?.querySelectorAll("input") ?? [])];
    (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
  }, []);
  return (
    <div ref={root} className={styles.root}>
      <h3 id={heading} className={styles.heading}>
        {texts.label.chooserHeading}
      </h3>
      <RadioGroup
        aria-labelledby={heading}
        value={chosen?.id ?? ""}
        onChange={(_event, { value }) => setChosenId(value)}
      >
        {choices.map((choice) => (
          <Radio
            key={choice.id}
            value={choice.id}
            label={{
              className: styles.label,
              children: <Choice label={choice} needed={needed} current={current} />,
            }}
          />
        ))}
      </RadioGroup>
      {chosen !== null && (
        <>
          <p className={styles.consequence}>{consequence(chosen, state, texts)}</p>
          <p className={styles.consequence}>
            {isProtecting(chosen, state) ? texts.label.delegates : texts.label.effectUnknown}
          </p>
        </>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy || chosen === null || isSame(chosen, current)}
          onClick={() => {
            if (chosen !== null) onApply(chosen);
          }}
        >
          {chosen === null ? texts.label.choose : texts.label.apply({ label: chosen.name })}
        </Button>
        <Button onClick={onCancel}>{texts.label.cancel}</Button>
      </div>
    </div>
  );
}

function Choice({
  label,
  needed,
  current,
}: {
  readonly label: Label;
  readonly needed: Label | null;
  readonly current: Label | null;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <>
      <span className={styles.name}>
        {[...label.parents, label.name].join(" › ")}
        {isSame(label, needed) && (
          <Badge appearance="tint" shape="rounded">
            {texts.label.recommended}
          </Badge>
        )}
        {isSame(label, current) && (
          <Badge appearance="outline" color="informative" shape="rounded">
            {texts.label.current}
          </Badge>
        )}
      </span>
      {label.tooltip !== "" && <span className={styles.tooltip}>{label.tooltip}</span>}
    </>
  );
}

/** What choosing this label leads to when the mail is sent. */
function consequence(chosen: Label, { current, needed }: LabelState, { label }: PaneTexts): string {
  if (current.kind === "known" && isSame(chosen, current.label)) return label.consequenceSame;
  if (!("label" in needed) || needed.label === null) return label.consequenceFree;
  if (isSame(chosen, needed.label)) return label.consequenceRequired;
  if (needed.sufficient.some((one) => isSame(chosen, one))) return label.consequenceEnough;
  return label.consequenceOther({ required: needed.label.name });
}

/** Whether the organisation counts it among the labels that protect: of others we cannot know what they do. */
function isProtecting(chosen: Label, { needed }: LabelState): boolean {
  return "sufficient" in needed && needed.sufficient.some((one) => isSame(chosen, one));
}

function isSame(label: Label | null, other: Label | null): boolean {
  return label !== null && other !== null && isSameLabel(label.id, other.id);
}

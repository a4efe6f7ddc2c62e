import type { KeyboardEvent, PointerEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  splitter: {
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const STEP = 20;

interface SplitterProps {
  readonly name: string;
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly change: (width: number) => void;
}

/** The edge between the mail and the pane: pull it, or use the arrow keys. */
export function Splitter({ name, width, min, max, change }: SplitterProps) {
  const styles = useStyles();
  const set = (wanted: number): void => change(Math.min(max, Math.max(min, wanted)));

  function move(event: PointerEvent<HTMLDivElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    set(width - event.movementX);
  }

  function press({ key }: KeyboardEvent): void {
    if (key === "ArrowLeft") set(width + STEP);
    if (key === "ArrowRight") set(width - STEP);
  }

  return (
    <div
      role="separator"
      aria-label={name}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      data-pane-edge
      className={styles.splitter}
      // While it is captured, the pointer's moves come here and not to the frame it passes over.
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={move}
      onKeyDown={press}
    />
  );
}

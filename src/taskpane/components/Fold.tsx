import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import type { ReactElement } from "react";

const useStyles = makeStyles({ root: { alignSelf: "flex-start", textAlign: "start" } });

/** The button that shows or hides more of the same. */
export function Fold({
  open,
  label,
  onToggle,
}: {
  readonly open: boolean;
  readonly label: string;
  readonly onToggle: () => void;
}): ReactElement {
  return (
    <Button
      className={useStyles().root}
      size="small"
      aria-expanded={open}
      icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
      onClick={onToggle}
    >
      {label}
    </Button>
  );
}

import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import { ShieldTaskRegular } from "@fluentui/react-icons/svg/shield-task";
import { findLabel, type Label } from "../host/labels";
import type { Outlook } from "../host/outlook";
import type { PageTexts } from "./page-texts";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { fontWeight: tokens.fontWeightRegular },
  addIn: { marginLeft: "auto", fontWeight: tokens.fontWeightRegular },
});

const NO_LABEL = "";

interface RibbonProps {
  readonly outlook: Outlook;
  readonly label: string | null;
  readonly setLabel: (label: string | null) => void;
  readonly texts: PageTexts;
}

/** Send, the sensitivity menu, and the buttons the add-in's manifest has for a compose window. */
export function Ribbon({ outlook, label, setLabel, texts }: RibbonProps) {
  const styles = useStyles();
  const name = findLabel(outlook.setUp.tenant.labels, label)?.name;
  return (
    <div className={styles.ribbon} data-label={label ?? NO_LABEL}>
      <Button
        appearance="primary"
        icon={<SendRegular />}
        disabled={!outlook.canSend}
        onClick={() => outlook.send()}
      >
        {outlook.texts.send}
      </Button>
      {outlook.setUp.labels !== "off" && outlook.client.form === "desktop" && (
        <Menu
          checkedValues={{ label: [label ?? NO_LABEL] }}
          onCheckedValueChange={(_event, { checkedItems }) => {
            const chosen = checkedItems.at(-1) ?? NO_LABEL;
            setLabel(chosen === NO_LABEL ? null : chosen);
          }}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button icon={<ShieldTaskRegular />} className={styles.label}>
              {name === undefined ? texts.sensitivity : `${texts.sensitivity}: ${name}`}
              <ChevronDownRegular aria-hidden />
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItemRadio name="label" value={NO_LABEL}>
                {texts.noLabel}
              </MenuItemRadio>
              {outlook.labels.map((one) => (
                <LabelItem key={one.id} label={one} />
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      {outlook.controls().map((control) => (
        <Button
          key={control.id}
          appearance="subtle"
          className={styles.addIn}
          data-control={control.id}
          title={control.description}
          icon={<img src={control.icon} alt="" width={20} height={20} />}
          onClick={() => outlook.press(control)}
        >
          {control.label}
        </Button>
      ))}
    </div>
  );
}

/** A label, or a parent with its own menu: the parent itself cannot be chosen. */
function LabelItem({ label }: { readonly label: Label }) {
  if (label.children === null) {
    return (
      <MenuItemRadio name="label" value={label.id} title={label.tooltip}>
        {label.name}
      </MenuItemRadio>
    );
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem title={label.tooltip}>{label.name}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {label.children.map((child) => (
            <LabelItem key={child.id} label={child} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

import {
  Field,
  Input,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { formatAddress, type Item, type Mail } from "../host/mail";
import type { Outlook } from "../host/outlook";
import { Attachments } from "./Attachments";
import { BodyEditor } from "./BodyEditor";
import { MeetingFields } from "./MeetingFields";
import type { PageTexts } from "./page-texts";
import { RecipientField } from "./RecipientField";
import { Ribbon } from "./Ribbon";
import { useStore } from "./use-store";

const useStyles = makeStyles({
  window: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflow: "hidden",
  },
  // As narrow as a phone, in a frame that says so.
  phone: {
    justifySelf: "center",
    width: "100%",
    maxWidth: "410px",
    border: `10px solid ${tokens.colorNeutralForeground2}`,
    borderRadius: "36px",
    "& > *": { minWidth: 0 },
  },
  // Grows with its text where the window is narrow, instead of running over what is below.
  message: { flexShrink: 0 },
  fields: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  field: { gridTemplateColumns: "110px minmax(0, 1fr)", "& > label": { whiteSpace: "nowrap" } },
});

interface ComposeWindowProps {
  readonly outlook: Outlook;
  readonly item: Item;
  readonly texts: PageTexts;
  /** Whether Outlook takes no input: a handler runs, or a dialog is open. */
  readonly busy: boolean;
}

/** The window a mail is written in. */
export function ComposeWindow({ outlook, item, texts, busy }: ComposeWindowProps) {
  const styles = useStyles();
  const mail = useStore(item.mail);
  const notifications = useStore(item.notifications);
  const isPhone = outlook.setUp.client === "phone";
  const { sender, sharedMailboxes } = outlook.setUp.tenant;
  const senders = [sender, ...sharedMailboxes];
  const change = (part: Partial<Mail>): void => item.mail.update((now) => ({ ...now, ...part }));
  return (
    <main className={mergeClasses(styles.window, isPhone && styles.phone)} inert={busy}>
      <Ribbon outlook={outlook} label={mail.label} setLabel={(label) => change({ label })} texts={texts} />
      {notifications.map(({ key, message }) => (
        <MessageBar key={key} className={styles.message}>
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      ))}
      <div className={styles.fields}>
        <Field label={texts.from} orientation="horizontal" className={styles.field}>
          <Select
            value={mail.from.address}
            onChange={(_event, { value }) => {
              const chosen = senders.find(({ address }) => address === value);
              if (chosen !== undefined) outlook.sendFrom(chosen);
            }}
          >
            {senders.map((one) => (
              <option key={one.address} value={one.address}>
                {formatAddress(one)}
              </option>
            ))}
          </Select>
        </Field>
        <RecipientField
          name={mail.meeting === null ? texts.to : texts.mustCome}
          hint={texts.recipientHint}
          value={mail.to}
          change={(to) => change({ to })}
        />
        <RecipientField
          name={mail.meeting === null ? texts.cc : texts.mayCome}
          value={mail.cc}
          change={(cc) => change({ cc })}
        />
        {mail.meeting === null && (
          <RecipientField name={texts.bcc} value={mail.bcc} change={(bcc) => change({ bcc })} />
        )}
        <Field label={texts.subject} orientation="horizontal" className={styles.field}>
          <Input value={mail.subject} onChange={(_event, { value }) => change({ subject: value })} />
        </Field>
        {mail.meeting !== null && (
          <MeetingFields meeting={mail.meeting} change={(meeting) => change({ meeting })} texts={texts} />
        )}
        <Attachments
          files={mail.attachments}
          change={(attachments) => change({ attachments })}
          texts={texts}
        />
      </div>
      <BodyEditor html={mail.html} change={(html) => change({ html })} texts={texts} />
    </main>
  );
}

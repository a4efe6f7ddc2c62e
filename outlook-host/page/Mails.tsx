import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { MailAddRegular } from "@fluentui/react-icons/svg/mail-add";
import { emptyMail, formatAddresses } from "../host/mail";
import type { Outlook, SentMail } from "../host/outlook";
import { readyMadeMails } from "./mails";
import type { PageTexts } from "./page-texts";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowY: "auto" },
  newMail: { flexShrink: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXXS },
  button: {
    width: "100%",
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS} 0`, display: "block" },
  sent: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    display: "grid",
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground3 },
  label: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface MailsProps {
  readonly outlook: Outlook;
  readonly sent: readonly SentMail[];
  readonly texts: PageTexts;
}

/** The mails to try, and what was sent. */
export function Mails({ outlook, sent, texts }: MailsProps) {
  const styles = useStyles();
  const { tenant, language } = outlook.setUp;
  return (
    <nav className={styles.column}>
      <Button
        className={styles.newMail}
        appearance="primary"
        icon={<MailAddRegular />}
        onClick={() => outlook.compose(emptyMail(tenant.sender))}
      >
        {texts.newMail}
      </Button>
      <section>
        <Text as="h2" size={300} weight="semibold" className={styles.heading}>
          {texts.readyMade}
        </Text>
        <ul className={styles.list}>
          {readyMadeMails(language, tenant).map(({ id, title, mail }) => (
            <li key={id}>
              <Button
                appearance="subtle"
                size="small"
                className={styles.button}
                data-mail={id}
                onClick={() => outlook.compose(mail(tenant))}
              >
                {title}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Text as="h2" size={300} weight="semibold" className={styles.heading}>
          {texts.sent}
        </Text>
        {sent.length === 0 && (
          <Text size={200} className={styles.muted}>
            {texts.nothingSent}
          </Text>
        )}
        <ul className={styles.list} aria-label={texts.sent} aria-live="polite">
          {sent.map(({ number, mail, label, inOutbox }) => (
            <li key={number} className={styles.sent}>
              <Text size={200} weight="semibold">
                {mail.subject === "" ? texts.withoutSubject : mail.subject}
              </Text>
              <Text size={200} className={styles.muted}>
                {formatAddresses([...mail.to, ...mail.cc, ...mail.bcc])}
              </Text>
              <Text size={200} className={label === null ? styles.muted : styles.label}>
                {label !== null && <LockClosedRegular aria-hidden />}
                {inOutbox ? texts.outbox : (label ?? texts.noLabel)}
              </Text>
            </li>
          ))}
        </ul>
      </section>
    </nav>
  );
}

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Address, Mail } from "../../outlook-host/host/mail";
import type { FakeMail } from "../mailbox/fake-outlook";

interface WrittenMail {
  readonly id: string;
  readonly lang: "da" | "sv";
  readonly subject: string;
  readonly body: string;
  readonly html: string | null;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly composeType: Mail["composeType"];
  readonly attachments: readonly (string | { readonly name: string })[];
}

/** Fifteen Danish and fifteen Swedish development mails, as they stand in Outlook's window. */
export function thirtyWindowMails(): readonly {
  readonly id: string;
  readonly lang: "da" | "sv";
  readonly mail: Mail;
}[] {
  return writtenMails().map((mail) => ({ id: mail.id, lang: mail.lang, mail: inWindow(mail) }));
}

/** The same mails in the words of Office.js. */
export function thirtyMails(): readonly { readonly id: string; readonly mail: Partial<FakeMail> }[] {
  return writtenMails().map((mail) => ({ id: mail.id, mail: inOfficeWords(inWindow(mail)) }));
}

function writtenMails(): readonly WrittenMail[] {
  return ["da", "sv"].flatMap((language) =>
    readFileSync(path.join(__dirname, `../mails/${language}.jsonl`), "utf8")
      .trim()
      .split("\n")
      .slice(0, 15)
      .map((line) => JSON.parse(line) as WrittenMail),
  );
}

function inWindow({ subject, body, html, from, to, cc, composeType, attachments }: WrittenMail): Mail {
  return {
    subject,
    html: html ?? asHtml(body),
    from,
    to,
    cc,
    bcc: [],
    attachments: attachments.map((attachment, index) => ({
      id: String(index),
      name: typeof attachment === "string" ? attachment : attachment.name,
      size: 1,
      contentType: "application/octet-stream",
    })),
    composeType,
    label: null,
    meeting: null,
  };
}

function inOfficeWords({ subject, html, from, to, cc, attachments, composeType }: Mail): Partial<FakeMail> {
  return {
    subject,
    html,
    from: inWords(from),
    to: to.map(inWords),
    cc: cc.map(inWords),
    attachments: attachments.map(({ name }) => ({ name })),
    composeType,
  };
}

function inWords({ name, address }: Address): object {
  return { displayName: name, emailAddress: address, recipientType: "externalUser" };
}

function asHtml(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return escaped
    .split("\n")
    .map((line) => `<div>${line === "" ? "<br>" : line}</div>`)
    .join("");
}

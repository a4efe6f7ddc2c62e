import { readFileSync } from "node:fs";
import path from "node:path";
import type { FakeMail } from "../mailbox/fake-outlook";

interface Person {
  readonly name: string;
  readonly address: string;
}
interface WrittenMail {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly html: string | null;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly composeType: string;
  readonly attachments: readonly (string | { readonly name: string })[];
}

/** Fifteen Danish and fifteen Swedish development mails, in the words of Office.js. */
export function thirtyMails(): readonly { readonly id: string; readonly mail: Partial<FakeMail> }[] {
  return ["da", "sv"].flatMap((language) =>
    readFileSync(path.join(__dirname, `../mails/${language}.jsonl`), "utf8")
      .trim()
      .split("\n")
      .slice(0, 15)
      .map((line) => JSON.parse(line) as WrittenMail)
      .map((mail) => ({ id: mail.id, mail: inOfficeWords(mail) })),
  );
}

function inOfficeWords(mail: WrittenMail): Partial<FakeMail> {
  return {
    subject: mail.subject,
    html: mail.html ?? asHtml(mail.body),
    from: inWords(mail.from),
    to: mail.to.map(inWords),
    cc: mail.cc.map(inWords),
    attachments: mail.attachments.map((attachment) => ({
      name: typeof attachment === "string" ? attachment : attachment.name,
    })),
    composeType: mail.composeType,
  };
}

function inWords({ name, address }: Person): object {
  return { displayName: name, emailAddress: address, recipientType: "externalUser" };
}

function asHtml(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return escaped
    .split("\n")
    .map((line) => `<div>${line === "" ? "<br>" : line}</div>`)
    .join("");
}

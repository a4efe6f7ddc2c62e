import PostalMime, { type Address, type Attachment as MimeAttachment, type Email } from "postal-mime";
import {
  read,
  type Draft,
  type Person,
  type Reading,
  type Recipient,
  type RecipientField,
} from "../../rules";
import { composeTypeOf, labelOf } from "./headers";
import { findCut } from "./cut-eml";
import type { InputProblem } from "./texts";

/** A mail that was read from a file, or why it was not. */
export type ReadMail =
  | {
      readonly ok: true;
      readonly id: string | null;
      readonly draft: Draft;
      /** When it was sent, as the mail says it, if it does. */
      readonly date?: string;
    }
  | { readonly ok: false; readonly problem: InputProblem };

/** A text is a mail when it begins with at least one of the headers that mails have. */
const MAIL_HEADERS = ["from", "to", "cc", "bcc", "subject", "date", "message-id", "mime-version", "received"];

/**
 * Reads a mail in MIME (`.eml`) as the draft it would have been. A file that ends too early gives what there is,
 * told as incomplete. Attached messages stay attachments: their name is their file name, or else their subject, as
 * Outlook shows it.
 */
export async function readEml(bytes: Uint8Array): Promise<ReadMail> {
  if (bytes.length === 0) return { ok: false, problem: { kind: "empty-file" } };
  let mail: Email;
  try {
    mail = await PostalMime.parse(withoutByteOrderMark(bytes), { forceRfc822Attachments: true });
  } catch {
    return { ok: false, problem: { kind: "not-parsed", format: ".eml" } };
  }
  if (!mail.headers.some(({ key }) => MAIL_HEADERS.includes(key))) {
    return { ok: false, problem: { kind: "no-mail" } };
  }
  const cut = findCut(bytes);
  const headers = new Map(mail.headers.map(({ key, value }) => [key, value]));
  const subject = mail.subject ?? "";
  const names = await Promise.all(mail.attachments.map(nameOf));
  return {
    ok: true,
    id: mail.messageId ?? null,
    ...(mail.date === undefined ? {} : { date: mail.date }),
    draft: {
      subject: read(subject),
      body: readUpTo(
        mail.html === undefined
          ? { format: "text", content: mail.text ?? "" }
          : { format: "html", content: mail.html },
        cut.body,
      ),
      from: read(mail.from === undefined ? { name: "", address: "" } : personOf(mail.from)),
      recipients: read([
        ...recipients("to", mail.to),
        ...recipients("cc", mail.cc),
        ...recipients("bcc", mail.bcc),
      ]),
      attachments: readUpTo(
        names.filter((name) => name !== null).map((name) => ({ name })),
        cut.attachments,
      ),
      label: read(labelOf(headers.get("msip_labels") ?? "")),
      composeType: read(composeTypeOf(subject, headers.has("in-reply-to") || headers.has("references"))),
    },
  };
}

function readUpTo<T>(value: T, isCut: boolean): Reading<T> {
  return isCut ? { kind: "read", value, incomplete: true } : read(value);
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function personOf(address: Address): Person {
  return { name: address.name, address: address.address ?? "" };
}

/** A group's own name stands before its members, as an address list does in Outlook. */
function recipients(field: RecipientField, addresses: readonly Address[] = []): Recipient[] {
  return addresses.flatMap((address) =>
    address.group === undefined
      ? [{ field, ...personOf(address), kind: "unknown" as const }]
      : [{ field, ...personOf(address), kind: "list" as const }, ...recipients(field, address.group)],
  );
}

async function nameOf({ filename, mimeType, content }: MimeAttachment): Promise<string | null> {
  if (filename !== null || mimeType !== "message/rfc822" || typeof content === "string") return filename;
  const attached = await PostalMime.parse(content, { maxRfc822NestingDepth: 0 });
  return attached.subject ?? null;
}

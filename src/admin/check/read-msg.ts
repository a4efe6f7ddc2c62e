import MsgReader, { type FieldsData } from "@kenjiuno/msgreader";
import { read, unreadable, type Attachment, type Body, type Reading, type Recipient } from "../../rules";
import { isCompoundFile, isWholeCompoundFile } from "./compound-file";
import { composeTypeOf, labelOf } from "./headers";
import type { ReadMail } from "./read-eml";

/** Texts that are not Unicode are in the message's own code page; Western European when it names none. */
const DEFAULT_CODE_PAGE = 1252;
const UTF8_CODE_PAGE = 65001;

/**
 * Reads an Outlook item (`.msg`) as the draft it would have been. Attached mails count with their name.
 *
 * Outlook may save a body as rich text (RTF) alone. That is not read here, so such a body is told as unreadable,
 * never as empty.
 */
export function readMsg(bytes: Uint8Array): ReadMail {
  if (bytes.length === 0) return { ok: false, problem: { kind: "empty-file" } };
  if (!isCompoundFile(bytes)) return { ok: false, problem: { kind: "no-mail" } };
  if (!isWholeCompoundFile(bytes)) return { ok: false, problem: { kind: "cut-msg" } };
  let item: FieldsData;
  try {
    item = parse(bytes);
  } catch {
    return { ok: false, problem: { kind: "not-parsed", format: ".msg" } };
  }
  if (!isMail(item)) return { ok: false, problem: { kind: "no-mail" } };
  const headers = (item.headers ?? "").replace(/\r?\n[ \t]+/g, " ");
  const subject = item.subject ?? "";
  const date = item.clientSubmitTime ?? /^date:(.*)$/im.exec(headers)?.[1]?.trim();
  return {
    ok: true,
    id: item.messageId ?? null,
    ...(date === undefined ? {} : { date }),
    draft: {
      subject: read(subject),
      body: bodyOf(item),
      from: read({
        name: item.senderName ?? "",
        address: item.senderSmtpAddress ?? item.creatorSMTPAddress ?? addressOf(item.senderEmail),
      }),
      recipients: read(recipientsOf(item.recipients ?? [])),
      attachments: read((item.attachments ?? []).flatMap(attachmentOf)),
      label: read(labelOf(/^msip_labels:(.*)$/im.exec(headers)?.[1] ?? "")),
      composeType: read(composeTypeOf(subject, /^(in-reply-to|references):/im.test(headers))),
    },
  };
}

/** Read twice: the first time only to learn the code page that the second is to use. */
function parse(bytes: Uint8Array): FieldsData {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const first = new MsgReader(buffer).getFileData();
  const reader = new MsgReader(buffer);
  reader.parserConfig = { ansiEncoding: `cp${codePageOf(first)}` };
  return reader.getFileData();
}

function codePageOf({ messageCodepage, internetCodepage }: FieldsData): number {
  const known = [messageCodepage, internetCodepage].find(
    (page) => page !== undefined && page >= 1250 && page <= 1258,
  );
  return known ?? DEFAULT_CODE_PAGE;
}

/** Other Office documents are compound files too; only mails have one of these. */
function isMail({ messageClass, subject, body, bodyHtml, html, recipients }: FieldsData): boolean {
  return (
    messageClass !== undefined ||
    [subject, body, bodyHtml, html].some((property) => property !== undefined) ||
    (recipients ?? []).length > 0
  );
}

function bodyOf(item: FieldsData): Reading<Body> {
  if (item.bodyHtml !== undefined) return read({ format: "html", content: item.bodyHtml });
  if (item.html !== undefined) return read({ format: "html", content: decodeHtml(item.html, item) });
  const text = item.body ?? "";
  if (text === "" && item.compressedRtf !== undefined) return unreadable("unsupported");
  return read({ format: "text", content: text });
}

/** HTML is stored as bytes in the code page for the internet; its own `<meta>` says the same. */
function decodeHtml(html: Uint8Array, { internetCodepage }: FieldsData): string {
  return new TextDecoder(encodingName(internetCodepage ?? UTF8_CODE_PAGE)).decode(html);
}

/** The name by which `TextDecoder` knows a Windows code page. */
function encodingName(codePage: number): string {
  if (codePage === UTF8_CODE_PAGE || codePage === 20127) return "utf-8";
  if (codePage >= 28591 && codePage <= 28605) return `iso-8859-${codePage - 28590}`;
  return codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : `windows-${DEFAULT_CODE_PAGE}`;
}

/** In the order To, Cc, Bcc, as a draft has them. */
function recipientsOf(list: readonly FieldsData[]): Recipient[] {
  return (["to", "cc", "bcc"] as const).flatMap((field) =>
    list
      .filter(({ recipType }) => (recipType ?? "to") === field)
      .map((recipient) => ({
        field,
        name: recipient.name ?? "",
        address: recipient.smtpAddress ?? addressOf(recipient.email),
        kind: "unknown" as const,
      })),
  );
}

/** Within one Exchange organisation the stored address is a directory path, which is no mail address. */
function addressOf(email: string | undefined): string {
  return email?.includes("@") === true ? email : "";
}

function attachmentOf({ fileName, fileNameShort, name }: FieldsData): Attachment[] {
  const shown = fileName ?? name ?? fileNameShort;
  return shown === undefined ? [] : [{ name: shown }];
}

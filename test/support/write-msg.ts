import * as CFB from "cfb";

/**
 * Writes Outlook items (`.msg`) for the tests, property by property, with the `cfb` library for the container.
 * No Outlook made them: they follow [MS-OXMSG] as it is written, and hold what a mail needs and no more.
 *
 * Source: [MS-OXMSG] 2.2 to 2.4, [MS-OXPROPS] (read 2026-11-21).
 */

export interface MsgRecipient {
  readonly field: "to" | "cc" | "bcc";
  readonly name: string;
  readonly address: string;
}

export interface MsgParts {
  readonly subject?: string;
  /** Plain text. */
  readonly body?: string;
  /** HTML as bytes in the code page that `codePage` names. */
  readonly html?: Uint8Array;
  /** Compressed rich text, as bytes. */
  readonly rtf?: Uint8Array;
  readonly codePage?: number;
  /** Write texts in Windows-1252 rather than in Unicode. */
  readonly ansi?: boolean;
  readonly from?: { readonly name: string; readonly address: string };
  readonly recipients?: readonly MsgRecipient[];
  readonly attachments?: readonly { readonly name: string; readonly content: Uint8Array }[];
  /** Attached mails, by their subject. */
  readonly attachedMails?: readonly string[];
  /** Transport headers, as a received mail has them. */
  readonly headers?: string;
}

const TEXT = 0x001f;
const ANSI_TEXT = 0x001e;
const BYTES = 0x0102;
const NUMBER = 0x0003;
const OBJECT = 0x000d;

interface Property {
  readonly id: number;
  readonly type: number;
  /** A number is kept in the property list, everything else in a stream of its own. */
  readonly value: number | Uint8Array;
}

const MESSAGE_CLASS = 0x001a;
const SUBJECT = 0x0037;
const HEADERS = 0x007d;
const RECIPIENT_TYPE = 0x0c15;
const SENDER_NAME = 0x0c1a;
const SENDER_SMTP_ADDRESS = 0x5d01;
const BODY = 0x1000;
const RTF = 0x1009;
const HTML = 0x1013;
const DISPLAY_NAME = 0x3001;
const ADDRESS_TYPE = 0x3002;
const EMAIL_ADDRESS = 0x3003;
const ATTACHMENT_DATA = 0x3701;
const ATTACHMENT_METHOD = 0x3705;
const ATTACHMENT_LONG_NAME = 0x3707;
const SMTP_ADDRESS = 0x39fe;
const INTERNET_CODE_PAGE = 0x3fde;
const MESSAGE_CODE_PAGE = 0x3ffd;

const BY_VALUE = 1;
const EMBEDDED_MESSAGE = 5;

/** The property list begins with 32 bytes in a message, 24 in an embedded one, 8 in a recipient or an attachment. */
type HeaderSize = 32 | 24 | 8;

export function writeMsg(parts: MsgParts): Uint8Array {
  const { recipients = [], attachments = [], attachedMails = [], codePage = 65001 } = parts;
  const text = parts.ansi === true ? ansiText : unicodeText;
  const file = CFB.utils.cfb_new({ root: "Root Entry" });
  const optional = <T>(value: T | undefined, property: (value: T) => Property): Property[] =>
    value === undefined ? [] : [property(value)];

  writeProperties(file, "", 32, [
    text(MESSAGE_CLASS, "IPM.Note"),
    ...optional(parts.subject, (subject) => text(SUBJECT, subject)),
    ...optional(parts.headers, (headers) => text(HEADERS, headers)),
    ...optional(parts.body, (body) => text(BODY, body)),
    ...optional(parts.html, (html) => ({ id: HTML, type: BYTES, value: html })),
    ...optional(parts.rtf, (rtf) => ({ id: RTF, type: BYTES, value: rtf })),
    ...optional(parts.from, ({ name }) => text(SENDER_NAME, name)),
    ...optional(parts.from, ({ address }) => text(SENDER_SMTP_ADDRESS, address)),
    { id: INTERNET_CODE_PAGE, type: NUMBER, value: codePage },
    { id: MESSAGE_CODE_PAGE, type: NUMBER, value: 1252 },
  ]);
  recipients.forEach(({ field, name, address }, index) => {
    writeProperties(file, `__recip_version1.0_#${hex(index)}/`, 8, [
      { id: RECIPIENT_TYPE, type: NUMBER, value: ["to", "cc", "bcc"].indexOf(field) + 1 },
      text(DISPLAY_NAME, name),
      text(ADDRESS_TYPE, "SMTP"),
      text(EMAIL_ADDRESS, address),
      text(SMTP_ADDRESS, address),
    ]);
  });
  attachments.forEach(({ name, content }, index) => {
    writeProperties(file, `__attach_version1.0_#${hex(index)}/`, 8, [
      { id: ATTACHMENT_METHOD, type: NUMBER, value: BY_VALUE },
      text(ATTACHMENT_LONG_NAME, name),
      text(DISPLAY_NAME, name),
      { id: ATTACHMENT_DATA, type: BYTES, value: content },
    ]);
  });
  attachedMails.forEach((subject, index) => {
    const storage = `__attach_version1.0_#${hex(attachments.length + index)}/`;
    writeProperties(file, storage, 8, [
      { id: ATTACHMENT_METHOD, type: NUMBER, value: EMBEDDED_MESSAGE },
      text(DISPLAY_NAME, subject),
    ]);
    writeProperties(file, `${storage}${streamName(ATTACHMENT_DATA, OBJECT)}/`, 24, [
      text(MESSAGE_CLASS, "IPM.Note"),
      text(SUBJECT, subject),
    ]);
  });
  // The library signs what it writes with a stream of its own, which no Outlook item has.
  CFB.utils.cfb_del(file, "/\u0001Sh33tJ5");
  return Uint8Array.from(CFB.write(file, { type: "array" }) as number[]);
}

function writeProperties(
  file: CFB.CFB$Container,
  storage: string,
  headerSize: HeaderSize,
  properties: readonly Property[],
): void {
  const list = new DataView(new ArrayBuffer(headerSize + properties.length * 16));
  properties.forEach(({ id, type, value }, index) => {
    const at = headerSize + index * 16;
    list.setUint32(at, id * 0x10000 + type, true);
    list.setUint32(at + 4, 6, true);
    list.setUint32(at + 8, typeof value === "number" ? value : value.length, true);
    if (typeof value !== "number") add(file, `${storage}${streamName(id, type)}`, value);
  });
  add(file, `${storage}__properties_version1.0`, new Uint8Array(list.buffer));
}

function add(file: CFB.CFB$Container, path: string, content: Uint8Array): void {
  CFB.utils.cfb_add(file, `/${path}`, content);
}

function unicodeText(id: number, text: string): Property {
  return { id, type: TEXT, value: Buffer.from(text, "utf16le") };
}

/** Latin-1 and Windows-1252 agree on every letter that Swedish and Danish need. */
function ansiText(id: number, text: string): Property {
  return { id, type: ANSI_TEXT, value: Buffer.from(text, "latin1") };
}

function streamName(id: number, type: number): string {
  return `__substg1.0_${hex(id, 4)}${hex(type, 4)}`;
}

function hex(value: number, digits = 8): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}

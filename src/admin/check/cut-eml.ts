/**
 * Tells whether a mail file ends too early. MIME libraries read on as if nothing were missing, so the structure is
 * followed here as far as is needed: a multipart mail ends with the closing line of its outermost boundary
 * (RFC 2046 5.1.1), a quoted-printable text with no soft line break (RFC 2045 6.7), and base64 comes in groups of
 * four (RFC 2045 6.8). A single-part mail in plain text has no end of its own: a cut there cannot be seen.
 */

/** What is missing, as far as it can be told. */
export interface Cut {
  readonly body: boolean;
  readonly attachments: boolean;
}

interface PartHeaders {
  readonly type: string;
  readonly boundary: string | null;
  readonly encoding: string;
  readonly isAttachment: boolean;
  /** False when the file ends before the empty line that ends the headers. */
  readonly ended: boolean;
}

export function findCut(bytes: Uint8Array): Cut {
  // Structure is ASCII, so one character a byte keeps every offset, whatever the texts are encoded in.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const top = readHeaders(text, 0);
  if (!top.ended) return { body: true, attachments: true };
  if (top.boundary === null) {
    return { body: !top.isAttachment && endsInsideEncoding(text, top), attachments: false };
  }
  if (text.includes(`\n--${top.boundary}--`)) return { body: false, attachments: false };
  return { body: isLastPartText(text), attachments: true };
}

/** The part that the file ends in: the one after the last line that is a boundary of any part. */
function isLastPartText(text: string): boolean {
  const boundaries = Array.from(
    text.matchAll(/boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;"]+))/gi),
    (match) => match[1] ?? match[2] ?? "",
  );
  let last = -1;
  let isClosing = false;
  for (const boundary of new Set(boundaries)) {
    const at = text.lastIndexOf(`\n--${boundary}`);
    if (at <= last) continue;
    last = at;
    isClosing = text.startsWith("--", at + `\n--${boundary}`.length);
  }
  if (last < 0) return true;
  if (isClosing) return false;
  const part = readHeaders(text, text.indexOf("\n", last + 1) + 1);
  return (
    !part.ended || part.type.startsWith("multipart/") || (part.type.startsWith("text/") && !part.isAttachment)
  );
}

function endsInsideEncoding(text: string, { encoding, type }: PartHeaders): boolean {
  const end = text.trimEnd();
  switch (encoding) {
    case "quoted-printable":
      return /=[0-9a-f]?$/i.test(end) || isHtmlWithoutEnd(end, type);
    case "base64":
      return bodyOf(end).replace(/\s+/g, "").length % 4 !== 0;
    default:
      return isHtmlWithoutEnd(end, type);
  }
}

function isHtmlWithoutEnd(text: string, type: string): boolean {
  return type === "text/html" && /<html[\s>]/i.test(text) && !/<\/html\s*>/i.test(text.slice(-2000));
}

function bodyOf(text: string): string {
  const start = text.search(/\r?\n\r?\n/);
  return start < 0 ? "" : text.slice(start);
}

function readHeaders(text: string, start: number): PartHeaders {
  const rest = text.slice(start, start + 100_000);
  const end = rest.search(/(?:^|\r?\n)\r?\n/);
  const lines = (end < 0 ? rest : rest.slice(0, end)).replace(/\r?\n[ \t]+/g, " ");
  const header = (name: string): string =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(lines)?.[1]?.trim() ?? "";
  const type = header("content-type");
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(type);
  const isMultipart = /^multipart\//i.test(type);
  return {
    type: (type === "" ? "text/plain" : (type.split(";")[0] ?? "")).trim().toLowerCase(),
    boundary: isMultipart ? (boundary?.[1] ?? boundary?.[2] ?? null) : null,
    encoding: header("content-transfer-encoding").toLowerCase(),
    isAttachment: /^attachment/i.test(header("content-disposition")),
    ended: end >= 0,
  };
}

import { normaliseStyle } from "./html-elements";

/**
 * What an element says about where the reader is in the mail.
 *
 * - `quote`: what is inside is quoted. - `wrapper`: the same, and it may wrap a `quote` of the same message.
 * - `attribution`: says who wrote what is quoted next.
 * - `header`: a quoted message begins here and goes on after the element. - `maybe-header`: the same, if the next
 *   line reads like a header line. - `cite`: quoted if a line saying who wrote it stands just before.
 * - `signature`: what is inside was put in as the sender's signature. - `signature-start`: what follows was.
 */
export type ElementRole =
  "quote" | "wrapper" | "attribution" | "header" | "maybe-header" | "cite" | "signature" | "signature-start";

/** The attributes an element's role is read from. Values are decoded; absent ones are the empty string. */
export interface MarkAttributes {
  readonly id: string;
  readonly class: string;
  readonly name: string;
  readonly type: string;
  readonly style: string;
}

/**
 * Ids, classes and anchors that mail clients put where a quoted message or a signature begins, seen in mails and
 * in the clients' own pages up to November 2026. Outlook on the web writes `x_` before those it finds in the
 * message it quotes.
 */
const ROLES: Readonly<Record<string, ElementRole>> = {
  // Outlook on the web, new Outlook, Outlook for iOS and Android
  divrplyfwdmsg: "header",
  "mail-editor-reference-message-container": "wrapper",
  "ms-outlook-mobile-reference-message": "wrapper",
  // Outlook for Mac
  olk_src_body_section: "wrapper",
  // Classic Outlook (Word)
  _mailoriginal: "maybe-header",
  // Gmail
  gmail_quote: "wrapper",
  gmail_quote_container: "wrapper",
  gmail_attr: "attribution",
  // Thunderbird, Yahoo, Proton, Zimbra
  "moz-cite-prefix": "attribution",
  "moz-forward-container": "wrapper",
  yahoo_quoted: "wrapper",
  protonmail_quote: "wrapper",
  zmail_extra: "wrapper",
  // Signatures: Outlook on the web, mobile, classic, Gmail, Thunderbird, Apple
  signature: "signature",
  "ms-outlook-mobile-signature": "signature",
  outlooksignature: "signature",
  _mailautosig: "signature-start",
  gmail_signature: "signature",
  "moz-signature": "signature",
  applemailsignature: "signature",
  linebreakatbeginningofsignature: "signature-start",
};

/** The thin line above the header lines that Outlook writes: its two colours, as Word and as a browser write them. */
const HEADER_LINE = /border-top:|border-style:solidnonenone/;
const HEADER_COLOUR = /#e1e1e1|#b5c4df|rgb\(225,225,225\)|rgb\(181,196,223\)/;
/** The bar that classic Outlook draws along a quoted message ("Prefix each line", "Indent original"). */
const QUOTE_BAR = "border-left:solidblue1.5pt";

/** What an element says about where the reader is in the mail, or null. */
export function roleOf(element: string, attributes: MarkAttributes): ElementRole | null {
  if (element === "blockquote") {
    return attributes.type.toLowerCase() === "cite" || /gmail_quote|yahoo_quoted/.test(attributes.class)
      ? "quote"
      : "cite";
  }
  const named =
    roleOfName(attributes.id) ??
    roleOfName(element === "a" ? attributes.name : "") ??
    roleOfClasses(attributes.class);
  if (named !== null) return named;
  if (element === "hr") return isReplyRule(attributes.style) ? "maybe-header" : null;
  if (attributes.style === "" || !attributes.style.includes("border")) return null;
  const style = normaliseStyle(attributes.style);
  if (style.includes(QUOTE_BAR)) return "wrapper";
  return HEADER_LINE.test(style) && HEADER_COLOUR.test(style) ? "maybe-header" : null;
}

function roleOfClasses(value: string): ElementRole | null {
  if (value === "") return null;
  for (const name of value.split(/\s+/, 20)) {
    const role = roleOfName(name);
    if (role !== null) return role;
  }
  return null;
}

function roleOfName(value: string): ElementRole | null {
  if (value === "") return null;
  const name = value
    .trim()
    .toLowerCase()
    .replace(/^(?:x_)+/, "");
  return Object.prototype.hasOwnProperty.call(ROLES, name) ? (ROLES[name] ?? null) : null;
}

/** Outlook on the web draws this rule, and no other, above the header of what it quotes. */
function isReplyRule(style: string): boolean {
  return normaliseStyle(style).includes(";width:98%;");
}

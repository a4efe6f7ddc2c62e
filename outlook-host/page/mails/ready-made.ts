import type { Mail, Meeting } from "../../host/mail";
import type { Tenant } from "../../host/tenants";

/** A mail to try the add-in with. Everybody and everything in it is invented; the numbers are published test numbers. */
export interface ReadyMade {
  /** The same in every language. */
  readonly id: string;
  /** What is special about it, for the list. */
  readonly title: string;
  readonly mail: (tenant: Tenant) => Mail;
}

/** What a ready-made mail says; the rest is as in an empty one. */
export interface Draft {
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly html: string;
  readonly attachments?: readonly string[];
  readonly composeType?: Mail["composeType"];
  /** Set for an invitation. */
  readonly meeting?: Meeting;
  /** Whether it has the organisation's protecting label on from the start. */
  readonly protected?: boolean;
}

/** The mail a reply or a forward carries. */
export interface Quoted {
  /** The lines From, Sent, To and Subject, as Outlook writes them above it. */
  readonly header: readonly (readonly [string, string])[];
  readonly html: string;
}

/** Paragraphs as Outlook's editor writes them. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<div>${text}</div>`).join("<div><br></div>");
}

/**
 * New text above a quoted mail. The two ids are how Outlook on the web marks where the history begins (seen in real
 * mail; see docs on quote boundaries).
 */
export function withQuoted(html: string, { header, html: quoted }: Quoted): string {
  const lines = header.map(([name, value]) => `<b>${name}:</b> ${value}`).join("<br>");
  return (
    `${html}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">` +
    `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif">${lines}</font><div>&nbsp;</div></div>${quoted}`
  );
}

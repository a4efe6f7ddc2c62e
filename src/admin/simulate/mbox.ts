import { linesOf } from "./lines";

/**
 * Mailboxes in the mbox format: mails one after another, each after a line that begins with "From ".
 *
 * Nobody standardised it (RFC 4155 describes the media type, and differs from what programs write). A separator here
 * is "From ", something, and a time of day, on the first line or after an empty one, as Thunderbird, Apple Mail and
 * Google Takeout write it. A line of the text that begins so has been quoted with ">" by the program that wrote the
 * mailbox, which is undone (mboxrd; mboxo's first ">" too, which cannot be told apart).
 */

const SEPARATOR = /^From .{0,150}\d{1,2}:\d{2}.{0,60}$/;
const QUOTED = /^>+From /;
/** Longer lines are no separators and not quoted ones; only this much of a line is looked at. */
const LOOKED_AT = 250;

/**
 * Splits a mailbox into its mails.
 *
 * @param most a mail that is longer, in bytes, is given as null: its end is looked for, but it is not kept
 * @returns the bytes of each mail, without its separator; nothing when the text does not begin as a mailbox does
 */
export async function* splitMbox(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array | null> {
  let lines: Uint8Array[] | null = null;
  let length = 0;
  let afterEmpty = true;
  for await (const line of linesOf(stream, most)) {
    const start = Buffer.from(line.subarray(0, LOOKED_AT)).toString("latin1").trimEnd();
    if (afterEmpty && SEPARATOR.test(start)) {
      if (lines !== null) yield join(lines, length, most);
      lines = [];
      length = 0;
    } else if (lines === null) {
      if (start !== "") return;
    } else {
      const kept = QUOTED.test(start) ? line.subarray(1) : line;
      length += kept.length;
      if (length <= most) lines.push(kept);
      else lines.length = 0;
    }
    afterEmpty = start === "" && line.length <= LOOKED_AT;
  }
  if (lines !== null) yield join(lines, length, most);
}

function join(lines: readonly Uint8Array[], length: number, most: number): Uint8Array | null {
  return length > most ? null : Buffer.concat(lines);
}

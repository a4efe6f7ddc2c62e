import type { Segment } from "../segments/segment";

/** The people of a conversation, as the quoted history names them. */
export interface Thread {
  /** Addresses in small letters, each once, in reading order. */
  readonly addresses: readonly string[];
  /** The quoted text in small letters: names stand there without addresses in most of Outlook's own headers. */
  readonly text: string;
}

/** More addresses than this are not compared. */
const MOST_ADDRESSES = 100;
/** How much of the history is looked at, in UTF-16 code units. */
const MOST_TEXT = 100_000;

const ADDRESS =
  /[^\s@<>()[\],;:"']{1,64}@[a-z0-9\u00a1-\uffff-]{1,63}(?:\.[a-z0-9\u00a1-\uffff-]{1,63}){1,8}/gi;

/** The conversation that a reply stands in, or null when nothing is quoted. */
export function readThread(segments: readonly Segment[]): Thread | null {
  let text = "";
  for (const { ref, text: part } of segments) {
    if (ref.kind === "quoted" && text.length < MOST_TEXT) text += `\n${part.slice(0, MOST_TEXT)}`;
  }
  if (text.trim() === "") return null;
  text = text.toLowerCase();
  const addresses = new Set<string>();
  ADDRESS.lastIndex = 0;
  for (let found = ADDRESS.exec(text); found !== null; found = ADDRESS.exec(text)) {
    addresses.add(found[0].replace(/^mailto:/, "").replace(/\.+$/, ""));
    if (addresses.size >= MOST_ADDRESSES) break;
  }
  return { addresses: Array.from(addresses), text };
}

import type { ComposeType, LabelId } from "../../rules";

/** Prefixes that Outlook and other programs put before the subject of a forwarded mail: sv, da, en. */
const FORWARD = /^\s*(vb|vs|fw|fwd)\s*:/i;
/** `SV:` is what both Swedish and Danish Outlook write before an answer. */
const REPLY = /^\s*(sv|re|svar)\s*:/i;

/** `MSIP_Label_<guid>_Enabled=true;…`, as Microsoft Purview writes it in the header of a labelled mail. */
const LABEL = /MSIP_Label_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_Enabled\s*=\s*"?true/i;

/**
 * Guesses how the mail came about: a file does not say.
 *
 * @param refersToMail whether it names an earlier mail that it answers or continues
 */
export function composeTypeOf(subject: string, refersToMail: boolean): ComposeType {
  if (FORWARD.test(subject)) return "forward";
  return refersToMail || REPLY.test(subject) ? "reply" : "newMail";
}

/** The GUID of the sensitivity label on a mail, from its `msip_labels` header; null when it has none. */
export function labelOf(msipLabels: string): LabelId | null {
  const guid = LABEL.exec(msipLabels)?.[1];
  return guid === undefined ? null : (guid as LabelId);
}

import type { Person } from "../draft";
import type { FunctionMailboxes } from "../policy/policy";

/**
 * True when a recipient looks like a mailbox that several people work in: their delegates cannot open a mail with the
 * label ("object cannot be read"; Göteborgs Stad, ”Skicka ett konfidentiellt e-postmeddelande”, G-07). A guess from
 * the address and the name shown, by the policy's patterns; Outlook does not tell.
 *
 * @param known the policy's patterns; nothing is likely where there are none
 */
export function isLikelyFunctionMailbox(
  { name, address }: Person,
  known: FunctionMailboxes | undefined,
): boolean {
  if (known === undefined) return false;
  const before = folded(address.slice(0, Math.max(0, address.lastIndexOf("@"))));
  // "info.skolan@" and "skolan-info@" are such mailboxes as well as "info@".
  const parts = [before, ...before.split(/[.\-_+]/)];
  if (known.addresses.some((pattern) => parts.some((part) => fits(part, pattern)))) return true;
  // An address may stand in place of a name, and says nothing more then.
  const words = name.includes("@") ? [] : folded(name).split(/[\s.,;:()/\\|"–-]+/);
  return known.names.some((pattern) => words.some((word) => fits(word, pattern)));
}

/** Whether a word fits a pattern with `*` for anything, nothing too, at either end. Nothing fits an empty word. */
function fits(word: string, pattern: string): boolean {
  const core = folded(pattern.replace(/\*/g, ""));
  if (word === "" || core === "") return false;
  const anyBefore = pattern.startsWith("*");
  const anyAfter = pattern.endsWith("*");
  if (anyBefore && anyAfter) return word.includes(core);
  if (anyBefore) return word.endsWith(core);
  return anyAfter ? word.startsWith(core) : word === core;
}

function folded(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

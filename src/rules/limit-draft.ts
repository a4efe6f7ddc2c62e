import type { UnreadablePart } from "./decision";
import { read, type Draft, type DraftPart, type Reading } from "./draft";
import { limitBody } from "./segments/limit-body";

/** The most that is read of a list of recipients or attachments, in characters: some 1,000 of each. */
const LIST_LENGTH = 100_000;

/**
 * Bounds the work of a check, which cannot be interrupted once it runs. Subject first, then recipients and attachments'
 * names, each up to a bound that no honest mail comes near; then new text, then history, up to the policy's. What lies
 * beyond is told as unreadable, and the policy decides.
 *
 * @param maxLength in UTF-16 code units
 */
export function limitDraft(
  draft: Draft,
  maxLength: number,
): { readonly draft: Draft; readonly unreadable: readonly UnreadablePart[] } {
  const unreadable: UnreadablePart[] = [];
  const tell = (part: DraftPart): void => void unreadable.push({ part, why: "too-large" });
  const cut = <T>(part: DraftPart, reading: Reading<T>, within: (value: T) => T): Reading<T> => {
    if (reading.kind !== "read") return reading;
    const value = within(reading.value);
    if (value === reading.value) return reading;
    tell(part);
    return read(value);
  };
  const subject = cut("subject", draft.subject, (text) => text.slice(0, maxLength));
  const recipients = cut("recipients", draft.recipients, (all) =>
    firstOf(all, ({ name, address }) => name.length + address.length),
  );
  const attachments = cut("attachments", draft.attachments, (all) => firstOf(all, ({ name }) => name.length));
  const limited = limitBody({ ...draft, subject, recipients, attachments }, maxLength);
  return { draft: limited.draft, unreadable: [...unreadable, ...limited.unreadable] };
}

/** As many from the beginning as the bound has room for; the list itself when that is all of it. */
function firstOf<T>(all: readonly T[], lengthOf: (one: T) => number): readonly T[] {
  let length = 0;
  for (let index = 0; index < all.length; index++) {
    const one = all[index];
    if (one !== undefined) length += lengthOf(one);
    if (length > LIST_LENGTH) return all.slice(0, index);
  }
  return all;
}

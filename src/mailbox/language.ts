import type { Language } from "../rules/draft";

/** The language to speak: Outlook's own when it is Swedish or Danish, else the organisation's. */
export function readLanguage(otherwise: Language): Language {
  try {
    const tag = Office.context.displayLanguage.toLowerCase();
    if (/^sv\b/.test(tag)) return "sv";
    if (/^da\b/.test(tag)) return "da";
  } catch {
    // An Outlook that does not say its language gets the organisation's.
  }
  return otherwise;
}

/** The languages Outlook can be set to here; English stands for every language the add-in does not speak. */
export const LANGUAGES = ["sv", "da", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The locale Outlook tells Office.js, which picks the strings and the manifest's overrides by it. */
export const LOCALES: Readonly<Record<Language, string>> = { sv: "sv-SE", da: "da-DK", en: "en-US" };

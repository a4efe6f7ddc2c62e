import type { Language } from "./languages";

/**
 * What Outlook itself says around an add-in. The English is Microsoft's documentation (SA, WT); the Swedish and
 * the Danish are ASSUMED: nobody has compared them with an Outlook in those languages.
 */
export interface OutlookTexts {
  readonly doNotSend: string;
  readonly sendAnyway: string;
  readonly takeAction: string;
  readonly send: string;
  readonly isPreventingSend: (addIn: string) => string;
  readonly isUnavailable: (addIn: string) => string;
  readonly isTakingLong: (addIn: string) => string;
  readonly tookLong: (addIn: string) => string;
  readonly needsRecipient: string;
}

export const OUTLOOK_TEXTS: Readonly<Record<Language, OutlookTexts>> = {
  en: {
    doNotSend: "Don't Send",
    sendAnyway: "Send Anyway",
    takeAction: "Take Action",
    send: "Send",
    isPreventingSend: (addIn) => `${addIn} is preventing this email from being sent.`,
    isUnavailable: (addIn) => `${addIn} is unavailable at this time and your email can't be checked.`,
    isTakingLong: (addIn) => `${addIn} is taking longer than expected to check your email.`,
    tookLong: (addIn) => `${addIn} has checked your email. Do you want to send it now?`,
    needsRecipient: "Add at least one recipient before you send the email.",
  },
  sv: {
    doNotSend: "Skicka inte",
    sendAnyway: "Skicka ändå",
    takeAction: "Vidta åtgärd",
    send: "Skicka",
    isPreventingSend: (addIn) => `${addIn} hindrar det här mejlet från att skickas.`,
    isUnavailable: (addIn) => `${addIn} är inte tillgängligt just nu, så mejlet kan inte kontrolleras.`,
    isTakingLong: (addIn) => `Det tar längre tid än väntat för ${addIn} att kontrollera mejlet.`,
    tookLong: (addIn) => `${addIn} har kontrollerat mejlet. Vill du skicka det nu?`,
    needsRecipient: "Lägg till minst en mottagare innan du skickar mejlet.",
  },
  da: {
    doNotSend: "Send ikke",
    sendAnyway: "Send alligevel",
    takeAction: "Foretag handling",
    send: "Send",
    isPreventingSend: (addIn) => `${addIn} forhindrer, at mailen bliver sendt.`,
    isUnavailable: (addIn) => `${addIn} er ikke tilgængelig lige nu, så mailen kan ikke blive kontrolleret.`,
    isTakingLong: (addIn) => `Det tager længere tid end ventet for ${addIn} at kontrollere mailen.`,
    tookLong: (addIn) => `${addIn} har kontrolleret mailen. Vil du sende den nu?`,
    needsRecipient: "Tilføj mindst én modtager, før du sender mailen.",
  },
};

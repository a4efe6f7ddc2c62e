import type { Language } from "./languages";

/**
 * What Outlook itself says around an add-in. The English follows Microsoft's documentation (SA, WT); the Swedish and the
 * Danish, and the English where the documentation has only a picture, are ours: "buttons-and-words" in behaviours.ts.
 */
export interface OutlookTexts {
  readonly doNotSend: string;
  readonly sendAnyway: string;
  readonly takeAction: string;
  readonly tryLater: string;
  readonly send: string;
  readonly isPreventingSend: (addIn: string) => string;
  readonly isUnavailable: (addIn: string) => string;
  readonly isTakingLong: (addIn: string) => string;
  readonly tookLong: (addIn: string) => string;
  readonly timedOut: (addIn: string) => string;
  readonly worksOffline: (addIn: string) => string;
  readonly needsRecipient: string;
}

export const OUTLOOK_TEXTS: Readonly<Record<Language, OutlookTexts>> = {
  en: {
    doNotSend: "Don't Send",
    sendAnyway: "Send Anyway",
    takeAction: "Take Action",
    tryLater: "Try Later",
    send: "Send",
    isPreventingSend: (addIn) => `${addIn} is preventing this email from being sent.`,
    isUnavailable: (addIn) => `${addIn} is unavailable at this time and your email can't be checked.`,
    isTakingLong: (addIn) => `${addIn} is taking longer than expected to check your email.`,
    tookLong: (addIn) => `${addIn} has checked your email. Do you want to send it now?`,
    timedOut: (addIn) => `${addIn} took too long to check your email. Try to send it again.`,
    worksOffline: (addIn) =>
      `${addIn} can't check your email while you work offline. Turn off Work Offline, then send it again.`,
    needsRecipient: "Add at least one recipient before you send the email.",
  },
  sv: {
    doNotSend: "Skicka inte",
    sendAnyway: "Skicka ändå",
    takeAction: "Vidta åtgärd",
    tryLater: "Försök senare",
    send: "Skicka",
    isPreventingSend: (addIn) => `${addIn} hindrar det här mejlet från att skickas.`,
    isUnavailable: (addIn) => `${addIn} är inte tillgängligt just nu, så mejlet kan inte kontrolleras.`,
    isTakingLong: (addIn) => `Det tar längre tid än väntat för ${addIn} att kontrollera mejlet.`,
    tookLong: (addIn) => `${addIn} har kontrollerat mejlet. Vill du skicka det nu?`,
    timedOut: (addIn) => `${addIn} hann inte kontrollera mejlet. Försök skicka det igen.`,
    worksOffline: (addIn) =>
      `${addIn} kan inte kontrollera mejlet när du arbetar offline. Stäng av Arbeta offline och skicka sedan igen.`,
    needsRecipient: "Lägg till minst en mottagare innan du skickar mejlet.",
  },
  da: {
    doNotSend: "Send ikke",
    sendAnyway: "Send alligevel",
    takeAction: "Foretag handling",
    tryLater: "Prøv senere",
    send: "Send",
    isPreventingSend: (addIn) => `${addIn} forhindrer, at mailen bliver sendt.`,
    isUnavailable: (addIn) => `${addIn} er ikke tilgængelig lige nu, så mailen kan ikke blive kontrolleret.`,
    isTakingLong: (addIn) => `Det tager længere tid end ventet for ${addIn} at kontrollere mailen.`,
    tookLong: (addIn) => `${addIn} har kontrolleret mailen. Vil du sende den nu?`,
    timedOut: (addIn) => `${addIn} nåede ikke at kontrollere mailen. Prøv at sende den igen.`,
    worksOffline: (addIn) =>
      `${addIn} kan ikke kontrollere mailen, mens du arbejder offline. Slå Arbejd offline fra, og send så igen.`,
    needsRecipient: "Tilføj mindst én modtager, før du sender mailen.",
  },
};

type OfTheItem = Omit<OutlookTexts, "doNotSend" | "sendAnyway" | "takeAction" | "tryLater" | "send">;

/** The same of an invitation to a meeting. */
const OF_MEETINGS: Readonly<Record<Language, OfTheItem>> = {
  en: {
    isPreventingSend: (addIn) => `${addIn} is preventing this meeting invite from being sent.`,
    isUnavailable: (addIn) =>
      `${addIn} is unavailable at this time and your meeting invite can't be checked.`,
    isTakingLong: (addIn) => `${addIn} is taking longer than expected to check your meeting invite.`,
    tookLong: (addIn) => `${addIn} has checked your meeting invite. Do you want to send it now?`,
    timedOut: (addIn) => `${addIn} took too long to check your meeting invite. Try to send it again.`,
    worksOffline: (addIn) =>
      `${addIn} can't check your meeting invite while you work offline. Turn off Work Offline, then send it again.`,
    needsRecipient: "Add at least one attendee before you send the meeting invite.",
  },
  sv: {
    isPreventingSend: (addIn) => `${addIn} hindrar den här mötesinbjudan från att skickas.`,
    isUnavailable: (addIn) =>
      `${addIn} är inte tillgängligt just nu, så mötesinbjudan kan inte kontrolleras.`,
    isTakingLong: (addIn) => `Det tar längre tid än väntat för ${addIn} att kontrollera mötesinbjudan.`,
    tookLong: (addIn) => `${addIn} har kontrollerat mötesinbjudan. Vill du skicka den nu?`,
    timedOut: (addIn) => `${addIn} hann inte kontrollera mötesinbjudan. Försök skicka den igen.`,
    worksOffline: (addIn) =>
      `${addIn} kan inte kontrollera mötesinbjudan när du arbetar offline. Stäng av Arbeta offline och skicka sedan igen.`,
    needsRecipient: "Lägg till minst en deltagare innan du skickar mötesinbjudan.",
  },
  da: {
    isPreventingSend: (addIn) => `${addIn} forhindrer, at mødeindkaldelsen bliver sendt.`,
    isUnavailable: (addIn) =>
      `${addIn} er ikke tilgængelig lige nu, så mødeindkaldelsen kan ikke blive kontrolleret.`,
    isTakingLong: (addIn) => `Det tager længere tid end ventet for ${addIn} at kontrollere mødeindkaldelsen.`,
    tookLong: (addIn) => `${addIn} har kontrolleret mødeindkaldelsen. Vil du sende den nu?`,
    timedOut: (addIn) => `${addIn} nåede ikke at kontrollere mødeindkaldelsen. Prøv at sende den igen.`,
    worksOffline: (addIn) =>
      `${addIn} kan ikke kontrollere mødeindkaldelsen, mens du arbejder offline. Slå Arbejd offline fra, og send så igen.`,
    needsRecipient: "Tilføj mindst én deltager, før du sender mødeindkaldelsen.",
  },
};

/** What Outlook says of what is open in the compose window. */
export function outlookTexts(language: Language, isMeeting: boolean): OutlookTexts {
  return isMeeting ? { ...OUTLOOK_TEXTS[language], ...OF_MEETINGS[language] } : OUTLOOK_TEXTS[language];
}

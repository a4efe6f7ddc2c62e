import policy from "kuvert-policy";
import { readLanguage } from "../mailbox/language";
import type { ItemKind, Language } from "../rules/draft";
import type { CompletedOptions } from "./complete-once";
import { alertOptions } from "./completed-options";

/**
 * What the sender is told when the check could not even be loaded, or fell over while saying what went wrong. It uses
 * nothing of the core, since the core may be what fell over.
 *
 * @param maySendAnyway whether the sender may decide; what the policy says of an unfinished check, where no decision was
 *   reached
 */
export function lastWords(
  maySendAnyway = policy.whenUnfinished === "ask",
  item: ItemKind = "mail",
): CompletedOptions {
  const language = readLanguage(policy.language);
  return alertOptions({
    message: TEXT[item][language](policy.contact[language], `${policy.id} ${policy.version}`),
    language,
    item,
    maySendAnyway,
  });
}

type Text = Readonly<Record<Language, (contact: string, reference: string) => string>>;

const TEXT: Readonly<Record<ItemKind, Text>> = {
  mail: {
    sv: (contact, reference) =>
      "Kontrollen kunde inte genomföras, så mejlet är inte kontrollerat. " +
      "Mejlet är inte skickat och ligger kvar som utkast. " +
      `Klicka på Skicka igen om en stund. Fråga ${contact} om det händer igen. Referens: ${reference}.`,
    da: (contact, reference) =>
      "Kontrollen kunne ikke gennemføres, så mailen er ikke kontrolleret. " +
      "Mailen er ikke sendt og ligger stadig som kladde. " +
      `Klik på Send igen om lidt. Spørg ${contact}, hvis det sker igen. Reference: ${reference}.`,
  },
  meeting: {
    sv: (contact, reference) =>
      "Kontrollen kunde inte genomföras, så mötesinbjudan är inte kontrollerad. " +
      "Mötesinbjudan är inte skickad. " +
      `Klicka på Skicka igen om en stund. Fråga ${contact} om det händer igen. Referens: ${reference}.`,
    da: (contact, reference) =>
      "Kontrollen kunne ikke gennemføres, så mødeindkaldelsen er ikke kontrolleret. " +
      "Mødeindkaldelsen er ikke sendt. " +
      `Klik på Send igen om lidt. Spørg ${contact}, hvis det sker igen. Reference: ${reference}.`,
  },
};

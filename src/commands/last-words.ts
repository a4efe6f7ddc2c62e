import policy from "kuvert-policy";
import { readClient } from "../mailbox/client";
import { readLanguage } from "../mailbox/language";
import type { ItemKind, Language } from "../rules/draft";
import { whenUnfinished } from "../rules/policy/mode";
import type { CompletedOptions } from "./complete-once";
import { alertOptions, canAsk, releaseOptions } from "./completed-options";

/**
 * What the sender is told when the check could not even be loaded, or fell over while saying what went wrong. It uses
 * next to nothing of the core, since the core may be what fell over.
 *
 * @param maySendAnyway whether the sender may decide; what the policy says of an unfinished check when absent, where no
 *   decision was reached. A policy that only observes lets the mail go.
 */
export function lastWords(maySendAnyway?: boolean, item: ItemKind = "mail"): CompletedOptions {
  const outcome = whenUnfinished(policy);
  if (maySendAnyway === undefined && outcome === "allow") return releaseOptions();
  const language = readLanguage(policy.language);
  const reference = `${policy.id} ${policy.version}, ${readClient()}`;
  return alertOptions({
    sentences: [TEXT[item][language](policy.contact[language], reference)],
    language,
    item,
    answerBy: (maySendAnyway ?? outcome === "ask") && canAsk() ? "dialog" : null,
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

import type { HostCallName } from "../../../src/mailbox/host-calls";
import { belongsTo, type FakeMail, type Fault } from "../../mailbox/fake-outlook";
import { MAIL_EVENTS, MEETING_EVENTS, PHONE_EVENTS } from "../compose-desk";
import { TEST_NUMBER } from "../send-desk";
import { FAULTS, HOST_CALL_NAMES, PURPOSE } from "./faults";

/** A mail being written, and where the number in it stands that is warned of. */
export interface WrittenMail {
  readonly what: string;
  readonly mail: Partial<FakeMail>;
  readonly numberIn: "subject" | "body" | "recipients" | null;
}

const to = [
  { displayName: `Kim ${TEST_NUMBER}`, emailAddress: "kim@exempel.se", recipientType: "externalUser" },
];
const stamped = { headers: { "x-kuvert": "v=1; policy=goteborg 2026.1; outcome=asked" } };

export const WRITTEN: readonly WrittenMail[] = [
  { what: "a harmless mail", mail: { ...stamped }, numberIn: null },
  {
    what: "a number in the subject",
    mail: { subject: `SV: ${TEST_NUMBER}`, ...stamped },
    numberIn: "subject",
  },
  { what: "a number in the text", mail: { html: `<p>${TEST_NUMBER}</p>` }, numberIn: "body" },
  { what: "a number in a recipient", mail: { to }, numberIn: "recipients" },
];

/** Which Outlook: a phone, or the Mailbox set of one that also checks at Send. */
export type Client = "phone" | "1.12" | "1.15";
const CLIENTS: readonly Client[] = ["phone", "1.12", "1.15"];

export interface ComposeCombination {
  readonly event: string;
  readonly item: "mail" | "meeting";
  readonly mail: WrittenMail;
  readonly client: Client;
  readonly language: "sv" | "da";
  readonly faults: Readonly<Partial<Record<HostCallName, Fault>>>;
}

/** The calls that may be made while a mail is written: all that no other matrix has for itself alone. */
export const COMPOSE_CALLS = HOST_CALL_NAMES.filter((name) => {
  const { reads, warns } = PURPOSE[name];
  return (reads !== undefined && name !== "getAttachments") || warns === true || name === "removeHeaders";
});

/** Every such call × every fault × every kind of Outlook × every mail; events and languages take turns. */
export function everyComposeCombination(): readonly ComposeCombination[] {
  const combinations: ComposeCombination[] = [];
  for (const item of ["mail", "meeting"] as const) {
    for (const name of COMPOSE_CALLS) {
      if (!belongsTo(name, item === "meeting")) continue;
      for (const fault of FAULTS) {
        if (isTrueAnswer(name, fault)) continue;
        for (const client of item === "meeting" ? CLIENTS.slice(1) : CLIENTS) {
          for (const mail of WRITTEN) {
            const events = client === "phone" ? PHONE_EVENTS : item === "mail" ? MAIL_EVENTS : MEETING_EVENTS;
            const event = events[combinations.length % events.length] ?? events[0];
            const language = combinations.length % 2 === 0 ? "sv" : "da";
            combinations.push({ event, item, mail, client, language, faults: { [name]: fault } });
          }
        }
      }
    }
  }
  return combinations;
}

/** A host that answers an empty subject or text says that it is empty: nobody can know better. */
export function isTrueAnswer(name: HostCallName, fault: Fault): boolean {
  return fault.kind === "answers" && fault.value === "" && (name === "getSubject" || name === "getBody");
}

/** For a failing test: which combination it was. */
export function describeCompose({ event, item, mail, client, language, faults }: ComposeCombination): string {
  const wrong = Object.entries(faults).map(([name, fault]) => `${name} ${JSON.stringify(fault)}`);
  return `${event}, ${item}, ${mail.what}, ${client}, ${language}, ${wrong.join(", ")}`;
}

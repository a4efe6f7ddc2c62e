import { CATALOGUE, CONFIDENTIAL, type FakeMail } from "../../mailbox/fake-outlook";
import { TEST_NUMBER } from "../send-desk";

/** A mail, and what the Göteborg profile decides on it when everything can be read. */
export interface JudgedMail {
  readonly what: string;
  readonly mail: Partial<FakeMail>;
  readonly outcome: "allow" | "label" | "block";
  /** Where the number stands that makes it so. */
  readonly numberIn?: "subject" | "body" | "attachments" | "recipients";
}

const to = [
  { displayName: `Kim ${TEST_NUMBER}`, emailAddress: "kim@exempel.se", recipientType: "externalUser" },
];

export const MAILS: readonly JudgedMail[] = [
  { what: "a harmless mail", mail: {}, outcome: "allow" },
  { what: "a harmless mail with the label on", mail: { label: CONFIDENTIAL }, outcome: "allow" },
  {
    what: "a number in the body",
    mail: { html: `<p>${TEST_NUMBER}</p>` },
    outcome: "label",
    numberIn: "body",
  },
  {
    what: "a number in the body, another label on",
    mail: { html: `<p>${TEST_NUMBER}</p>`, label: CATALOGUE[0].id },
    outcome: "label",
    numberIn: "body",
  },
  {
    what: "a number in the body, the label on",
    mail: { html: `<p>${TEST_NUMBER}</p>`, label: CONFIDENTIAL },
    outcome: "label",
    numberIn: "body",
  },
  {
    what: "a number in an attachment's name",
    mail: { attachments: [{ name: `${TEST_NUMBER}.pdf` }] },
    outcome: "label",
    numberIn: "attachments",
  },
  {
    what: "a number in the subject, the label on",
    mail: { subject: TEST_NUMBER, label: CONFIDENTIAL },
    outcome: "block",
    numberIn: "subject",
  },
  { what: "a number in a recipient", mail: { to }, outcome: "block", numberIn: "recipients" },
];

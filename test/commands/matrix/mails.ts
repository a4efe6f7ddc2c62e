import type { Policy } from "../../../src/rules/policy/policy";
import { CATALOGUE, CONFIDENTIAL, type FakeMail } from "../../mailbox/fake-outlook";
import { GOTEBORG, TEST_COMPANY, TEST_NUMBER } from "../send-desk";

/** A mail, and what the matrix's policy decides on it when everything can be read. */
export interface JudgedMail {
  readonly what: string;
  readonly mail: Partial<FakeMail>;
  /** `ask`: in the dialog, where there is one; `reason`: in the pane. */
  readonly outcome: "allow" | "label" | "ask" | "reason" | "block";
  /** Where the number stands that makes it so. */
  readonly numberIn?: "subject" | "body" | "attachments" | "recipients";
  /** A reason was given in the pane: for this very mail, or for what it was before it was changed. */
  readonly answered?: "this" | "before";
}

/** Göteborg's profile, and a rule that asks for a reason, which it has not got itself. */
export const MATRIX_POLICY: Policy = {
  ...GOTEBORG,
  reasons: [{ code: "agreed", label: { sv: "Överenskommet", da: "Aftalt" } }],
  rules: [
    ...GOTEBORG.rules,
    {
      id: "company-in-text",
      when: { categories: ["organisation-id"], places: ["body"] },
      outcome: "ask",
      askBy: "reason",
      title: { sv: "Ett organisationsnummer kräver ett skäl.", da: "Et CVR-nummer kræver en grund." },
      legalBasis: [],
    },
  ],
};

/** What is left of an earlier check that let the mail go, before it was changed. */
const STALE_STAMP = { "x-kuvert": "v=1; policy=goteborg 2025.1; outcome=allow" };

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
  {
    what: "a number in a recipient, an old stamp",
    mail: { to, headers: STALE_STAMP },
    outcome: "block",
    numberIn: "recipients",
  },
  {
    what: "a company in the subject, an old stamp",
    mail: { subject: TEST_COMPANY, headers: STALE_STAMP },
    outcome: "ask",
    numberIn: "subject",
  },
  {
    what: "a company in the subject, answered",
    mail: { subject: TEST_COMPANY },
    outcome: "ask",
    numberIn: "subject",
    answered: "this",
  },
  {
    what: "a company in the text",
    mail: { html: `<p>${TEST_COMPANY}</p>` },
    outcome: "reason",
    numberIn: "body",
  },
  {
    what: "a company in the text, answered",
    mail: { html: `<p>${TEST_COMPANY}</p>` },
    outcome: "reason",
    numberIn: "body",
    answered: "this",
  },
  {
    what: "a company in the text, changed since it was answered",
    mail: { html: `<p>${TEST_COMPANY}</p>` },
    outcome: "reason",
    numberIn: "body",
    answered: "before",
  },
];

import { isRecord, property, text } from "../json";
import { htmlToText, RECIPIENT_FIELDS, type Address, type Item, type RecipientField } from "../mail";
import { DONE, give, refuse, type Call, type CallTable } from "./call";

/*
 * Subject, body, recipients, attachments and what kind of mail it is. Numbers, parameters and the shapes of the
 * answers: read in @microsoft/office-js 1.1.110, outlook-web-16.01.debug.js, src/methods/*.ts.
 */

const AS_TEXT = 0;
const AS_HTML = 3;

/** How Outlook on the web hands out a recipient's kind: 0 other, 2 user of the organisation, 3 external user. */
const OTHER = 0;
const USER = 2;
const EXTERNAL_USER = 3;

const FILE = 0;
const ATTACHMENT_NOT_FOUND = 9008;
const NOT_SUPPORTED = 5000;

const getBody: Call = {
  name: "body.getAsync",
  answer: ({ item, differs }, parameters) => {
    const { html } = item.mail.get();
    if (property(parameters, "coercionType") === AS_TEXT) return give(htmlToText(html));
    // Outlook gives a whole document, not the piece that is being edited.
    if (differs("body-is-a-document")) return give(html);
    return give(`<html><head><meta charset="utf-8"></head><body>${html}</body></html>`);
  },
};

const setBody: Call = {
  name: "body.setAsync",
  answer: ({ item }, parameters) => {
    item.mail.update((mail) => ({ ...mail, html: asHtml(parameters) }));
    return DONE;
  },
};

const prependBody: Call = {
  name: "body.prependAsync",
  answer: ({ item }, parameters) => {
    item.mail.update((mail) => ({ ...mail, html: asHtml(parameters) + mail.html }));
    return DONE;
  },
};

const getSubject: Call = { name: "subject.getAsync", answer: ({ item }) => give(item.mail.get().subject) };

const setSubject: Call = {
  name: "subject.setAsync",
  answer: ({ item }, parameters) => {
    item.mail.update((mail) => ({ ...mail, subject: text(parameters, "subject") }));
    return DONE;
  },
};

const getRecipients: Call = {
  name: "to|cc|bcc.getAsync",
  answer: ({ item, client, differs }, parameters) => {
    const mail = item.mail.get();
    // Only resolved recipients are returned (REC); a name without an address is not resolved.
    const resolved = mail[fieldOf(parameters)]
      .filter(({ address }) => address !== "")
      .slice(0, client.recipientLimit);
    const kind = (person: Address): number =>
      differs("own-domain-is-user") ? OTHER : kindOf(person, mail.from);
    return give(resolved.map((person) => ({ ...person, recipientType: kind(person) })));
  },
};

const setRecipients: Call = {
  name: "to|cc|bcc.setAsync",
  answer: ({ item }, parameters) => {
    changeRecipients(item, fieldOf(parameters), () => addressesIn(parameters));
    return DONE;
  },
};

const addRecipients: Call = {
  name: "to|cc|bcc.addAsync",
  answer: ({ item }, parameters) => {
    changeRecipients(item, fieldOf(parameters), (now) => [...now, ...addressesIn(parameters)]);
    return DONE;
  },
};

const getFrom: Call = { name: "from.getAsync", answer: ({ item }) => give(item.mail.get().from) };

const getAttachments: Call = {
  name: "getAttachmentsAsync",
  answer: ({ item }) =>
    give(item.mail.get().attachments.map((file) => ({ ...file, isInline: false, attachmentType: FILE }))),
};

const removeAttachment: Call = {
  name: "removeAttachmentAsync",
  answer: ({ item }, parameters) => {
    const id = property(parameters, "attachmentIndex");
    const kept = item.mail.get().attachments.filter((file) => file.id !== id);
    if (kept.length === item.mail.get().attachments.length) return refuse(ATTACHMENT_NOT_FOUND);
    item.mail.update((mail) => ({ ...mail, attachments: kept }));
    return DONE;
  },
};

const getComposeType: Call = {
  name: "getComposeTypeAsync",
  answer: ({ item }) => {
    const { composeType, meeting } = item.mail.get();
    // Invitations have no such call (@types/office-js, AppointmentCompose).
    return meeting === null ? give({ composeType, coercionType: "html" }) : refuse(NOT_SUPPORTED);
  },
};

export const ITEM_CALLS: CallTable = {
  14: { name: "body.getTypeAsync", answer: () => give("html") },
  15: getRecipients,
  17: setSubject,
  18: getSubject,
  20: removeAttachment,
  21: setRecipients,
  22: addRecipients,
  23: prependBody,
  37: getBody,
  38: setBody,
  107: getFrom,
  149: getAttachments,
  174: getComposeType,
};

function asHtml(parameters: unknown): string {
  const data = text(parameters, "data");
  if (property(parameters, "coercionType") === AS_HTML) return data;
  const place = document.createElement("div");
  place.textContent = data;
  return place.innerHTML.replaceAll("\n", "<br>");
}

function fieldOf(parameters: unknown): RecipientField {
  return RECIPIENT_FIELDS[Number(property(parameters, "recipientField"))] ?? "to";
}

function addressesIn(parameters: unknown): readonly Address[] {
  const given = property(parameters, "recipientArray");
  if (!Array.isArray(given)) return [];
  return given.filter(isRecord).map((one) => ({ name: text(one, "name"), address: text(one, "address") }));
}

function changeRecipients(
  item: Item,
  field: RecipientField,
  change: (now: readonly Address[]) => readonly Address[],
): void {
  item.mail.update((mail) => ({ ...mail, [field]: change(mail[field]) }));
}

/** Somebody of the sender's own domain is a user of the organisation. */
function kindOf(person: Address, sender: Address): number {
  if (person.address === "") return OTHER;
  return domainOf(person) === domainOf(sender) ? USER : EXTERNAL_USER;
}

function domainOf({ address }: Address): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

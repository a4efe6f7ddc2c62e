import { eventsOf } from "../../outlook-host/host/item-events";
import { emptyMail, type Mail } from "../../outlook-host/host/mail";

const MAIL = emptyMail({ name: "Anna", address: "anna@example.com" });
const FILE = { id: "1", name: "a.pdf", size: 1, contentType: "application/pdf" };

function raised(before: Mail, now: Mail): readonly unknown[] {
  return eventsOf(now, before).map(({ name, data }) => [name, JSON.parse(data[0]) as unknown]);
}

test("a changed recipient tells in which field", () => {
  expect(raised(MAIL, { ...MAIL, cc: [{ name: "", address: "b@example.com" }] })).toEqual([
    ["olkRecipientsChanged", { to: false, cc: true, bcc: false }],
  ]);
});

test("an attachment that came or went is told with what it is", () => {
  const withFile = { ...MAIL, attachments: [FILE] };
  const details = { ...FILE, isInline: false, attachmentType: 0 };
  expect(raised(MAIL, withFile)).toEqual([
    ["olkAttachmentsChanged", { attachmentStatus: "added", attachmentDetails: details }],
  ]);
  expect(raised(withFile, MAIL)).toEqual([
    ["olkAttachmentsChanged", { attachmentStatus: "removed", attachmentDetails: details }],
  ]);
});

test("a changed label is told without saying which: the add-in asks", () => {
  expect(raised(MAIL, { ...MAIL, label: "x" })).toEqual([["olkSensitivityLabelChanged", {}]]);
});

test("no Outlook tells of a changed subject or body, so this one does not either", () => {
  expect(raised(MAIL, { ...MAIL, subject: "x", html: "y" })).toEqual([]);
});

import { readMsg } from "../../../src/admin/check/read-msg";
import { writeMsg, type MsgParts } from "../../support/write-msg";

function draftOf(parts: MsgParts) {
  const mail = readMsg(writeMsg(parts));
  if (!mail.ok) throw new Error(`not read: ${mail.problem.kind}`);
  return mail.draft;
}

describe("an Outlook item", () => {
  it.each([false, true])(
    "gives subject, text, sender and attachment names (texts in Windows-1252: %s)",
    (ansi) => {
      const draft = draftOf({
        ansi,
        subject: "Ärende på Ærø",
        body: "Hej Åsa!\r\nVi ses på måndag.",
        from: { name: "Örjan Ek", address: "orjan@exempelstad.se" },
        attachments: [{ name: "Bilaga från Søren.pdf", content: new Uint8Array(6000) }],
        attachedMails: ["SV: Möte"],
      });
      expect(draft).toMatchObject({
        subject: { value: "Ärende på Ærø" },
        body: { value: { format: "text", content: "Hej Åsa!\r\nVi ses på måndag." } },
        from: { value: { name: "Örjan Ek", address: "orjan@exempelstad.se" } },
        attachments: { value: [{ name: "Bilaga från Søren.pdf" }, { name: "SV: Möte" }] },
        composeType: { value: "newMail" },
      });
    },
  );

  it("gives recipients in the order To, Cc, Bcc, whatever order they are stored in", () => {
    const draft = draftOf({
      recipients: [
        { field: "bcc", name: "C", address: "c@exempelstad.se" },
        { field: "cc", name: "B", address: "b@exempelstad.se" },
        { field: "to", name: "A", address: "a@exempelstad.se" },
      ],
    });
    expect(draft.recipients).toMatchObject({
      value: [
        { field: "to", name: "A", address: "a@exempelstad.se" },
        { field: "cc", name: "B", address: "b@exempelstad.se" },
        { field: "bcc", name: "C", address: "c@exempelstad.se" },
      ],
    });
  });

  it.each([
    ["utf-8", 65001, Buffer.from("<p>Færø åäö</p>", "utf8")],
    ["Windows-1252", 1252, Buffer.from("<p>Færø åäö</p>", "latin1")],
    ["ISO-8859-1", 28591, Buffer.from("<p>Færø åäö</p>", "latin1")],
  ])("reads HTML in %s, and prefers it to the plain text", (_, codePage, html) => {
    expect(draftOf({ html, codePage, body: "Faero" }).body).toEqual({
      kind: "read",
      value: { format: "html", content: "<p>Færø åäö</p>" },
    });
  });

  it("tells a body that is rich text alone as unreadable, never as empty", () => {
    const rtf = Buffer.from("{\\rtf1 hej}");
    expect(draftOf({ rtf }).body).toEqual({ kind: "unreadable", why: "unsupported" });
    expect(draftOf({ rtf, body: "" }).body).toEqual({ kind: "unreadable", why: "unsupported" });
    expect(draftOf({ rtf, body: "hej" }).body).toMatchObject({ value: { content: "hej" } });
  });

  it("knows an answer by its headers and a forwarded mail by its subject", () => {
    expect(draftOf({ headers: "From: a\r\nIn-Reply-To:\r\n <1@x>\r\n" }).composeType).toMatchObject({
      value: "reply",
    });
    expect(draftOf({ subject: "VB: Möte" }).composeType).toMatchObject({ value: "forward" });
  });

  it("reads the label that the headers tell of", () => {
    const guid = "0a1b2c3d-0000-4000-8000-0123456789ab";
    const headers = `msip_labels: MSIP_Label_${guid}_Enabled=true;\r\n MSIP_Label_${guid}_Name=K;\r\n`;
    expect(draftOf({ headers }).label).toEqual({ kind: "read", value: guid });
  });

  it("is not a file that is empty, cut, or something else", () => {
    const whole = writeMsg({ subject: "Hej", body: "Hej" });
    expect(readMsg(new Uint8Array())).toEqual({ ok: false, problem: { kind: "empty-file" } });
    expect(readMsg(whole.subarray(0, whole.length - 512))).toEqual({
      ok: false,
      problem: { kind: "cut-msg" },
    });
    expect(readMsg(whole.subarray(0, 3000))).toEqual({ ok: false, problem: { kind: "cut-msg" } });
    expect(readMsg(Buffer.from("Subject: Hej\r\n\r\nHej"))).toEqual({
      ok: false,
      problem: { kind: "no-mail" },
    });
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readEml } from "../../../src/admin/check/read-eml";
import { writeEml } from "../../support/write-eml";

async function draftOf(bytes: Uint8Array) {
  const mail = await readEml(bytes);
  if (!mail.ok) throw new Error(`not read: ${mail.problem.kind}`);
  return mail.draft;
}

function fixture(name: string): Buffer {
  return readFileSync(join(__dirname, "../../fixtures/mails", name));
}

function lines(...text: readonly string[]): Buffer {
  return Buffer.from(text.join("\r\n"), "latin1");
}

describe("a mail in MIME, written by hand", () => {
  it("is read in quoted-printable and ISO-8859-1, its subject and names as RFC 2047 encodes them", async () => {
    const draft = await draftOf(fixture("hand-iso-8859-1-quoted-printable.eml"));
    expect(draft).toMatchObject({
      subject: { value: "Vårdplanering för nästa vecka" },
      from: { value: { name: "Örjan Lindström", address: "orjan.lindstrom@exempelstad.se" } },
      recipients: { value: [{ field: "to", name: "Åsa Björk", address: "asa.bjork@exempelstad.se" }] },
      body: { kind: "read", value: { format: "text" } },
    });
    expect(draft.body).toMatchObject({
      value: { content: expect.stringContaining("Hon är sjukskriven till och med fredag.") as string },
    });
  });

  it("keeps an attached mail attached: its subject is its name, its text is not read", async () => {
    const draft = await draftOf(fixture("hand-base64-forward.eml"));
    expect(draft).toMatchObject({
      subject: { value: "VS: Møde om børnehaven" },
      attachments: { value: [{ name: "Underretning om 120384-4006" }] },
      composeType: { value: "forward" },
    });
    expect(JSON.stringify(draft.body)).not.toContain("vedhaeftet mail");
  });

  it("reads file names in pieces (RFC 2231) and in encoded words (RFC 2047)", async () => {
    const draft = await draftOf(fixture("hand-file-names.eml"));
    expect(draft.attachments).toEqual({
      kind: "read",
      value: [{ name: "Läkarintyg 850709-9805.pdf" }, { name: "Protokoll nämnden.doc" }],
    });
    expect(draft.body).toMatchObject({
      value: { content: expect.stringContaining("här är handlingarna") as string },
    });
    expect(draft.composeType).toMatchObject({ value: "reply" });
  });

  it("lists a group by its own name and by its members", async () => {
    const draft = await draftOf(fixture("hand-file-names.eml"));
    expect(draft.recipients).toMatchObject({
      value: [
        { field: "to", address: "nils.ek@exempelstad.se" },
        { field: "cc", name: "Namnd", address: "", kind: "list" },
        { field: "cc", name: "Ordforande", address: "ordf@exempelstad.se" },
        { field: "cc", address: "sekr@exempelstad.se" },
      ],
    });
  });

  it("may begin with a byte order mark", async () => {
    const draft = await draftOf(lines("\xef\xbb\xbfSubject: Hej", "", "Hej"));
    expect(draft.subject).toMatchObject({ value: "Hej" });
  });

  it("names its label in a header", async () => {
    const guid = "0a1b2c3d-0000-4000-8000-0123456789ab";
    const draft = await draftOf(
      lines("Subject: Hej", `msip_labels: MSIP_Label_${guid}_Enabled=True;`, "", "Hej"),
    );
    expect(draft.label).toEqual({ kind: "read", value: guid });
  });
});

describe("a mail in MIME, written by nodemailer", () => {
  it("gives its HTML where it has both HTML and plain text", async () => {
    const draft = await draftOf(await writeEml({ subject: "Möte", text: "vanlig", html: "<p>åäö æøå</p>" }));
    expect(draft.body).toMatchObject({ kind: "read", value: { format: "html" } });
    expect(draft.body).toMatchObject({ value: { content: expect.stringContaining("åäö æøå") as string } });
  });

  it.each(["base64", "quoted-printable"] as const)(
    "gives its text from %s, whole and complete",
    async (textEncoding) => {
      const text = `${"Svenska åäö och danska æøå. ".repeat(40)}\nSlut.`;
      const draft = await draftOf(await writeEml({ subject: "Möte", text, textEncoding }));
      expect(draft.body.kind === "read" && draft.body.value.content.trimEnd()).toBe(text);
      expect(draft.body).not.toHaveProperty("incomplete");
    },
  );

  it("lists Bcc, inline pictures and other attachments by name", async () => {
    const bytes = await writeEml({
      subject: "Möte",
      html: '<img src="cid:logo@x">',
      attachments: [
        { filename: "logotyp.png", cid: "logo@x", content: Buffer.alloc(10) },
        { filename: "Kallelse å.pdf", content: Buffer.alloc(10) },
      ],
    });
    const draft = await draftOf(bytes);
    expect(draft.attachments).toEqual({
      kind: "read",
      value: [{ name: "logotyp.png" }, { name: "Kallelse å.pdf" }],
    });
  });
});

describe("a file that is no mail", () => {
  it.each([
    ["an empty file", Buffer.alloc(0), "empty-file"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "no-mail"],
    ["a text", Buffer.from("Hej! Det här är en vanlig text.\nObs: den har inga rubriker.\n"), "no-mail"],
    ["a web page", Buffer.from("<!doctype html><title>Hej</title>"), "no-mail"],
  ])("is told as such: %s", async (_, bytes, kind) => {
    expect(await readEml(bytes)).toEqual({ ok: false, problem: { kind } });
  });
});

describe("a mail that was cut off", () => {
  const complete = writeEml({
    subject: "Möte",
    text: "Hej! ".repeat(400),
    html: `<p>${"Hej! ".repeat(400)}</p>`,
    attachments: [
      { filename: "ett.pdf", content: Buffer.alloc(3000, 1) },
      { filename: "två.pdf", content: Buffer.alloc(3000, 2) },
    ],
  });

  it("is incomplete in body and attachments when it ends in the text", async () => {
    const bytes = await complete;
    const draft = await draftOf(bytes.subarray(0, bytes.indexOf("text/html") + 200));
    expect(draft.body).toMatchObject({ kind: "read", incomplete: true });
    expect(draft.attachments).toEqual({ kind: "read", value: [], incomplete: true });
  });

  it("is incomplete in its attachments when it ends in one of them", async () => {
    const bytes = await complete;
    const draft = await draftOf(bytes.subarray(0, bytes.indexOf("ett.pdf") + 2000));
    expect(draft.body).not.toHaveProperty("incomplete");
    expect(draft.attachments).toEqual({ kind: "read", value: [{ name: "ett.pdf" }], incomplete: true });
  });

  it("is incomplete at any length short of its last line, and never fails", async () => {
    const bytes = await complete;
    const end = bytes.lastIndexOf("--fixture") - 2;
    for (let length = bytes.indexOf("Subject") + 20; length < end; length += 97) {
      const draft = await draftOf(bytes.subarray(0, length));
      expect([length, draft.attachments]).toMatchObject([length, { kind: "read", incomplete: true }]);
    }
    expect(await draftOf(bytes)).not.toMatchObject({ attachments: { incomplete: true } });
  });

  it("is incomplete when it ends in its headers, or within an encoding", async () => {
    const cut = { kind: "read", incomplete: true };
    expect((await draftOf(lines("Subject: Hej", "To: a@exem"))).body).toMatchObject(cut);
    const quoted = ["Subject: Hej", "Content-Transfer-Encoding: quoted-printable", ""];
    expect((await draftOf(lines(...quoted, "Hej p=C"))).body).toMatchObject(cut);
    expect((await draftOf(lines(...quoted, "Hej igen, ="))).body).toMatchObject(cut);
    expect((await draftOf(lines(...quoted, "Hej igen", ""))).body).not.toHaveProperty("incomplete");
    const base64 = ["Subject: Hej", "Content-Transfer-Encoding: base64", ""];
    expect((await draftOf(lines(...base64, "SGVqIGln"))).body).not.toHaveProperty("incomplete");
    expect((await draftOf(lines(...base64, "SGVqIGl"))).body).toMatchObject(cut);
  });

  it("is incomplete when its HTML began and did not end", async () => {
    const html = ["Subject: Hej", "Content-Type: text/html", "", "<html><body><p>Hej"];
    expect((await draftOf(lines(...html))).body).toMatchObject({ incomplete: true });
    expect((await draftOf(lines(...html, "</p></body></html>"))).body).not.toHaveProperty("incomplete");
  });
});

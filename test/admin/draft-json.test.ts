import { parseDraft } from "../../src/admin/draft-json";

describe("a draft in JSON", () => {
  it("needs a subject and nothing else: what is left out, or null, is read and empty", () => {
    const empty = parseDraft({ subject: "Hej" });
    expect(empty).toEqual({
      ok: true,
      id: null,
      draft: {
        subject: { kind: "read", value: "Hej" },
        body: { kind: "read", value: { format: "text", content: "" } },
        from: { kind: "read", value: { name: "", address: "" } },
        recipients: { kind: "read", value: [] },
        attachments: { kind: "read", value: [] },
        label: { kind: "read", value: null },
        composeType: { kind: "read", value: "newMail" },
      },
    });
    const nulls = {
      id: null,
      body: null,
      html: null,
      from: null,
      to: null,
      cc: null,
      bcc: null,
      label: null,
    };
    expect(parseDraft({ subject: "Hej", attachments: null, composeType: null, ...nulls })).toEqual(empty);
  });

  it("is checked on its html where it has one, and on its body otherwise", () => {
    expect(bodyOf({ subject: "", body: "text", html: "<p>html</p>" })).toEqual({
      format: "html",
      content: "<p>html</p>",
    });
    expect(bodyOf({ subject: "", body: "text", html: null })).toEqual({ format: "text", content: "text" });
    expect(bodyOf({ subject: "", body: "text", html: "" })).toEqual({ format: "html", content: "" });
  });

  it("lists recipients in the order To, Cc, Bcc, and takes one without a name or an address", () => {
    const parsed = parseDraft({
      subject: "",
      bcc: [{ address: "c@exempel.se" }],
      cc: [{ name: "B" }],
      to: [{ name: "A", address: "a@exempel.se" }, {}],
    });
    expect(parsed).toMatchObject({
      draft: {
        recipients: {
          value: [
            { field: "to", name: "A", address: "a@exempel.se" },
            { field: "to", name: "", address: "" },
            { field: "cc", name: "B", address: "" },
            { field: "bcc", name: "", address: "c@exempel.se" },
          ],
        },
      },
    });
  });

  it("ignores keys it does not know, such as the gold of the development mails", () => {
    expect(parseDraft({ subject: "Hej", gold: { secure: true }, lang: "sv" })).toEqual(
      parseDraft({ subject: "Hej" }),
    );
  });

  it.each([
    ["a list", [{ subject: "Hej" }], ""],
    ["a text", "subject", ""],
    ["null", null, ""],
    ["a mail without a subject", { body: "Hej" }, "subject"],
    ["a subject that is no text", { subject: 7 }, "subject"],
    ["a recipient that is a text", { subject: "", to: ["a@exempel.se"] }, "to.0"],
    ["an address that is no text", { subject: "", cc: [{}, { address: 1 }] }, "cc.1.address"],
    ["an attachment that is no name", { subject: "", attachments: [{ name: "a.pdf" }] }, "attachments.0"],
    ["a kind of mail there is not", { subject: "", composeType: "replyAll" }, "composeType"],
  ])("says where %s stops being a draft", (_, value, path) => {
    expect(parseDraft(value)).toMatchObject({ ok: false, problems: [{ path }] });
  });

  it("tells every problem at once, and never the value itself", () => {
    const parsed = parseDraft({ subject: 8507099805, to: "850709-9805", attachments: ["850709-9805", 1] });
    expect(parsed).toMatchObject({ ok: false, problems: [{}, {}, {}] });
    expect(JSON.stringify(parsed)).not.toMatch(/9805/);
  });
});

function bodyOf(value: unknown): unknown {
  const parsed = parseDraft(value);
  return parsed.ok && parsed.draft.body.kind === "read" ? parsed.draft.body.value : null;
}

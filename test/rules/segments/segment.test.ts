import { segment } from "../../../src/rules/segments";
import { unreadable } from "../../../src/rules/draft";
import { draftOf } from "../../support/draft";

describe("A draft is cut into segments", () => {
  const draft = draftOf({
    subject: "Möte",
    body: "Hej\n\nSkickat från min iPhone",
    to: [
      { name: "Anna Berg", address: "anna@x.example" },
      { name: "", address: "bo@x.example" },
    ],
    cc: [{ name: "Eva", address: "eva@x.example" }],
    attachments: ["010190-1234.pdf", "b.pdf"],
  });

  it("in reading order, each recipient as name and address", () => {
    expect(segment(draft)).toEqual([
      { ref: { kind: "subject" }, text: "Möte", start: 0 },
      { ref: { kind: "to", index: 0 }, text: "Anna Berg <anna@x.example>", start: 0 },
      { ref: { kind: "to", index: 1 }, text: " <bo@x.example>", start: 0 },
      { ref: { kind: "cc", index: 0 }, text: "Eva <eva@x.example>", start: 0 },
      { ref: { kind: "attachment-name", index: 0 }, text: "010190-1234.pdf", start: 0 },
      { ref: { kind: "attachment-name", index: 1 }, text: "b.pdf", start: 0 },
      { ref: { kind: "body" }, text: "Hej\n\n", start: 0 },
      { ref: { kind: "signature" }, text: "Skickat från min iPhone", start: 5 },
    ]);
  });

  it("without those that could not be read", () => {
    const kinds = segment({
      ...draft,
      body: unreadable("timed-out"),
      recipients: unreadable("host-error"),
    }).map(({ ref }) => ref.kind);
    expect(kinds).toEqual(["subject", "attachment-name", "attachment-name"]);
  });
});

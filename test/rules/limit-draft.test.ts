import { limitDraft } from "../../src/rules/limit-draft";
import { draftOf } from "../support/draft";

it("leaves what any honest mail has as it is", () => {
  const draft = draftOf({
    subject: "Hej",
    body: "Text",
    to: [{ address: "kim@exempel.se" }],
    attachments: ["a.pdf"],
  });
  expect(limitDraft(draft, 1000)).toEqual({ draft, unreadable: [] });
});

it("bounds every part, tells which, and keeps the beginning", () => {
  const long = "x".repeat(2000);
  const { draft, unreadable } = limitDraft(
    draftOf({
      subject: long,
      body: long,
      to: Array.from({ length: 60 }, () => ({ name: long, address: "kim@exempel.se" })),
      attachments: Array.from({ length: 60 }, () => long),
    }),
    1000,
  );
  expect(unreadable).toEqual(
    ["subject", "recipients", "attachments", "body"].map((part) => ({ part, why: "too-large" })),
  );
  expect(draft).toMatchObject({
    subject: { value: "x".repeat(1000) },
    body: { value: { content: "x".repeat(1000) } },
  });
  for (const list of [draft.recipients, draft.attachments]) {
    expect(list.kind === "read" ? list.value.length : 0).toBeGreaterThan(10);
    expect(list.kind === "read" ? list.value.length : 0).toBeLessThan(60);
  }
});

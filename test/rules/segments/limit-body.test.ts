import fc from "fast-check";
import { readBody } from "../../../src/rules/segments";
import { limitBody } from "../../../src/rules/segments/limit-body";
import { draftOf } from "../../support/draft";

function limited(
  parts: { body?: string; html?: string },
  maxLength: number,
): { text: string; told: boolean } {
  const { draft, unreadable } = limitBody(draftOf(parts), maxLength);
  if (draft.body.kind !== "read") throw new Error("The body was read.");
  return { text: readBody(draft.body.value).text, told: unreadable.length > 0 };
}

describe("The work of a check is bounded", () => {
  it("leaves a body within the bound as it is", () => {
    const draft = draftOf({ html: "<p>Hej</p>" });
    expect(limitBody(draft, 10)).toEqual({ draft, unreadable: [] });
  });

  it("cuts plain text at the bound and tells it", () => {
    expect(limited({ body: "1234567890" }, 4)).toEqual({ text: "1234", told: true });
  });

  it("cuts HTML at the bound, counted in text, and tells it", () => {
    expect(limited({ html: "<p><b>12</b>34</p><p>567890</p>" }, 6)).toEqual({ text: "1234\n56", told: true });
  });

  it("reads on below an inline image, however large", () => {
    const html = `<p>Hej</p><img src="data:image/png;base64,${"A".repeat(500_000)}"><p>010190-1234</p>`;
    expect(limited({ html }, 1_000)).toEqual({ text: "Hej\n010190-1234", told: false });
  });

  it("reads on below many tags", () => {
    const html = `<p>Hej</p>${"<b></b>".repeat(100)}<p>010190-1234</p>`;
    expect(limited({ html }, 100)).toEqual({ text: "Hej\n010190-1234", told: false });
  });

  it("does not read tags without end", () => {
    expect(limited({ html: `${"<b></b>".repeat(10_000)}Hej` }, 100)).toEqual({ text: "", told: true });
  });

  it("counts hidden text and addresses as text", () => {
    const html = `<span style="display:none">${"x".repeat(50)}</span><a href="https://x.example/${"y".repeat(50)}">z</a>`;
    expect(limited({ html: html.repeat(10) }, 100).told).toBe(true);
  });

  it("may cut HTML anywhere", () => {
    const html =
      "<p style='color:red'>Hej &aring; <a href='https://x.example/?a=1'>Anna</a></p><!-- x --><table><tr><td>b</td></tr></table>";
    fc.assert(
      fc.property(fc.nat(html.length), fc.nat(30), (end, maxLength) => {
        const { text } = limited({ html: html.slice(0, end) }, maxLength);
        expect(text).not.toMatch(/color|href=|<!--|<\/?(?:p|td|table)\b/);
      }),
    );
  });
});

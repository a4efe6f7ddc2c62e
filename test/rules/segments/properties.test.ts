import fc from "fast-check";
import { readBody } from "../../../src/rules/segments";

/** Pieces that mails and broken mails are made of, in any order. */
const PIECES = [
  "<div>",
  "</div>",
  "<p class=MsoNormal>",
  "</p>",
  "<b>",
  "</b>",
  "<span style='display:none'>",
  "</span>",
  "<table>",
  "<tr>",
  "<td>",
  "</td>",
  "</tr>",
  "</table>",
  "<ul><li>",
  "</li></ul>",
  "<br>",
  "<hr>",
  "<pre>",
  "</pre>",
  "<blockquote type=cite>",
  "<blockquote>",
  "</blockquote>",
  "<div id=divRplyFwdMsg>",
  "<div class=gmail_quote>",
  "<div id=mail-editor-reference-message-container style='display:none'>",
  "<div id=Signature>",
  "<a name=_MailAutoSig>",
  "<a href='https://x.example/?a=1'>",
  "<a href='mailto:anna@x.example'>",
  "</a>",
  "<img alt='Anna' src='data:x'>",
  "<!--",
  "-->",
  "<style>",
  "</style>",
  "<xml>",
  "</xml>",
  "<title>",
  "</title>",
  "&nbsp;",
  "&aring",
  "&#1;",
  "&",
  "<",
  ">",
  "\n",
  "\r\n",
  " ",
  "Fra: Anna <a@x.example>",
  "Sendt: 3. maj",
  "Emne: Sag",
  "Den 3 maj 2024 kl 10:22 skrev Anna <a@x.example>:",
  "-----Original Message-----",
  "________________________________",
  "> Hej",
  "Mvh Anna",
  "-- ",
  "Tlf. 87 12 34 56",
  "010190-1234",
  "Hej",
  "Sendt fra min iPhone",
  "\u{1f600}",
  "\ud83d",
];
const body = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 60 })
  .map((pieces) => pieces.join(""));

/** Pieces that a body may repeat without end. The work must grow with the length only: bench/html-text.ts measures it. */
const MONOTONOUS = [
  ...PIECES,
  "<b></i>",
  "<i><div><b>",
  "<tr><td>",
  "<table><tr><td>",
  "<a ",
  '<a b="',
  "Fra: x\ny\n",
  "Til:\n",
  "Mvh\n",
  "--\nx\n",
];

describe("Any body", () => {
  it.each(["html", "text"] as const)("gives regions that cover its text without gaps (%s)", (format) => {
    fc.assert(
      fc.property(body, (content) => {
        const { text, regions } = readBody({ format, content });
        let end = 0;
        for (const region of regions) {
          expect(region.start).toBe(end);
          end += region.text.length;
        }
        expect(regions.map((region) => region.text).join("")).toBe(text);
        expect(regions.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("stays byte for byte as it is when it is plain text", () => {
    fc.assert(
      fc.property(body, (content) => {
        expect(readBody({ format: "text", content })).toMatchObject({ text: content, asides: [] });
      }),
    );
  });

  it("has asides in order, each on lines of its own within one region", () => {
    fc.assert(
      fc.property(body, (content) => {
        const { text, regions, asides } = readBody({ format: "html", content });
        let end = 0;
        for (const aside of asides) {
          expect(aside.start).toBeGreaterThanOrEqual(end);
          end = aside.end;
          expect(aside.start === 0 || text[aside.start - 1] === "\n").toBe(true);
          expect(text[aside.end]).toBe("\n");
          expect(
            regions.some(({ start, text: own }) => start <= aside.start && aside.end <= start + own.length),
          ).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("shows text in the order in which it stands in the source", () => {
    const word = fc.stringMatching(/^[a-zåäöæø]{1,8}$/);
    const tag = fc.constantFrom(
      "<b>",
      "</b>",
      "<p>",
      "</p>",
      "<br>",
      "<td>",
      "</td>",
      " ",
      "\n",
      "<div>",
      "</div>",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word), { maxLength: 30 }), (parts) => {
        const { text } = readBody({ format: "html", content: parts.flat().join("") });
        expect(text.replace(/\s+/g, "")).toBe(parts.map(([, written]) => written).join(""));
      }),
    );
  });

  it.each(MONOTONOUS)("of 100,000 characters of nothing but %j is read", (piece) => {
    for (const format of ["html", "text"] as const) {
      const content = piece.repeat(100_000 / piece.length);
      const { text, regions } = readBody({ format, content });
      expect(regions.map((region) => region.text).join("") === text).toBe(true);
    }
  });
});

import { readBody } from "../../../src/rules/segments";

/** The text of an HTML body. */
const textOf = (content: string): string => readBody({ format: "html", content }).text;

describe("HTML becomes the text that a reader sees", () => {
  const cases: readonly (readonly [name: string, html: string, text: string])[] = [
    [
      "entities",
      "bl&ouml;ja &amp; r&oslash;d&nbsp;gr&#248;d&#x2026; 5 &lt; 6",
      "blöja & rød\u00a0grød… 5 < 6",
    ],
    ["an entity without its semicolon", "R&aringdhuset", "Rådhuset"],
    ["a line break", "Hej<br>Anna<BR/>Berg", "Hej\nAnna\nBerg"],
    ["blocks on lines of their own", "<div>Hej</div><p>Anna</p>Berg", "Hej\nAnna\nBerg"],
    ["nested blocks once", "<div><div><p>Hej</p></div></div><div>Anna</div>", "Hej\nAnna"],
    ["Outlook's empty line", "<div>Hej</div><div><br></div><div>Anna</div>", "Hej\n\nAnna"],
    ["Word's empty line", "<p>Hej<o:p></o:p></p><p><o:p>&nbsp;</o:p></p><p>Anna</p>", "Hej\n\nAnna"],
    ["a break at the end of a block", "<p>Hej<br></p><p>Anna</p>", "Hej\nAnna"],
    ["white space", "<p>  Hej \n\t Anna  </p>\n  <p>\n Berg</p>", "Hej Anna\nBerg"],
    ["white space around tags", "Hej <b> Anna </b> Berg", "Hej Anna Berg"],
    ["a line wrap between the halves of a number", "Cpr 010190\n1234", "Cpr 010190 1234"],
    ["no-break spaces as written", "0101 90&nbsp;1234", "0101 90\u00a01234"],
    ["zero-width characters as written", "0101&shy;90&#8203;1234", "0101\u00ad90\u200b1234"],
    ["a number cut up by tags", "<b>1011</b>97<span style='color:red'>-</span><i>2108</i>", "101197-2108"],
    ["a number cut up by <wbr> and comments", "1011<wbr>97<!-- x -->-2108", "101197-2108"],
    ["a list", "<ul><li>Ett<li>Två</ul>Slut", "• Ett\n• Två\nSlut"],
    [
      "a table, cells apart and rows on lines",
      "<table><tr><th>Cpr</th><th>Navn</th></tr><tr><td><p>010190</p></td><td><p>1234</p></td></tr></table>",
      "Cpr\tNavn\n010190\t1234",
    ],
    ["a table without end tags", "<table><tr><td>a<td>b<tr><td>c<td>d</table>e", "a\tb\nc\td\ne"],
    ["an empty cell", "<table><tr><td>a</td><td></td><td>c</td></tr></table>", "a\t\tc"],
    ["a break at the end of a cell", "<table><tr><td>a<br></td><td>b</td></tr></table>", "a\tb"],
    [
      "a row of empty cells",
      "<table><tr><td>a</td></tr><tr><td></td></tr><tr><td>b</td></tr></table>",
      "a\nb",
    ],
    ["<pre>", "<pre>a  b\n  c</pre>d", "a  b\n  c\nd"],
    ["a style that keeps white space", "<div style='white-space: pre-wrap'>a  b\nc</div>", "a  b\nc"],
    ["a span shown as a block", "<span style='display:block'>a</span><span>b</span>", "a\nb"],
    ["a form field", "Cpr <input value='010190-1234'> ok", "Cpr 010190-1234 ok"],
    [
      "a smart tag of Word",
      "<st1:PersonName w:st='on'>Anna Berg</st1:PersonName> ringde",
      "Anna Berg ringde",
    ],
    ["Word's list bullet", "<![if !supportLists]>·&nbsp; <![endif]>Hund", "·\u00a0 Hund"],
    [
      "an address that somebody forgot to escape",
      "Anna <0101901234@digital-post.example> ok",
      "Anna <0101901234@digital-post.example> ok",
    ],
    ["a bare less-than sign", "5 < 6 och <3", "5 < 6 och <3"],
  ];
  it.each(cases)("reads %s", (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe("What is no text is left out", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["a style sheet", "<style>p {content:'010190-1234'}</style>"],
    ["a style sheet in a comment", "<style><!-- p.MsoNormal {margin:0} --></style>"],
    ["a script", "<script>var a = '<p>010190-1234</p>';</script>"],
    ["a title", "<title>010190-1234</title>"],
    ["a comment", "<!-- column > <p>2</p> -->"],
    ["a conditional comment without text", "<!--[if mso]><table><tr><td width=600><![endif]-->"],
    ["Word's settings in a comment", "<!--[if gte mso 9]><xml><w:Zoom>100</w:Zoom></xml><![endif]-->"],
    ["the addresses of pictures", "<img src='https://x.example/logo.png' alt=''>"],
    ["what pointing at something tells", "<span title='Til forsiden'></span>"],
    ["Word's settings", "<xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml>"],
    ["the marks of a shown conditional comment", "<!--[if !mso]><!--><!--<![endif]-->"],
    ["a declaration", "<!DOCTYPE html><?xml version='1.0'?>"],
    ["an inline image", "<img src='data:image/png;base64,0101901234' alt=''>"],
  ];
  it.each(cases)("leaves out %s", (_, html) => {
    expect(textOf(`<div>Hej</div>${html}<div>Anna</div>`)).toBe("Hej\nAnna");
  });

  it("shows what is meant for everybody but Word", () => {
    expect(textOf("a<!--[if !mso]><!--> b<!--<![endif]--> c")).toBe("a b c");
  });
});

describe("Broken markup gives what a reader would see", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["a cut tag", "Hej <b>Anna</b> <span sty", "Hej Anna"],
    ["a cut attribute", 'Hej <a href="https://x.example/?a=', "Hej"],
    ["a cut comment", "Hej <!-- Anna", "Hej"],
    ["an island without an end", "<xml><w:View>x</w:View><p>Hej</p>", "Hej"],
    ["end tags without start tags", "</div></b></td>Hej</p></table>", "Hej"],
    ["crossed tags", "<b><i>Hej</b> Anna</i> Berg", "Hej Anna Berg"],
    ["an end tag that reaches too far", "<b><div style='display:none'>x</b>y</div>Hej", "Hej\nxy\n"],
    [
      "a body inside a body",
      "<body>Hej<html><head><title>x</title></head><body>Anna</body></html>Berg",
      "Hej\nAnna\nBerg",
    ],
    ["text outside the body", "<html><body>Hej</body></html>Anna", "Hej\nAnna"],
  ];
  it.each(cases)("reads %s", (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it("keeps reading beyond 512 open elements", () => {
    expect(textOf(`${"<div>".repeat(600)}Hej${"</div>".repeat(600)}Anna`)).toBe("Hej\nAnna");
  });
});

describe("What is sent though a reader does not meet it is read, and told apart", () => {
  const asidesOf = (content: string): readonly string[] => {
    const { text, asides } = readBody({ format: "html", content });
    return asides.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  };
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "a link's address",
      "<a href='https://x.example/sag?cpr=010190%2D1234&amp;n=A+B'>sagen</a>",
      ["link-address: <https://x.example/sag?cpr=010190-1234&n=A B>"],
    ],
    [
      "a mail address behind a name",
      "<a href='mailto:0101901234@digital-post.example?subject=Sag+1'>Anna</a>",
      ["link-address: <mailto:0101901234@digital-post.example?subject=Sag+1>"],
    ],
    [
      "an address in Latin-1",
      "<a href='https://x.example/%E5rsrapport'>x</a>",
      ["link-address: <https://x.example/årsrapport>"],
    ],
    [
      "no address that is already seen",
      "<a href='https://www.x.example/'>www.x.example</a> <a href='mailto:A@x.example'>a@x.example</a>",
      [],
    ],
    ["no address within the page", "<a href='#top'>op</a><a name=x>y</a><a href='cid:1'>z</a>", []],
    [
      "what a safe link leads to",
      "<a href='https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2F%3Fcpr%3D0101901234&amp;data=05%7C0&amp;reserved=0'>x</a>",
      ["link-address: <https://x.example/?cpr=0101901234>"],
    ],
    [
      "an image's text",
      "<img alt='Anna Berg' title='010190-1234'>",
      ["image-text: [Anna Berg]", "image-text: [010190-1234]"],
    ],
    [
      "an image's address that holds a number",
      "<img src='https://x.example/foto/010190%2D1234.jpg' alt=''>",
      ["link-address: <https://x.example/foto/010190-1234.jpg>"],
    ],
    [
      "where a form is sent",
      "<form action='https://x.example/?cpr=0101901234'><input type=hidden value='0202901234'></form>",
      ["link-address: <https://x.example/?cpr=0101901234>", "hidden-text: 0202901234"],
    ],
    [
      "a number told when something is pointed at",
      "<a href='#' title='010190-1234'>x</a><input placeholder='0101901234'>",
      ["hover-text: [010190-1234]", "hover-text: [0101901234]"],
    ],
    [
      "what is meant for Word only",
      "<!--[if mso]><style>p {}</style><p>hemmelig <b>ting</b></p><![endif]-->",
      ["comment: hemmelig ting"],
    ],
    ["a comment with a number", "<!-- <p>cpr 010190-1234</p> -->", ["comment: cpr 010190-1234"]],
    [
      "a link within a comment",
      "<!--[if mso]><a href='https://x.example/?cpr=0101901234'>se</a><![endif]-->",
      ["comment: se", "link-address: <https://x.example/?cpr=0101901234>"],
    ],
    [
      "text that is not displayed",
      "0101<span style='display: none'>hemmelig</span>90-1234",
      ["hidden-text: hemmelig"],
    ],
    ["text that Word hides", "<p style='mso-hide:all'>hemmelig</p>x", ["hidden-text: hemmelig"]],
    [
      "text of no size",
      "<span style='font-size:0px;line-height:0'>hemmelig</span>x",
      ["hidden-text: hemmelig"],
    ],
    ["invisible text", "<span style='visibility:hidden'>hemmelig</span>x", ["hidden-text: hemmelig"]],
    ["text with the attribute hidden", "<div hidden>hemmelig</div>x", ["hidden-text: hemmelig"]],
    [
      "no text that shows itself again",
      "<td style='font-size:0'><p style='font-size:14px'>synlig</p></td>",
      [],
    ],
  ];
  it.each(cases)("tells %s", (_, html, asides) => {
    expect(asidesOf(html)).toEqual(asides);
  });

  it("does not let hidden text cut up a number", () => {
    expect(textOf("0101<span style='display:none'>xx</span>90-1234")).toBe("010190-1234\nxx\n");
  });
});

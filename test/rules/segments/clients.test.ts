import { regionsOf } from "./regions";

/**
 * Whole small mails, written after the structure that each client gives a reply or a forwarded mail. The people
 * are invented; the number 010190-1234 is not a valid CPR number of anybody's.
 */
const WORD_HEAD =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">' +
  "<style><!-- p.MsoNormal {margin:0cm} --></style><!--[if gte mso 9]><xml><o:shapedefaults/></xml><![endif]--></head>";

describe("Classic Outlook (Word)", () => {
  it("tells a reply, unquoted attributes and a nested thread (N-14, I-15)", () => {
    const header = (from: string, subject: string): string =>
      "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>" +
      `<b>Fra:</b> ${from}<br><b>Sendt:</b> 3. maj 2024 10:22<br><b>Til:</b> Bo Lind<br>` +
      `<b>Emne:</b> ${subject}<o:p></o:p></p></div></div>`;
    const html =
      `${WORD_HEAD}<body lang=DA><div class=WordSection1><p class=MsoNormal>Hej Anna<o:p></o:p></p>` +
      "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Det gør vi.<o:p></o:p></p>" +
      `${header("Anna Berg &lt;anna@borger.example&gt;", "SV: Møde")}<p class=MsoNormal>Mit nummer er 010190-1234.</p>` +
      `${header("Bo Lind", "Møde")}<p class=MsoNormal>Kan du komme?</p></div></body></html>`;
    expect(regionsOf("html", html)).toEqual([
      "body: Hej Anna\n\nDet gør vi.",
      "quoted 1: Fra: Anna Berg <anna@borger.example>\nSendt: 3. maj 2024 10:22\nTil: Bo Lind\nEmne: SV: Møde\nMit nummer er 010190-1234.",
      "quoted 2: Fra: Bo Lind\nSendt: 3. maj 2024 10:22\nTil: Bo Lind\nEmne: Møde\nKan du komme?",
    ]);
  });

  it("tells the anchor _MailOriginal and the older line's colour", () => {
    const html =
      "<p>Ok.</p><div style='border:none;border-top:solid #B5C4DF 1.0pt'><p class=MsoNormal><a name=_MailOriginal>" +
      "<b>Od:</b></a> Anna Berg<br><b>Wysłano:</b> 3 maj 2024</p></div><p>Cześć</p>";
    expect(regionsOf("html", html)).toEqual([
      "body: Ok.",
      "quoted 1: Od: Anna Berg\nWysłano: 3 maj 2024\nCześć",
    ]);
  });

  it("takes a line above a paragraph for a line when no header follows", () => {
    const html = "<p>Hej</p><div style='border-top:solid #E1E1E1 1.0pt'><p>Vi ses på måndag.</p></div>";
    expect(regionsOf("html", html)).toEqual(["body: Hej\nVi ses på måndag."]);
  });

  it("tells the signature that Outlook put in, and leaves what follows the name", () => {
    const html =
      "<p class=MsoNormal>Hej</p><p class=MsoNormal><a name='_MailAutoSig'>Anna Berg</a></p>" +
      "<p class=MsoNormal>Socialsekreterare</p><p class=MsoNormal>Tel 0500-12 34 56</p>";
    expect(regionsOf("html", html)).toEqual([
      "body: Hej",
      "signature: Anna Berg\nSocialsekreterare\nTel 0500-12 34 56",
    ]);
  });
});

describe("Outlook on the web and new Outlook", () => {
  const reply = (x: string, from: string, text: string): string =>
    `<div id="${x}appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">` +
    `<div id="${x}divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>Från:</b> ${from}<br><b>Skickat:</b> den 3 maj 2024 10:22<br>` +
    `<b>Till:</b> Bo Lind<br><b>Ämne:</b> Möte</font><div>&nbsp;</div></div><div class="${x}elementToProof">${text}</div>`;

  it("tells a reply on a reply, whose ids begin with x_", () => {
    const html =
      '<html><body dir="ltr"><div class="elementToProof">Hej Anna, det går bra.</div>' +
      `${reply("", "Anna Berg", "Tack!")}${reply("x_", "Bo Lind", "Kan du komma?")}</body></html>`;
    expect(regionsOf("html", html)).toEqual([
      "body: Hej Anna, det går bra.",
      "quoted 1: Från: Anna Berg\nSkickat: den 3 maj 2024 10:22\nTill: Bo Lind\nÄmne: Möte\n\nTack!",
      "quoted 2: Från: Bo Lind\nSkickat: den 3 maj 2024 10:22\nTill: Bo Lind\nÄmne: Möte\n\nKan du komma?",
    ]);
  });

  it("does not take indented text for a quote", () => {
    const html =
      '<div>Hej</div><blockquote style="margin:0 0 0 40px;border:none;padding:0"><div>Indraget</div></blockquote>';
    expect(regionsOf("html", html)).toEqual(["body: Hej\nIndraget"]);
  });

  it("goes on with the quote after what is indented first in it", () => {
    const html = `<div>Hej</div>${reply("", "Anna Berg", "")}<blockquote style="margin-left:40px">Indraget</blockquote><div>Efter</div>`;
    expect(regionsOf("html", html).map((region) => region.split(":")[0])).toEqual(["body", "quoted 1"]);
  });

  it("tells its signature element, but not what the sender wrote in it", () => {
    const html =
      '<div>Hej</div><div id="Signature"><p>Med vänlig hälsning</p><p>Anna Berg</p><p>Exempelstads kommun</p></div>';
    expect(regionsOf("html", html)).toEqual([
      "body: Hej",
      "signature: Med vänlig hälsning\nAnna Berg\nExempelstads kommun",
    ]);
    const written =
      '<div id="Signature"><p>Hej Bo! Kalles personnummer är 20100101-1234.</p><p>Anna Berg</p></div>';
    expect(regionsOf("html", written)).toEqual([
      "body: Hej Bo! Kalles personnummer är 20100101-1234.\nAnna Berg",
    ]);
    const above =
      '<div id="Signature"><p>Kalle har fått diabetes, ring hans mamma.</p><p>Hälsningar</p><p>Anna Berg</p><p>Tel 0500-12 34 56</p></div>';
    expect(regionsOf("html", above)).toEqual([
      "body: Kalle har fått diabetes, ring hans mamma.\nHälsningar\nAnna Berg",
      "signature: Tel 0500-12 34 56",
    ]);
  });
});

describe("Outlook for iOS, Android and Mac", () => {
  it("tells the mobile signature and the mobile reference container", () => {
    const html =
      '<div dir="auto">Kommer strax</div><div id="ms-outlook-mobile-signature" dir="auto">Hentet i <a href="https://aka.ms/x">Outlook til Android</a></div>' +
      '<div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference-message skipProofing">' +
      '<div style="padding:3pt 0in 0in;border-width:1pt medium medium;border-style:solid none none;border-color:rgb(181, 196, 223) currentcolor">' +
      "<b>Fra: </b>Anna Berg &lt;anna@borger.example&gt;<br><b>Dato: </b>fredag, 3. maj 2024<br><b>Emne: </b>Møde</div><div>Hvornår?</div></div></div>";
    expect(regionsOf("html", html)).toEqual([
      "body: Kommer strax",
      "signature: Hentet i Outlook til Android\n<https://aka.ms/x>",
      "quoted 1: Fra: Anna Berg <anna@borger.example>\nDato: fredag, 3. maj 2024\nEmne: Møde\nHvornår?",
    ]);
  });

  it("tells what Outlook for Mac wraps", () => {
    const html =
      "<div>Tak</div><span id=OLK_SRC_BODY_SECTION><div style='border-top:#b5c4df 1pt solid'><b>From: </b>Anna Berg<br><b>Subject: </b>Sag</div><div>Hej</div></span>";
    expect(regionsOf("html", html)).toEqual(["body: Tak", "quoted 1: From: Anna Berg\nSubject: Sag\nHej"]);
  });

  it("tells a quoted message that is hidden as a whole", () => {
    const html =
      '<div>Ok</div><div id="mail-editor-reference-message-container" style="display:none"><p>010190-1234</p></div>';
    expect(regionsOf("html", html)).toEqual(["body: Ok", "quoted 1: 010190-1234"]);
  });
});

describe("Gmail, Apple Mail, Thunderbird, Yahoo", () => {
  it("tells Gmail's quote once, and a nested one", () => {
    const quote = (who: string, text: string): string =>
      `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Den fre 3 maj 2024 kl 10:22 skrev ${who} &lt;<a href="mailto:a@x.example">a@x.example</a>&gt;:<br></div>` +
      `<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid rgb(204,204,204)">${text}</blockquote></div>`;
    const html = `<div dir="ltr">Ja tack</div><br>${quote("Anna Berg", `<div>Ska vi ses?</div>${quote("Bo Lind", "Hej")}`)}<div>Efter</div>`;
    expect(regionsOf("html", html)).toEqual([
      "body: Ja tack",
      "quoted 1: Den fre 3 maj 2024 kl 10:22 skrev Anna Berg <a@x.example>:\nSka vi ses?",
      "quoted 2: Den fre 3 maj 2024 kl 10:22 skrev Bo Lind <a@x.example>:\nHej",
      "body: Efter",
    ]);
  });

  it("tells answers written between the quotes", () => {
    const html =
      '<div>Se nedenfor.</div><div>Den 3. maj 2024 kl. 10.22 skrev Anna Berg &lt;a@x.example&gt;:</div><blockquote type="cite">Kommer du?</blockquote>' +
      '<div>Ja.</div><blockquote type="cite">Og Bo?</blockquote><div>Nej.</div>';
    expect(regionsOf("html", html)).toEqual([
      "body: Se nedenfor.",
      "quoted 1: Den 3. maj 2024 kl. 10.22 skrev Anna Berg <a@x.example>:\nKommer du?",
      "body: Ja.",
      "quoted 1: Og Bo?",
      "body: Nej.",
    ]);
  });

  it("tells what Apple Mail forwards", () => {
    const html =
      "<div>Till kännedom</div><div><blockquote type='cite'><div>Vidarebefordrat brev:</div><br><div><span><b>Från: </b></span><span>Anna Berg &lt;a@x.example&gt;<br></span></div>" +
      "<div><b>Ämne: </b>Sag<br></div><div><b>Datum: </b>3 maj 2024<br></div><br><div>Hej</div></blockquote></div>";
    const regions = regionsOf("html", html);
    expect(regions[0]).toBe("body: Till kännedom");
    expect(regions.slice(1).map((region) => region.slice(0, 8))).toEqual(["quoted 1"]);
  });

  it("tells Thunderbird's quote without an address, and its signature", () => {
    const html =
      "<p>Ja</p><pre class='moz-signature'>-- \nAnna Berg\nTel 0500-12 34 56</pre><div class='moz-cite-prefix'>Am 03.05.24 um 10:22 hat Bo Lind geschrieben:<br></div><blockquote type='cite' cite='mid:1'><p>Hej</p></blockquote>";
    expect(regionsOf("html", html)).toEqual([
      "body: Ja",
      "signature: -- \nAnna Berg\nTel 0500-12 34 56",
      "quoted 1: Am 03.05.24 um 10:22 hat Bo Lind geschrieben:\nHej",
    ]);
  });

  it("tells Yahoo's quote", () => {
    const html =
      "<div>Ja</div><div id='yahoo_quoted_123' class='yahoo_quoted'><div>Den fredag 3. maj 2024 kl. 10.22.11 CEST skrev Anna Berg &lt;a@x.example&gt;: </div><div>Hej</div></div>";
    expect(regionsOf("html", html).map((region) => region.slice(0, 8))).toEqual(["body: Ja", "quoted 1"]);
  });
});

describe("HCL Notes", () => {
  it("tells its header table", () => {
    const html =
      "<font size=2>Hej</font><br><br><table><tr><td>Fra:</td><td>Anna Berg/Eksempelkommune</td></tr><tr><td>Til:</td><td>Bo Lind/Eksempelkommune</td></tr>" +
      "<tr><td>Dato:</td><td>03-05-2024 10:22</td></tr><tr><td>Emne:</td><td>Sag</td></tr></table><hr><font size=2>Hej Bo</font>";
    expect(regionsOf("html", html).map((region) => region.slice(0, 9))).toEqual(["body: Hej", "quoted 1:"]);
  });
});

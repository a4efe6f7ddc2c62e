/**
 * Named character references of HTML (HTML Standard, 13.5, read 2026-11-21), by code point: each line begins with
 * one in hexadecimal, the names of it and those after it follow, `|` between names of one, `-` for none.
 *
 * The whole list is 2,231 names, most of them mathematical signs, and 15 KB that somebody waits for. Here are all of
 * HTML 4 and every other one that stands for a Latin letter, a digit, a space, an invisible character, a hyphen or
 * a sign of ASCII: what mail programs write, and what could hide a name or a number.
 */
const NAMED = `
9 Tab NewLine
21 excl QUOT|quot num dollar percnt AMP|amp apos lpar rpar ast|midast plus comma - period sol
3a colon semi LT|lt equals GT|gt quest commat
5b lbrack|lsqb bsol rbrack|rsqb Hat UnderBar|lowbar DiacriticalGrave|grave
7b lbrace|lcub VerticalLine|verbar|vert rbrace|rcub
a0 NonBreakingSpace|nbsp iexcl cent pound curren yen brvbar sect Dot|DoubleDot|die|uml COPY|copy ordf laquo not shy
ae REG|circledR|reg macr|strns deg PlusMinus|plusmn|pm sup2 sup3 DiacriticalAcute|acute micro para
b7 CenterDot|centerdot|middot Cedilla|cedil sup1 ordm raquo frac14 frac12|half frac34 iquest
c0 Agrave Aacute Acirc Atilde Auml Aring|angst AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
d0 ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
e0 agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
f0 eth ntilde ograve oacute ocirc otilde ouml div|divide oslash ugrave uacute ucirc uuml yacute thorn yuml
100 Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron
110 Dstrok dstrok Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve
120 Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - Iogon iogon
130 Idot imath|inodot IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot
140 lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - -
150 Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil
160 Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring
170 Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron
192 fnof
1b5 imped
1f5 gacute
237 jmath
2c6 circ
2dc DiacriticalTilde|tilde
391 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon
3a6 Phi Chi Psi Omega|ohm
3b1 alpha beta gamma delta epsi|epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
3c2 sigmaf|sigmav|varsigma sigma tau upsi|upsilon phi chi psi omega
3d1 thetasym|thetav|vartheta Upsi|upsih
3d6 piv|varpi
2002 ensp emsp emsp13 emsp14 - numsp puncsp ThinSpace|thinsp VeryThinSpace|hairsp
200b NegativeMediumSpace|NegativeThickSpace|NegativeThinSpace|NegativeVeryThinSpace|ZeroWidthSpace zwnj zwj lrm rlm
2010 dash|hyphen - - ndash mdash horbar
2018 OpenCurlyQuote|lsquo CloseCurlyQuote|rsquo|rsquor lsquor|sbquo - OpenCurlyDoubleQuote|ldquo
201d CloseCurlyDoubleQuote|rdquo|rdquor bdquo|ldquor - dagger Dagger|ddagger bull|bullet
2026 hellip|mldr
2030 permil - prime Prime
2039 lsaquo rsaquo
203e OverBar|oline
2043 hybull fras|frasl
205f MediumSpace NoBreak ApplyFunction|af InvisibleTimes|it InvisibleComma|ic
20ac euro
2111 Im|Ifr|image|imagpart
2118 weierp|wp
211c Re|Rfr|real|realpart
2122 TRADE|trade
2135 alefsym|aleph
2190 larr|LeftArrow|leftarrow|slarr|ShortLeftArrow uarr|UpArrow|uparrow|ShortUpArrow
2192 rarr|RightArrow|rightarrow|srarr|ShortRightArrow darr|DownArrow|downarrow|ShortDownArrow
2194 harr|LeftRightArrow|leftrightarrow
21b5 crarr
21d0 lArr|Leftarrow|DoubleLeftArrow uArr|Uparrow|DoubleUpArrow rArr|Rightarrow|Implies|DoubleRightArrow
21d3 dArr|Downarrow|DoubleDownArrow hArr|iff|Leftrightarrow|DoubleLeftRightArrow
2200 forall|ForAll - part|PartialD exist|Exists - empty|emptyset|emptyv|varnothing - nabla|Del isin|isinv|in|Element
2209 notin|notinva|NotElement - ni|niv|ReverseElement|SuchThat
220f prod|Product - sum|Sum minus - - - - lowast
221a radic|Sqrt - - prop|propto|vprop|varpropto|Proportional infin - ang|angle
2227 and|wedge or|vee cap cup int|Integral
2234 there4|therefore|Therefore
223c sim|Tilde|thksim|thicksim
2245 cong|TildeFullEqual
2248 asymp|ap|approx|thkap|thickapprox|TildeTilde
2260 ne|NotEqual equiv|Congruent - - le|leq ge|geq|GreaterEqual
2282 sub|subset sup|supset|Superset nsub - sube|subseteq|SubsetEqual supe|supseteq|SupersetEqual
2295 oplus|CirclePlus - otimes|CircleTimes
22a5 perp|bot|bottom|UpTee
22c5 sdot
2308 lceil|LeftCeiling rceil|RightCeiling lfloor|LeftFloor rfloor|RightFloor
25ca loz|lozenge
2660 spades|spadesuit - - clubs|clubsuit - hearts|heartsuit diams|diamondsuit
27e8 lang|langle|LeftAngleBracket rang|rangle|RightAngleBracket
fb00 fflig filig fllig ffilig ffllig
`;

/** Names that also count without their semicolon: signs of ASCII and Latin-1 by the names HTML has had from early on. */
const UNTERMINATED = [0x22, 0x26, 0x3c, 0x3e];
const LONGEST_UNTERMINATED = 6;
const LATER_LATIN_1 = new Set(
  "NonBreakingSpace Dot DoubleDot die circledR strns PlusMinus pm DiacriticalAcute CenterDot centerdot Cedilla half angst div".split(
    " ",
  ),
);
/** Beginnings of names that are left out above, which must not be taken for the unterminated name they begin with. */
const BEGINS_OTHERS = /^(?:copy|divide|gt|lt|not|para|times)/;

/** What the code points from 128 to 159 stand for: those of Windows-1252 (HTML Standard, 13.2.5.80). */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const REFERENCE = /&(?:#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?|([a-zA-Z][a-zA-Z0-9]*)(;?)(?=(=?)))/g;

let named: { readonly all: Map<string, string>; readonly unterminated: Set<string> } | null = null;

/**
 * Text of HTML with its character references decoded, as browsers do it: numeric ones always, named ones from the
 * list above; other names stay as they are written. In attributes an unterminated name that goes on is none, so that
 * `?a=1&copy=2` stays whole.
 */
export function decodeReferences(raw: string, where: "text" | "attribute"): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(
    REFERENCE,
    (
      written: string,
      hex: string | undefined,
      decimal: string | undefined,
      name: string | undefined,
      end: string,
      equals: string,
    ) => {
      if (hex !== undefined) return character(parseInt(hex, 16));
      if (decimal !== undefined) return character(parseInt(decimal, 10));
      if (name === undefined) return written;
      named = named ?? readNames();
      if (end === ";") {
        const value = named.all.get(name);
        if (value !== undefined) return value;
        if (BEGINS_OTHERS.test(name)) return written;
      }
      if (where === "attribute" && equals === "=") return written;
      for (let length = Math.min(name.length, LONGEST_UNTERMINATED); length > 1; length--) {
        const begin = name.slice(0, length);
        if (!named.unterminated.has(begin)) continue;
        if (where === "attribute" && length < name.length) return written;
        return `${named.all.get(begin) ?? ""}${name.slice(length)}${end}`;
      }
      return written;
    },
  );
}

/** What a numeric reference stands for; U+FFFD for what is no character. */
function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252.charAt(code - 0x80);
  const none = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return none ? "\ufffd" : String.fromCodePoint(code);
}

function readNames(): { readonly all: Map<string, string>; readonly unterminated: Set<string> } {
  const all = new Map<string, string>();
  const unterminated = new Set<string>();
  for (const line of NAMED.trim().split("\n")) {
    const [start = "", ...entries] = line.split(" ");
    entries.forEach((entry, index) => {
      const code = parseInt(start, 16) + index;
      const early = UNTERMINATED.includes(code) || (code >= 0xa0 && code <= 0xff);
      for (const name of entry.split("|")) {
        all.set(name, String.fromCharCode(code));
        if (early && !LATER_LATIN_1.has(name)) unterminated.add(name);
      }
    });
  }
  return { all, unterminated };
}

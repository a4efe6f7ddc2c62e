/** Elements that stand on lines of their own (HTML Standard, "Rendering", 15.3, read 2026-11-21). */
export const BLOCKS: ReadonlySet<string> = new Set([
  ..."address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption".split(
    " ",
  ),
  ..."figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup".split(
    " ",
  ),
  ..."option p plaintext pre section search summary table ul xmp".split(" "),
]);

/** Elements without content, which no end tag closes. */
export const VOID: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Elements whose content is no text for a reader: style sheets, scripts, Office's islands of settings. */
export const DROPPED: ReadonlySet<string> = new Set(["style", "script", "title", "xml"]);

/** Elements whose white space is kept. */
export const PREFORMATTED: ReadonlySet<string> = new Set("pre listing plaintext xmp textarea".split(" "));

const TABLE_PARTS = ["table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"];

/**
 * Elements that the end tag of an inline element does not reach through: `</b>` inside a `<div>` does not close
 * that `<div>` (HTML Standard, "special" elements, 13.2.4.2).
 */
const SPECIAL: ReadonlySet<string> = new Set([...BLOCKS, ...TABLE_PARTS]);

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

interface ImpliedEnd {
  /** The start tag ends an open element with one of these names … */
  readonly ends: ReadonlySet<string>;
  /** … unless one of these stands in between. */
  readonly within: ReadonlySet<string>;
}

/** End tags that may be left out (HTML Standard, 13.1.2.4). */
const IMPLIED: Readonly<Record<string, ImpliedEnd>> = {
  li: { ends: set("li"), within: set("ul ol menu dir table td th") },
  dt: { ends: set("dt dd"), within: set("dl table td th") },
  dd: { ends: set("dt dd"), within: set("dl table td th") },
  option: { ends: set("option"), within: set("select datalist") },
  optgroup: { ends: set("option optgroup"), within: set("select datalist") },
  td: { ends: set("td th"), within: set("tr table") },
  th: { ends: set("td th"), within: set("tr table") },
  tr: { ends: set("tr caption"), within: set("table") },
  thead: { ends: set("thead tbody tfoot caption"), within: set("table") },
  tbody: { ends: set("thead tbody tfoot caption"), within: set("table") },
  tfoot: { ends: set("thead tbody tfoot caption"), within: set("table") },
};
const CLOSES_PARAGRAPH: ImpliedEnd = {
  ends: set("p"),
  within: new Set([...SPECIAL].filter((name) => name !== "p")),
};

/** Which open element a start tag ends by itself, or null. */
export function impliedEnd(name: string): ImpliedEnd | null {
  return IMPLIED[name] ?? (BLOCKS.has(name) ? CLOSES_PARAGRAPH : null);
}

/** What an end tag cannot reach through: a table's parts for what stands in a cell, blocks for inline elements. */
export function endTagBarrier(name: string): ReadonlySet<string> {
  if (TABLE_PARTS.includes(name)) return name === "table" ? NOTHING : TABLE;
  return SPECIAL.has(name) ? CELLS : SPECIAL;
}

const NOTHING: ReadonlySet<string> = new Set();
const TABLE = set("table");
const CELLS = set("table td th caption");

const ALWAYS_HIDDEN = /;(?:display:none|mso-hide:all)[;!]/;
const NO_SIZE = /;font-size:0*(?:\.0*)?(?:p[xtc]|r?em|ex|ch|cm|mm|in|%)?[;!]/;
const INVISIBLE = /;visibility:(?:hidden|collapse)[;!]/;
const SHOWN_AGAIN = /;(?:font-size:|font:|visibility:visible)/;
const AS_BLOCK = /;display:(?:block|flex|grid|table|table-row|list-item)[;!]/;
const KEEPS_SPACE = /;white-space:(?:pre|pre-wrap|pre-line|break-spaces)[;!]/;

/** What a style attribute says about how a reader meets the text. */
export interface Appearance {
  /**
   * `never`: nothing inside is shown. `not-here`: not shown unless an element inside says so again, as
   * newsletters do that give a table the font size 0. `again`: says so again.
   */
  readonly shown: "as-around" | "never" | "not-here" | "again";
  readonly block: boolean;
  readonly preformatted: boolean;
}

const PLAIN: Appearance = { shown: "as-around", block: false, preformatted: false };

/** Reads a style attribute. Style sheets are not read: mail clients that matter write styles inline. */
export function readAppearance(style: string): Appearance {
  if (style === "") return PLAIN;
  const rules = normaliseStyle(style);
  return {
    shown: ALWAYS_HIDDEN.test(rules)
      ? "never"
      : NO_SIZE.test(rules) || INVISIBLE.test(rules)
        ? "not-here"
        : SHOWN_AGAIN.test(rules)
          ? "again"
          : "as-around",
    block: AS_BLOCK.test(rules),
    preformatted: KEEPS_SPACE.test(rules),
  };
}

/** Lower case, without white space, each rule between semicolons. */
export function normaliseStyle(style: string): string {
  return `;${style.replace(/\s+/g, "").toLowerCase()};`;
}

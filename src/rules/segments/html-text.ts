import { Tokenizer } from "htmlparser2";
import { decodeReferences } from "./character-references";
import {
  BLOCKS,
  DROPPED,
  endTagBarrier,
  impliedEnd,
  PREFORMATTED,
  readAppearance,
  VOID,
  type Appearance,
} from "./html-elements";
import { roleOf, type ElementRole } from "./html-marks";
import { linkAddress, resourceAddress } from "./link-address";
import type { AsideKind } from "./segment";
import { TextWriter } from "./text-writer";

/** Something the tags say about the place `at` in the text. Marks come in the order of the source. */
export type HtmlMark =
  | { readonly kind: "open"; readonly at: number; readonly id: number; readonly role: ElementRole }
  | { readonly kind: "close"; readonly at: number; readonly id: number }
  | { readonly kind: "aside"; readonly at: number; readonly aside: AsideKind; readonly text: string };

export interface HtmlText {
  /** The running text as a reader sees it. */
  readonly text: string;
  readonly marks: readonly HtmlMark[];
}

/**
 * Reads HTML without a DOM: what a reader sees, as text. Whatever the markup, it gives some text and never
 * throws; the time is linear in the length.
 *
 * List items begin with "• ", also where the reader sees a number. White space follows `TextWriter`. A number
 * or a word cut up by tags is whole. Style sheets, scripts and Office's islands are left out. What a reader does not
 * meet in the running text does not stand in it, so that it cannot cut it up: hidden text, the addresses of links, the
 * texts of images, what is meant for some programs only; all these are asides. So are comments, other attributes and
 * the addresses that a mail fetches from, where they hold a number.
 */
export function readHtml(html: string): HtmlText {
  return new HtmlReader(html, Infinity).read();
}

/**
 * The beginning of the HTML that holds the first `maxText` characters of text, asides among them; all of it when
 * there are no more. Cutting HTML anywhere is safe: `readHtml` reads what is left as a reader would see it.
 */
export function cutHtml(html: string, maxText: number): string {
  const reader = new HtmlReader(html, maxText);
  reader.read();
  return html.slice(0, reader.readTo);
}

interface OpenElement {
  readonly name: string;
  readonly block: boolean;
  readonly preformatted: boolean;
  /** Where the text inside goes: the running text, or that of a hidden element. */
  readonly writer: TextWriter;
  /** `never`: no element inside can show itself again. */
  readonly hidden: "no" | "here" | "never";
  /** True on the outermost hidden element, whose writer holds the text of one aside. */
  readonly hides: boolean;
  readonly markId: number | null;
  readonly href: string;
  /** How many cells a table row has had so far. */
  cells: number;
}

/** Beyond this many open elements, as in browsers (Chromium: 512), elements no longer nest. */
const MAX_DEPTH = 512;

/** Attributes whose values are read; all others, inline images above all, are passed over. */
const WANTED: ReadonlySet<string> = new Set(
  "id class name type style href alt title hidden value src action background data poster cite placeholder aria-label".split(
    " ",
  ),
);
const LONGEST_WANTED = 11;
/** Those of them that hold an address which is fetched or written to, and those that are told when pointed at. */
const ADDRESSES = ["src", "action", "background", "data", "poster", "cite"];
const TOLD = ["title", "placeholder", "aria-label"];
/** Enough digits for a number, however they are parted. */
const NUMBER = /\d(?:\D{0,3}\d){7}/;

/**
 * Drives htmlparser2's tokenizer. Its `Parser` would keep the open elements too, but in a list where every tag
 * costs the list's length, so that a body of nothing but start tags takes quadratic time.
 */
class HtmlReader {
  private readonly running = new TextWriter();
  private readonly marks: HtmlMark[] = [];
  private readonly open: OpenElement[] = [];
  /** How many elements are open beyond `MAX_DEPTH`. */
  private overflow = 0;
  private nextId = 1;
  private dropped: { readonly name: string; depth: number } | null = null;
  private linkText = "";
  private readonly appearances = new Map<string, Appearance>();
  private tagName = "";
  private tagStart = 0;
  private attribute = "";
  private attributes: Partial<Record<string, string>> = {};

  /** How many characters of text, as they stand in the source, have been read. */
  private seen = 0;
  /** Where reading stopped in the source. */
  readTo: number;

  constructor(
    private readonly html: string,
    private readonly maxText: number,
  ) {
    this.readTo = html.length;
  }

  read(): HtmlText {
    const ignore = (): void => undefined;
    const tokenizer = new Tokenizer(
      { decodeEntities: false },
      {
        ontext: (start, end) => {
          this.onText(this.html.slice(start, end));
          if (this.seen <= this.maxText) return;
          this.readTo = Math.max(start, end - (this.seen - this.maxText));
          tokenizer.pause();
        },
        onopentagname: (start, end) => {
          this.tagStart = start - 1;
          this.tagName = this.html.slice(start, end).toLowerCase();
          this.attributes = {};
        },
        onattribname: (start, end) => {
          const name = end - start > LONGEST_WANTED ? "" : this.html.slice(start, end).toLowerCase();
          this.attribute = WANTED.has(name) && this.attributes[name] === undefined ? name : "";
          if (this.attribute !== "") this.attributes[this.attribute] = "";
        },
        onattribdata: (start, end) => {
          if (this.attribute !== "") this.attributes[this.attribute] = this.html.slice(start, end);
        },
        onopentagend: (end) => this.onStartTag(end, false),
        onselfclosingtag: (end) => this.onStartTag(end, true),
        onclosetag: (start, end) => this.onEndTag(this.html.slice(start, end).toLowerCase()),
        oncomment: (start, end, endOffset) => this.onComment(this.html.slice(start, end - endOffset)),
        // Entities are decoded here, a text at a time; declarations are not for the reader.
        ontextentity: ignore,
        onattribentity: ignore,
        onattribend: ignore,
        oncdata: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
        onend: ignore,
      },
    );
    tokenizer.write(this.html);
    tokenizer.end();
    while (this.open.length > 0) this.closeTop();
    return { text: this.running.text, marks: this.marks };
  }

  private get top(): OpenElement | undefined {
    return this.open[this.open.length - 1];
  }

  private get writer(): TextWriter {
    return this.top?.writer ?? this.running;
  }

  private attr(name: string): string {
    const value = this.attributes[name];
    if (value === undefined) return "";
    return decodeReferences(value, "attribute");
  }

  private onText(raw: string): void {
    if (this.dropped !== null) return;
    const text = decodeReferences(raw, "text");
    this.seen += raw.length;
    this.linkText += text;
    if (this.top?.preformatted === true) this.writer.writePreformatted(text);
    else this.writer.write(text);
  }

  private onStartTag(end: number, selfClosing: boolean): void {
    const name = this.tagName;
    if (this.isDropped(name, 1)) return;
    if (isBareAddress(name)) {
      this.onText(this.html.slice(this.tagStart, end + 1));
      return;
    }
    // Mails quoted whole bring these along; what stands outside of them is shown all the same.
    if (name === "html" || name === "body" || name === "head") {
      this.writer.blockEdge();
      return;
    }
    if (DROPPED.has(name)) {
      if (!selfClosing) this.dropped = { name, depth: 1 };
      return;
    }
    this.endImplied(name);
    this.noteNumbers(name);
    if (VOID.has(name)) {
      this.onVoidElement(name);
      return;
    }
    if (this.open.length >= MAX_DEPTH) {
      this.overflow++;
      if (BLOCKS.has(name)) this.writer.blockEdge();
      return;
    }
    this.openElement(name);
  }

  /** Tells of attributes that hold a number, but for those that are read anyway. */
  private noteNumbers(name: string): void {
    for (const attribute of ADDRESSES) {
      const address = resourceAddress(this.attr(attribute));
      if (address !== null && NUMBER.test(address)) this.aside("link-address", address);
    }
    const isImage = name === "img" || name === "area";
    for (const attribute of TOLD) {
      const told = isImage && attribute === "title" ? "" : this.attr(attribute);
      if (NUMBER.test(told)) this.aside("hover-text", told.trim());
    }
    if (this.attributes.value !== undefined && !(name === "input" && this.showsValue())) {
      const value = this.attr("value");
      if (NUMBER.test(value)) this.aside("hidden-text", value.trim());
    }
  }

  /**
   * A conditional comment holds what Word shows and others do not, so all its text counts; of other comments, which
   * programs leave behind, those with a number.
   */
  private onComment(comment: string): void {
    if (this.dropped !== null) return;
    const conditional = /^\s*\[if\s[^\]]*\]>/i.exec(comment);
    const content = conditional === null ? comment : comment.slice(conditional[0].length);
    if (conditional === null && !NUMBER.test(content)) return;
    // What stands in a comment ends with it, so nothing nests deeper than this.
    const { text, marks } = readHtml(content.replace(/<!(?:--)?/g, "<wbr "));
    this.aside("comment", text);
    for (const mark of marks)
      if (mark.kind === "aside") this.marks.push({ ...mark, at: this.running.position });
  }

  /** Inside a style sheet or an island; a block that begins or ends there says that its end tag is missing. */
  private isDropped(name: string, step: 1 | -1): boolean {
    if (this.dropped === null) return false;
    if (name === this.dropped.name) this.dropped.depth += step;
    else if (BLOCKS.has(name)) this.dropped.depth = 0;
    if (this.dropped.depth > 0) return true;
    const ended = this.dropped.name;
    this.dropped = null;
    return name === ended;
  }

  private openElement(name: string): void {
    const around = this.top;
    const appearance = this.appearance(this.attr("style"));
    let hidden = around?.hidden ?? "no";
    if (hidden !== "never") {
      if (appearance.shown === "never" || this.attributes.hidden !== undefined) hidden = "never";
      else if (appearance.shown === "not-here") hidden = "here";
      else if (appearance.shown === "again") hidden = "no";
    }
    const hides = hidden !== "no" && this.writer === this.running;
    const writer = hidden === "no" ? this.running : hides ? new TextWriter() : this.writer;
    const block = BLOCKS.has(name) || appearance.block;
    if (name === "tr") writer.startRow();
    else if (name === "td" || name === "th") this.startCell(writer);
    else if (block && !hides) writer.blockEdge();

    const href = name === "a" ? this.attr("href") : "";
    if (href !== "") this.linkText = "";
    const preformatted = appearance.preformatted || PREFORMATTED.has(name) || around?.preformatted === true;
    this.open.push({
      name,
      block,
      preformatted,
      writer,
      hidden,
      hides,
      markId: this.mark(name),
      href,
      cells: 0,
    });
    if (name === "li") writer.write("• ");
  }

  /** Mails repeat a few styles thousands of times. */
  private appearance(style: string): Appearance {
    const known = this.appearances.get(style);
    if (known !== undefined) return known;
    const read = readAppearance(style);
    if (this.appearances.size < 200) this.appearances.set(style, read);
    return read;
  }

  /** Notes what the element says about the place in the mail; the id of the mark, or null when it says nothing. */
  private mark(name: string): number | null {
    const role = roleOf(name, {
      id: this.attr("id"),
      class: this.attr("class"),
      name: this.attr("name"),
      type: this.attr("type"),
      style: this.attr("style"),
    });
    if (role === null) return null;
    const id = this.nextId++;
    this.marks.push({ kind: "open", at: this.running.position, id, role });
    return id;
  }

  private startCell(writer: TextWriter): void {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const element = this.open[i];
      if (element === undefined || element.name === "table") break;
      if (element.name !== "tr") continue;
      if (element.cells > 0) writer.nextCell();
      element.cells++;
      return;
    }
    writer.blockEdge();
  }

  private onVoidElement(name: string): void {
    switch (name) {
      case "br":
        this.linkText += " ";
        this.writer.lineBreak();
        return;
      case "hr":
        this.writer.blockEdge();
        this.mark(name);
        return;
      case "img":
      case "area":
        for (const text of new Set([this.attr("alt").trim(), this.attr("title").trim()])) {
          if (text !== "") this.aside("image-text", text);
        }
        if (name === "area") this.addLink(this.attr("href"), "");
        return;
      case "input":
        if (this.showsValue()) this.onText(` ${this.attr("value")} `);
        return;
    }
  }

  private showsValue(): boolean {
    return !/^(?:hidden|password|checkbox|radio|image|file)$/i.test(this.attr("type"));
  }

  private onEndTag(name: string): void {
    if (this.isDropped(name, -1)) return;
    if (name === "br") this.writer.lineBreak();
    if (VOID.has(name)) return;
    if (name === "html" || name === "body" || name === "head") {
      this.writer.blockEdge();
      return;
    }
    if (this.overflow > 0) {
      this.overflow--;
      if (BLOCKS.has(name)) this.writer.blockEdge();
      return;
    }
    const barrier = endTagBarrier(name);
    this.closeThrough((element) => element.name === name, barrier);
  }

  /** Closes the elements whose end tag this start tag makes up for. */
  private endImplied(name: string): void {
    const implied = impliedEnd(name);
    if (implied !== null) this.closeThrough((element) => implied.ends.has(element.name), implied.within);
  }

  /** Closes down to and with the innermost element that `matches`, unless one of `barrier` stands in between. */
  private closeThrough(matches: (element: OpenElement) => boolean, barrier: ReadonlySet<string>): void {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const element = this.open[i];
      if (element === undefined) return;
      if (matches(element)) {
        while (this.open.length > i) this.closeTop();
        return;
      }
      if (barrier.has(element.name)) return;
    }
  }

  private closeTop(): void {
    const element = this.open.pop();
    if (element === undefined) return;
    const { name, writer } = element;
    this.addLink(element.href, this.linkText);
    if (name === "tr") writer.endRow();
    else if (element.block && !element.hides) writer.blockEdge();
    if (element.hides) this.aside("hidden-text", writer.text);
    if (element.markId !== null) {
      this.marks.push({ kind: "close", at: this.running.position, id: element.markId });
    }
  }

  private addLink(href: string, visible: string): void {
    const address = href === "" ? null : linkAddress(href, visible);
    if (address !== null) this.aside("link-address", address);
  }

  private aside(aside: AsideKind, text: string): void {
    if (text.trim() === "") return;
    this.seen += aside === "hidden-text" ? 0 : text.length;
    this.marks.push({ kind: "aside", at: this.running.position, aside, text });
  }
}

/** A mail address or a web address in angle brackets that somebody's program forgot to escape. */
function isBareAddress(tagName: string): boolean {
  return tagName.includes("@") || /^(?:https?|mailto):/.test(tagName);
}

/** What HTML collapses. A no-break space is not among them: it is kept as written. */
const COLLAPSIBLE = /[ \t\n\f\r]+/g;
const BLANK = /^[ \t\u00a0]*$/;

/**
 * Writes text the way HTML lays it out: white space collapses, blocks stand on lines of their own, a line of
 * nothing but no-break spaces (Word's and Outlook's blank line) is an empty line, table cells are separated by
 * tabs.
 *
 * Line breaks, spaces and tabs are held back until something visible follows, so nothing trails.
 */
export class TextWriter {
  private written = "";
  /** What the line being written holds so far: nothing, only blanks (held back in `indent`), or text. */
  private line: "empty" | "blank" | "text" = "empty";
  private indent = "";
  private space = false;
  private breaks = 0;
  private tabs = 0;

  get text(): string {
    return this.written;
  }

  /** Where the next visible character will stand, give or take a space. */
  get position(): number {
    return this.written.length + this.breaks;
  }

  /** Text between tags. */
  write(text: string): void {
    let words = text.replace(COLLAPSIBLE, " ");
    if (words.startsWith(" ")) {
      this.space = true;
      words = words.slice(1);
    }
    if (words === "") return;
    const spaceAfter = words.endsWith(" ");
    if (spaceAfter) words = words.slice(0, -1);
    if (this.line !== "text" && BLANK.test(words)) {
      this.indent += words;
      this.line = "blank";
    } else {
      this.emit(words);
    }
    this.space = spaceAfter;
  }

  /** Text inside `<pre>` and the like: spaces, tabs and line breaks stand as they are. */
  writePreformatted(text: string): void {
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) this.lineBreak();
      if (line === "") return;
      if (this.line !== "text" && BLANK.test(line)) {
        this.indent += line;
        this.line = "blank";
      } else {
        this.emit(line);
      }
    });
  }

  /** `<br>`: ends the line, also an empty one. */
  lineBreak(): void {
    this.breaks++;
    this.startLine();
  }

  /** The edge of a block: ends the line unless it is empty. */
  blockEdge(): void {
    // A block that opens a cell stands beside the cell before it.
    if (this.tabs > 0 || this.line === "empty") return;
    this.lineBreak();
  }

  startRow(): void {
    if (this.tabs > 0) return;
    this.blockEdge();
    // A break held back here belongs between the rows; one held back later, to the end of a cell.
    this.flushBreaks();
  }

  /** The edge between two cells of a row. What broke the line at the end of a cell does not break the row. */
  nextCell(): void {
    if (this.breaks > 0) {
      this.breaks = 0;
      this.line = "text";
    }
    this.indent = "";
    this.space = false;
    this.tabs++;
  }

  endRow(): void {
    this.tabs = 0;
    this.blockEdge();
  }

  private emit(words: string): void {
    this.flushBreaks();
    if (this.tabs > 0) {
      this.written += "\t".repeat(this.tabs);
      this.tabs = 0;
    } else {
      this.written += this.indent;
      if (this.space && this.line === "text") this.written += " ";
    }
    this.written += words;
    this.indent = "";
    this.space = false;
    this.line = "text";
  }

  private flushBreaks(): void {
    if (this.breaks > 0) this.written += "\n".repeat(this.breaks);
    this.breaks = 0;
  }

  private startLine(): void {
    this.line = "empty";
    this.indent = "";
    this.space = false;
  }
}

import type { HtmlMark } from "./html-text";
import { nextFilled, type Line } from "./lines";
import { readsLikeField, replyHeaderAt } from "./reply-header";

/** Where the lines and asides of a body stand. */
export interface Placing {
  /** For each line, how deep it is quoted: 0 is what the sender wrote now, 1 the nearest message below. */
  readonly depths: readonly number[];
  /** For each line, whether the mail client says that it put it in as a signature. */
  readonly signed: readonly boolean[];
  readonly asides: readonly PlacedAside[];
}

export type PlacedAside = Extract<HtmlMark, { kind: "aside" }> & { readonly depth: number };

/** A quoted message that the reader is inside of. */
interface Level {
  /** The element it ends with; null when it goes on to the end of what is around it. */
  container: number | null;
  /** True for an element that a `blockquote` of the same message may stand in. */
  readonly wrapper: boolean;
  /** What header was seen; a second one begins the next message. */
  headed: "no" | "fields" | "attribution";
  /** True until something else than a header was seen: signs that follow one another tell of one message. */
  fresh: boolean;
}

/**
 * Tells how deep every line is quoted, from what the tags say and from the header lines that mail clients write.
 *
 * Mail clients tell of one message in several ways at once (Gmail: an element, a line "… skrev …:", a
 * blockquote), so signs with nothing but header lines between them count once. A message without an element of
 * its own, as in Outlook, goes on to the end of what is around it.
 */
export function placeLines(lines: readonly Line[], marks: readonly HtmlMark[]): Placing {
  return new Placer(lines, marks).place();
}

class Placer {
  private readonly levels: Level[] = [];
  private readonly containers = new Set<number>();
  private readonly signatures = new Set<number>();
  private readonly attributions = new Set<number>();
  private signedToEnd = false;
  private readonly asides: PlacedAside[] = [];
  private nextMark = 0;

  constructor(
    private readonly lines: readonly Line[],
    private readonly marks: readonly HtmlMark[],
  ) {}

  place(): Placing {
    const { lines } = this;
    const depths: number[] = [];
    const signed: boolean[] = [];
    for (let i = 0; i < lines.length;) {
      this.readMarks(lines[i]?.start ?? 0, i);
      const { length, depth } = this.read(i);
      for (let k = 0; k < length; k++, i++) {
        depths.push(depth);
        signed.push(depth === 0 && (this.signedToEnd || this.signatures.size > 0));
      }
    }
    this.readMarks(Infinity, lines.length);
    return { depths, signed, asides: this.asides };
  }

  private get top(): Level | undefined {
    return this.levels[this.levels.length - 1];
  }

  /** Reads line `i`, or the header that begins there. */
  private read(i: number): { readonly length: number; readonly depth: number } {
    const line = this.lines[i];
    const { top } = this;
    if (line === undefined || line.blank || this.attributions.size > 0) {
      return { length: 1, depth: this.levels.length };
    }
    const prefix = quotePrefix(this.lines, i);
    if (prefix > 0) {
      if (top !== undefined) top.fresh = false;
      return { length: 1, depth: this.levels.length + prefix };
    }
    const header = replyHeaderAt(this.lines, i);
    const announced = top !== undefined && top.fresh && top.headed === "no";
    if (header !== null) {
      const next = i + header.length;
      if (header.kind === "attribution" && this.prefixFollows(next)) {
        return { length: header.length, depth: this.levels.length + 1 };
      }
      if (header.certain || announced || (header.kind === "attribution" && this.quoteFollows(next))) {
        if (!announced) this.push(null, false);
        if (this.top !== undefined && header.kind !== "separator") this.top.headed = header.kind;
        return { length: header.length, depth: this.levels.length };
      }
    }
    if (top !== undefined) top.fresh = false;
    return { length: 1, depth: this.levels.length };
  }

  private push(container: number | null, wrapper: boolean): void {
    this.levels.push({ container, wrapper, headed: "no", fresh: true });
    if (container !== null) this.containers.add(container);
    this.signedToEnd = false;
  }

  /** Takes in what the tags say up to `at`, where line `line` begins. */
  private readMarks(at: number, line: number): void {
    for (; this.nextMark < this.marks.length; this.nextMark++) {
      const mark = this.marks[this.nextMark];
      if (mark === undefined || mark.at > at) return;
      if (mark.kind === "aside") this.asides.push({ ...mark, depth: this.levels.length });
      else if (mark.kind === "close") this.close(mark.id);
      else this.openMark(mark, line);
    }
  }

  private openMark(mark: Extract<HtmlMark, { kind: "open" }>, line: number): void {
    const { top } = this;
    const fresh = top?.fresh === true;
    switch (mark.role) {
      case "quote":
      case "cite":
        if (top !== undefined && fresh && top.container === null) {
          // Outlook's header fields stand above the message, not around it: what is indented first in the
          // message must not end it.
          if (top.headed !== "fields") this.contain(top, mark.id);
        } else if (mark.role === "quote" && !(top !== undefined && fresh && top.wrapper)) {
          this.push(mark.id, false);
        }
        return;
      case "wrapper":
        if (top !== undefined && fresh && top.wrapper) return;
        if (top !== undefined && fresh && top.container === null) this.contain(top, mark.id);
        else this.push(mark.id, true);
        return;
      case "attribution":
        if (top === undefined || !fresh || top.headed !== "no") this.push(null, false);
        if (this.top !== undefined) this.top.headed = "attribution";
        this.attributions.add(mark.id);
        return;
      case "header":
      case "maybe-header": {
        if (top !== undefined && fresh && top.headed === "no") return;
        const next = this.lines[nextFilled(this.lines, line, 5)];
        if (mark.role === "header" || (next !== undefined && readsLikeField(next.text)))
          this.push(null, false);
        return;
      }
      case "signature":
        this.signatures.add(mark.id);
        return;
      case "signature-start":
        this.signedToEnd = this.levels.length === 0;
        return;
    }
  }

  private contain(level: Level, container: number): void {
    level.container = container;
    this.containers.add(container);
  }

  private close(id: number): void {
    this.signatures.delete(id);
    this.attributions.delete(id);
    if (!this.containers.has(id)) return;
    let level: Level | undefined;
    do {
      level = this.levels.pop();
      if (level !== undefined && level.container !== null) this.containers.delete(level.container);
    } while (level !== undefined && level.container !== id);
  }

  private prefixFollows(i: number): boolean {
    const next = nextFilled(this.lines, i, 2);
    return next >= 0 && quotePrefix(this.lines, next) > 0;
  }

  /** True when an element for quotes opens before the next text. */
  private quoteFollows(i: number): boolean {
    const next = this.lines[nextFilled(this.lines, i, 3)];
    if (next === undefined) return false;
    for (let k = this.nextMark; k < this.marks.length; k++) {
      const mark = this.marks[k];
      if (mark === undefined || mark.at > next.start) return false;
      if (mark.kind === "open" && (mark.role === "quote" || mark.role === "cite")) return true;
    }
    return false;
  }
}

const PREFIX = /^(?:[ \t]{0,2}>){1,50}/;

/** How many ">" stand before the line. ">60 patienter" alone is a number, not a quote. */
function quotePrefix(lines: readonly Line[], i: number): number {
  const text = lines[i]?.text ?? "";
  const prefix = PREFIX.exec(text)?.[0];
  if (prefix === undefined) return 0;
  if (/^\s{0,2}\d/.test(text.slice(prefix.length))) {
    const besideQuote = PREFIX.test(lines[i - 1]?.text ?? "") || PREFIX.test(lines[i + 1]?.text ?? "");
    if (!besideQuote) return 0;
  }
  return prefix.split(">").length - 1;
}

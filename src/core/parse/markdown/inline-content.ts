import type { Token } from "markdown-it";
import { oneLine } from "../../model/text.ts";
import { markOfTag } from "./html-marks.ts";
import { OffsetMap } from "./offset-map.ts";
import { cutIds, findIds, LONGEST_ID } from "./ids.ts";
import { directivesIn, isInside, type Inline, type Span } from "./inline.ts";

const CODE_TAG = /^<\/?(?:code|kbd|samp|tt)\b/i;

export type InlineContent = Omit<Inline, "raw">;

/** A word, link or mark in a text. */
export type InlineToken = Pick<Token, "type" | "content"> & Partial<Pick<Token, "attrGet">>;

/** Returns a text both as one line and as separate lines. */
export function toLines(text: string): { text: string; lines: string[] } {
  const lines = text.split("\n").map(oneLine);
  const [first = ""] = lines;
  return { text: lines.length === 1 ? first : oneLine(lines.join(" ")), lines };
}

/** Flattens a text's tokens into words, links and marks. */
export function flattenTokens(tokens: readonly InlineToken[]): InlineContent {
  const flattener = new Flattener();
  for (const token of tokens) flattener.add(token);
  return flattener.content();
}

class Flattener {
  #text = "";
  #lead: string | null = null;
  #leadIsOpen = false;
  #hasUnemphasised = false;
  #emphasis = 0;
  #strike = 0;
  #link: { href: string; start: number } = { href: "", start: 0 };
  readonly #links: Array<Span & { href: string }> = [];
  readonly #code: Span[] = [];
  #codeStart: number | null = null;
  readonly #struck: Span[] = [];
  readonly #escaped = new Set<number>();
  readonly #directives: string[] = [];

  add(token: InlineToken): void {
    switch (token.type) {
      case "text_special":
        this.#escaped.add(this.#text.length);
        return this.#addText(token.content);
      case "text":
        return this.#addText(token.content);
      case "code_inline": {
        const start = this.#text.length;
        this.#addText(token.content);
        this.#code.push({ start, end: this.#text.length });
        return;
      }
      case "softbreak":
      case "hardbreak":
        this.#text += "\n";
        return;
      case "html_inline": {
        const mark = markOfTag(token.content);
        if (mark !== null) return this.add({ type: mark, content: "" });
        if (/^<br\b/i.test(token.content)) this.#text += " ";
        if (CODE_TAG.test(token.content)) return this.#addCodeTag(token.content.startsWith("</"));
        this.#directives.push(...directivesIn(token.content));
        return;
      }
      case "em_open":
        this.#emphasis += 1;
        return;
      case "em_close":
        this.#emphasis -= 1;
        return;
      case "s_open":
        this.#strike += 1;
        return;
      case "s_close":
        this.#strike -= 1;
        return;
      case "strong_open":
        this.#leadIsOpen = this.#text.length <= LONGEST_ID && cutIds(this.#text).text.trim() === "";
        return;
      case "strong_close":
        if (this.#leadIsOpen) this.#lead = oneLine(this.#text).replace(/[:：]$/, "");
        this.#leadIsOpen = false;
        return;
      case "link_open":
        this.#link = { href: String(token.attrGet?.("href")), start: this.#text.length };
        return;
      case "link_close":
        this.#links.push({ ...this.#link, end: this.#text.length });
    }
  }

  /** Adds what is between `<code>` and `</code>` to the code. */
  #addCodeTag(isEnd: boolean): void {
    if (isEnd && this.#codeStart !== null) this.#code.push({ start: this.#codeStart, end: this.#text.length });
    this.#codeStart = isEnd ? null : this.#text.length;
  }

  #addText(text: string): void {
    if (this.#strike > 0) this.#struck.push({ start: this.#text.length, end: this.#text.length + text.length });
    this.#text += text;
    if (text.trim() === "") return;
    if (this.#emphasis === 0) this.#hasUnemphasised = true;
  }

  content(): InlineContent {
    const struckWords = this.#struck.map(({ start, end }) => this.#text.slice(start, end)).join("");
    const ids = findIds(this.#text, (offset) => this.#escaped.has(offset) || isInside(this.#code, offset));
    // A task's checkbox is outside the strikethrough.
    const unstruck = withoutSpans(this.#text, joinSpans([...this.#struck, ...ids]));
    const hasUnstruck = unstruck.replace(/^\[[ xX]\]/, "").trim() !== "";
    // Omit words that were struck out and replaced: ~~2026-08-15~~ 2026-09-15.
    const struck = hasUnstruck ? this.#struck : [];
    const omitted = ids.length === 0 ? struck : joinSpans([...struck, ...ids]);
    const { text, lines } = toLines(withoutSpans(this.#text, omitted));
    const isEmpty = text === "";
    const offsets = new OffsetMap(this.#text, omitted, [...this.#links, ...this.#code, ...ids]);
    return {
      text,
      lines,
      links: this.#links.map(({ href, ...span }) => {
        const { start, end } = offsets.map(span);
        const words = text.slice(start, end).trimEnd();
        return words === ""
          ? { href, text: oneLine(this.#text.slice(span.start, span.end)), start: -1 }
          : { href, text: words, start };
      }),
      code: this.#code.map((span) => offsets.map(span)),
      ids: ids.map(({ id, ...span }) => ({
        id,
        at: isInside(struck, span.end - 1) ? -1 : Math.min(text.length, offsets.map(span).start),
      })),
      lead: (this.#lead && cutIds(this.#lead).text) || null,
      emphasised: !isEmpty && !this.#hasUnemphasised,
      struck: !isEmpty && !hasUnstruck,
      crossedOut: hasUnstruck ? oneLine(cutIds(struckWords).text) || null : null,
      directives: this.#directives,
    };
  }
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let [rest, index] = ["", 0];
  for (const { start, end } of spans) {
    rest += text.slice(index, start);
    index = end;
  }
  return rest + text.slice(index);
}

/** The spans in order, with those that overlap joined. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

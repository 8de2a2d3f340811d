import type { Token } from "markdown-it";
import { oneLine } from "../../model/text.ts";
import { markOfTag } from "./html-marks.ts";
import { OffsetMap } from "./offset-map.ts";
import { directivesIn, type Inline, type Span } from "./inline.ts";

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
  #hasUnstruck = false;
  #emphasis = 0;
  #strike = 0;
  #link: { href: string; start: number } = { href: "", start: 0 };
  readonly #links: Array<Span & { href: string }> = [];
  readonly #code: Span[] = [];
  readonly #struck: Span[] = [];
  readonly #directives: string[] = [];

  add(token: InlineToken): void {
    switch (token.type) {
      case "text":
      case "text_special":
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
        this.#leadIsOpen = this.#text.trim() === "";
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

  #addText(text: string): void {
    if (this.#strike > 0) this.#struck.push({ start: this.#text.length, end: this.#text.length + text.length });
    this.#text += text;
    if (text.trim() === "") return;
    if (this.#emphasis === 0) this.#hasUnemphasised = true;
    // A task's checkbox is outside the strikethrough.
    if (this.#strike === 0 && !/^\[[ xX]\]\s*$/.test(text)) this.#hasUnstruck = true;
  }

  content(): InlineContent {
    const struckWords = this.#struck.map(({ start, end }) => this.#text.slice(start, end)).join("");
    // Omit words that were struck out and replaced: ~~2026-08-15~~ 2026-09-15.
    const omitted = this.#hasUnstruck ? this.#struck : [];
    const { text, lines } = toLines(withoutSpans(this.#text, omitted));
    const isEmpty = text === "";
    const offsets = new OffsetMap(this.#text, omitted, [...this.#links, ...this.#code]);
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
      lead: this.#lead,
      emphasised: !isEmpty && !this.#hasUnemphasised,
      struck: !isEmpty && !this.#hasUnstruck,
      crossedOut: this.#hasUnstruck ? oneLine(struckWords) || null : null,
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

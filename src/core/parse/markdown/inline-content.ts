import type { Token } from "markdown-it";
import { oneLine } from "../../model/text.ts";
import { directivesIn, type Inline, type Link } from "./inline.ts";

export type InlineContent = Omit<Inline, "raw">;

/** Returns a text both as one line and as separate lines. */
export function toLines(text: string): { text: string; lines: string[] } {
  const lines = text.split("\n").map(oneLine);
  const [first = ""] = lines;
  return { text: lines.length === 1 ? first : oneLine(lines.join(" ")), lines };
}

/** Flattens a text's tokens into words, links and marks. */
export function flattenTokens(tokens: readonly Token[]): InlineContent {
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
  readonly #links: Link[] = [];
  readonly #struck: Array<[start: number, end: number]> = [];
  readonly #directives: string[] = [];

  add(token: Token): void {
    switch (token.type) {
      case "text":
      case "text_special":
      case "code_inline":
        return this.#addText(token.content);
      case "softbreak":
      case "hardbreak":
        this.#text += "\n";
        return;
      case "html_inline":
        if (/^<br\b/i.test(token.content)) this.#text += " ";
        this.#directives.push(...directivesIn(token.content));
        return;
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
        this.#link = { href: String(token.attrGet("href")), start: this.#text.length };
        return;
      case "link_close":
        this.#links.push({ href: this.#link.href, text: oneLine(this.#text.slice(this.#link.start)) });
    }
  }

  #addText(text: string): void {
    if (this.#strike > 0) this.#struck.push([this.#text.length, this.#text.length + text.length]);
    this.#text += text;
    if (text.trim() === "") return;
    if (this.#emphasis === 0) this.#hasUnemphasised = true;
    // A task's checkbox is outside the strikethrough.
    if (this.#strike === 0 && !/^\[[ xX]\]\s*$/.test(text)) this.#hasUnstruck = true;
  }

  content(): InlineContent {
    const struckWords = this.#struck.map(([start, end]) => this.#text.slice(start, end)).join("");
    const unstruck = this.#struck.reduceRight(
      (rest, [start, end]) => rest.slice(0, start) + rest.slice(end),
      this.#text,
    );
    // Omit words that were struck out and replaced: ~~2026-08-15~~ 2026-09-15.
    const { text, lines } = toLines(this.#hasUnstruck ? unstruck : this.#text);
    const isEmpty = text === "";
    return {
      text,
      lines,
      links: this.#links,
      lead: this.#lead,
      emphasised: !isEmpty && !this.#hasUnemphasised,
      struck: !isEmpty && !this.#hasUnstruck,
      crossedOut: this.#hasUnstruck ? oneLine(struckWords) || null : null,
      directives: this.#directives,
    };
  }
}

import { MARKS } from "./html-marks.ts";
import { flattenTokens, type InlineToken } from "./inline-content.ts";
import { EMPTY, type Inline } from "./inline.ts";
import { linkTarget } from "./markdown-it.ts";

const CODE: ReadonlySet<string> = new Set(["code", "kbd", "tt", "samp"]);
/** Inline elements that don't change the meaning of their text. */
const PLAIN: ReadonlySet<string> = new Set([
  "span",
  "font",
  "small",
  "big",
  "u",
  "sub",
  "sup",
  "mark",
  "ins",
  "abbr",
  "time",
  "img",
  "br",
  "input",
]);

/** Collects text with its marks. */
export class HtmlText {
  line: number;
  #tokens: InlineToken[] = [];
  #raw = "";
  #code = 0;
  /** Whether each open link has a target. */
  readonly #links: boolean[] = [];

  constructor(line: number) {
    this.line = line;
  }

  get isEmpty(): boolean {
    return this.#raw.trim() === "";
  }

  /** Opens an element inside the text. Returns false if the element isn't inline. */
  open(name: string, attributes: Record<string, string>): boolean {
    const mark = MARKS.get(name);
    if (mark === "link") this.#openLink(attributes["href"] ?? "");
    else if (mark !== undefined) this.#push(`${mark}_open`);
    else if (name === "br") this.break();
    else if (name === "input") this.#addBox(attributes);
    else if (CODE.has(name)) this.#code += 1;
    return isInline(name);
  }

  close(name: string): boolean {
    const mark = MARKS.get(name);
    if (mark === "link") {
      if (this.#links.pop() === true) this.#push("link_close");
    } else if (mark !== undefined) this.#push(`${mark}_close`);
    else if (CODE.has(name)) this.#code -= 1;
    return isInline(name);
  }

  add(content: string): void {
    this.#raw += content;
    this.#tokens.push({ type: this.#code > 0 ? "code_inline" : "text", content: content.replaceAll(/\s+/g, " ") });
  }

  break(): void {
    this.#raw += "\n";
    this.#push("softbreak");
  }

  /** Returns the text so far, and starts again. */
  take(): Inline {
    if (this.isEmpty) this.#raw = "";
    const inline = this.#raw === "" ? EMPTY : { raw: this.#raw.trim(), ...flattenTokens(this.#tokens) };
    [this.#tokens, this.#raw] = [[], ""];
    return inline;
  }

  #push(type: string, href?: string): void {
    this.#tokens.push({ type, content: "", ...(href === undefined ? {} : { attrGet: () => href }) });
  }

  #openLink(href: string): void {
    const target = linkTarget(href);
    this.#links.push(target !== null);
    if (target !== null) this.#push("link_open", target);
  }

  #addBox({ type, checked }: Record<string, string>): void {
    if (type === "checkbox") this.add(checked === undefined ? "[ ] " : "[x] ");
  }
}

function isInline(name: string): boolean {
  return MARKS.has(name) || CODE.has(name) || PLAIN.has(name);
}

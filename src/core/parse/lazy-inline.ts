import type { Env, Token } from "markdown-it";
import { oneLine } from "../model/text.ts";
import { EMPTY, ordersIn, type Inline, type Link } from "./inline.ts";
import { parseInline } from "./markdown-it.ts";

/**
 * A text that is parsed when it is first asked for: most of a report is a timeline or an analysis, of which its source
 * tells enough.
 */
export class LazyInline implements Inline {
  readonly raw: string;
  readonly #environment: Env;
  #parsed: Parsed | null = null;

  constructor(raw: string, environment: Env) {
    this.raw = raw;
    this.#environment = environment;
  }
  get text(): string {
    return this.#all.text;
  }
  get lines(): string[] {
    return this.#all.lines;
  }
  get links(): Link[] {
    return this.#all.links;
  }
  get lead(): string | null {
    return this.#all.lead;
  }
  get emphasised(): boolean {
    return this.#all.emphasised;
  }
  get struck(): boolean {
    return this.#all.struck;
  }
  get crossedOut(): string | null {
    return this.#all.crossedOut;
  }
  get orders(): string[] {
    return this.#all.orders;
  }
  get #all(): Parsed {
    return (this.#parsed ??= MARKUP.test(this.raw)
      ? parseTokens(parseInline(this.raw, this.#environment))
      : { ...EMPTY, ...said(this.raw) });
  }
}

type Parsed = Omit<Inline, "raw">;

/** Every mark of inline Markdown has one of these: a text without them, as most are, says what its source says. */
const MARKUP = /[\\`*_[\]<&~]/;

function said(text: string): { text: string; lines: string[] } {
  const lines = text.split("\n").map(oneLine);
  return { text: lines.length === 1 ? lines[0]! : oneLine(lines.join(" ")), lines };
}

function parseTokens(tokens: readonly Token[]): Parsed {
  let text = "";
  let [lead, leadOpen, plain, bare]: [string | null, boolean, boolean, boolean] = [null, false, false, false];
  let [emphasis, strike] = [0, 0];
  const links: Link[] = [];
  const struck: Array<[from: number, to: number]> = [];
  const orders: string[] = [];
  let link: { href: string; from: number } | null = null;
  for (const child of tokens) {
    switch (child.type) {
      case "text":
      case "text_special":
      case "code_inline":
        if (strike > 0) struck.push([text.length, text.length + child.content.length]);
        text += child.content;
        if (child.content.trim() === "") break;
        if (emphasis === 0) plain = true;
        // A task's box stands before what is struck through.
        if (strike === 0 && !/^\[[ xX]\]\s*$/.test(child.content)) bare = true;
        break;
      case "softbreak":
      case "hardbreak":
        text += "\n";
        break;
      case "html_inline":
        if (/^<br\b/i.test(child.content)) text += " ";
        orders.push(...ordersIn(child.content));
        break;
      case "em_open":
        emphasis += 1;
        break;
      case "em_close":
        emphasis -= 1;
        break;
      case "s_open":
        strike += 1;
        break;
      case "s_close":
        strike -= 1;
        break;
      case "strong_open":
        leadOpen = text.trim() === "";
        break;
      case "strong_close":
        if (leadOpen) lead = oneLine(text).replace(/[:：]$/, "");
        leadOpen = false;
        break;
      case "link_open":
        link = { href: String(child.attrGet("href")), from: text.length };
        break;
      case "link_close":
        links.push({ href: link!.href, text: oneLine(text.slice(link!.from)) });
        break;
    }
  }
  // What was struck out for something else is gone: ~~2026-08-15~~ 2026-09-15.
  const crossedOut = bare ? oneLine(struck.map(([from, to]) => text.slice(from, to)).join("")) || null : null;
  if (bare) text = struck.reduceRight((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
  const clean = said(text);
  const empty = clean.text === "";
  return { ...clean, links, lead, emphasised: !empty && !plain, struck: !empty && !bare, crossedOut, orders };
}

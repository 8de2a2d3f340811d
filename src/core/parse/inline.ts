import type { Token } from "markdown-it";
import { oneLine } from "../text.ts";

export interface Link {
  href: string;
  text: string;
}

/** The content of a paragraph, heading, item line or table cell, without its markup. */
export interface Inline {
  text: string;
  /** The same, one for each line of the source. */
  lines: string[];
  links: Link[];
  /** Bold text that opens the line, without a closing colon: `**Review actions:** …` → `Review actions`. */
  lead: string | null;
  /** Nothing but italics: how templates give instructions. */
  emphasised: boolean;
  /** `<!-- follow-through: ignore -->` → `ignore`. */
  orders: string[];
}

export const EMPTY: Inline = {
  text: "",
  lines: [],
  links: [],
  lead: null,
  emphasised: false,
  orders: [],
};

/** The orders to this reader that stand in HTML, in lower case. */
export function ordersIn(html: string): string[] {
  return Array.from(html.matchAll(/<!--\s{0,9}follow-through:\s{0,9}([\w-]{0,40})\s{0,9}-->/gi), ([, name]) =>
    name!.toLowerCase(),
  );
}

export function readInline(token: Token): Inline {
  let text = "";
  let [lead, leadOpen, plain]: [string | null, boolean, boolean] = [null, false, false];
  let emphasis = 0;
  const links: Link[] = [];
  const orders: string[] = [];
  let link: { href: string; from: number } | null = null;
  for (const child of token.children!) {
    switch (child.type) {
      case "text":
      case "code_inline":
        text += child.content;
        if (emphasis === 0 && child.content.trim() !== "") plain = true;
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
  const clean = oneLine(text);
  return {
    text: clean,
    lines: text.split("\n").map(oneLine),
    links,
    lead,
    emphasised: clean !== "" && !plain,
    orders,
  };
}

/** No person puts more links into one paragraph, and each part looks for all of them. */
const LINKS_PER_TEXT = 100;

/** A part of an inline's text as an inline of its own, with the links that stand in it. */
export function partOf(whole: Inline, text: string): Inline {
  const clean = oneLine(text);
  const links = whole.links.slice(0, LINKS_PER_TEXT).filter((link) => clean.includes(link.text));
  return { ...EMPTY, text: clean, lines: [clean], links };
}

export interface Label {
  name: string;
  rest: Inline;
}

const LABEL = /^(?<name>[^:：.!?。\n]{1,60}?)\s?[:：](?!\/\/|\d)\s*(?<rest>.*)$/su;

/** `Owner: Ann`, `**Owner:** Ann`, or bold words alone: a label and what it says; null for any other text. */
export function labelOf(inline: Inline): Label | null {
  if (inline.lead) {
    const rest = /^\s?[:：]?\s*/.exec(inline.text.slice(inline.lead.length))![0].length + inline.lead.length;
    const closed = /[:：]/.test(inline.text.slice(inline.lead.length, rest));
    if (rest === inline.text.length || closed) {
      return { name: inline.lead, rest: partOf(inline, inline.text.slice(rest)) };
    }
  }
  const match = LABEL.exec(inline.text);
  return match ? { name: match.groups!["name"]!, rest: partOf(inline, match.groups!["rest"]!) } : null;
}

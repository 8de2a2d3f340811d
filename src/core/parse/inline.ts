import { oneLine } from "../model/text.ts";

export interface Link {
  href: string;
  text: string;
}

/** The content of a paragraph, heading, item line or table cell, without its markup. */
export interface Inline {
  /** With its markup, as it stands in the source. */
  raw: string;
  text: string;
  /** The same, one for each line of the source. */
  lines: string[];
  links: Link[];
  /** Bold text that opens the line, without a closing colon: `**Review actions:** …` → `Review actions`. */
  lead: string | null;
  /** Nothing but italics: how templates give instructions. */
  emphasised: boolean;
  /** All of it is struck through. */
  struck: boolean;
  /** The words of it that are struck through, where others are not; they stand in no other field. */
  crossedOut: string | null;
  /** `<!-- follow-through: ignore -->` → `ignore`. */
  orders: string[];
}

export const EMPTY: Inline = {
  raw: "",
  text: "",
  lines: [],
  links: [],
  lead: null,
  emphasised: false,
  struck: false,
  crossedOut: null,
  orders: [],
};

/** The orders to this reader that stand in HTML, in lower case. */
export function ordersIn(html: string): string[] {
  return Array.from(html.matchAll(/<!--\s{0,9}follow-through:\s{0,9}([\w-]{0,40})\s{0,9}-->/gi), ([, name]) =>
    name!.toLowerCase(),
  );
}

/** No person puts more links into one paragraph, and each part looks for all of them. */
const LINKS_PER_TEXT = 100;

/** A part of an inline's text as an inline of its own, with the links that stand in it. */
export function partOf(whole: Inline, text: string): Inline {
  const clean = oneLine(text);
  const links = whole.links.slice(0, LINKS_PER_TEXT).filter((link) => clean.includes(link.text));
  return { ...EMPTY, raw: text, text: clean, lines: [clean], links };
}

/** The same with other words. */
export function withText(whole: Inline, text: string): Inline {
  const { raw, links, lead, emphasised, struck, crossedOut, orders } = whole;
  return { raw, text, lines: [text], links, lead, emphasised, struck, crossedOut, orders };
}

export interface Label {
  name: string;
  rest: Inline;
}

/** The name of a label as the source shows it, before anything is parsed; null where no label can be. */
export function rawLabel({ raw }: Inline): string | null {
  const bold = /^\s*(?:\*\*|__)(?<name>[^*_:：\n]{1,80})/u.exec(raw);
  const plain = bold ?? /^(?<name>[^:：\n]{1,60}?)\s?[:：]/u.exec(raw);
  return plain ? plain.groups!["name"]! : null;
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
  const match = /[:：]/.test(inline.text) ? LABEL.exec(inline.text) : null;
  return match ? { name: match.groups!["name"]!, rest: partOf(inline, match.groups!["rest"]!) } : null;
}

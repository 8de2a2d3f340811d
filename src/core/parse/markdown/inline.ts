import { oneLine } from "../../model/text.ts";

export interface Link {
  href: string;
  text: string;
}

/** The content of a paragraph, heading, item line or table cell. */
export interface Inline {
  /** The source, with its markup. */
  raw: string;
  /** One line without markup. */
  text: string;
  /** The text, one entry for each line of the source. */
  lines: string[];
  links: Link[];
  /** Bold text that opens the line, without its colon: `**Review actions:** …` → `Review actions`. */
  lead: string | null;
  /** Only italics, which templates use for instructions. */
  emphasised: boolean;
  /** All of it is struck through. */
  struck: boolean;
  /** Struck-through words, if other words are not. No other field contains them. */
  crossedOut: string | null;
  /** Directives in comments: `<!-- follow-through: ignore -->` → `ignore`. */
  directives: string[];
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
  directives: [],
};

/** The directives in HTML comments, in lower case. */
export function directivesIn(html: string): string[] {
  return Array.from(html.matchAll(/<!--\s{0,9}follow-through:\s{0,9}([\w-]{0,40})\s{0,9}-->/gi), ([, name = ""]) =>
    name.toLowerCase(),
  );
}

/** The maximum number of links used in one paragraph, because each of its parts searches all of them. */
const MAX_LINKS = 100;

/** Part of an inline's text as a separate inline, with the links that occur in it. */
export function partOf(inline: Inline, text: string): Inline {
  const clean = oneLine(text);
  const links = inline.links.slice(0, MAX_LINKS).filter((link) => clean.includes(link.text));
  return { ...EMPTY, raw: text, text: clean, lines: [clean], links };
}

/** The same inline with another text. */
export function withText(inline: Inline, text: string): Inline {
  const { raw, links, lead, emphasised, struck, crossedOut, directives } = inline;
  return { raw, text, lines: [text], links, lead, emphasised, struck, crossedOut, directives };
}

/** A text without markup as an inline. */
export function plainInline(text: string): Inline {
  return { ...EMPTY, raw: text, text, lines: [text] };
}

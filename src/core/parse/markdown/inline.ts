import { oneLine } from "../../model/text.ts";

export interface Link {
  href: string;
  text: string;
}

/** The content of a paragraph, heading, item line or table cell. */
export interface Inline {
  /** The source with its markup. */
  raw: string;
  /** The text on one line without markup. */
  text: string;
  /** The text without markup, with one entry for each source line. */
  lines: string[];
  links: Link[];
  /** Bold text at the start of the line, without its colon: `**Review actions:** …` → `Review actions`. */
  lead: string | null;
  /** Whether all of it is in italics, which templates use for instructions. */
  emphasised: boolean;
  /** Whether all of it is struck through. */
  struck: boolean;
  /** Struck-through words, if other words remain. No other field contains these words. */
  crossedOut: string | null;
  /** Directives in HTML comments: `<!-- follow-through: ignore -->` → `ignore`. */
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

/** Extracts the directives from HTML comments, in lower case. */
export function directivesIn(html: string): string[] {
  return Array.from(html.matchAll(/<!--\s{0,9}follow-through:\s{0,9}([\w-]{0,40})\s{0,9}-->/gi), ([, name = ""]) =>
    name.toLowerCase(),
  );
}

/** The maximum number of links used in a paragraph. Limited because all of them are searched for each part of it. */
const MAX_LINKS = 100;

/** Makes a separate inline from part of an inline's text, with the links in that part. */
export function partOf(inline: Inline, text: string): Inline {
  const clean = oneLine(text);
  const links = inline.links.slice(0, MAX_LINKS).filter((link) => clean.includes(link.text));
  return { ...EMPTY, raw: text, text: clean, lines: [clean], links };
}

/** Copies an inline with a different text. */
export function withText(inline: Inline, text: string): Inline {
  const { raw, links, lead, emphasised, struck, crossedOut, directives } = inline;
  return { raw, text, lines: [text], links, lead, emphasised, struck, crossedOut, directives };
}

/** Makes an inline from a text without markup. */
export function plainInline(text: string): Inline {
  return { ...EMPTY, raw: text, text, lines: [text] };
}

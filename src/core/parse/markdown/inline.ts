import { oneLine } from "../../model/text.ts";
import { cutIds, type IdMark } from "./ids.ts";

/** A part of a text, given by its offsets. */
export interface Span {
  start: number;
  end: number;
}

export interface Link {
  href: string;
  text: string;
  /** The offset of the link's words in the inline's text; -1 if they aren't in it, because they are struck out. */
  start: number;
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
  /** The code spans in the text, in order. */
  code: Span[];
  /** The explicit ids, which no other field except `raw` contains: `{#signing-keys}` → `signing-keys`. */
  ids: IdMark[];
  /** Bold text at the start of the line, without its colon: `**Review actions:** …` → `Review actions`. */
  lead: string | null;
  /** Whether the whole text is in italics, which templates use for instructions. */
  emphasised: boolean;
  /** Whether the whole text is struck through. */
  struck: boolean;
  /** Struck-through words, if other words remain. Of the other fields, only `raw` and `links` contain them. */
  crossedOut: string | null;
  /** Directives in HTML comments: `<!-- follow-through: ignore -->` → `ignore`. */
  directives: string[];
}

export const EMPTY: Inline = {
  raw: "",
  text: "",
  lines: [],
  links: [],
  code: [],
  ids: [],
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

/** The maximum number of links, code spans and ids used in a paragraph. Limited because all of them are searched for each part. */
const MAX_LINKS = 100;

/**
 * Makes a separate inline from part of an inline's text, with the links and code in that part. The part is searched from the
 * offset `from`.
 */
export function partOf(inline: Inline, text: string, from = 0): Inline {
  const clean = oneLine(text);
  const { links, code, ids } = inline;
  const few = {
    text: inline.text,
    links: links.slice(0, MAX_LINKS),
    code: code.slice(0, MAX_LINKS),
    ids: ids.slice(0, MAX_LINKS).filter(({ at }) => at >= 0),
  };
  return { ...EMPTY, raw: text, text: clean, lines: [clean], ...contentOf(few, clean, from) };
}

/** Makes a separate inline from the end of an inline's text, with all of the inline's ids. */
export function endOf(inline: Inline, text: string): Inline {
  const start = inline.text.length - text.length;
  const ids = inline.ids.map(({ id, at }) => ({ id, at: at < 0 ? at : Math.max(0, at - start) }));
  return { ...partOf(inline, text, start), ids };
}

/** Splits an inline into parts, given in the order of its text. */
export function partsOf(inline: Inline, texts: readonly string[]): Inline[] {
  let from = 0;
  return texts.map((text) => {
    const part = partOf(inline, text, from);
    from = Math.max(from, inline.text.indexOf(part.text, from) + part.text.length);
    return part;
  });
}

/** Copies an inline with a different text, which is a part of the original text or was struck out in it. */
export function withText(inline: Inline, text: string): Inline {
  const { raw, lead, emphasised, struck, crossedOut, directives } = inline;
  return { ...contentOf(inline, text, 0), raw, text, lines: [text], lead, emphasised, struck, crossedOut, directives };
}

type Content = Pick<Inline, "links" | "code" | "ids">;

/** The links, code and ids in a part of an inline. */
function contentOf(inline: Pick<Inline, "text"> & Content, part: string, from: number): Content {
  if (inline.links.length + inline.code.length + inline.ids.length === 0) return { links: [], code: [], ids: [] };
  const offset = inline.text.indexOf(part, from);
  // A text that isn't part of the inline keeps the links whose words it contains, and all ids.
  if (offset < 0) {
    const links = inline.links.map((link) => ({ ...link, start: part.indexOf(link.text) }));
    return {
      links: links.filter(({ start }) => start >= 0),
      code: [],
      ids: inline.ids.map(({ id }) => ({ id, at: -1 })),
    };
  }
  const isWithin = (start: number, end: number): boolean => start >= offset && end <= offset + part.length;
  // Struck-out links aren't in the text, but they are in the words of a withdrawn item.
  const struck = inline.links.filter(({ start }) => start < 0);
  const links = inline.links.filter(({ start, text }) => isWithin(start, start + text.length));
  const code = inline.code.filter(({ start, end }) => isWithin(start, end));
  // An id that directly precedes another part belongs to that part.
  const last = offset + part.length;
  const ids = inline.ids.filter(
    ({ at }) =>
      at < 0 ||
      (at >= offset && (at < last || (at === last && !/^[\p{L}\p{N}]/u.test(inline.text.slice(last, last + 2))))),
  );
  return {
    links: [...struck, ...links.map((link) => ({ ...link, start: link.start - offset }))],
    code: code.map(({ start, end }) => ({ start: start - offset, end: end - offset })),
    ids: ids.map(({ id, at }) => ({ id, at: at < 0 ? at : at - offset })),
  };
}

/** Whether an offset is inside one of the spans, which are in order. */
export function isInside(spans: readonly Span[], offset: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(spans[middle]?.end) <= offset) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) <= offset;
}

/** Makes an inline from text without markup. */
export function plainInline(raw: string): Inline {
  const { text, ids } = cutIds(raw);
  return { ...EMPTY, raw, text, lines: [text], ids };
}

import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";
import { cutOut, type Span } from "./text-span.ts";

/** The maximum number of asides stripped from an item. Limited because each round searches the whole text. */
const MAX_ASIDES = 5;
const BRACKETS_AT_END = /[([（]([^()[\]（）]*)[)\]）]\s?[.。]?$/;

/** Strips bracketed marks and dates, bare URLs and references from a text's end. Changing them doesn't make a new commitment. */
export function stripAsides(subject: string, { links }: Inline, lexicon: Lexicon): string {
  const linkTexts = new Set(links.map((link) => link.text));
  const isAside = (text: string): boolean => lexicon.isAside(text) || linkTexts.has(text);
  let text = subject;
  for (let round = 0; round < MAX_ASIDES; round += 1) {
    const stripped = cutOut(
      text
        .replace(BRACKETS_AT_END, (brackets, content: string) => (isAside(content) ? "" : brackets))
        .replace(/[(<]?https?:\/\/\S+$/, "")
        .replace(/\s[—–-]{1,2}\s(\p{L}[\p{L}\s]{1,30})$/u, (end, words: string) => (lexicon.isAside(words) ? "" : end)),
      [],
    );
    if (stripped === text) break;
    text = stripped;
  }
  return text;
}

/** Finds `(moved from 2026-11-01: vendor delay)` anywhere in a text, with its reason. */
export function findMovedAside(text: string, { withdrawals }: Lexicon): (Span & { reason: string | null }) | null {
  if (!/[([（]/.test(text)) return null;
  for (const match of text.matchAll(/[([（]([^()[\]（）]{3,300})[)\]）]/gu)) {
    const [brackets, content = ""] = match;
    if (!withdrawals.moved.test(content) || !/\d/.test(content)) continue;
    const reason = /[:：;；—–]\s*(?<reason>\D.*)$/u.exec(content)?.groups?.["reason"] ?? null;
    return { start: match.index, end: match.index + brackets.length, reason };
  }
  return null;
}

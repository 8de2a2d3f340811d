import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../markdown/inline.ts";

/** Finds `(moved from 2026-11-01: vendor delay)` anywhere in the text, with its reason. */
export function findMovedAside(text: string, { withdrawals }: Lexicon): (Span & { reason: string | null }) | null {
  if (!/[([（]/.test(text)) return null;
  for (const match of text.matchAll(/[([（]([^()[\]（）]{3,300})[)\]）]/gu)) {
    const [brackets, content = ""] = match;
    if (!withdrawals.moved.test(content) || !/\d/.test(content)) continue;
    // Bounded: 300 characters, by the pattern above
    const reason = /[:：;；—–]\s*(?<reason>\D.*)$/u.exec(content)?.groups?.["reason"] ?? null;
    return { start: match.index, end: match.index + brackets.length, reason };
  }
  return null;
}

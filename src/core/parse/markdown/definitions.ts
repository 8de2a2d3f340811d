import type { Inline } from "./inline.ts";
import type { Item, List, Node, Paragraph } from "./nodes.ts";

const DEFINITION = /^ {0,3}:[ \t]+/;

/**
 * Parses a definition list, whose term is the item and whose definitions are its sublist. Returns null for any other paragraph.
 *
 *     Term
 *     : Definition
 */
export function parseDefinitions({ line, inline }: Paragraph, toInline: (raw: string) => Inline): List | null {
  const lines = inline.raw.includes(":") ? inline.raw.split("\n") : [];
  const start = lines.findIndex((text) => DEFINITION.test(text));
  if (start < 1) return null;
  const items: Item[] = [];
  let text: string[] = [];
  for (let index = lines.length - 1; index >= start; index -= 1) {
    const source = String(lines[index]);
    text.unshift(source.replace(DEFINITION, ""));
    if (!DEFINITION.test(source)) continue;
    items.unshift({ line: line + index, inline: toInline(text.join("\n")), children: [] });
    text = [];
  }
  const term = toInline(lines.slice(0, start).join("\n"));
  const definitions: List = { type: "list", line: line + start, start: null, items };
  return { type: "list", line, start: null, items: [{ line, inline: term, children: [definitions] }] };
}

/** Joins a definition to the one-line paragraph above it; null if either is something else. */
export function joinDefinition(
  before: Node | undefined,
  { line, inline }: Paragraph,
): { line: number; raw: string } | null {
  if (before?.type !== "paragraph" || !DEFINITION.test(inline.raw) || before.inline.raw.includes("\n")) return null;
  const blank = "\n".repeat(Math.max(line - before.line, 1));
  return { line: before.line, raw: `${before.inline.raw}${blank}${inline.raw}` };
}

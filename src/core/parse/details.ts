import type { Cells } from "./fields.ts";
import { labelOf, partOf, type Inline } from "./inline.ts";
import type { Item, Node } from "./markdown.ts";
import { LEADING_MENTIONS } from "./owner.ts";
import { findTracker } from "./tracker.ts";
import type { Words } from "./words.ts";
import type { Column } from "./language.ts";

/**
 * What stands below a promise: `Owner: Ann` and the like as cells, a line that is nothing but a ticket as the tracker,
 * and the items that are neither.
 */
export function parseDetails(nodes: readonly Node[], words: Words): { cells: Cells; rest: Item[] } {
  const cells = new Map<Column, Inline>();
  const rest: Item[] = [];
  for (const node of nodes) {
    if (node.type === "list") {
      for (const item of node.items) if (!parseDetailLine(item.inline, cells, words)) rest.push(item);
    } else if (node.type === "paragraph") {
      const mentioned = LEADING_MENTIONS.exec(node.inline.text)?.[0];
      if (mentioned && !cells.has("owner")) cells.set("owner", partOf(node.inline, mentioned));
      for (const line of node.inline.lines) {
        for (const piece of line.split(/\s[|·•]\s/)) parseDetailLine(partOf(node.inline, piece), cells, words);
      }
      addTracker(node.inline, cells, words);
    }
  }
  return { cells, rest };
}

/** Whether a line says one field, and nothing else. */
function parseDetailLine(inline: Inline, cells: Map<Column, Inline>, words: Words): boolean {
  const label = labelOf(inline);
  const column = label && words.lexicon.columnOf(label.name);
  if (label && column && column !== "text") {
    if (!cells.has(column)) cells.set(column, label.rest);
    return true;
  }
  // A ticket's address or number alone.
  return !/\s/.test(inline.text) && addTracker(inline, cells, words);
}

function addTracker(inline: Inline, cells: Map<Column, Inline>, { lexicon }: Words): boolean {
  if (findTracker(inline.text, inline.links, lexicon) === null) return false;
  if (!cells.has("tracker")) cells.set("tracker", inline);
  return true;
}

import type { ParseContext } from "../context.ts";
import type { Column } from "../language.ts";
import { partOf, partsOf, plainInline, type Inline } from "../markdown/inline.ts";
import { parseLabel } from "../markdown/label.ts";
import type { Item, Node } from "../markdown/tree.ts";
import type { Cells } from "./item.ts";
import { LEADING_MENTIONS } from "./owner.ts";
import { namedTrackers } from "./named-trackers.ts";

/**
 * Parses the nodes below an item into cells: lines such as `Owner: Ann`, and lines that contain only a ticket. In paragraphs, also
 * parses mentions at the start, and trackers anywhere. Returns the other list items in `rest`.
 */
export function parseDetails(nodes: readonly Node[], context: ParseContext): { cells: Cells; rest: Item[] } {
  const cells = new Map<Column, Inline>();
  const rest: Item[] = [];
  for (const node of nodes) {
    if (node.type === "list") {
      for (const item of node.items) if (!parseDetailLine(item.inline, cells, context)) rest.push(item);
    } else if (node.type === "paragraph") {
      const mentions = LEADING_MENTIONS.exec(node.inline.text)?.[0];
      if (mentions && !cells.has("owner")) cells.set("owner", partOf(node.inline, mentions));
      const pieces = node.inline.lines.flatMap((line) => line.split(/\s[|·•]\s/));
      for (const piece of partsOf(node.inline, pieces)) parseDetailLine(piece, cells, context);
      addTracker(node.inline, cells, context);
    }
  }
  return { cells, rest };
}

/** Adds a line's field to the cells. Returns false if the line isn't a field. */
function parseDetailLine(inline: Inline, cells: Map<Column, Inline>, context: ParseContext): boolean {
  const label = parseLabel(inline);
  const column = label && context.lexicon.columns.columnOf(label.name);
  if (label && column && column !== "text") {
    if (!cells.has(column)) cells.set(column, label.rest);
    return true;
  }
  // Accept a line only if it consists of a ticket's URL or number, with the words that introduce it.
  return addTracker(inline, cells, context, "whole");
}

/** Adds the trackers that the text names or consists of. Returns false if there are none. */
function addTracker(
  inline: Inline,
  cells: Map<Column, Inline>,
  { lexicon }: ParseContext,
  needs: "named" | "whole" = "named",
): boolean {
  const { trackers, isWhole } = namedTrackers(inline, lexicon);
  if (trackers.length === 0 || (needs === "whole" && !isWhole)) return false;
  const links = trackers.filter((target) => target.includes("://")).map((href) => ({ href, text: href, start: -1 }));
  if (!cells.has("tracker")) cells.set("tracker", { ...plainInline(trackers.join(", ")), links });
  return true;
}

import type { Inline } from "../markdown/inline.ts";
import type { Item, Node } from "../markdown/tree.ts";

/** A paragraph, list item or table row, with its cells. */
export interface Block {
  type: "paragraph" | "item" | "row";
  cells: readonly Inline[];
}

/** Lists the paragraphs, items and table rows in nodes, in order and at every depth. */
export function blocksOf(nodes: readonly Node[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === "paragraph") return [{ type: "paragraph", cells: [node.inline] }];
    if (node.type === "table") return node.rows.map(({ cells }) => ({ type: "row", cells }));
    if (node.type === "details") return blocksOf(node.children);
    return node.type === "list" ? node.items.flatMap(itemBlocks) : [];
  });
}

function itemBlocks({ inline, children }: Item): Block[] {
  return [{ type: "item", cells: [inline] }, ...blocksOf(children)];
}

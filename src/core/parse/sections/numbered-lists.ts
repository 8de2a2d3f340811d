import type { List, Node } from "../markdown/tree.ts";

/** A numbered list, its index among the joined nodes, and its expected next number. */
interface OpenList {
  index: number;
  list: List;
  next: number;
}

/**
 * Joins a numbered list that Markdown splits because of text between two items. The nodes between items 1 and 2 become part of
 * item 1.
 */
export function joinNumberedLists(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  let open: OpenList | null = null;
  for (const node of nodes) {
    if (node.type === "heading") open = null;
    if (node.type !== "list" || node.start === null) {
      joined.push(node);
    } else if (open && open.next === node.start) {
      const between = joined.splice(open.index + 1);
      const lastItem = open.list.items.splice(-1);
      open.list.items.push(
        ...lastItem.map((item) => ({ ...item, children: [...item.children, ...between] })),
        ...node.items,
      );
      open.next += node.items.length;
    } else {
      const list = { ...node, items: [...node.items] };
      open = { index: joined.length, list, next: node.start + node.items.length };
      joined.push(list);
    }
  }
  return joined;
}

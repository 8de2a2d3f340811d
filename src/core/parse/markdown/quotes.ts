import type { Inline } from "./inline.ts";
import type { Node } from "./nodes.ts";

/** `[!NOTE]`, `[!todo]- Title` at the start of a quote, which is then the author's own text. */
const MARKER = /^\[!\w{1,30}\][+-]?[ \t]*(?<title>[^\n]*)\n?/;

/**
 * The nodes of a quote that are the author's own: all of them in an admonition (`> [!NOTE]`), otherwise only tables. The rest
 * was written by others. Lists are kept, marked as quoted, so that the author can be told that they aren't read.
 */
export function ownNodes(nodes: readonly Node[], toInline: (raw: string) => Inline): Node[] {
  const [first, ...others] = nodes;
  const marker = first?.type === "paragraph" ? MARKER.exec(first.inline.raw) : null;
  if (first?.type !== "paragraph" || !marker) return nodes.flatMap(quotedNode);
  const { line, inline } = first;
  const title = String(marker.groups?.["title"]).trim();
  const text = inline.raw.slice(marker[0].length);
  const own: Node[] = [];
  if (title !== "") own.push({ type: "paragraph", line, inline: toInline(`**${title}**`) });
  if (text !== "") own.push({ type: "paragraph", line: line + 1, inline: toInline(text) });
  return [...own, ...others];
}

function quotedNode(node: Node): Node[] {
  if (node.type === "list") return [{ type: "quoted", line: node.line, items: node.items }];
  return node.type === "table" || node.type === "quoted" ? [node] : [];
}

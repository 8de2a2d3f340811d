import { parseMarkdown, type Node } from "../../../../src/core/parse/markdown/tree.ts";

/** Returns one line per node, with its line number, type and text. */
export function outline(markdown: string): string[] {
  return parseMarkdown(markdown).flatMap(describeNode);
}

function describeNode(node: Node): string[] {
  const head = `${node.line} ${node.type}`;
  switch (node.type) {
    case "heading":
      return [`${head} ${node.level}: ${node.inline.text}`];
    case "paragraph":
      return [`${head}: ${node.inline.text}`];
    case "html":
      return [`${head}: ${node.html.trim()}`];
    case "details":
      return [`${head}: ${node.summary.text}`, ...node.children.flatMap(describeNode).map((child) => `  ${child}`)];
    case "list":
      return [
        head,
        ...node.items.flatMap(({ line, inline, children }) => [
          `  ${line} item: ${inline.text}`,
          ...children.flatMap(describeNode).map((child) => `    ${child}`),
        ]),
      ];
    case "quoted":
      return [head, ...node.items.map(({ line, inline }) => `  ${line} item: ${inline.text}`)];
    default:
      return [
        `${head}: ${node.header.map(({ text }) => text).join(", ")}`,
        ...node.rows.map(({ line, cells }) => `  ${line} row: ${cells.map(({ text }) => text).join(", ")}`),
      ];
  }
}

import { Parser } from "htmlparser2";
import { HtmlBuilder } from "./html-builder.ts";
import type { Inline } from "./inline.ts";
import type { Node } from "./nodes.ts";

/** The HTML is fed to the parser in pieces of this length, because its time per tag grows with the depth of the open tags. */
const PIECE = 1000;
/** HTML with more open tags than this isn't read. */
const DEEPEST = 100;

/**
 * Replaces the HTML among sibling nodes by the tables, lists, headings, paragraphs and `<details>` that it contains. The Markdown
 * between two pieces of HTML becomes part of the element that is open there.
 */
export function parseHtml(nodes: readonly Node[], toInline: (raw: string) => Inline): Node[] {
  if (!nodes.some((node) => node.type === "html" && !isComment(node.html))) return [...nodes];
  const builder = new HtmlBuilder(toInline);
  const parser = new Parser(builder, { lowerCaseTags: true, decodeEntities: true });
  for (const node of nodes) {
    if (node.type !== "html") {
      builder.add(node);
      continue;
    }
    builder.startPiece(node, parser);
    for (let index = 0; index < node.html.length; index += PIECE) {
      parser.write(node.html.slice(index, index + PIECE));
      if (builder.depth > DEEPEST) return [...nodes];
    }
  }
  parser.end();
  return builder.finish();
}

function isComment(html: string): boolean {
  return /^\s*<!--/.test(html) && html.trimEnd().indexOf("-->") === html.trimEnd().length - 3;
}

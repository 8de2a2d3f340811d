import type { Kind } from "../commitment.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Node } from "./markdown.ts";

/** A part of a report that holds commitments. */
export interface Section {
  title: string;
  /** From the heading that names one (`Prevention`), for every item below. */
  kind: Kind | null;
  nodes: Node[];
}

interface Open {
  level: number;
  verdict: "commitments" | "other" | null;
  title: string;
  kind: Kind | null;
}

/** The sections of a report in which its authors put promises, in order. A sub-heading belongs to its parent's section
 * unless it opens or closes one itself. */
export function findSections(nodes: readonly Node[], lexicon: Lexicon): Section[] {
  const sections: Section[] = [];
  const stack: Open[] = [];
  let current: Section | null = null;
  for (const node of nodes) {
    if (node.type === "heading") {
      while (stack.length > 0 && stack.at(-1)!.level >= node.level) stack.pop();
      const title = node.inline.text;
      // A report's own title may well say “action”; it is no section.
      const verdict =
        node.level === 1 && stack.length === 0 && sections.length === 0 ? titleVerdict(nodes, node) : null;
      stack.push({
        level: node.level,
        verdict: verdict ?? lexicon.sectionOf(title),
        title,
        kind: lexicon.kindOf(title),
      });
      const active = stack.findLast((open) => open.verdict !== null)?.verdict === "commitments";
      current = active ? { title, kind: stack.findLast((open) => open.kind)?.kind ?? null, nodes: [] } : null;
      if (current) sections.push(current);
    } else {
      current?.nodes.push(node);
    }
  }
  return sections;
}

/** The only level-1 heading is the document's title. */
function titleVerdict(nodes: readonly Node[], heading: Node): "other" | null {
  const others = nodes.some((node) => node.type === "heading" && node.level === 1 && node !== heading);
  return others ? null : "other";
}

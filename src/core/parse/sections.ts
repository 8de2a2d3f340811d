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

type Verdict = "commitments" | "other" | null;

interface Open {
  level: number;
  verdict: Verdict;
  kind: Kind | null;
}

/**
 * The sections of a report in which its authors put promises, in order. A sub-heading belongs to its parent's section
 * unless it opens or closes one itself; one that names a kind (`Detection`) does neither.
 */
export function findSections(nodes: readonly Node[], lexicon: Lexicon): Section[] {
  const sections: Section[] = [];
  const headings = nodes.filter((node) => node.type === "heading");
  // A document's own title may well say “action”; it is no section.
  const alone = headings.filter(({ level }) => level === 1).length === 1;
  const title = alone && headings.length > 1 && headings[0]!.level === 1 ? headings[0] : null;
  const stack: Open[] = [];
  let current: Section | null = null;
  for (const node of nodes) {
    if (node.type !== "heading") {
      current?.nodes.push(node);
      continue;
    }
    while (stack.length > 0 && stack.at(-1)!.level >= node.level) stack.pop();
    const { text } = node.inline;
    const kind = lexicon.kindOf(text);
    const said = node === title ? null : lexicon.sectionOf(text);
    stack.push({ level: node.level, kind, verdict: isOpen(stack) && kind !== null ? null : said });
    const inherited = stack.findLast((open) => open.kind !== null)?.kind ?? null;
    current = isOpen(stack) ? { title: text, kind: inherited, nodes: [] } : null;
    if (current) sections.push(current);
  }
  return sections;
}

function isOpen(stack: readonly Open[]): boolean {
  return stack.findLast((open) => open.verdict !== null)?.verdict === "commitments";
}

import { clip } from "../../model/text.ts";
import { withoutConfusables } from "../lexicon/confusables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { parseLabel } from "../markdown/label.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Node } from "../markdown/tree.ts";

const NAME_LIMIT = 60;

/** A heading, label or column head that mixes letters of two scripts. */
export interface MixedLabel {
  line: number;
  message: string;
}

/**
 * Finds the headings, labels and column heads that are recognised only because letters of another script in them are read as the
 * letters that they look like. Expects the nodes of a document with such letters.
 */
export function findMixedLabels(nodes: readonly Node[], lexicon: Lexicon): MixedLabel[] {
  return nodes.flatMap((node): MixedLabel[] => {
    if (node.type === "heading") return problemOf(node.line, node.inline.text, lexicon);
    if (node.type === "paragraph") return problemOf(node.line, labelOf(node.inline, lexicon), lexicon);
    if (node.type === "table") return node.header.flatMap(({ text }) => problemOf(node.line, text, lexicon));
    if (node.type === "html" || node.type === "quoted") return [];
    if (node.type === "details")
      return [...problemOf(node.line, node.summary.text, lexicon), ...findMixedLabels(node.children, lexicon)];
    return node.items.flatMap(({ line, inline, children }) => [
      ...problemOf(line, labelOf(inline, lexicon), lexicon),
      ...findMixedLabels(children, lexicon),
    ]);
  });
}

/** The label at the start of a text; empty if there is none. */
function labelOf(inline: Inline, { actionLabelsIn }: Lexicon): string {
  const [action] = actionLabelsIn(inline.text);
  return action?.start === 0
    ? inline.text.slice(0, action.end).replace(/[:：]\s*$/, "")
    : (parseLabel(inline)?.name ?? "");
}

function problemOf(line: number, name: string, { headings, columns, actionLabelsIn }: Lexicon): MixedLabel[] {
  const plain = withoutConfusables(name);
  if (plain === name) return [];
  const isKnown =
    headings.sectionKind(plain) !== null ||
    headings.isGroup(plain) ||
    columns.columnOf(plain) !== null ||
    actionLabelsIn(`${plain}: x`).length > 0;
  if (!isKnown) return [];
  const message = `“${clip(name, NAME_LIMIT)}” mixes letters of two scripts that look alike. It is read as “${clip(plain, NAME_LIMIT)}”: type it again in one script.`;
  return [{ line, message }];
}

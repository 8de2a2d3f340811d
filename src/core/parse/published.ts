import { makeDay, parseDay, type Day } from "../date.ts";
import { EMPTY, labelOf, type Inline } from "./inline.ts";
import type { Words } from "./fields.ts";
import type { Node } from "./markdown.ts";

const IN_NAME = /(?<![\d])(?<year>20\d{2})[-_./]?(?<month>\d{2})[-_./]?(?<day>\d{2})(?!\d)/g;

/**
 * The day a report was published, as the report itself tells: front matter, then the file's name, then its own “Date:” line.
 * Null leaves the question to the file's first commit.
 */
export function findPublished(
  path: string,
  fields: Map<string, string>,
  nodes: readonly Node[],
  words: Words,
): Day | null {
  for (const key of ["date", "published"]) {
    const day = parseDay(fields.get(key)?.slice(0, 10) ?? "");
    if (day) return day;
  }
  return dayInName(path) ?? dateLine(nodes, words);
}

/** `2026-08-01-cache.md`, `2026/08/01/cache.md`, `20260801_cache.md`; the last folder counts as well as the file. */
function dayInName(path: string): Day | null {
  const days = Array.from(path.matchAll(IN_NAME), ({ groups }) =>
    makeDay(Number(groups!["year"]), Number(groups!["month"]), Number(groups!["day"])),
  );
  return days.findLast((day) => day !== null) ?? null;
}

function dateLine(nodes: readonly Node[], { lexicon, due }: Words): Day | null {
  for (const node of nodes) {
    const texts =
      node.type === "paragraph"
        ? linesOf(node.inline)
        : node.type === "list"
          ? node.items.map(({ inline }) => inline)
          : [];
    for (const text of texts) {
      const label = labelOf(text);
      const day = label && lexicon.isDateLabel(label.name) ? due.first(label.rest.text, null)?.due : null;
      if (day) return day;
    }
  }
  return null;
}

function linesOf(paragraph: Inline): Inline[] {
  return paragraph.lines.map((line, at) => ({ ...EMPTY, text: line, lead: at === 0 ? paragraph.lead : null }));
}

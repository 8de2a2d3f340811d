import { makeDay, parseDay, type Day } from "../model/date.ts";
import type { Node } from "./markdown.ts";
import type { Words } from "./words.ts";

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

/** No label is longer, and every line of a report is looked at. */
const LABEL_LENGTH = 40;

function dateLine(nodes: readonly Node[], { lexicon, due }: Words): Day | null {
  for (const node of nodes) {
    for (const [label, value] of labelled(node)) {
      const day = lexicon.isDateLabel(label) ? due.first(value, null)?.due : null;
      if (day) return day;
    }
  }
  return null;
}

/** `**Date:** 2026-08-01` as a line of its own, as an item, or as two cells: what may be a label, and what it may say. */
function labelled(node: Node): Array<[label: string, value: string]> {
  if (node.type === "table") {
    return [node.header, ...node.rows.map(({ cells }) => cells)].map(([label, value]) => [
      label!.raw,
      value?.raw ?? "",
    ]);
  }
  const lines =
    node.type === "paragraph"
      ? node.inline.raw.split("\n")
      : node.type === "list"
        ? node.items.map(({ inline }) => inline.raw)
        : [];
  return lines.flatMap((line) => {
    const colon = line.search(/[:：]/);
    return colon < 0 || colon > LABEL_LENGTH ? [] : [[line.slice(0, colon), line.slice(colon + 1)]];
  });
}

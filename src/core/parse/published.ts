import { makeDay, parseDay, type Day } from "../date.ts";
import type { DueReader } from "./due.ts";
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
  due: DueReader,
): Day | null {
  for (const key of ["date", "published"]) {
    const day = parseDay(fields.get(key)?.slice(0, 10) ?? "");
    if (day) return day;
  }
  return dayInName(path) ?? dateLine(nodes, due);
}

/** `2026-08-01-cache.md`, `2026/08/01/cache.md`, `20260801_cache.md`; the last folder counts as well as the file. */
function dayInName(path: string): Day | null {
  const days = Array.from(path.matchAll(IN_NAME), ({ groups }) =>
    makeDay(Number(groups!["year"]), Number(groups!["month"]), Number(groups!["day"])),
  );
  return days.findLast((day) => day !== null) ?? null;
}

function dateLine(nodes: readonly Node[], due: DueReader): Day | null {
  for (const node of nodes) {
    const lines =
      node.type === "paragraph"
        ? node.inline.lines
        : node.type === "list"
          ? node.items.map((item) => item.inline.text)
          : [];
    for (const line of lines) {
      const value = /^(?:date|published)\s*:\s*(.*)$/i.exec(line)?.[1];
      const day = value === undefined ? null : due.first(value, null)?.due;
      if (day) return day;
    }
  }
  return null;
}

import { makeDay, parseDay, type Day } from "../model/date.ts";
import type { DateFinder } from "./dates/finder.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { EMPTY } from "./markdown/inline.ts";
import type { Node } from "./markdown/tree.ts";

/** The parts of a report that can state its publication date. */
export interface PublicationSources {
  path: string;
  /** The front matter's fields. */
  fields: ReadonlyMap<string, string>;
  nodes: readonly Node[];
}

const DAY_IN_NAME = /(?<![\d])(20\d{2})[-_./]?(\d{2})[-_./]?(\d{2})(?!\d)/g;

/** The maximum length of a label. Limited because every line in a report is tested for a label. */
const LONGEST_LABEL = 40;

/**
 * Finds a report's publication date in its front matter, its path or its “Date:” line, in that order. Returns null if it isn't
 * stated, in which case the caller uses the file's first commit.
 */
export function findPublished(
  { path, fields, nodes }: PublicationSources,
  { lexicon, dates }: { lexicon: Lexicon; dates: DateFinder },
): Day | null {
  for (const key of ["date", "published"]) {
    const day = parseDay(fields.get(key)?.slice(0, 10) ?? "");
    if (day) return day;
  }
  const inPath = dayInPath(path);
  if (inPath) return inPath;
  for (const { label, value } of nodes.flatMap(labelledValues)) {
    const day = lexicon.isPublicationLabel(label) ? dates.findFirst(value, null)?.day : null;
    if (day) return day;
  }
  return null;
}

/** Finds a date in a path (`2026-08-01-cache.md`, `2026/08/01/cache.md`, `20260801_cache.md`). The last date wins. */
function dayInPath(path: string): Day | null {
  const days = Array.from(path.matchAll(DAY_IN_NAME), ([, year, month, day]) =>
    makeDay(Number(year), Number(month), Number(day)),
  );
  return days.findLast((day) => day !== null) ?? null;
}

interface LabelledValue {
  label: string;
  value: string;
}

/** Lists possible labels with their values: `**Date:** 2026-08-01` as a line or an item, or the first two cells in a row. */
function labelledValues(node: Node): LabelledValue[] {
  if (node.type === "table") {
    const rows = [node.header, ...node.rows.map(({ cells }) => cells)];
    return rows.map(([label = EMPTY, value = EMPTY]) => ({ label: label.raw, value: value.raw }));
  }
  return linesOf(node).flatMap((line) => {
    const colon = line.search(/[:：]/);
    if (colon < 0 || colon > LONGEST_LABEL) return [];
    return [{ label: line.slice(0, colon), value: line.slice(colon + 1) }];
  });
}

function linesOf(node: Node): string[] {
  if (node.type === "paragraph") return node.inline.raw.split("\n");
  return node.type === "list" ? node.items.map(({ inline }) => inline.raw) : [];
}

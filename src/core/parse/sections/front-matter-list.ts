import { parseDay } from "../../model/date.ts";
import type { Entry } from "../front-matter.ts";
import { NO_DEFAULTS } from "../items/defaults.ts";
import type { Cells } from "../items/item.ts";
import type { Column } from "../language.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { plainInline, type Inline } from "../markdown/inline.ts";
import type { Collector } from "./collector.ts";

/** The column for each entry key. */
const COLUMN_OF_KEY = new Map<string, Column>([
  ["text", "text"],
  ["owner", "owner"],
  ["due", "due"],
  ["tracker", "tracker"],
  ["done", "status"],
  ["kind", "kind"],
  ["priority", "priority"],
  ["id", "id"],
  ["reason", "reason"],
  ["recurs", "recurs"],
]);

const EXAMPLE =
  "write “- text: Rotate the keys”, and optionally owner, due, tracker, done, kind, priority, reason, recurs or id";

/** Collects the entries in the front matter's `commitments` list. */
export function collectEntries(entries: readonly Entry[], lexicon: Lexicon, collector: Collector): void {
  for (const { line, value } of entries) {
    const cells = typeof value === "string" ? textCell(value) : parseEntry(line, value, lexicon, collector);
    const words = cells.get("text");
    if (words && words.text !== "") collector.add(line, { words, cells, defaults: NO_DEFAULTS });
    else collector.problem(line, `An entry of “commitments” has no text: ${EXAMPLE}.`, "error");
  }
}

function textCell(text: string): Cells {
  return new Map<Column, Inline>([["text", plainInline(text)]]);
}

function parseEntry(line: number, fields: Map<string, string>, lexicon: Lexicon, collector: Collector): Cells {
  const cells = new Map<Column, Inline>();
  for (const [key, value] of fields) {
    const column = COLUMN_OF_KEY.get(key);
    if (!column) {
      collector.problem(line, `“${key}” is not a field of a commitment: ${EXAMPLE}.`, "error");
      continue;
    }
    const status = column === "status" ? parseDoneValue(value) : value;
    cells.set(column, plainInline(status));
    if (column === "status" && lexicon.statuses.doneOf(status) === null) {
      const message = `“done: ${value}” is neither done nor open: write true, false or the date it was done, such as 2026-12-01.`;
      collector.problem(line, message, "error");
    }
  }
  return cells;
}

/** Converts `true`, `false` or a completion date to the status column's format. Keeps other words. */
function parseDoneValue(value: string): string {
  if (/^true$/i.test(value)) return "✅";
  if (/^false$/i.test(value)) return "☐";
  return parseDay(value) === null ? value : `✅ ${value}`;
}

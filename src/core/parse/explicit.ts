import { parseDay } from "../model/date.ts";
import { EMPTY, type Inline } from "./inline.ts";
import type { Cells } from "./fields.ts";
import type { Entry } from "./front-matter.ts";
import { LEXICON } from "./lexicon.ts";
import type { SectionReader } from "./reader.ts";
import { type Section } from "./sections.ts";
import { NOTHING } from "./context.ts";
import type { Column } from "./language.ts";

/** The names of an entry's fields, and the columns that they fill. */
const FIELDS = new Map<string, Column>([
  ["text", "text"],
  ["owner", "owner"],
  ["due", "due"],
  ["tracker", "tracker"],
  ["done", "status"],
  ["kind", "kind"],
  ["priority", "priority"],
  ["id", "id"],
  ["reason", "reason"],
]);

/** Takes the front matter's list `commitments` as the whole of what the report promises: its sections are left. */
export function parseExplicit(entries: readonly Entry[], sections: readonly Section[], reader: SectionReader): void {
  for (const { line, said } of entries) {
    const cells =
      typeof said === "string" ? new Map([["text" as Column, inlineOf(said)]]) : cellsOf(line, said, reader);
    const text = cells.get("text");
    if (text && text.text !== "") reader.take(line, text, cells, NOTHING);
    else reader.problem(line, `An entry of “commitments” has no text: ${EXAMPLE}.`, "error");
  }
  for (const { line, title } of sections) {
    reader.skip(line, title.text, "the front matter lists this report's commitments");
  }
}

const EXAMPLE =
  "write “- text: Rotate the keys”, with owner, due, tracker, done, kind, priority, reason or id beside it";

function cellsOf(line: number, said: Map<string, string>, reader: SectionReader): Cells {
  const cells = new Map<Column, Inline>();
  for (const [name, value] of said) {
    const column = FIELDS.get(name);
    if (!column) reader.problem(line, `“${name}” is no field of a commitment: ${EXAMPLE}.`, "error");
    else if (name === "done") cells.set(column, inlineOf(doneMark(line, value, reader)));
    else cells.set(column, inlineOf(value));
  }
  return cells;
}

/** `true`, `false`, the day it was done, or a word that a status column would hold. */
function doneMark(line: number, value: string, reader: SectionReader): string {
  if (/^true$/i.test(value)) return "✅";
  if (/^false$/i.test(value)) return "☐";
  if (parseDay(value) !== null) return `✅ ${value}`;
  if (LEXICON.doneOf(value) === null) {
    reader.problem(
      line,
      `“done: ${value}” says neither: write true, false or the day it was done, such as 2026-12-01.`,
      "error",
    );
  }
  return value;
}

function inlineOf(text: string): Inline {
  return { ...EMPTY, raw: text, text, lines: [text] };
}

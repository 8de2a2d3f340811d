import { keysOf, listOf } from "./phrases.ts";
import type { Phrases, Language, Column } from "./language.ts";

/** What stands in a table's column, by the key of its header. */
export function columnsOf(languages: readonly Language[]): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const language of languages) {
    for (const [column, headers] of Object.entries(language.columns) as Array<[Column, Phrases]>) {
      for (const header of keysOf(listOf(headers))) if (!columns.has(header)) columns.set(header, column);
    }
  }
  return columns;
}

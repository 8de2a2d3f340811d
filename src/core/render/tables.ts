import { fitLines } from "../model/text.ts";

/** Renders a Markdown table, or an empty string if there are no rows. Omits rows beyond `room` bytes and states how many. */
export function renderTable(header: readonly string[], rows: readonly string[][], room: number): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const shown = fitLines(rows.map(line), room);
  const more = rows.length - shown.length;
  const lines = [line(header), line(header.map(() => "---")), ...shown];
  return lines.join("\n") + (more > 0 ? `\n\n… and ${more} more.` : "");
}

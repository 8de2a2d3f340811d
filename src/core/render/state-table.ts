import { sourceUrl, type LinkBase } from "./issue.ts";
import { fitLines, plural } from "../model/text.ts";
import { STATE_WORDS } from "../assess/states.ts";
import type { AssessedCommitment } from "../assess/assess-one.ts";

/** Column headers for the table that lists commitments by state. */
export const STATE_HEADER = ["State", "Commitment", "Owner", "Due", "Report"];

/** Renders a commitment as a row under STATE_HEADER. `quote` makes text written by people safe to show in a Markdown table. */
export function stateRow(
  { block, issue, state, days_overdue }: AssessedCommitment,
  links: LinkBase,
  quote: (text: string) => string,
): string[] {
  const late = days_overdue > 0 ? ` by ${plural(days_overdue, "day", "days")}` : "";
  const name = quote(block.subject);
  const first = block.first_due && block.first_due !== block.due ? ` (first ${block.first_due})` : "";
  return [
    `${STATE_WORDS[state]}${late}`,
    issue ? `[#${issue.number}](${issue.url}) ${name}` : `${name} (no issue yet)`,
    block.owner ? quote(block.owner) : "",
    `${block.due ?? (block.due_text ? quote(block.due_text) : "")}${first}`,
    `[${quote(block.report.title)}](${sourceUrl(block, links)})`,
  ];
}

/** Renders a Markdown table, or an empty string if there are no rows. Omits rows beyond `room` bytes and states how many. */
export function renderTable(header: readonly string[], rows: readonly string[][], room: number): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const shown = fitLines(rows.map(line), room);
  const more = rows.length - shown.length;
  const lines = [line(header), line(header.map(() => "---")), ...shown];
  return lines.join("\n") + (more > 0 ? `\n\n… and ${more} more.` : "");
}

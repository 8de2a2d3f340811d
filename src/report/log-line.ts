/**
 * A line for the Action's log, in which text from a report never acts as a workflow command. The prefix keeps the line from
 * starting with `::`, line breaks are replaced, and `##[` is split, because the runner executes `##[…]` anywhere in a line.
 */
export function logLine(text: string): string {
  return `follow-through: ${text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replaceAll("##[", "## [")}`;
}

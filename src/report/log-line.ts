/**
 * A line for the Action's log. The prefix keeps it from starting with `::`, line breaks would start another line, and the runner
 * executes `##[…]` anywhere in a line, so a report's text in it is never a workflow command.
 */
export function logLine(text: string): string {
  return `follow-through: ${text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replaceAll("##[", "## [")}`;
}

/** A line that is no shorter than this can continue on the next one. */
const SHORTEST_WRAPPED = 40;
/** The maximum number of lines in a list of people or a dateline. The limit keeps the time linear. */
const MOST_LINES = 6;
/** The start of a line that doesn't continue the one before: a list item, a heading, a quote, a table row, a bold label, a blank line. */
const STARTS_BLOCK = /^\s*(?:[-+>|#]|\*(?:\s|\*)|__|\d+[.)]|$)/;

/** A line with those that continue it: `8 June 2026, town hall, present: Ann,` / `Bob, Eve`. */
export function unwrapLine(lines: readonly string[], index: number): string {
  let last = lines[index] ?? "";
  const joined = [last];
  for (const next of lines.slice(index + 1, index + MOST_LINES)) {
    if (last.length < SHORTEST_WRAPPED || last.endsWith("  ") || STARTS_BLOCK.test(next)) break;
    joined.push(next.trim());
    last = next;
  }
  return joined.join(" ");
}

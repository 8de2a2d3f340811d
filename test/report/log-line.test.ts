import fc from "fast-check";
import { expect, test } from "vitest";
import { logLine } from "../../src/report/log-line.ts";

/** What the runner executes: `::name::` at the start of a line after spaces, or `##[name]` anywhere. */
function commandsIn(line: string): string[] {
  return line.split(/[\n\r\u0085\u2028\u2029]/).flatMap((part) => part.match(/^\s*::|##\[/g) ?? []);
}

test.for([
  ["::error::forged", "follow-through: ::error::forged"],
  ["a\r\n::error::b\rc", "follow-through: a ::error::b c"],
  ["##[error]forged ###[group]x", "follow-through: ## [error]forged ### [group]x"],
  ["a\u0000\u001B[31m\u0085\u2028\u2029b", "follow-through: a [31m b"],
  ["", "follow-through: "],
])("%j is logged as one inert line", ([text = "", line]) => {
  expect(logLine(text)).toBe(line);
});

test("no text becomes a workflow command", () => {
  const part = fc.constantFrom(
    "::",
    "#",
    "[",
    "##[",
    "error",
    "]",
    "\r",
    "\n",
    "\r\n",
    "\u2028",
    "\u0085",
    " ",
    "\t",
    "é",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      expect(commandsIn(logLine(parts.join("")))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

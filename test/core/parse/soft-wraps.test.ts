import { expect, test } from "vitest";
import { unwrapLine } from "../../../src/core/parse/soft-wraps.ts";

const LONG = "8 June 2026, in the town hall, present: Ann,";

test.each([
  { name: "its continuation", lines: [LONG, "Bob, Eve"], whole: `${LONG} Bob, Eve` },
  { name: "nothing after a short line", lines: ["8 June 2026", "Bob"], whole: "8 June 2026" },
  { name: "nothing after a hard break", lines: [`${LONG}  `, "Bob"], whole: `${LONG}  ` },
  { name: "no list item", lines: [LONG, "- Bob"], whole: LONG },
  { name: "no bold label", lines: [LONG, "**Bob**"], whole: LONG },
  { name: "no other paragraph", lines: [LONG, "", "Bob"], whole: LONG },
  {
    name: "at most five more lines",
    lines: Array.from({ length: 9 }, () => LONG),
    whole: Array.from({ length: 6 }, () => LONG).join(" "),
  },
])("a line is read with $name", ({ lines, whole }) => {
  expect(unwrapLine(lines, 0)).toBe(whole);
});

test("a line that doesn't exist is empty", () => {
  expect(unwrapLine([], 0)).toBe("");
});

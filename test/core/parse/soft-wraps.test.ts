import { expect, test } from "vitest";
import { unwrapLine } from "../../../src/core/parse/soft-wraps.ts";

const LONG = "8 June 2026, in the town hall, present: Ann,";

test.each([
  { name: "a line and its continuation", lines: [LONG, "Bob, Eve"], whole: `${LONG} Bob, Eve` },
  { name: "nothing to a short line", lines: ["8 June 2026", "Bob"], whole: "8 June 2026" },
  { name: "nothing to a line with a hard break", lines: [`${LONG}  `, "Bob"], whole: `${LONG}  ` },
  { name: "no list item to the line above", lines: [LONG, "- Bob"], whole: LONG },
  { name: "no bold label to the line above", lines: [LONG, "**Bob**"], whole: LONG },
  { name: "no lines of different paragraphs", lines: [LONG, "", "Bob"], whole: LONG },
  {
    name: "at most six lines",
    lines: Array.from({ length: 9 }, () => LONG),
    whole: Array.from({ length: 6 }, () => LONG).join(" "),
  },
])("unwrapping joins $name", ({ lines, whole }) => {
  expect(unwrapLine(lines, 0)).toBe(whole);
});

test("unwrapping a line that doesn't exist returns an empty string", () => {
  expect(unwrapLine([], 0)).toBe("");
});

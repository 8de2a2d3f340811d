import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  [
    "Prevention\n: Rotate the keys\n  every month\n:   Page us\n",
    [
      "1 list",
      "  1 item: Prevention",
      "    2 list",
      "      2 item: Rotate the keys every month",
      "      4 item: Page us",
    ],
  ],
  [
    "Prevention\n\n: Rotate the keys",
    ["1 list", "  1 item: Prevention", "    3 list", "      3 item: Rotate the keys"],
  ],
  ["Two\nterms\n: Text", ["1 list", "  1 item: Two terms", "    3 list", "      3 item: Text"]],
])("a definition list becomes a list with the definitions below their term: %s", (markdown, nodes) => {
  expect(outline(markdown)).toEqual(nodes);
});

test.each([": Rotate the keys", "We saw:\nthis", "Two\nlines\n\n: text", "# Heading\n\n: text", "- a\n\n: text"])(
  "a colon without a term directly above it starts no definition: %s",
  (markdown) => {
    expect(outline(markdown).every((line) => !line.includes("    "))).toBe(true);
  },
);

import { expect, test } from "vitest";
import { parseMarkdown } from "../../../../src/core/parse/markdown/tree.ts";
import { joinNumberedLists } from "../../../../src/core/parse/sections/numbered-lists.ts";

/** Returns each top-level node's type or, for a list, each item's text and number of children. */
function join(markdown: string): unknown[] {
  return joinNumberedLists(parseMarkdown(markdown)).map((node) =>
    node.type === "list" ? node.items.map(({ inline, children }) => [inline.text, children.length]) : node.type,
  );
}

test("a numbered list that is interrupted by text is joined, and the text is added to the item above it", () => {
  expect(join("1. One\n\nText\n\n- More\n\n2. Two\n3. Three\n\nRest\n")).toEqual([
    [
      ["One", 2],
      ["Two", 0],
      ["Three", 0],
    ],
    "paragraph",
  ]);
});

test.each([
  { name: "lists with a heading between them", markdown: "1. One\n\n## Next\n\n2. Two\n", length: 3 },
  { name: "lists whose numbering restarts", markdown: "1. One\n\nText\n\n1. Two\n", length: 3 },
  { name: "bullet lists", markdown: "- One\n\nText\n\n- Two\n", length: 3 },
])("$name are not joined", ({ markdown, length }) => {
  expect(join(markdown)).toHaveLength(length);
});

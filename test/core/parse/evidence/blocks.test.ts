import { expect, test } from "vitest";
import { blocksOf } from "../../../../src/core/parse/evidence/blocks.ts";
import { parseMarkdown } from "../../../../src/core/parse/markdown/tree.ts";

test("paragraphs, items and rows are listed in order, at every depth", () => {
  const text =
    "# Title\n\na\n\n- b\n  - c\n\n    d\n\n| e | f |\n| - | - |\n| g | h |\n\n<details>\n<summary>i</summary>\n\n- j\n\n</details>\n\n<!-- k -->\n";
  const blocks = blocksOf(parseMarkdown(text));
  expect(blocks.map(({ type, cells }) => `${type} ${cells.map(({ text: cell }) => cell).join("|")}`)).toEqual([
    "paragraph a",
    "item b",
    "item c",
    "paragraph d",
    "row g|h",
    "item j",
  ]);
});

import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["> [!NOTE]\n> We will rotate\n> - the keys", ["2 paragraph: We will rotate", "3 list", "  3 item: the keys"]],
  ["> [!todo]- Next steps\n>\n> - the keys", ["1 paragraph: Next steps", "3 list", "  3 item: the keys"]],
  ["> [!TIP]\n>\n> # Actions", ["3 heading 1: Actions"]],
])("the text of an admonition is the author's own: %s", (markdown, nodes) => {
  expect(outline(markdown)).toEqual(nodes);
});

test("a quote only contributes its tables", () => {
  const markdown = "> We will\n>\n> - the keys\n>\n> | Action |\n> | --- |\n> | Rotate |\n\n> # Not\n\nAfter";
  expect(outline(markdown)).toEqual(["5 table: Action", "  7 row: Rotate", "11 paragraph: After"]);
});

import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["> [!NOTE]\n> We will rotate\n> - the keys", ["2 paragraph: We will rotate", "3 list", "  3 item: the keys"]],
  ["> [!todo]- Next steps\n>\n> - the keys", ["1 paragraph: Next steps", "3 list", "  3 item: the keys"]],
  ["> [!TIP]\n>\n> # Actions", ["3 heading 1: Actions"]],
])("the text of an admonition is the author's own: %s", (markdown, nodes) => {
  expect(outline(markdown)).toEqual(nodes);
});

test("a quote only contributes its tables, and its lists as quoted ones", () => {
  const markdown =
    "> We will\n>\n> - the keys\n>\n> > - all\n>\n> | Action |\n> | --- |\n> | Rotate |\n\n> # Not\n\nAfter";
  expect(outline(markdown)).toEqual([
    "3 quoted",
    "  3 item: the keys",
    "5 quoted",
    "  5 item: all",
    "7 table: Action",
    "  9 row: Rotate",
    "13 paragraph: After",
  ]);
});

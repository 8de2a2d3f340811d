import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  [":::note\n- Rotate the keys\n:::", ["2 list", "  2 item: Rotate the keys"]],
  ["::: warning Next steps\nText\n:::", ["1 paragraph: Next steps", "2 paragraph: Text"]],
  [":::tip[Next steps]\nText\n:::", ["1 paragraph: Next steps", "2 paragraph: Text"]],
  ["Before\n::: {.callout}\nText\n:::\nAfter", ["1 paragraph: Before", "3 paragraph: Text", "5 paragraph: After"]],
  ["- one\n::: x\n", ["1 list", "  1 item: one"]],
  [":::: * ? not a container", ["1 paragraph: :::: * ? not a container"]],
  [`::: note ${"x".repeat(400)}`, [`1 paragraph: ::: note ${"x".repeat(400)}`]],
])("a fenced container becomes its title and contents, and other lines stay text: %s", (markdown, nodes) => {
  expect(outline(markdown)).toEqual(nodes);
});

test.each([
  [
    '!!! note "Next steps"\n    - one\n    - two\n\n    Text\n\nAfter',
    ["1 paragraph: Next steps", "2 list", "  2 item: one", "  3 item: two", "5 paragraph: Text", "7 paragraph: After"],
  ],
  ["???+ tip\n    Text\n", ["2 paragraph: Text"]],
  ["Before\n!!! danger inline end\n    Text", ["1 paragraph: Before", "3 paragraph: Text"]],
  ["!!! that is all", ["1 paragraph: !!! that is all"]],
  ["!!! note", ["1 paragraph: !!! note"]],
  ["!!!", ["1 paragraph: !!!"]],
  ["What???\n", ["1 paragraph: What???"]],
])("an indented admonition becomes its title and contents, and other lines stay text: %s", (markdown, nodes) => {
  expect(outline(markdown)).toEqual(nodes);
});

test.each([
  [
    "Rotate the keys[^1]\n\n[^1]: The old ones\nexpired.\n\n    More.\n\nAfter",
    ["1 paragraph: Rotate the keys", "8 paragraph: After"],
  ],
  ["Text[^a] and[^b]\n[^a]: note", ["1 paragraph: Text and[^b]"]],
  ["[^a]: note\n- Rotate the keys[^a]", ["2 list", "  2 item: Rotate the keys"]],
  ["[^a]: note\n      - more\n\nText[^a]", ["4 paragraph: Text"]],
  ["[^a] text", ["1 paragraph: [^a] text"]],
])("footnotes and references to them aren't part of the text: %s", (markdown, nodes) => {
  expect(outline(markdown)).toEqual(nodes);
});

test.each([
  [
    "- Rotate the keys {: .important }\n{: .list #actions }\n\nAfter",
    ["1 list", "  1 item: Rotate the keys", "4 paragraph: After"],
  ],
  ["## Actions {#actions}\n\nText\n{:toc}", ["1 heading 2: Actions", "3 paragraph: Text"]],
  ['See [the page](https://example.org){: target="_blank" } now', ["1 paragraph: See the page now"]],
  ["It returns {:ok, value}", ["1 paragraph: It returns {:ok, value}"]],
  ["{:ok, value}", ["1 paragraph: {:ok, value}"]],
  ["Write `{: .note }` below", ["1 paragraph: Write {: .note } below"]],
])("attributes aren't part of the text: %s", (markdown, nodes) => {
  expect(outline(markdown)).toEqual(nodes);
});

test("indented lines that look like these blocks are code", () => {
  expect(outline("    :::note\n    !!! note\n    [^1]: text\n    {: .x }\n")).toEqual([]);
});

import { expect, test } from "vitest";
import type { Inline } from "../../../../src/core/parse/markdown/inline.ts";
import { parseMarkdown } from "../../../../src/core/parse/markdown/tree.ts";

test.each([
  { markdown: "Rotate *the* **keys** `now`", text: "Rotate the keys now" },
  { markdown: "Rotate  \nthe keys", text: "Rotate the keys" },
  { markdown: "Rotate<br>the<br/>keys", text: "Rotate the keys" },
  { markdown: "Ro<b>ta</b>te the keys<!-- soon -->", text: "Rotate the keys" },
  { markdown: "Rotate &amp; \\*wait\\*", text: "Rotate & *wait*" },
  { markdown: "Rotate [the keys](https://example.com)", text: "Rotate the keys" },
  { markdown: "Rotate ![a picture](a.png)the keys", text: "Rotate the keys" },
  { markdown: "Rotate the\u200B keys", text: "Rotate the keys" },
  { markdown: 'Rotate "the" keys -- (c)', text: 'Rotate "the" keys -- (c)' },
])("the text of “$markdown” is “$text”", ({ markdown, text }) => {
  expect(inline(markdown).text).toBe(text);
});

test.each([
  { markdown: "Rotate the keys", links: [] },
  {
    markdown: "See [the **old** keys](https://example.com/a) and <https://example.com/b>",
    links: [
      { href: "https://example.com/a", text: "the old keys", start: 4 },
      { href: "https://example.com/b", text: "https://example.com/b", start: 21 },
    ],
  },
  { markdown: "See [this][1]\n\n[1]: ./a.md", links: [{ href: "./a.md", text: "this", start: 4 }] },
  { markdown: "See [this](javascript:alert(1)) and https://example.com", links: [] },
])("the links in “$markdown” are found", ({ markdown, links }) => {
  expect(inline(markdown).links).toEqual(links);
});

test.each([
  { markdown: "**Review actions:** rotate", lead: "Review actions" },
  { markdown: "**Review `actions`** rotate", lead: "Review actions" },
  { markdown: "Rotate **the keys**", lead: null },
  { markdown: "**One** and **two**", lead: "One" },
  { markdown: "Rotate", lead: null },
])("the bold lead of “$markdown” is $lead", ({ markdown, lead }) => {
  expect(inline(markdown).lead).toBe(lead);
});

test.each([
  { markdown: "*Describe what you will do*", emphasised: true },
  { markdown: "_One_ *two*", emphasised: true },
  { markdown: "*One **two** `three`*", emphasised: true },
  { markdown: "*One* two", emphasised: false },
  { markdown: "One *two*", emphasised: false },
  { markdown: "**One**", emphasised: false },
  { markdown: "<!-- one -->", emphasised: false },
  { markdown: "![a picture](a.png)", emphasised: false },
])("the whole text of “$markdown” is emphasised: $emphasised", ({ markdown, emphasised }) => {
  expect(inline(`Text\n\n- ${markdown}`).emphasised).toBe(emphasised);
});

test.each([
  { markdown: "~~Rotate the keys~~", struck: true, crossedOut: null, text: "Rotate the keys" },
  { markdown: "[ ] ~~Rotate the keys~~", struck: true, crossedOut: null, text: "[ ] Rotate the keys" },
  { markdown: "~~Turn~~ Rotate the keys", struck: false, crossedOut: "Turn", text: "Rotate the keys" },
  { markdown: "Rotate the keys", struck: false, crossedOut: null, text: "Rotate the keys" },
])("the struck-through words in “$markdown” are found", ({ markdown, struck, crossedOut, text }) => {
  expect(inline(`- ${markdown}`)).toMatchObject({ struck, crossedOut, text });
});

/** Returns the inline content of the last paragraph, or of the first item in the last list. */
function inline(markdown: string): Inline {
  const node = parseMarkdown(markdown).at(-1);
  if (node?.type === "paragraph") return node.inline;
  const item = node?.type === "list" ? node.items[0] : undefined;
  if (!item) throw new Error(`Expected a paragraph or a list: ${markdown}`);
  return item.inline;
}

import { describe, expect, test } from "vitest";
import type { Inline } from "../../../src/core/parse/inline.ts";
import { parseMarkdown, type Node } from "../../../src/core/parse/markdown.ts";

describe("blocks", () => {
  test("headings, paragraphs and HTML come with their lines", () => {
    expect(outline("# One\n\nTwo\nthree\n\n<!-- four -->\n\nFive\n----\n")).toEqual([
      "1 heading 1: One",
      "3 paragraph: Two three",
      "6 html: <!-- four -->",
      "8 heading 2: Five",
    ]);
  });

  test("quotes and code are left out", () => {
    const text = "> We will rotate\n>\n> - the keys\n\n```\n- not this\n```\n\n    nor this\n\nBut this\n";
    expect(outline(text)).toEqual(["11 paragraph: But this"]);
  });

  test("bullet, numbered and nested lists keep each item's line", () => {
    expect(outline("- one\n- two\n  goes on\n\n  1. three\n     - four\n\n* five\n")).toEqual([
      "1 list",
      "  1 item: one",
      "  2 item: two goes on",
      "    5 list",
      "      5 item: three",
      "        6 list",
      "          6 item: four",
      "8 list",
      "  8 item: five",
    ]);
  });

  test("a second paragraph of an item stands below its first", () => {
    expect(outline("- one\n\n  two\n- three\n")).toEqual([
      "1 list",
      "  1 item: one",
      "    3 paragraph: two",
      "  4 item: three",
    ]);
  });

  test("an item's line is where its words begin", () => {
    expect(outline("-\n  one\n")).toEqual(["1 list", "  2 item: one"]);
  });

  test("an item that starts with something else has no words of its own", () => {
    expect(outline("- # One\n-\n- ```\n  two\n  ```\n")).toEqual([
      "1 list",
      "  1 item: ",
      "    1 heading 1: One",
      "  2 item: ",
      "  3 item: ",
    ]);
  });

  test("a table has a header and rows, each with its line and as many cells as the header", () => {
    expect(
      outline("Text\n\n| Action | Owner |\n| --- | :-: |\n| One `a\\|b` | Ann |\n| Two |\n| Three | Bob | x |\n"),
    ).toEqual([
      "1 paragraph: Text",
      "3 table: Action, Owner",
      "  5 row: One a|b, Ann",
      "  6 row: Two, ",
      "  7 row: Three, Bob",
    ]);
  });

  test("a table may have no rows", () => {
    expect(outline("| Action |\n| --- |\n")).toEqual(["1 table: Action"]);
  });

  test("an empty text has no nodes", () => {
    expect(parseMarkdown("")).toEqual([]);
  });
});

describe("the words of a line", () => {
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
  ])("“$markdown” reads “$text”", ({ markdown, text }) => {
    expect(inline(markdown).text).toBe(text);
  });

  test.each([
    { markdown: "Rotate the keys", links: [] },
    {
      markdown: "See [the **old** keys](https://example.com/a) and <https://example.com/b>",
      links: [
        { href: "https://example.com/a", text: "the old keys" },
        { href: "https://example.com/b", text: "https://example.com/b" },
      ],
    },
    { markdown: "See [this][1]\n\n[1]: ./a.md", links: [{ href: "./a.md", text: "this" }] },
    { markdown: "See [this](javascript:alert(1)) and https://example.com", links: [] },
  ])("the links of “$markdown”", ({ markdown, links }) => {
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
  ])("“$markdown” is nothing but italics: $emphasised", ({ markdown, emphasised }) => {
    expect(inline(`Text\n\n- ${markdown}`).emphasised).toBe(emphasised);
  });
});

/** The first line of words that a text has below its headings and paragraphs. */
function inline(markdown: string): Inline {
  const node = parseMarkdown(markdown).at(-1);
  if (node?.type === "paragraph") return node.inline;
  const item = node?.type === "list" ? node.items[0] : undefined;
  if (!item) throw new Error(`Expected a paragraph or a list: ${markdown}`);
  return item.inline;
}

/** One line per node: its line, what it is, its words. */
function outline(markdown: string): string[] {
  return parseMarkdown(markdown).flatMap(describeNode);
}

function describeNode(node: Node): string[] {
  const head = `${node.line} ${node.type}`;
  switch (node.type) {
    case "heading":
      return [`${head} ${node.level}: ${node.inline.text}`];
    case "paragraph":
      return [`${head}: ${node.inline.text}`];
    case "html":
      return [`${head}: ${node.html.trim()}`];
    case "list":
      return [
        head,
        ...node.items.flatMap(({ line, inline: own, children }) => [
          `  ${line} item: ${own.text}`,
          ...children.flatMap(describeNode).map((child) => `    ${child}`),
        ]),
      ];
    default:
      return [
        `${head}: ${node.header.map(({ text }) => text).join(", ")}`,
        ...node.rows.map(({ line, cells }) => `  ${line} row: ${cells.map(({ text }) => text).join(", ")}`),
      ];
  }
}

import { expect, test } from "vitest";
import { parseMarkdown } from "../../../../src/core/parse/markdown/tree.ts";
import { outline } from "./outline.ts";

test("the Markdown tree contains headings, paragraphs and HTML with their line numbers", () => {
  expect(outline("# One\n\nTwo\nthree\n\n<!-- four -->\n\nFive\n----\n")).toEqual([
    "1 heading 1: One",
    "3 paragraph: Two three",
    "6 html: <!-- four -->",
    "8 heading 2: Five",
  ]);
});

test("the Markdown tree omits code, and quotes except for their lists", () => {
  const text = "> We will rotate\n>\n> - the keys\n\n```\n- not this\n```\n\n    nor this\n\nBut this\n";
  expect(outline(text)).toEqual(["3 quoted", "  3 item: the keys", "11 paragraph: But this"]);
});

test("the Markdown tree contains bullet, numbered and nested lists with the line number of each item", () => {
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

test("the Markdown tree contains the second paragraph of an item as its child", () => {
  expect(outline("- one\n\n  two\n- three\n")).toEqual([
    "1 list",
    "  1 item: one",
    "    3 paragraph: two",
    "  4 item: three",
  ]);
});

test("the Markdown tree contains the number of the line on which an item's text starts", () => {
  expect(outline("-\n  one\n")).toEqual(["1 list", "  2 item: one"]);
});

test("the Markdown tree contains no text for an item that starts with another block", () => {
  expect(outline("- # One\n-\n- ```\n  two\n  ```\n")).toEqual([
    "1 list",
    "  1 item: ",
    "    1 heading 1: One",
    "  2 item: ",
    "  3 item: ",
  ]);
});

test("the Markdown tree contains each table row with its line number and one cell per header", () => {
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

test("the Markdown tree can contain a table without rows", () => {
  expect(outline("| Action |\n| --- |\n")).toEqual(["1 table: Action"]);
});

test("the Markdown tree is empty for an empty string", () => {
  expect(parseMarkdown("")).toEqual([]);
});

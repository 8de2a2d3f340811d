import { expect, test } from "vitest";
import { parseMarkdown } from "../../../../src/core/parse/markdown/tree.ts";
import { outline } from "./outline.ts";

const TABLE = [
  "<table>",
  "<thead><tr><th>Area</th><th>Action</th><th>Owner</th></tr></thead>",
  "<tr>",
  '  <td rowspan="2">Login</td><td>Rotate <b>the</b><br>keys</td>',
  "  <td>Ann</td>",
  "</tr>",
  "<tr><td>Page us</td><td>Bob</td></tr>",
  "<tr><td colspan=2>Other</td></tr>",
  "</table>",
].join("\n");

test("an HTML table has the rows and cells that a browser shows", () => {
  expect(outline(`${TABLE}\n\nAfter`)).toEqual([
    "1 table: Area, Action, Owner",
    "  3 row: Login, Rotate the keys, Ann",
    "  7 row: Login, Page us, Bob",
    "  8 row: Other, , ",
    "11 paragraph: After",
  ]);
});

test("an HTML table can contain Markdown, lists and other tables in its cells", () => {
  const html = [
    "<table><tr><th>Action<th>Owner",
    "<tr><td>First",
    "",
    "Rotate **the keys**",
    "",
    "- at once",
    "  - all",
    "",
    "| a |",
    "| - |",
    "",
    "</td><td>",
    "",
    "### Ann",
    "",
    "</td></tr>",
    "<tr><td><table><tr><td>in</td></tr></table><ul><li>one</li><li>two</li></ul></td></tr></table>",
  ].join("\n");
  expect(outline(html)).toEqual([
    "1 table: Action, Owner",
    "  2 row: First Rotate the keys at once all, Ann",
    "  17 row: in one two, ",
  ]);
});

test("an HTML list has its items, task boxes and sublists", () => {
  const html =
    "<ol start=3>\n<li>One</li>\n<li><input type=checkbox checked> Two<ul><li>Three</ul></li>\n<li><input type=checkbox> <input></li></ol><ul></ul><li>Loose";
  expect(outline(html)).toEqual([
    "1 list",
    "  2 item: One",
    "  3 item: [x] Two",
    "    3 list",
    "      3 item: Three",
    "  4 item: [ ]",
    "4 list",
    "4 list",
    "  4 item: Loose",
  ]);
});

test("an ordered HTML list without a start is numbered from 1", () => {
  expect(parseMarkdown("<ol><li>One</li></ol>")).toMatchObject([{ type: "list", start: 1 }]);
  expect(parseMarkdown("<ul><li>One</li></ul>")).toMatchObject([{ type: "list", start: null }]);
});

test("a drawing is skipped with everything inside it", () => {
  expect(outline("<div>Before<svg><text>no</text><style>no</style>no</svg> after</div>")).toEqual([
    "1 paragraph: Before after",
  ]);
});

test("HTML headings, paragraphs and marks are read like their Markdown equivalents", () => {
  const html =
    '<h2 align="center">Actions</h2>\n<p><strong>Ann</strong>: <del>this</del> <a href="https://example.org/issues/1">#1</a> <a href="javascript:alert(1)">bad</a><a></a> <code>x</code> <span>&amp;</span></p>\n<style>p {}</style><pre>no</pre><script>no</script>';
  const [heading, paragraph, ...rest] = parseMarkdown(html);
  expect(heading).toMatchObject({ type: "heading", level: 2, inline: { text: "Actions" } });
  expect(paragraph).toMatchObject({
    type: "paragraph",
    line: 2,
    inline: {
      text: "Ann: #1 bad x &",
      lead: "Ann",
      crossedOut: "this",
      links: [{ href: "https://example.org/issues/1" }],
    },
  });
  expect(rest).toEqual([]);
});

test("`<details>` contains what it hides, whether HTML or Markdown", () => {
  const text = "<details>\n<summary>Action items</summary>\n\n- one\n\n</details>\n\nAfter\n\n<details>Hidden";
  expect(outline(text)).toEqual([
    "1 details: Action items",
    "  4 list",
    "    4 item: one",
    "8 paragraph: After",
    "10 details: ",
    "  10 paragraph: Hidden",
  ]);
});

test("an HTML comment stays a comment next to other HTML, but not in a table or code", () => {
  const text =
    "<!-- one -->\n\n<p>Text <!-- two --></p>\n\n<table><!-- three --><tr><td>a</td></tr></table>\n\n<pre><!-- no --></pre>";
  expect(outline(text)).toEqual(["1 html: <!-- one -->", "3 paragraph: Text", "3 html: <!-- two -->", "5 table: a"]);
});

test("empty tables, stray closing tags and missing closing tags are handled", () => {
  expect(
    outline("<table></table>\n\n<table>text<tr></tr></table>\n\n<div></div></div></b>\n\n<details><li><summary>x"),
  ).toEqual(["7 details: ", "  7 list", "    7 item: x"]);
});

test("an HTML cell needs no row around it, and an item needs no closing tag", () => {
  expect(outline("<ul><li><table><td>a</td></table></ul>")).toEqual(["1 list", "  1 item: ", "    1 table: a"]);
});

test("HTML that is nested too deeply isn't read", () => {
  const text = `${"<div>".repeat(2000)}\nText`;
  expect(parseMarkdown(text)).toMatchObject([{ type: "html" }]);
});

test("a table with wide spans stays small", () => {
  const html = `<table><tr>${'<td colspan="9999" rowspan="9999">x</td>'.repeat(50)}</tr>${"<tr>".repeat(50)}</table>`;
  const [header = "", ...rows] = outline(html);
  expect(header.split(",")).toHaveLength(30);
  expect(rows).toHaveLength(50);
});

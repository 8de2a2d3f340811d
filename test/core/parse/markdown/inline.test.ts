import { expect, test } from "vitest";
import { directivesIn, partOf, plainInline, withText } from "../../../../src/core/parse/markdown/inline.ts";

test.each([
  { html: "<!-- follow-through: ignore -->", directives: ["ignore"] },
  { html: "<!--Follow-Through:Commitments-->", directives: ["commitments"] },
  { html: "<!-- ignore -->", directives: [] },
])("the directives in “$html” are $directives", ({ html, directives }) => {
  expect(directivesIn(html)).toEqual(directives);
});

test("a part of a paragraph, or a copy with different text, keeps only the links whose text it contains", () => {
  const links = [
    { href: "https://example.com/a", text: "keys", start: 11 },
    { href: "https://example.com/b", text: "alert", start: 24 },
  ];
  const paragraph = { ...plainInline("Rotate the keys, add an alert"), links, lead: "Rotate" };
  expect(partOf(paragraph, "Rotate  the keys")).toMatchObject({
    text: "Rotate the keys",
    lead: null,
    links: [links[0]],
  });
  expect(withText(paragraph, "Rotate")).toMatchObject({
    raw: paragraph.raw,
    text: "Rotate",
    lines: ["Rotate"],
    links: [],
  });
});
